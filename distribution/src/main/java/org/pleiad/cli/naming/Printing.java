package org.pleiad.cli.naming;

import java.io.PrintWriter;
import java.util.Map;
import org.pleiad.cli.Json;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How a verb prints: a line for people, or one line of JSON for each thing, so that a million of them need no memory. */
final class Printing {

    /** The forms. */
    enum Output {
        TEXT,
        JSON
    }

    @Option(
            names = "--output",
            paramLabel = "text|json",
            defaultValue = "TEXT",
            description = "Lines for people, or one JSON object a line; text unless given")
    private Output output;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    /** Prints one thing. */
    void print(String text, Map<String, Object> json) {
        PrintWriter out = spec.commandLine().getOut();
        if (output == Output.JSON) {
            out.print(Json.of(json));
        } else {
            out.println(Printable.of(text));
        }
    }

    /** Hands what was printed on. */
    void flush() {
        spec.commandLine().getOut().flush();
    }

    /** Says something beside the output. */
    void warn(String text) {
        spec.commandLine().getErr().println(spec.qualifiedName() + ": " + Printable.of(text));
    }
}
