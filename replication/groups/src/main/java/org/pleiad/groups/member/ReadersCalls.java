package org.pleiad.groups.member;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.omg.CORBA.CompletionStatus;
import org.pleiad.orb.client.CallDiversion;
import org.pleiad.orb.client.DivertedCalls;
import org.pleiad.orb.client.MarshalledCall;
import org.pleiad.orb.error.Minor;
import org.pleiad.orb.giop.ServiceContexts;
import org.pleiad.orb.group.CallChainContext;
import org.pleiad.orb.group.MarshalledReply;

/**
 * The calls of a servant in a request that changes nothing: one member carries it out, so they are made at once; but they must not
 * come back to the group. On the group's executor, which waits.
 *
 * @param chain with this group at its end
 */
record ReadersCalls(CallChainContext chain) implements CallDiversion {
    /** Above the bound of every call. */
    private static final long LONGEST_WAIT_MINUTES = 60;

    @Override
    public MarshalledReply make(MarshalledCall call) {
        CallDiversion self = DivertedCalls.divert(null);
        try {
            return call.start(ServiceContexts.of(chain.encode()))
                    .toCompletableFuture()
                    .get(LONGEST_WAIT_MINUTES, TimeUnit.MINUTES);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw lost(call, interrupted);
        } catch (ExecutionException | TimeoutException failure) {
            throw lost(call, failure);
        } finally {
            DivertedCalls.divert(self);
        }
    }

    private static RuntimeException lost(MarshalledCall call, Exception cause) {
        return Minor.REPLY_NOT_AVAILABLE.exception(CompletionStatus.COMPLETED_MAYBE, call.operation(), cause);
    }
}
