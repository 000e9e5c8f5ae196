package org.pleiad.groups.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** That it measures at all, not what. */
@Timeout(60)
class BenchmarkIT {
    @TempDir
    Path work;

    @Test
    void measuresContendersInProcessesOfTheirOwn() throws Exception {
        Options options = new Options(1, 100, 100, List.of("raw", "orb"), List.of("set"), 1, 1, 1, null, work);
        assertThat(new SetPart(options).measure())
                .contains("### set, 16 callers")
                .containsPattern("\\| raw \\| [0-9,]+ \\| [0-9,]+ \\| [0-9,]+ \\| 1\\.000 \\|")
                .containsPattern("\\| orb \\| [0-9,]+ \\|");
    }
}
