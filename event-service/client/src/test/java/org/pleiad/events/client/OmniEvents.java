package org.pleiad.events.client;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** A channel of omniEvents, in a process of its own. */
final class OmniEvents implements AutoCloseable {
    private static final String NO_NAMING = "NameService=corbaloc::127.0.0.1:1/NameService";

    private final Process server;
    private final int port;

    private OmniEvents(Process server, int port) {
        this.server = server;
        this.port = port;
    }

    /** Skips the test where omniEvents is not installed. */
    static OmniEvents start(Path directory) throws IOException, InterruptedException {
        Assumptions.assumeTrue(
                Files.isExecutable(Path.of("/usr/sbin/omniEvents")),
                "omniEvents is not installed: apt-get install omnievents");
        int port;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        Process server = program(
                directory,
                List.of(
                        "/usr/sbin/omniEvents",
                        "-f",
                        "-p",
                        Integer.toString(port),
                        "-l",
                        directory.toString(),
                        "-t",
                        directory.resolve("trace").toString(),
                        "-ORBInitRef",
                        NO_NAMING));
        var events = new OmniEvents(server, port);
        try {
            // the factory can be called a moment after the process has begun
            for (int i = 0; i < 60 && !events.makeChannel(directory); i++) {
                Thread.onSpinWait();
            }
            return events;
        } catch (IOException | InterruptedException | RuntimeException failed) {
            events.close();
            throw failed;
        }
    }

    private boolean makeChannel(Path directory) throws IOException, InterruptedException {
        Process making = program(
                directory,
                List.of(
                        "eventc",
                        "-i",
                        "quotes",
                        "-c",
                        "1000000",
                        "-ORBInitRef",
                        NO_NAMING,
                        "corbaloc::127.0.0.1:" + port + "/omniEvents"));
        if (!making.waitFor(30, TimeUnit.SECONDS)) {
            making.destroyForcibly();
            throw new IOException("eventc does not end");
        }
        return making.exitValue() == 0;
    }

    private static Process program(Path directory, List<String> command) throws IOException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        directory.resolve("output").toFile()))
                .start();
    }

    /** Where the channel is. */
    String url() {
        return "corbaloc::127.0.0.1:" + port + "/quotes";
    }

    @Override
    public void close() {
        server.destroyForcibly();
        try {
            server.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
