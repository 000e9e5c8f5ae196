package org.pleiad.idl.diagnostic;

import java.util.List;
import java.util.Locale;

/**
 * Prints diagnostics for people: where, what, the line with a caret under the place, how to mend it.
 *
 * <pre>{@code
 * grid.idl:4:12: error: 'lnog' is not declared [name-unknown]
 *     void set(in lnog value);
 *                 ^~~~
 *   help: did you mean 'long'?
 * }</pre>
 */
public final class CaretPrinter {

    /** Lines longer than this are cut around the caret. */
    private static final int WIDTH = 160;

    private CaretPrinter() {}

    /** All diagnostics, one after the other; lines end in a line feed. */
    public static String print(List<Diagnostic> diagnostics) {
        var text = new StringBuilder();
        diagnostics.forEach(diagnostic -> print(diagnostic, text));
        return text.toString();
    }

    private static void print(Diagnostic diagnostic, StringBuilder to) {
        to.append(diagnostic.location())
                .append(": ")
                .append(diagnostic.severity().name().toLowerCase(Locale.ROOT))
                .append(": ")
                .append(diagnostic.message())
                .append(" [")
                .append(diagnostic.rule())
                .append("]\n");
        if (!diagnostic.sourceLine().isBlank()) {
            excerpt(diagnostic, to);
        }
        if (!diagnostic.remedy().isEmpty()) {
            to.append("  help: ").append(diagnostic.remedy()).append('\n');
        }
    }

    private static void excerpt(Diagnostic diagnostic, StringBuilder to) {
        String line = diagnostic.sourceLine();
        int column = Math.min(diagnostic.location().column() - 1, line.length());
        int from = column > WIDTH - 20 ? column - WIDTH / 2 : 0;
        int until = Math.min(line.length(), from + WIDTH);
        to.append("    ").append(line, from, until).append('\n').append("    ");
        for (int i = from; i < column; i++) {
            // a tab stays a tab, so that the caret stands right whatever its width
            to.append(line.charAt(i) == '\t' ? '\t' : ' ');
        }
        to.append('^');
        int underlined = Math.min(diagnostic.location().length(), until - column);
        to.append("~".repeat(Math.max(0, underlined - 1))).append('\n');
    }
}
