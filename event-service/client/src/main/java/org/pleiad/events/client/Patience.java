package org.pleiad.events.client;

import java.time.Duration;
import org.omg.CORBA.COMM_FAILURE;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.SystemException;
import org.omg.CORBA.TRANSIENT;

/** Pauses that grow while nothing comes, and how long a channel may be out of reach. For one caller at a time. */
final class Patience {
    private static final long FIRST_NANOS = 500_000;

    /** For how long calls that never reached the channel are repeated. */
    static final Duration OUT_OF_REACH = Duration.ofSeconds(30);

    private final long mostNanos;
    private volatile long nextNanos = FIRST_NANOS;
    private volatile long outOfReachSince;
    private volatile boolean outOfReach;

    Patience(Duration most) {
        mostNanos = most.toNanos();
    }

    /** Events came. */
    void reset() {
        nextNanos = FIRST_NANOS;
    }

    /** The channel answered. */
    void reached() {
        outOfReach = false;
    }

    /** How long to wait this time. */
    long nextNanos() {
        long now = nextNanos;
        nextNanos = Math.min(mostNanos, now * 2);
        return now;
    }

    /** Whether it is worth while to call again: the call was certainly not carried out, and the failure is not too old. */
    boolean allows(Throwable failure) {
        boolean passing = (failure instanceof TRANSIENT || failure instanceof COMM_FAILURE)
                && ((SystemException) failure).completed.value() == CompletionStatus._COMPLETED_NO;
        if (!passing) {
            return false;
        }
        if (!outOfReach) {
            outOfReach = true;
            outOfReachSince = System.nanoTime();
        }
        return System.nanoTime() - outOfReachSince < OUT_OF_REACH.toNanos();
    }
}
