package org.pleiad.session.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.pleiad.orb.ior.IiopProfile;
import org.pleiad.orb.ior.Ior;

/** A {@link LedgerServer} in a process of its own. */
final class ServerProcess implements AutoCloseable {
    private final Process process;
    private final IiopProfile profile;

    private ServerProcess(Process process, IiopProfile profile) {
        this.process = process;
        this.profile = profile;
    }

    static ServerProcess start(String sessions, Path ledger) throws Exception {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classPath,
                        LedgerServer.class.getName(),
                        sessions,
                        ledger.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            BufferedReader output =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
            String reference = CompletableFuture.supplyAsync(() -> readLine(output), Runnable::run)
                    .get(60, TimeUnit.SECONDS);
            return new ServerProcess(
                    process, IiopProfile.decode(Ior.parse(reference).profiles().get(0)));
        } catch (Exception | AssertionError failed) {
            process.destroyForcibly();
            throw failed;
        }
    }

    private static String readLine(BufferedReader output) {
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

    /** Port and object key of its object. */
    IiopProfile profile() {
        return profile;
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
