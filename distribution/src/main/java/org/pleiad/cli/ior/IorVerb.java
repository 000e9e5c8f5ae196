package org.pleiad.cli.ior;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Callable;
import org.pleiad.cli.ExitCode;
import org.pleiad.cli.Json;
import org.pleiad.cli.ReferenceText;
import org.pleiad.cli.Verb;
import org.pleiad.orb.ior.Ior;
import org.pleiad.orb.ior.ObjectUrl;
import org.pleiad.orb.ior.description.IorDescription;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what is in a reference: type, profiles, addresses, object key, components. Calls nobody. */
@Command(
        name = "ior",
        mixinStandardHelpOptions = true,
        description = "Shows what is in a reference: type, addresses, object key, components. Calls nobody.")
public final class IorVerb implements Verb, Callable<Integer> {

    /** How the description is printed. */
    enum Output {
        TEXT,
        JSON
    }

    @Parameters(
            paramLabel = "REFERENCE",
            description = "IOR:…, corbaloc:…, a file whose first line is one of these, or - for the standard input")
    private String reference;

    @Option(
            names = "--output",
            paramLabel = "text|json",
            defaultValue = "TEXT",
            description = "How to print it; text unless given")
    private Output output;

    @Spec
    private CommandSpec spec;

    @Override
    public CommandLine commandLine() {
        return new CommandLine(this).setCaseInsensitiveEnumValuesAllowed(true);
    }

    @Override
    public Integer call() throws IOException {
        Map<String, Object> description = IorDescription.of(parse(ReferenceText.of(reference)));
        var out = spec.commandLine().getOut();
        out.print(output == Output.JSON ? Json.of(description) : Outline.of(description));
        out.flush();
        return ExitCode.OK;
    }

    private static Ior parse(String text) {
        if (!ObjectUrl.isObjectUrl(text)) {
            return Ior.parse(text);
        }
        if (ObjectUrl.parse(text) instanceof ObjectUrl.Location location) {
            return location.toIor();
        }
        throw new IllegalArgumentException(
                "'" + text + "' names no address; a reference by a name service's name can only be had by asking it");
    }
}
