package org.pleiad.samples.filters.errors;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the sample as a newcomer does. */
class ErrorsRunIT {

    @Test
    void failureIsReportedAndTheCallGoesToTheStandIn(@TempDir Path directory) throws Exception {
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
                        "the counter says 40 and 42",
                        "filter: add raised IDL:Overflow:1.0\n",
                        "the client caught Overflow; the sum stays 42",
                        "; nothing was done, so the stand-in is asked",
                        "the stand-in says 7");
        assertThat(run.exitValue()).isZero();
    }
}
