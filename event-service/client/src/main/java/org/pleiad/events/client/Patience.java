package org.pleiad.events.client;

import java.time.Duration;
import org.omg.CORBA.COMM_FAILURE;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.NO_RESPONSE;
import org.omg.CORBA.OBJECT_NOT_EXIST;
import org.omg.CORBA.SystemException;
import org.omg.CORBA.TIMEOUT;
import org.omg.CORBA.TRANSIENT;

/** Pauses that grow while nothing comes, and how long a channel may be out of reach. For one caller at a time. */
final class Patience {
    private static final long FIRST_NANOS = 500_000;

    /** For how long calls that never reached the channel are repeated. */
    private static final Duration OUT_OF_REACH = Duration.ofSeconds(30);

    private final long mostNanos;
    private final long outOfReachNanos;
    private final boolean repeatable;
    private volatile long nextNanos = FIRST_NANOS;
    private volatile long outOfReachSince;
    private volatile boolean outOfReach;

    /** For calls that may be repeated only if they were certainly not carried out. */
    Patience(Duration most) {
        this(most, OUT_OF_REACH, false);
    }

    /** For calls that may be repeated as it says, for as long as is usual. */
    Patience(Duration most, boolean repeatable) {
        this(most, OUT_OF_REACH, repeatable);
    }

    /** For calls that do no harm when they are carried out twice, if they are {@code repeatable}. */
    Patience(Duration most, Duration outOfReach, boolean repeatable) {
        mostNanos = most.toNanos();
        outOfReachNanos = outOfReach.toNanos();
        this.repeatable = repeatable;
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

    /** Whether it is worth while to call again: that is safe, the failure may pass, and is not too old. */
    boolean allows(Throwable failure) {
        if (!(repeatable ? passes(failure) : wasNotCarriedOut(failure))) {
            return false;
        }
        if (!outOfReach) {
            outOfReach = true;
            outOfReachSince = System.nanoTime();
        }
        return System.nanoTime() - outOfReachSince < outOfReachNanos;
    }

    private static boolean wasNotCarriedOut(Throwable failure) {
        return (failure instanceof TRANSIENT || failure instanceof COMM_FAILURE)
                && ((SystemException) failure).completed.value() == CompletionStatus._COMPLETED_NO;
    }

    /** A server that starts again answers OBJECT_NOT_EXIST until its channels are there. */
    private static boolean passes(Throwable failure) {
        return failure instanceof TRANSIENT
                || failure instanceof COMM_FAILURE
                || failure instanceof TIMEOUT
                || failure instanceof NO_RESPONSE
                || failure instanceof OBJECT_NOT_EXIST;
    }
}
