package org.pleiad.orb.policy;

import java.time.Duration;
import java.time.Instant;

/** Times of the Time Service: units of 100 ns since 15 October 1582, 00:00 UTC. */
public final class UtcTime {
    /** Seconds from then to 1 January 1970. */
    private static final long EPOCH_SECONDS = 12_219_292_800L;

    private static final long UNITS_PER_SECOND = 10_000_000;

    private UtcTime() {}

    /** The units of an instant. */
    public static long of(Instant time) {
        return (time.getEpochSecond() + EPOCH_SECONDS) * UNITS_PER_SECOND + time.getNano() / 100;
    }

    /** The instant, to 100 ns; units are unsigned. */
    public static Instant instant(long units) {
        return Instant.ofEpochSecond(
                Long.divideUnsigned(units, UNITS_PER_SECOND) - EPOCH_SECONDS,
                Long.remainderUnsigned(units, UNITS_PER_SECOND) * 100);
    }

    /** The units of a span of time, rounded up; never negative, and at most 290 years. */
    public static long span(Duration time) {
        if (time.isNegative()) {
            return 0;
        }
        return time.compareTo(Duration.ofNanos(Long.MAX_VALUE - 99)) > 0
                ? Long.MAX_VALUE / 100
                : (time.toNanos() + 99) / 100;
    }

    /** Nanoseconds of a span, {@link Long#MAX_VALUE} if they are more. */
    public static long nanos(long units) {
        return Long.compareUnsigned(units, Long.MAX_VALUE / 100) > 0 ? Long.MAX_VALUE : units * 100;
    }
}
