package org.pleiad.activator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class BackOffTest {
    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

    private final BackOff backOff = new BackOff(Duration.ofSeconds(1), Duration.ofSeconds(10));

    @Test
    void pausesDoubleUpToABound() {
        assertThat(backOff.mayStart(NOW)).isTrue();
        for (long seconds : new long[] {1, 2, 4, 8, 10, 10}) {
            backOff.startFailed(NOW);
            assertThat(backOff.mayStart(NOW.plusSeconds(seconds).minusMillis(1)))
                    .isFalse();
            assertThat(backOff.mayStart(NOW.plusSeconds(seconds))).isTrue();
        }
    }

    @Test
    void serverThatIsKilledOnceOrTwiceStartsAtOnce() {
        backOff.crashed(NOW);
        backOff.crashed(NOW);
        assertThat(backOff.mayStart(NOW)).isTrue();
        backOff.crashed(NOW);
        assertThat(backOff.mayStart(NOW)).isFalse();
    }

    @Test
    void longLifeForgives() {
        backOff.startFailed(NOW);
        backOff.forgive();
        assertThat(backOff.mayStart(NOW)).isTrue();
    }
}
