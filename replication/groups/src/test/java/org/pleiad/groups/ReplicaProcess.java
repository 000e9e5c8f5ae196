package org.pleiad.groups;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A process with a replica, as a test sees it. */
final class ReplicaProcess {
    private final Process process;
    private final CompletableFuture<String> ready = new CompletableFuture<>();

    private ReplicaProcess(Process process) {
        this.process = process;
        Thread reader = new Thread(this::read, "replica-output");
        reader.setDaemon(true);
        reader.start();
    }

    static ReplicaProcess start(Path log, String name, String hosts, String engine, String directory)
            throws IOException {
        return new ReplicaProcess(new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xshare:auto",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CounterProcess.class.getName(),
                        name,
                        hosts,
                        engine,
                        directory)
                .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start());
    }

    private void read() {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String line;
            while ((line = lines.readLine()) != null) {
                if (line.startsWith("ready ")) {
                    ready.complete(line.substring("ready ".length()));
                }
            }
        } catch (IOException closed) {
            ready.completeExceptionally(closed);
        }
        ready.completeExceptionally(new IllegalStateException("the process ended"));
    }

    /** The group's reference, once the replica takes part. */
    String reference() throws Exception {
        return ready.get(60, TimeUnit.SECONDS);
    }

    /** As {@code kill -9}. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor(20, TimeUnit.SECONDS);
    }

    void signal(String name) throws Exception {
        new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                .start()
                .waitFor(20, TimeUnit.SECONDS);
    }
}
