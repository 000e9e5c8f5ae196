package org.pleiad.events.qos;

import java.util.concurrent.TimeUnit;

/** Times of the OMG's Time Service, in units of 100 ns, as milliseconds. What does not fit is cut off at the end. */
public final class UtcTime {
    /** From 15 October 1582, where TimeBase begins, to 1 January 1970. */
    private static final long EPOCH_MILLIS = 12_219_292_800_000L;

    private static final long UNITS_PER_MILLI = 10_000;

    private UtcTime() {}

    /** Milliseconds since 1970 of a point in time; unsigned units since 1582. */
    public static long toEpochMillis(long units) {
        return Long.divideUnsigned(units, UNITS_PER_MILLI) - EPOCH_MILLIS;
    }

    /** The point in time, in units since 1582; what lies before is 0. */
    public static long fromEpochMillis(long millis) {
        return Math.max(0, millis + EPOCH_MILLIS) * UNITS_PER_MILLI;
    }

    /** A length of time in milliseconds, rounded up, so that what is not nothing stays so. */
    public static long toMillis(long units) {
        long millis = Long.divideUnsigned(units, UNITS_PER_MILLI);
        return Long.remainderUnsigned(units, UNITS_PER_MILLI) == 0 ? millis : millis + 1;
    }

    /** A length of time in units of 100 ns. */
    public static long fromMillis(long millis) {
        return TimeUnit.MILLISECONDS.toNanos(Math.max(0, millis)) / 100;
    }
}
