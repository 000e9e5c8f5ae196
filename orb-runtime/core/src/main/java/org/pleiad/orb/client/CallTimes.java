package org.pleiad.orb.client;

import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.omg.CORBA.CompletionStatus;
import org.omg.TimeBase.UtcT;
import org.pleiad.orb.cdr.TimeT;
import org.pleiad.orb.deadline.AmbientDeadline;
import org.pleiad.orb.deadline.DeadlineContext;
import org.pleiad.orb.error.Minor;
import org.pleiad.orb.giop.ServiceContext;

/**
 * When a call ends, on the scale of {@link System#nanoTime}. The bound is what the policies say, or else the configured
 * one; and whatever they say, a servant's call ends with that of its own caller.
 */
final class CallTimes {
    private final long replyDeadline;
    private final long startDeadline;
    private final boolean told;

    /**
     * Times.
     *
     * @param startDeadline by when the servant must have begun; not after the reply's
     * @param told whether the server is told
     */
    private CallTimes(long replyDeadline, long startDeadline, boolean told) {
        this.replyDeadline = replyDeadline;
        this.startDeadline = startDeadline;
        this.told = told;
    }

    /** The times of a call that begins now. */
    static CallTimes begin(CallRules rules, ClientConfig config) {
        long now = System.nanoTime();
        Long ambient = AmbientDeadline.current();
        if (rules.plain() && ambient == null) {
            long deadline = now + config.callTimeout().toNanos();
            return new CallTimes(deadline, deadline, false);
        }
        boolean told = ambient != null;
        long reply = config.callTimeout().toNanos();
        if (rules.roundtripNanos() != CallRules.NONE) {
            reply = rules.roundtripNanos();
            told = true;
        }
        if (rules.replyEnd() != null) {
            long end = until(rules.replyEnd());
            reply = rules.roundtripNanos() == CallRules.NONE ? end : Math.min(reply, end);
            told = true;
        }
        if (ambient != null) {
            reply = Math.min(reply, ambient - now);
        }
        long start = reply;
        if (rules.requestNanos() != CallRules.NONE) {
            start = Math.min(start, rules.requestNanos());
            told = true;
        }
        if (rules.requestEnd() != null) {
            start = Math.min(start, until(rules.requestEnd()));
            told = true;
        }
        // half of the scale, so that differences keep their sign
        reply = Math.min(reply, Long.MAX_VALUE / 2);
        return new CallTimes(now + reply, now + Math.min(start, reply), told);
    }

    /** Nanoseconds until a wall-clock time, negative if it has passed. */
    static long until(UtcT time) {
        long units = time.time - TimeT.of(Instant.now());
        return units < 0 ? -1 : TimeT.nanos(units);
    }

    long replyDeadline() {
        return replyDeadline;
    }

    boolean isOver() {
        return replyDeadline - System.nanoTime() <= 0;
    }

    /**
     * Waits until the request may be sent.
     *
     * @throws org.omg.CORBA.TIMEOUT COMPLETED_NO, if it is too late for it, or will be then
     */
    void requireTimeToStart(CallRules rules) {
        if (rules.requestStart() != null && !sleep(until(rules.requestStart()), startDeadline)) {
            throw Minor.DEADLINE_PASSED.exception(
                    CompletionStatus.COMPLETED_NO, "the request may not be sent before its deadline");
        }
        if (startDeadline - System.nanoTime() <= 0) {
            throw Minor.DEADLINE_PASSED.exception(CompletionStatus.COMPLETED_NO, "the request was not sent");
        }
    }

    /** How long a request has to be kept back; zero or less if it may go, or is too late anyway. */
    long nanosUntilStart(CallRules rules) {
        return until(rules.requestStart(), startDeadline);
    }

    /** How long a reply has to be kept back; zero or less if it may be returned, or is too late anyway. */
    long nanosUntilReply(CallRules rules) {
        return until(rules.replyStart(), replyDeadline);
    }

    private static long until(UtcT time, long deadline) {
        long nanos = time == null ? 0 : until(time);
        return nanos > deadline - System.nanoTime() ? 0 : nanos;
    }

    /** Waits until the reply may be returned; what comes after the deadline is late. */
    void awaitReplyStart(CallRules rules) {
        if (rules.replyStart() != null && !sleep(until(rules.replyStart()), replyDeadline)) {
            throw Minor.DEADLINE_PASSED.exception(
                    CompletionStatus.COMPLETED_YES, "the reply may not be returned before its deadline");
        }
    }

    /** Sleeps; false if that would be over a deadline, or the thread was interrupted. */
    private static boolean sleep(long nanos, long deadline) {
        if (nanos > deadline - System.nanoTime()) {
            return false;
        }
        try {
            TimeUnit.NANOSECONDS.sleep(nanos);
            return true;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** What is left until the reply is not wanted any more; zero or less: nothing. */
    long remainingNanos() {
        return replyDeadline - System.nanoTime();
    }

    boolean told() {
        return told;
    }

    /** What the server is told. */
    ServiceContext context() {
        long now = System.nanoTime();
        return new DeadlineContext(replyDeadline - now, startDeadline - now).encode();
    }
}
