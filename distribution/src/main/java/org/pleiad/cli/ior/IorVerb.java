package org.pleiad.cli.ior;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.pleiad.cli.ExitCode;
import org.pleiad.cli.Json;
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
        Map<String, Object> description = IorDescription.of(parse(text(reference)));
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

    private static String text(String reference) throws IOException {
        if (reference.equals("-")) {
            return firstLine(new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).lines());
        }
        if (looksLikeReference(reference)) {
            return reference;
        }
        Path file = Path.of(reference);
        if (!Files.isRegularFile(file)) {
            throw new NoSuchFileException(reference + ", and the text is neither IOR:… nor corbaloc:…");
        }
        try (Stream<String> lines = Files.lines(file)) {
            return firstLine(lines);
        }
    }

    private static boolean looksLikeReference(String text) {
        return text.regionMatches(true, 0, Ior.SCHEME, 0, Ior.SCHEME.length()) || ObjectUrl.isObjectUrl(text);
    }

    private static String firstLine(Stream<String> lines) {
        return lines.map(String::strip)
                .filter(line -> !line.isEmpty())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no reference in an empty text"));
    }
}
