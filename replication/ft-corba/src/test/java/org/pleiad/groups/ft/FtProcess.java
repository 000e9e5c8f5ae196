package org.pleiad.groups.ft;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.pleiad.groups.GroupHost;
import org.pleiad.orb.Pleiad;

/** A process with a host and the services, as a test sees it; and what the process runs. */
final class FtProcess {
    private static final String READY = "ready";

    private final Process process;
    private final CompletableFuture<Void> ready = new CompletableFuture<>();

    private FtProcess(Process process) {
        this.process = process;
        Thread reader = new Thread(this::read, "host-output");
        reader.setDaemon(true);
        reader.start();
    }

    static FtProcess start(Path log, String name, String hosts) throws IOException {
        return new FtProcess(new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        FtProcess.class.getName(),
                        name,
                        hosts)
                .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start());
    }

    private void read() {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String line;
            while ((line = lines.readLine()) != null) {
                if (line.equals(READY)) {
                    ready.complete(null);
                }
            }
        } catch (IOException closed) {
            ready.completeExceptionally(closed);
        }
        ready.completeExceptionally(new IllegalStateException("the process ended"));
    }

    void awaitReady() throws Exception {
        ready.get(60, TimeUnit.SECONDS);
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

    /** The host NAME of the LIST, until it is killed. */
    public static void main(String[] args) {
        String address = args[1].replaceFirst(".*\\b" + args[0] + "=([^,]*).*", "$1");
        int colon = address.lastIndexOf(':');
        Pleiad orb = Pleiad.builder()
                .listen(address.substring(0, colon), Integer.parseInt(address.substring(colon + 1)))
                .build();
        GroupHost.builder(orb)
                .domain("plant")
                .name(args[0])
                .hosts(args[1])
                .engine("microraft")
                .start();
        FtServices services = FtServices.start(orb);
        services.register(TestDomain.TYPE, criteria -> new LedgerServant(args[0]));
        System.out.println(READY);
        orb.run();
    }
}
