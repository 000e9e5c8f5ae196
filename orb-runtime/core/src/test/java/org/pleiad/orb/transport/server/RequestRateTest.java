package org.pleiad.orb.transport.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class RequestRateTest {
    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    private final RequestRate rate = new RequestRate(10);
    private final long start = System.nanoTime() + SECOND;

    @Test
    void secondsWorthPassesAtOnceAndTheRestWaits() {
        for (int i = 0; i < 10; i++) {
            assertThat(rate.take(start)).isZero();
        }
        assertThat(rate.take(start)).isEqualTo(SECOND / 10);
        assertThat(rate.take(start)).isEqualTo(2 * SECOND / 10);
    }

    @Test
    void bucketFillsWithTimeAndNoFurther() {
        for (int i = 0; i < 10; i++) {
            rate.take(start);
        }
        assertThat(rate.take(start + SECOND / 10)).isZero();
        long later = start + 100 * SECOND;
        for (int i = 0; i < 10; i++) {
            assertThat(rate.take(later)).isZero();
        }
        assertThat(rate.take(later)).isPositive();
    }
}
