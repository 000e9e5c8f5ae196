package org.pleiad.cli.events;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.omg.CORBA.ORB;
import org.pleiad.cli.ExitCode;
import org.pleiad.cli.Json;
import org.pleiad.cli.ReferenceText;
import org.pleiad.events.client.ChannelDirectory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists channels. */
@Command(
        name = "ls",
        mixinStandardHelpOptions = true,
        description = "Lists the channels that naming services and factories of channels know.",
        footer = {"", "  pleiad events ls --naming corbaloc::127.0.0.1:2809/NameService"})
final class ListVerb implements Callable<Integer> {

    @Parameters(
            arity = "0..*",
            paramLabel = "REFERENCE",
            description =
                    "Naming contexts, factories of the notification service, channels; with --naming there need be none")
    private List<String> references = new ArrayList<>();

    @Mixin
    private ChannelOptions options;

    @Option(
            names = "--output",
            paramLabel = "text|json",
            defaultValue = "TEXT",
            description = "A line for people for each, or one JSON object of all; text unless given")
    private Output output;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        if (references.isEmpty() && !options.hasNaming()) {
            throw new picocli.CommandLine.ParameterException(
                    spec.commandLine(),
                    "say where to look: --naming REFERENCE, or references of factories or channels");
        }
        return options.run(this::list);
    }

    private int list(ORB orb) throws Exception {
        var directory = new ChannelDirectory(orb);
        List<ChannelDirectory.Entry> entries = new ArrayList<>();
        if (options.hasNaming()) {
            entries.addAll(directory.list(orb.resolve_initial_references("NameService")));
        }
        for (String reference : references) {
            entries.addAll(directory.list(orb.string_to_object(ReferenceText.of(reference))));
        }
        PrintWriter out = spec.commandLine().getOut();
        if (output == Output.JSON) {
            out.print(Json.of(Map.of(
                    "channels", entries.stream().map(entry -> tree(orb, entry)).toList())));
        } else {
            entries.forEach(entry -> out.println("%-20s  %s".formatted(kind(entry), name(orb, entry))));
        }
        out.flush();
        return ExitCode.OK;
    }

    private static String name(ORB orb, ChannelDirectory.Entry entry) {
        return entry.name().isEmpty() ? orb.object_to_string(entry.reference()) : entry.name();
    }

    private static String kind(ChannelDirectory.Entry entry) {
        return entry.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Map<String, Object> tree(ORB orb, ChannelDirectory.Entry entry) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("name", entry.name());
        tree.put("kind", kind(entry));
        tree.put("reference", orb.object_to_string(entry.reference()));
        return tree;
    }
}
