package org.pleiad.orb.session;

import java.util.function.LongSupplier;
import org.pleiad.orb.cdr.TimeT;

/**
 * The clock by which a server tells the age of requests: it starts at the time of day and then never goes back, whatever is
 * done to the machine's clock. Thread-safe.
 */
public final class SessionClock {
    private static final long NANOS_PER_UNIT = 100;

    private final LongSupplier nanos;
    private final long startNanos;
    private final long startTime;

    /** The machine's. */
    public static SessionClock system() {
        return new SessionClock(System::nanoTime, System.currentTimeMillis());
    }

    /**
     * Any other.
     *
     * @param nanos as {@code System.nanoTime()}
     * @param startMillis time of day now, as {@code System.currentTimeMillis()}
     */
    public SessionClock(LongSupplier nanos, long startMillis) {
        this.nanos = nanos;
        startNanos = nanos.getAsLong();
        startTime = TimeT.ofMillis(startMillis);
    }

    /** Time of day, {@link TimeT}. */
    public long time() {
        return startTime + (nanos.getAsLong() - startNanos) / NANOS_PER_UNIT;
    }
}
