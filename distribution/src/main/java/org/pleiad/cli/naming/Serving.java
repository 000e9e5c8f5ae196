package org.pleiad.cli.naming;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import org.omg.CORBA.ORB;
import org.pleiad.cli.ExitCode;
import org.pleiad.cli.console.ServedConsole;
import org.pleiad.cli.service.ServiceOrb;
import org.pleiad.naming.NamingConfig;
import org.pleiad.naming.NamingServer;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Options of a server, and the server; shared by {@code naming} and {@code naming serve}. */
final class Serving {

    @Option(
            names = {"--host", "-ORBInitialHost"},
            paramLabel = "HOST",
            defaultValue = "127.0.0.1",
            description = "Address to listen at and to publish; ${DEFAULT-VALUE} unless given")
    private String host;

    @Option(
            names = {"--port", "-ORBInitialPort"},
            paramLabel = "PORT",
            defaultValue = "2809",
            description = "Port to listen at, 0 for any free one; ${DEFAULT-VALUE} unless given")
    private int port;

    @Option(
            names = {"--store", "-defaultdb"},
            paramLabel = "DIR",
            description =
                    "Keeps names in this directory, forced to the disk before a change is acknowledged; in memory "
                            + "unless given. References stay the same if the port does")
    private Path store;

    @Mixin
    private ServedConsole console;

    @Mixin
    private FormerFlags formerFlags;

    /** Serves until the process is ended. */
    int run(PrintWriter out) throws IOException {
        formerFlags.tell();
        ORB orb = ServiceOrb.start("naming", host, port);
        try (var server =
                NamingServer.start(orb, store == null ? NamingConfig.DEFAULT : NamingConfig.DEFAULT.withStore(store))) {
            String reference = orb.object_to_string(server.root());
            out.println(reference);
            out.println(ServiceOrb.corbaloc(reference, NamingServer.KEY));
            console.run(orb, out, shown -> shown.naming(server.root()));
        }
        return ExitCode.OK;
    }
}
