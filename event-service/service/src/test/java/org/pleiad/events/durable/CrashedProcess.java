package org.pleiad.events.durable;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A {@link CrashingServer} in a process of its own. */
final class CrashedProcess implements AutoCloseable {
    private final Process process;

    private CrashedProcess(Process process) {
        this.process = process;
    }

    /** A port that nobody has at the moment; each life of the server listens on it. */
    static int freePort() throws Exception {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }

    /** Returns when it serves, or has crashed before. */
    static CrashedProcess start(int port, Path directory, String step, int passes) throws Exception {
        return start(command(port, directory, step, passes));
    }

    /** One whose files may have so many KiB. */
    static CrashedProcess startWithFilesOf(int kibibytes, int port, Path directory) throws Exception {
        List<String> command =
                new ArrayList<>(List.of("/bin/bash", "-c", "ulimit -f " + kibibytes + "; exec \"$@\"", "bash"));
        command.addAll(command(port, directory, "-", 0));
        return start(command);
    }

    private static List<String> command(int port, Path directory, String step, int passes) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                CrashingServer.class.getName(),
                Integer.toString(port),
                directory.toString(),
                step,
                Integer.toString(passes));
    }

    private static CrashedProcess start(List<String> command) throws Exception {
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        // its end closes the stream, so that this has the bound of the test at most
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)).readLine();
        return new CrashedProcess(process);
    }

    /** Whether it came to its end by itself within a time. */
    boolean endsWithin(long millis) throws InterruptedException {
        return process.waitFor(millis, TimeUnit.MILLISECONDS);
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
        try {
            kill();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
