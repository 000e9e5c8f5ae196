package org.pleiad.samples.replicatedgrid;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the sample as a newcomer does. */
class ReplicatedGridRunIT {

    @Test
    void clientsWriteOnWhileAReplicaIsKilledAndLoseNothing(@TempDir Path directory) throws Exception {
        Path output = directory.resolve("output");
        var builder =
                new ProcessBuilder("bash", "run").redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().put("PLEIAD_NO_BUILD", "1");
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process run = builder.start();
        try {
            assertThat(run.waitFor(5, TimeUnit.MINUTES)).as("ends in time").isTrue();
        } finally {
            run.destroy();
        }
        assertThat(Files.readString(output))
                .contains(
                        "naming service: process",
                        "replica c: process",
                        "killed while the clients write",
                        "0 of 100 cells are not what was written",
                        "nothing was lost; all processes have ended");
        assertThat(run.exitValue()).isZero();
    }
}
