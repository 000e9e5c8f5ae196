package org.pleiad.orb.policy;

import java.util.concurrent.TimeUnit;
import org.pleiad.orb.cdr.TimeT;

/**
 * Whether a client asks the servers that it calls, again and again, whether they live ({@code FT::HeartbeatPolicy}, CORBA 3.3 FT,
 * 23.2.9.2). It may be set for an ORB, a thread and a reference; only servers that have enabled heartbeats are asked.
 */
public class HeartbeatPolicy extends PolicyValue {
    /** {@code FT::HEARTBEAT_POLICY}. An any with an {@code FT::HeartbeatPolicyValue} makes it. */
    public static final int TYPE = 48;

    private final boolean heartbeat;
    private final long interval;
    private final long timeout;

    /**
     * A policy.
     *
     * @param interval units of 100 ns from an answer to the next heartbeat
     * @param timeout units of 100 ns for an answer
     */
    HeartbeatPolicy(boolean heartbeat, long interval, long timeout) {
        super(TYPE, "IDL:omg.org/FT/HeartbeatPolicy:1.0");
        this.heartbeat = heartbeat;
        this.interval = interval;
        this.timeout = timeout;
    }

    /** Whether servers are asked. */
    public boolean isOn() {
        return heartbeat;
    }

    /** Units of 100 ns from an answer to the next heartbeat. */
    public long interval() {
        return interval;
    }

    /** Units of 100 ns for an answer. */
    public long timeout() {
        return timeout;
    }

    /** {@link #interval} in nanoseconds; at least a millisecond, for servers' sake. */
    public long intervalNanos() {
        return Math.max(TimeUnit.MILLISECONDS.toNanos(1), TimeT.nanos(interval));
    }

    /** {@link #timeout} in nanoseconds. */
    public long timeoutNanos() {
        return TimeT.nanos(timeout);
    }
}
