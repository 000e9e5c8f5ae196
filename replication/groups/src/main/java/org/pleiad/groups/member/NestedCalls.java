package org.pleiad.groups.member;

import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.omg.CORBA.CompletionStatus;
import org.pleiad.groups.core.Cause;
import org.pleiad.groups.core.RequestId;
import org.pleiad.orb.cdr.TimeT;
import org.pleiad.orb.client.CallDiversion;
import org.pleiad.orb.client.DivertedCalls;
import org.pleiad.orb.client.MarshalledCall;
import org.pleiad.orb.error.Minor;
import org.pleiad.orb.giop.ServiceContexts;
import org.pleiad.orb.group.CallChainContext;
import org.pleiad.orb.group.MarshalledReply;
import org.pleiad.orb.session.FtRequest;

/**
 * The calls that a servant makes while it carries out a request of its group: all members come to each of them, the primary makes
 * it, all go on with the octets of its reply. On the group's executor, which waits.
 */
final class NestedCalls implements CallDiversion {
    /**
     * How long a target that is a group is to know the call: the next primary makes it again after the first one's loss. Counted
     * from the time of the cause, so that all primaries say the same.
     */
    private static final long KNOWN_MILLIS = TimeUnit.MINUTES.toMillis(10);

    /**
     * Bounds the wait for what the primary should have made. A call ends by its own deadline, and its result is in the log soon
     * after: without any for so long, the members have not come to the same calls.
     */
    private static final long LONGEST_WAIT_MINUTES = 5;

    private final Cause cause;
    private final CallChainContext chain;
    private int calls;

    /**
     * The calls of one request.
     *
     * @param chain with this group at its end
     */
    NestedCalls(Cause cause, CallChainContext chain) {
        this.cause = cause;
        this.chain = chain;
    }

    @Override
    public MarshalledReply make(MarshalledCall call) {
        int number = calls++;
        CallDiversion self = DivertedCalls.divert(null);
        try {
            return await(cause.nested(number, () -> start(call, number)), call.operation());
        } finally {
            DivertedCalls.divert(self);
        }
    }

    private CompletionStage<byte[]> start(MarshalledCall call, int number) {
        // FT_REQUEST counts from 1
        RequestId id = cause.nestedId(number + 1);
        FtRequest identity = new FtRequest(id.client(), id.number(), TimeT.ofMillis(cause.millis() + KNOWN_MILLIS));
        ServiceContexts contexts = ServiceContexts.of(identity.encode(), chain.encode());
        return call.start(contexts).thenApply(ReplyContent::encode);
    }

    private static MarshalledReply await(CompletionStage<byte[]> result, String operation) {
        try {
            return ReplyContent.decode(result.toCompletableFuture().get(LONGEST_WAIT_MINUTES, TimeUnit.MINUTES));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw lost(operation, interrupted);
        } catch (ExecutionException | TimeoutException failure) {
            throw lost(operation, failure);
        }
    }

    /** The member is none any more, or something is amiss with it. */
    private static RuntimeException lost(String operation, Exception cause) {
        return Minor.GROUP_OUTCOME_UNKNOWN.exception(
                CompletionStatus.COMPLETED_MAYBE,
                "the result of the nested call " + operation + " has not come",
                cause);
    }
}
