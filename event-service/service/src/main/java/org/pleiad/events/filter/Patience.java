package org.pleiad.events.filter;

import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.omg.CORBA.SystemException;

/**
 * Keeps an object that does not answer from holding up a channel: after a call that failed it is not called for a while.
 * Thread-safe.
 */
final class Patience {
    /** Ten seconds: beside calls of two, a channel waits a sixth of the time at most. */
    static final long QUIET_NANOS = 10_000_000_000L;

    private final LongSupplier nanoTime;
    private volatile boolean quiet;
    private volatile long quietSince;

    Patience() {
        this(System::nanoTime);
    }

    Patience(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    /** What the call returns; the other if it fails or is not made. */
    <R> R ask(Supplier<R> call, R otherwise) {
        if (quiet && nanoTime.getAsLong() - quietSince < QUIET_NANOS) {
            return otherwise;
        }
        try {
            R result = call.get();
            quiet = false;
            return result;
        } catch (SystemException noAnswer) {
            quietSince = nanoTime.getAsLong();
            quiet = true;
            return otherwise;
        }
    }
}
