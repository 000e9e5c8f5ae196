package org.pleiad.cli.activator;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.pleiad.activator.Activator;
import org.pleiad.activator.ActivatorConfig;
import org.pleiad.cli.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs an activator until the process is ended. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description =
                "Runs the activator; prints its URL, which servers take as -ORBActivator. Its end ends no server.")
final class ServeVerb implements Callable<Integer> {

    @Option(
            names = "--host",
            paramLabel = "HOST",
            defaultValue = "127.0.0.1",
            description = "Address to listen at and to publish; ${DEFAULT-VALUE} unless given")
    private String host;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "" + Activator.DEFAULT_PORT,
            description =
                    "Port to listen at, 0 for any free one; ${DEFAULT-VALUE} unless given. References of servers hold"
                            + " it, so it should stay the same")
    private int port;

    @Option(
            names = "--directory",
            paramLabel = "DIRECTORY",
            defaultValue = "pleiad-activator",
            description = "Keeps registrations and logs; ${DEFAULT-VALUE} unless given")
    private Path directory;

    @Option(
            names = "--allow-remote",
            description =
                    "Lets other machines register commands and report instances: whoever reaches the port can then run"
                            + " programs here")
    private boolean allowRemote;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        ActivatorConfig config = ActivatorConfig.in(directory.toAbsolutePath()).allowRemote(allowRemote);
        try (Activator activator = Activator.start(config, host, port)) {
            Runtime.getRuntime().addShutdownHook(new Thread(activator::close, "pleiad-activator-shutdown"));
            spec.commandLine().getOut().println(activator.url());
            spec.commandLine().getOut().flush();
            activator.run();
        }
        return ExitCode.OK;
    }
}
