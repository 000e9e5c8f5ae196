package org.pleiad.cli.activator;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The verbs that take no more than the name of a server. */
final class ChangeVerbs {

    private ChangeVerbs() {}

    /** Forgets a server. */
    @Command(
            name = "remove",
            mixinStandardHelpOptions = true,
            description = "Forgets a server; its processes go on, but nobody is sent there any more.")
    static final class Remove extends OnServer {
        @Override
        public Integer call() throws Exception {
            return connection.run(spec, activator -> activator.remove(name));
        }
    }

    /** Starts a server. */
    @Command(
            name = "start",
            mixinStandardHelpOptions = true,
            description = "Starts a server, unless it runs, and waits until it can be called.")
    static final class Start extends OnServer {
        @Override
        public Integer call() throws Exception {
            return connection.run(spec, activator -> activator.start(name));
        }
    }

    /** Stops a server. */
    @Command(
            name = "stop",
            mixinStandardHelpOptions = true,
            description = "Ends the processes that the activator started; the next call starts the server again.")
    static final class Stop extends OnServer {
        @Override
        public Integer call() throws Exception {
            return connection.run(spec, activator -> activator.stop(name));
        }
    }

    /** What they share. */
    abstract static class OnServer implements Callable<Integer> {
        @Parameters(paramLabel = "NAME", description = "The server's name")
        String name;

        @Mixin
        Connection connection;

        @Spec
        CommandSpec spec;
    }
}
