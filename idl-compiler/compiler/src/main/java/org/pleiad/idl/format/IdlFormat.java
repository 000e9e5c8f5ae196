package org.pleiad.idl.format;

import java.util.List;
import org.pleiad.idl.syntax.SourceToken;
import org.pleiad.idl.syntax.SourceTokens;

/**
 * Lays IDL out: one declaration on a line, blocks indented, lines within the width where they can be broken, blank lines
 * never doubled. Only white space is changed. Laying out twice gives what laying out once gives. Holds no state.
 */
public final class IdlFormat {

    private IdlFormat() {}

    /**
     * The same file in canonical layout; lines end in a line feed.
     *
     * @throws IllegalArgumentException if more than white space would change, as where a quotation mark is not closed
     */
    public static String format(String text, Style style) {
        List<SourceToken> tokens = SourceTokens.of(text);
        String result = new Layout(style, tokens).text();
        if (!words(tokens).equals(words(SourceTokens.of(result)))) {
            throw new IllegalArgumentException(
                    "more than white space would change: compile the file first, and mend its quotation marks and directives");
        }
        return result;
    }

    private static List<String> words(List<SourceToken> tokens) {
        return tokens.stream()
                .map(token -> token.text().replaceAll("\\s+", " ").strip())
                .toList();
    }
}
