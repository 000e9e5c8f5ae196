package org.pleiad.samples.filters.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the sample as a newcomer does. */
class SecurityRunIT {

    @Test
    void onlyThoseAreLetInWhoseTokenAllowsTheOperation(@TempDir Path directory) throws Exception {
        Path output = directory.resolve("output");
        var builder =
                new ProcessBuilder("bash", "run").redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().put("PLEIAD_NO_BUILD", "1");
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process run = builder.start();
        try {
            assertThat(run.waitFor(2, TimeUnit.MINUTES)).as("ends in time").isTrue();
        } finally {
            run.destroy();
        }
        assertThat(Files.readString(output))
                .contains(
                        "the writer stored a text",
                        "the reader reads: a secret",
                        "guard: store refused",
                        "the reader may not store",
                        "guard: read refused",
                        "the stranger may not read");
        assertThat(run.exitValue()).isZero();
    }
}
