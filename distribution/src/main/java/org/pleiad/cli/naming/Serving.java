package org.pleiad.cli.naming;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.omg.CORBA.ORB;
import org.omg.CORBA.UserException;
import org.pleiad.cli.ExitCode;
import org.pleiad.cli.console.ServedConsole;
import org.pleiad.cli.service.ReplicaOptions;
import org.pleiad.cli.service.ServiceOrb;
import org.pleiad.groups.services.ReplicatedNaming;
import org.pleiad.groups.spi.HostAddress;
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
            description = "Keeps names in this directory, forced to the disk before a change is acknowledged; in memory"
                    + " unless given. References stay the same if the port does. With --replicas, the log of this"
                    + " replica")
    private Path store;

    @Mixin
    private ServedConsole console;

    @Mixin
    private FormerFlags formerFlags;

    @Mixin
    private ReplicaOptions replica;

    /** Serves until the process is ended. */
    int run(PrintWriter out) throws IOException, UserException {
        boolean replicated = !replica.replicas().isEmpty();
        formerFlags.tell();
        return replicated
                ? replica.run(store, ReplicatedNaming::start, (naming, all) -> serve(naming, all, out))
                : serve(out);
    }

    private int serve(PrintWriter out) throws IOException {
        if (store != null) {
            replica.requireNoReplica(store);
        }
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

    private void serve(ReplicatedNaming naming, List<HostAddress> replicas, PrintWriter out) throws IOException {
        ORB orb = naming.orb().orb();
        out.println(orb.object_to_string(naming.root()));
        out.println(ReplicatedNaming.corbaloc(replicas));
        console.run(orb, out, shown -> shown.naming(naming.root()));
    }
}
