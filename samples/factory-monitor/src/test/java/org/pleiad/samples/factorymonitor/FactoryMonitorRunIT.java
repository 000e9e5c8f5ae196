package org.pleiad.samples.factorymonitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the sample as a newcomer does. */
class FactoryMonitorRunIT {

    @Test
    void programsThatKnowTheEventsAloneWatchThePlant(@TempDir Path directory) throws Exception {
        Path output = directory.resolve("output");
        var builder =
                new ProcessBuilder("bash", "run").redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().put("PLEIAD_NO_BUILD", "1");
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process run = builder.start();
        try {
            assertThat(run.waitFor(4, TimeUnit.MINUTES)).as("ends in time").isTrue();
        } finally {
            run.destroy();
        }
        assertThat(Files.readString(output))
                .contains(
                        "the seismograph saw {strength=0.2}",
                        "alarms: fire, pressure is low",
                        "the monitor saw 7 reports",
                        "the dispatcher saw 3 reports",
                        "the log has 7 changes of status and 1 vibration",
                        "everything was right; all processes have ended");
        assertThat(run.exitValue()).isZero();
    }
}
