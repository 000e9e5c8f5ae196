package org.pleiad.samples.stockticker;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the sample as a newcomer does. */
class StockTickerRunIT {

    @Test
    void eachBrokerSeesItsQuotesAndTheOneThatWasAwayMissesNone(@TempDir Path directory) throws Exception {
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
                        "the broker of IBM saw 50 quotes of IBM",
                        "the portfolio saw offsets 1 to 100 without gap or duplicate",
                        "killing the exchange",
                        "the portfolio saw offsets 101 to 1800 without gap or duplicate",
                        "everything was right; all processes have ended");
        assertThat(run.exitValue()).isZero();
    }
}
