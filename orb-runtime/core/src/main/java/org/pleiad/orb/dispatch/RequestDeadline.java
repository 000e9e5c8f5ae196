package org.pleiad.orb.dispatch;

import org.omg.CORBA.CompletionStatus;
import org.pleiad.orb.deadline.AmbientDeadline;
import org.pleiad.orb.deadline.DeadlineContext;
import org.pleiad.orb.error.Minor;
import org.pleiad.orb.giop.ServiceContexts;

/**
 * When a request ends, on this host's scale of {@link System#nanoTime}. What its servant calls in turn is bounded by it.
 *
 * @param reply after which nobody waits for the reply
 * @param start after which the servant must not begin
 */
record RequestDeadline(long reply, long start) {

    /** The deadline that a request tells, counted from now; {@code null} if it tells none. */
    static RequestDeadline of(ServiceContexts contexts) {
        DeadlineContext told = DeadlineContext.find(contexts);
        if (told == null) {
            return null;
        }
        long now = System.nanoTime();
        return new RequestDeadline(now + told.replyNanos(), now + told.startNanos());
    }

    /** @throws org.omg.CORBA.TIMEOUT COMPLETED_NO, if it is too late for the servant to begin */
    void requireTimeToStart() {
        long late = System.nanoTime() - start;
        if (late >= 0) {
            throw Minor.REQUEST_TOO_LATE.exception(
                    CompletionStatus.COMPLETED_NO, "by " + late / 1_000_000 + " ms at this host");
        }
    }

    /** Nanoseconds until nobody waits for the reply; 0 if that is so now. */
    long left() {
        return Math.max(0, reply - System.nanoTime());
    }

    /** Bounds the calls of this thread from now on; what to restore afterwards. */
    Long enter() {
        return AmbientDeadline.enter(reply);
    }
}
