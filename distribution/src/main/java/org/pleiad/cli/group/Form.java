package org.pleiad.cli.group;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import org.pleiad.cli.Json;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** How a verb shows what it found. */
final class Form {

    @Option(
            names = "--output",
            paramLabel = "FORM",
            defaultValue = "text",
            description = "text or json; ${DEFAULT-VALUE} unless given")
    private String output;

    /** Prints text for people. */
    interface Text {
        void to(PrintWriter out);
    }

    /** Shows it in the form that was asked for. */
    void show(CommandSpec spec, Map<String, Object> tree, Text text) {
        PrintWriter out = spec.commandLine().getOut();
        switch (output.toLowerCase(Locale.ROOT)) {
            case "json" -> out.print(Json.of(tree));
            case "text" -> text.to(out);
            default ->
                throw new ParameterException(spec.commandLine(), "--output " + output + " is not known: text or json");
        }
        out.flush();
    }
}
