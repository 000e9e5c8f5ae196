package org.pleiad.cli.group;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.pleiad.groups.PleiadGroups.Definition;
import org.pleiad.groups.PleiadGroups.GroupState;
import org.pleiad.groups.PleiadGroups.Property;
import org.pleiad.groups.PleiadGroups.Style;
import org.pleiad.groups.member.Readings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a group. */
@Command(
        name = "create",
        mixinStandardHelpOptions = true,
        description = "Makes a group, with members at hosts that have a factory for its type; prints what came of it.")
final class CreateVerb implements Callable<Integer> {

    /** How members are kept alike. */
    enum Replication {
        STATELESS,
        COLD_PASSIVE,
        WARM_PASSIVE,
        ACTIVE
    }

    @Parameters(paramLabel = "GROUP", description = "Its name, as grids/main")
    private String group;

    @Option(
            names = "--type",
            required = true,
            paramLabel = "ID",
            description = "Repository id of its objects, as IDL:acme.com/Grid:1.0")
    private String type;

    @Option(
            names = "--style",
            paramLabel = "STYLE",
            defaultValue = "ACTIVE",
            description = "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless given")
    private Replication style;

    @Option(
            names = "--replicas",
            paramLabel = "N",
            defaultValue = "3",
            description = "Members to begin with; ${DEFAULT-VALUE} unless given")
    private int replicas;

    @Option(
            names = "--minimum",
            paramLabel = "N",
            defaultValue = "2",
            description = "Fewer make the domain add one, where a host can make it; ${DEFAULT-VALUE} unless given")
    private int minimum;

    @Option(
            names = "--read-only",
            paramLabel = "OPERATION[=READING]",
            description =
                    "An operation that changes nothing, and what it may see: ordered, leased (unless given) or local;"
                            + " may be repeated")
    private List<String> readOnly = new ArrayList<>();

    @Option(names = "--property", paramLabel = "NAME=VALUE", description = "Kept with the group; may be repeated")
    private Map<String, String> properties = new TreeMap<>();

    @Mixin
    private Connection connection;

    @Mixin
    private Form form;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        Map<String, String> kept = new TreeMap<>(properties);
        if (!readOnly.isEmpty()) {
            kept.put(
                    Readings.PROPERTY,
                    Readings.parse(String.join(",", readOnly)).text());
        }
        Property[] all = kept.entrySet().stream()
                .map(entry -> new Property(entry.getKey(), entry.getValue()))
                .toArray(Property[]::new);
        Definition what =
                new Definition(group, type, Style.from_int(style.ordinal()), replicas, minimum, true, true, all);
        return connection.run(spec, (orb, host) -> {
            GroupState made = host.create(what);
            form.show(spec, Shown.tree(made), out -> Shown.line(made, out));
        });
    }
}
