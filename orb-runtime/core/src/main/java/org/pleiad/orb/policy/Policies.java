package org.pleiad.orb.policy;

import java.time.Duration;
import java.time.Instant;
import org.omg.BiDirPolicy.BOTH;
import org.omg.BiDirPolicy.NORMAL;
import org.omg.CORBA.Policy;
import org.omg.TimeBase.UtcT;
import org.pleiad.orb.cdr.TimeT;

/** Makes the policies that programs use most, without the detour over an any. */
public final class Policies {
    private Policies() {}

    /** Bound of a whole call, from its start to its reply. */
    public static Policy roundtripTimeout(Duration bound) {
        return new MessagingPolicy.RoundtripTimeout(TimeT.span(bound));
    }

    /** Bound of the way of a request to its servant. */
    public static Policy requestTimeout(Duration bound) {
        return new MessagingPolicy.RequestTimeout(TimeT.span(bound));
    }

    /** The time after which a request is not to be begun any more. */
    public static Policy requestEnd(Instant end) {
        return new MessagingPolicy.RequestEnd(utc(end));
    }

    /** The time after which nobody wants the reply any more. */
    public static Policy replyEnd(Instant end) {
        return new MessagingPolicy.ReplyEnd(utc(end));
    }

    /**
     * Whether a reference may be bound anew.
     *
     * @param mode one of {@code org.omg.Messaging.TRANSPARENT}, {@code NO_REBIND}, {@code NO_RECONNECT}
     */
    public static Policy rebind(short mode) {
        return new MessagingPolicy.Rebind(mode);
    }

    /**
     * How far a one-way request must have come before the caller goes on.
     *
     * @param scope one of {@code org.omg.Messaging.SYNC_NONE} to {@code SYNC_WITH_TARGET}
     */
    public static Policy syncScope(short scope) {
        return new MessagingPolicy.Sync(scope);
    }

    /** Whether connections may carry requests both ways. */
    public static Policy bidirectional(boolean bothWays) {
        return new BidirectionalValue(bothWays ? BOTH.value : NORMAL.value);
    }

    /** How long an object group is to know a request again, so that it may be repeated. */
    public static Policy requestDuration(Duration known) {
        return FtPolicies.requestDuration(TimeT.span(known));
    }

    /**
     * Asks servers that have enabled heartbeats whether they live, as long as the program has references by which it called them.
     * A server that does not answer in time is not waited for: calls under way there end with COMM_FAILURE.
     *
     * @param interval from an answer to the next heartbeat; more than nothing
     * @param timeout for an answer; more than nothing
     */
    public static Policy heartbeat(Duration interval, Duration timeout) {
        long intervalUnits = TimeT.span(interval);
        long timeoutUnits = TimeT.span(timeout);
        if (intervalUnits == 0 || timeoutUnits == 0) {
            throw new IllegalArgumentException("heartbeats need an interval and a time-out of more than nothing, not "
                    + interval + " and " + timeout);
        }
        return FtPolicies.heartbeat(true, intervalUnits, timeoutUnits);
    }

    /** Sends no heartbeats, whatever is said for the thread or the ORB. */
    public static Policy noHeartbeat() {
        return FtPolicies.heartbeat(false, 0, 0);
    }

    /** Tells clients, in the references of an object adapter, that its server answers heartbeats. */
    public static Policy heartbeatEnabled(boolean enabled) {
        return FtPolicies.heartbeatEnabled(enabled);
    }

    /** How often a request may be executed. */
    public static Policy delivery(Delivery delivery) {
        return new DeliveryPolicy(delivery);
    }

    /** Asks before a reference is bound anew. */
    public static Policy rebinding(Rebinding rebinding) {
        return new RebindingPolicy(rebinding);
    }

    private static UtcT utc(Instant time) {
        return new UtcT(TimeT.of(time), 0, (short) 0, (short) 0);
    }
}
