package org.pleiad.cli.repository;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.omg.CORBA.Contained;
import org.omg.CORBA.Container;
import org.omg.CORBA.ContainerHelper;
import org.omg.CORBA.DefinitionKind;
import org.omg.CORBA.Repository;
import org.pleiad.cli.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists entries. */
@Command(name = "ls", mixinStandardHelpOptions = true, description = "Lists the entries of a repository.")
final class ListVerb implements Callable<Integer> {
    /** Containers in containers; IDL nests three or four deep. */
    private static final int MOST_LEVELS = 50;

    @Mixin
    private Connection connection;

    @Parameters(arity = "0..1", paramLabel = "NAME", description = "A module or interface; all of them unless given")
    private String name;

    @Option(
            names = {"-r", "--recursive"},
            description = "What is inside, too")
    private boolean recursive;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        return connection.run(this::list);
    }

    private int list(Repository repository) {
        PrintWriter out = spec.commandLine().getOut();
        Container from = repository;
        if (name != null) {
            Contained entry = Lookup.find(repository, name);
            from = entry == null ? null : ContainerHelper.narrow(entry);
        }
        if (from == null) {
            spec.commandLine().getErr().println(spec.qualifiedName() + ": there is no " + name);
            return ExitCode.NOT_FOUND;
        }
        list(from, out, 0);
        out.flush();
        return ExitCode.OK;
    }

    private void list(Container container, PrintWriter out, int level) {
        for (var each : container.describe_contents(DefinitionKind.dk_all, true, -1)) {
            String kind = Lookup.kind(each.kind).toLowerCase(Locale.ROOT);
            out.println(
                    "%-16s %s  %s".formatted(kind, each.contained_object.absolute_name(), each.contained_object.id()));
            if (recursive && level < MOST_LEVELS && Lookup.isContainer(each.kind)) {
                list(ContainerHelper.unchecked_narrow(each.contained_object), out, level + 1);
            }
        }
    }
}
