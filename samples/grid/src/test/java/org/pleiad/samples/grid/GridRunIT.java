package org.pleiad.samples.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the sample as a newcomer does. */
class GridRunIT {

    @Test
    void clientInAnotherProcessFindsTheGridByNameAndUsesIt(@TempDir Path directory) throws Exception {
        Path output = directory.resolve("output");
        var builder =
                new ProcessBuilder("bash", "run").redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().put("PLEIAD_NO_BUILD", "1");
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process run = builder.start();
        try {
            assertThat(run.waitFor(3, TimeUnit.MINUTES)).as("ends in time").isTrue();
        } finally {
            run.destroy();
        }
        assertThat(Files.readString(output))
                .contains(
                        "naming service: process",
                        "the grid has 100 rows and 100 columns",
                        "set(2, 3, 42)\nget(2, 3) = 42\n",
                        "get(100, 0) raised OutOfRange with n = 100, m = 0",
                        "get(0, 0) of the retired grid raised OBJECT_NOT_EXIST, completed: no",
                        "everything was right; all processes have ended");
        assertThat(run.exitValue()).isZero();
    }
}
