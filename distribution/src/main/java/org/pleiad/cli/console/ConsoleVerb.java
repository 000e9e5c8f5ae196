package org.pleiad.cli.console;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.omg.CORBA.ORB;
import org.pleiad.cli.ExitCode;
import org.pleiad.cli.ReferenceText;
import org.pleiad.cli.Verb;
import org.pleiad.console.Console;
import org.pleiad.console.ConsoleConfig;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Serves the console's page until the process is ended. */
@Command(
        name = "console",
        mixinStandardHelpOptions = true,
        description =
                "Serves one page that shows names and event channels, live; prints its address, then serves until it"
                        + " is ended. To see the connections and requests of a server, start it with --console.")
public final class ConsoleVerb implements Verb, Callable<Integer> {

    @Option(
            names = "--naming",
            paramLabel = "REFERENCE",
            description = "A naming service: IOR:…, corbaloc:…, corbaname:…, or a file that has it")
    private String naming;

    @Option(
            names = "--events",
            paramLabel = "REFERENCE",
            description = "The EventChannelFactory of a notification service, in the same forms; may be repeated")
    private List<String> events = new ArrayList<>();

    @Mixin
    private ConsoleAccess access;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        ORB orb = ORB.init(new String[] {"-ORBclientCallTimeOutPeriod", "10000"}, null);
        try {
            var settings = ConsoleConfig.builder(orb);
            access.apply(settings);
            if (naming != null) {
                settings.naming(ReferenceText.of(naming));
            }
            for (String reference : events) {
                settings.events(ReferenceText.of(reference));
            }
            try (Console console = Console.start(settings.build())) {
                PrintWriter out = spec.commandLine().getOut();
                // a signal ends the process by way of this hook
                Runtime.getRuntime().addShutdownHook(new Thread(() -> orb.shutdown(true), "pleiad-console-shutdown"));
                out.println(console.url());
                out.flush();
                orb.run();
            }
        } finally {
            orb.destroy();
        }
        return ExitCode.OK;
    }
}
