package org.pleiad.naming;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A {@link DurableServer} that runs. */
final class DurableProcess implements AutoCloseable {
    private final Process process;
    private final String reference;

    private DurableProcess(Process process, String reference) {
        this.process = process;
        this.reference = reference;
    }

    /**
     * Starts one and waits until it serves.
     *
     * @param before words of a command that runs it
     * @param options of its virtual machine
     */
    static DurableProcess start(int port, Path directory, int names, List<String> before, String... options)
            throws Exception {
        List<String> command = new ArrayList<>(before);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.addAll(List.of(
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                DurableServer.class.getName(),
                Integer.toString(port),
                directory.toString(),
                Integer.toString(names)));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            var output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
            String reference = CompletableFuture.supplyAsync(
                            () -> firstLine(output), task -> new Thread(task, "output").start())
                    .get(180, TimeUnit.SECONDS);
            return new DurableProcess(process, reference);
        } catch (Exception | AssertionError failed) {
            process.destroyForcibly();
            throw failed;
        }
    }

    static DurableProcess start(int port, Path directory) throws Exception {
        return start(port, directory, 0, List.of());
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static String firstLine(BufferedReader output) {
        try {
            String line = output.readLine();
            if (line == null) {
                throw new AssertionError("the server ended before it said its reference");
            }
            return line;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    String reference() {
        return reference;
    }

    /** SIGKILL; returns when it is dead. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            throw new AssertionError("the server outlived SIGKILL");
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
        process.onExit().orTimeout(30, TimeUnit.SECONDS).join();
    }
}
