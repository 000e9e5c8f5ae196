package org.pleiad.samples.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the sample as a newcomer does. */
class BankRunIT {

    @Test
    void moneyAddsUpWhateverBreaks(@TempDir Path directory) throws Exception {
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
                        "machine-1: breaks down with a payment that the bank does not know of",
                        "replica b: killed",
                        "auditor: of 20000, 20000 were paid out and 0 are left; held: 0",
                        "the account was emptied and never overdrawn; all processes have ended");
        assertThat(run.exitValue()).isZero();
    }
}
