package org.pleiad.cli.activator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.pleiad.activator.ActivatorConfig;
import org.pleiad.activator.PleiadActivator.Selection;
import org.pleiad.activator.PleiadActivator.Server;
import org.pleiad.activator.PleiadActivator.Variable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Registers a server. */
@Command(
        name = "add",
        mixinStandardHelpOptions = true,
        description = "Registers a server, or changes its registration. The command stands behind --; {activator} and"
                + " {server} in it stand for the activator's URL and the server's name.")
final class AddVerb implements Callable<Integer> {

    /** As in the IDL, in lower case with hyphens. */
    enum Choice {
        LOCAL_FIRST(Selection.LOCAL_FIRST),
        RANDOM(Selection.RANDOM),
        ROUND_ROBIN(Selection.ROUND_ROBIN),
        LEAST_LOADED(Selection.LEAST_LOADED),
        AFFINITY(Selection.AFFINITY);

        final Selection selection;

        Choice(Selection selection) {
            this.selection = selection;
        }
    }

    @Parameters(index = "0", paramLabel = "NAME", description = "The server's name, its -ORBServerId")
    private String name;

    @Parameters(index = "1..*", paramLabel = "COMMAND", arity = "0..*", description = "Program and arguments")
    private List<String> command = new ArrayList<>();

    @Option(names = "--directory", paramLabel = "DIRECTORY", defaultValue = "", description = "Where the process runs")
    private String directory;

    @Option(names = "--env", paramLabel = "NAME=VALUE", description = "A variable of its environment; may be repeated")
    private Map<String, String> environment = new LinkedHashMap<>();

    @Option(
            names = "--select",
            paramLabel = "POLICY",
            defaultValue = "LOCAL_FIRST",
            description = "Which of several instances a client gets: ${COMPLETION-CANDIDATES}")
    private Choice choice;

    @Option(
            names = "--at",
            paramLabel = "URL",
            description = "An instance that does not report itself, as those of other ORBs; may be repeated")
    private List<String> places = new ArrayList<>();

    @Option(
            names = "--moved",
            description = "The server is at the first --at for good: clients may forget this activator")
    private boolean moved;

    @Option(
            names = "--start-seconds",
            paramLabel = "SECONDS",
            defaultValue = "" + ActivatorConfig.DEFAULT_START_SECONDS,
            description = "How long a start may take; ${DEFAULT-VALUE} unless given")
    private int startSeconds;

    @Mixin
    private Connection connection;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        Variable[] variables = environment.entrySet().stream()
                .map(entry -> new Variable(entry.getKey(), entry.getValue()))
                .toArray(Variable[]::new);
        Server server = new Server(
                name,
                command.toArray(new String[0]),
                directory,
                variables,
                choice.selection,
                places.toArray(new String[0]),
                moved,
                startSeconds);
        return connection.run(spec, activator -> activator.add(server));
    }
}
