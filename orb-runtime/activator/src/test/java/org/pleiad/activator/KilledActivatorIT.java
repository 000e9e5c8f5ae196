package org.pleiad.activator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.pleiad.activator.PleiadActivator.AdministrationHelper;
import org.pleiad.activator.PleiadActivator.Registry;
import org.pleiad.activator.PleiadActivator.Selection;
import org.pleiad.orb.Pleiad;

/** An activator that is killed has forgotten nothing, and has ended no server. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class KilledActivatorIT {

    @TempDir
    private Path directory;

    @Test
    void knowsServersAndTheirProcessesAfterItsRestart() throws Exception {
        try (Ground ground = new Ground(directory)) {
            Path kept = directory.resolve("killed");
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            ActivatorProcess.class.getName(),
                            kept.toString())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String url;
            try (BufferedReader lines = process.inputReader()) {
                url = lines.readLine();
                assertThat(url).startsWith("corbaloc:");
                callKillAndCallAgain(ground, kept, process, url);
            } finally {
                process.destroyForcibly();
            }
        }
    }

    private static void callKillAndCallAgain(Ground ground, Path kept, Process activator, String url) throws Exception {
        try (Pleiad client = Pleiad.builder().build()) {
            AdministrationHelper.unchecked_narrow(client.orb().string_to_object(url))
                    .add(Ground.server(Ground.SERVER, Ground.command(ground.notes), Selection.LOCAL_FIRST));
            String reference = Ground.reference(url);
            Registry registry = Ground.narrow(client.orb(), reference);
            long server = Ground.process(registry);

            Ground.kill(activator.pid());
            assertThat(Ground.process(registry)).isEqualTo(server);

            int port = Integer.parseInt(url.replaceAll(".*:(\\d+)/.*", "$1"));
            try (Activator again = Activator.start(ActivatorConfig.in(kept), "127.0.0.1", port);
                    Pleiad late = Pleiad.builder().build()) {
                assertThat(again.administration().find(Ground.SERVER).running).hasSize(1);
                assertThat(Ground.process(Ground.narrow(late.orb(), reference))).isEqualTo(server);
                Ground.kill(server);
                assertThat(Ground.process(registry)).isNotEqualTo(server);
            }
            assertThat(ground.notes("start")).hasSize(2);
        }
    }
}
