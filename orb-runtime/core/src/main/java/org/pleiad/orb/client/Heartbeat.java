package org.pleiad.orb.client;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.util.concurrent.CompletionException;
import org.omg.CORBA.SystemException;
import org.omg.CORBA.TIMEOUT;
import org.pleiad.orb.cdr.CdrWriter;
import org.pleiad.orb.cdr.CodeSets;
import org.pleiad.orb.giop.GiopEncoder;
import org.pleiad.orb.giop.GiopMessage;
import org.pleiad.orb.giop.RequestHeader;
import org.pleiad.orb.giop.ServiceContexts;
import org.pleiad.orb.group.HeartbeatComponent;
import org.pleiad.orb.policy.HeartbeatPolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks one server, again and again, whether it lives (CORBA 3.3 FT, 23.2.9). Any answer will do. If none comes in time, the
 * connections to the server are given up, and the calls that wait there fail. Begun by {@link Heartbeats}, on its thread; answers
 * come on threads of the transport.
 */
final class Heartbeat {
    private static final Logger LOG = LoggerFactory.getLogger(Heartbeat.class);

    private static final int FIRST_CAPACITY = 128;

    /** Heartbeats in a row that could not be sent, after which it is left to calls to find out why. */
    private static final int MOST_FAILURES = 2;

    private final CallingSide side;
    private final Target target;
    private final long intervalNanos;
    private final long timeoutNanos;
    private int failures;

    /** Volatile: calls look whether it has to be begun anew. */
    private volatile boolean ended;

    Heartbeat(CallingSide side, Target target, HeartbeatPolicy policy) {
        this.side = side;
        this.target = target;
        this.intervalNanos = policy.intervalNanos();
        this.timeoutNanos = policy.timeoutNanos();
    }

    /** Whether it goes on, by such a policy. */
    boolean isBeating(HeartbeatPolicy policy) {
        return !ended && policy.intervalNanos() == intervalNanos && policy.timeoutNanos() == timeoutNanos;
    }

    /** Asks once; what is to be done then is done when the answer is there, unless this has ended. */
    void beat(Runnable then) {
        int requestId = side.nextRequestId();
        try {
            side.transport()
                    .callAsync(target.endpoint(), requestId, request(requestId), timeoutNanos)
                    .whenComplete((answer, failure) -> answered(answer, failure, then));
        } catch (SystemException failure) {
            answered(null, failure, then);
        }
    }

    private ByteBuf request(int requestId) {
        ByteBuf buffer = Unpooled.buffer(FIRST_CAPACITY, side.config().maxMessageSize());
        CdrWriter out = new CdrWriter(buffer, side.config().order(), target.version(), CodeSets.DEFAULT);
        GiopEncoder.beginRequest(
                out,
                RequestHeader.of(
                        target.version(),
                        requestId,
                        true,
                        target.address(),
                        HeartbeatComponent.OPERATION,
                        ServiceContexts.NONE));
        GiopEncoder.finish(out);
        return buffer;
    }

    private void answered(GiopMessage answer, Throwable failure, Runnable then) {
        if (answer != null) {
            answer.release();
            failures = 0;
        } else if (cause(failure) instanceof TIMEOUT) {
            LOG.warn(
                    "{} did not answer a heartbeat within {} ms: calls under way there fail",
                    target.endpoint(),
                    timeoutNanos / 1_000_000);
            ended = true;
            side.transport().abandon(target.endpoint());
        } else if (++failures > MOST_FAILURES) {
            LOG.debug("no more heartbeats to {}: {}", target.endpoint(), failure.toString());
            ended = true;
        }
        then.run();
    }

    private static Throwable cause(Throwable failure) {
        return failure instanceof CompletionException ? failure.getCause() : failure;
    }

    boolean hasEnded() {
        return ended;
    }
}
