package org.pleiad.orb.cdr;

import java.time.Duration;
import java.time.Instant;

/**
 * The OMG's time: units of 100 ns since the 15th of October 1582, 00:00 UTC ({@code TimeBase::TimeT}). As an unsigned 64-bit
 * number it lasts for 58,000 years; values of Java's are kept below 2^63 here, which lasts for half of it.
 */
public final class TimeT {
    /** Units in a second. */
    public static final long PER_SECOND = 10_000_000;

    private static final long PER_MILLI = 10_000;
    private static final long NANOS_PER_UNIT = 100;
    // days from 1582-10-15 to 1970-01-01 in the Gregorian calendar
    private static final long SECONDS_BEFORE_1970 = 141_427L * 86_400;

    private TimeT() {}

    /** The unit in which an instant lies. */
    public static long of(Instant instant) {
        return Math.addExact(
                Math.multiplyExact(Math.addExact(instant.getEpochSecond(), SECONDS_BEFORE_1970), PER_SECOND),
                instant.getNano() / NANOS_PER_UNIT);
    }

    /** The unit that begins at a time of {@code System.currentTimeMillis()}. */
    public static long ofMillis(long epochMillis) {
        return Math.multiplyExact(Math.addExact(epochMillis, SECONDS_BEFORE_1970 * 1000), PER_MILLI);
    }

    /**
     * The instant at which a unit begins.
     *
     * @param time unsigned
     */
    public static Instant toInstant(long time) {
        long seconds = Long.divideUnsigned(time, PER_SECOND);
        long nanos = Long.remainderUnsigned(time, PER_SECOND) * NANOS_PER_UNIT;
        return Instant.ofEpochSecond(seconds - SECONDS_BEFORE_1970, nanos);
    }

    /** The units of a span of time, rounded up; never negative, and at most 290 years. */
    public static long span(Duration time) {
        if (time.isNegative()) {
            return 0;
        }
        return time.compareTo(Duration.ofNanos(Long.MAX_VALUE - NANOS_PER_UNIT + 1)) > 0
                ? Long.MAX_VALUE / NANOS_PER_UNIT
                : (time.toNanos() + NANOS_PER_UNIT - 1) / NANOS_PER_UNIT;
    }

    /** Nanoseconds of a span, {@link Long#MAX_VALUE} if they are more. */
    public static long nanos(long units) {
        return Long.compareUnsigned(units, Long.MAX_VALUE / NANOS_PER_UNIT) > 0
                ? Long.MAX_VALUE
                : units * NANOS_PER_UNIT;
    }
}
