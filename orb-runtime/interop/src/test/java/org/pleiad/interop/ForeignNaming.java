package org.pleiad.interop;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.awaitility.Awaitility;
import org.omg.CORBA.ORB;
import org.pleiad.naming.NamingConfig;
import org.pleiad.naming.NamingServer;

/**
 * Naming services of several vendors, each started for a test and ended with it.
 *
 * @param url of the root context
 * @param end what to close
 */
record ForeignNaming(String url, AutoCloseable end) implements AutoCloseable {

    /** Whose. */
    enum Vendor {
        OMNI_ORB,
        JACORB,
        PLEIAD;

        /** Starts one, in a process of its own unless it is ours. */
        ForeignNaming start(Path directory) throws IOException {
            return switch (this) {
                case OMNI_ORB -> omniNames(directory);
                case JACORB -> jacorb(directory);
                case PLEIAD -> pleiad();
            };
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static ForeignNaming omniNames(Path directory) throws IOException {
        int port = freePort();
        var command = List.of(
                "omniNames",
                "-start",
                Integer.toString(port),
                "-logdir",
                directory.toString(),
                "-ORBendPoint",
                "giop:tcp:127.0.0.1:" + port);
        RunningProcess names = RunningProcess.start("omniNames", directory, command);
        names.await("Root context is|Checkpointing Phase 2|Checkpointing completed");
        return new ForeignNaming("corbaloc:iiop:1.2@127.0.0.1:" + port + "/NameService", names::kill);
    }

    private static ForeignNaming jacorb(Path directory) throws IOException {
        Path file = directory.resolve("jacorb.ior");
        var command = new ArrayList<>(JavaPeer.java(JavaPeer.Orb.JACORB));
        command.add("-Djacorb.naming.ior_filename=" + file);
        command.add("org.jacorb.naming.NameServer");
        RunningProcess names = RunningProcess.start("JacORB's NameServer", directory, command);
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() ->
                        Files.exists(file) && Files.readString(file).strip().startsWith("IOR:"));
        return new ForeignNaming(Files.readString(file).strip(), names::kill);
    }

    private static ForeignNaming pleiad() {
        ORB orb = ORB.init(new String[] {"-ORBListenEndpoints", "iiop://127.0.0.1:0"}, new Properties());
        NamingServer server = NamingServer.start(orb, NamingConfig.DEFAULT);
        return new ForeignNaming(orb.object_to_string(server.root()), () -> {
            server.close();
            orb.destroy();
        });
    }

    @Override
    public void close() {
        try {
            end.close();
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }
}
