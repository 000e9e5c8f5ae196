package org.pleiad.orb.dispatch;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.SystemException;
import org.pleiad.orb.cdr.CdrReader;
import org.pleiad.orb.error.Minor;
import org.pleiad.orb.giop.RequestHeader;
import org.pleiad.orb.group.MarshalledBody;
import org.pleiad.orb.group.MarshalledReply;
import org.pleiad.orb.group.MarshalledRequest;
import org.pleiad.orb.group.RequestRouter;
import org.pleiad.orb.transport.ServerConnection;

/** A request on its way to a router, and what came of it. */
final class RoutedRequest {
    /** Bounds the wait of a caller in this process whose call has no deadline, should a router break its promise. */
    private static final long LONGEST_WAIT_NANOS = TimeUnit.MINUTES.toNanos(10);

    private RoutedRequest() {}

    /**
     * Gives a request to its router.
     *
     * @param in at the arguments
     * @param connection {@code null} for a caller in this process
     */
    static CompletableFuture<MarshalledReply> start(
            RequestRouter router, RequestHeader header, CdrReader in, ServerConnection connection) {
        MarshalledRequest request = new MarshalledRequest(
                header.target().objectKey(),
                header.operation(),
                header.responseExpected() ? header.responseFlags() : RequestHeader.NO_RESPONSE,
                header.contexts(),
                MarshalledBody.rest(in),
                connection == null ? "" : connection.remoteAddress());
        CompletionStage<MarshalledReply> outcome;
        try {
            outcome = router.route(request);
        } catch (RuntimeException refused) {
            return CompletableFuture.failedFuture(refused);
        }
        return outcome.toCompletableFuture();
    }

    /** Waits on the thread of a caller in this process. */
    static void await(
            CompletableFuture<MarshalledReply> outcome, RequestDeadline deadline, ReplyMaker reply, String operation) {
        long nanos = deadline == null ? LONGEST_WAIT_NANOS : deadline.left();
        try {
            answer(outcome.get(nanos, TimeUnit.NANOSECONDS), null, reply, operation);
        } catch (ExecutionException failure) {
            answer(null, failure.getCause(), reply, operation);
        } catch (TimeoutException late) {
            throw Minor.DEADLINE_PASSED.exception(CompletionStatus.COMPLETED_MAYBE, operation);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw Minor.REPLY_NOT_AVAILABLE.exception(
                    CompletionStatus.COMPLETED_MAYBE, "the thread was interrupted while it waited for " + operation);
        }
    }

    /** Leaves the outcome with the reply. */
    static void answer(MarshalledReply outcome, Throwable failure, ReplyMaker reply, String operation) {
        if (outcome != null) {
            reply.marshalled(outcome);
        } else if (Causes.of(failure) instanceof SystemException refused) {
            ServantFailure.answer(refused, operation, reply);
        } else {
            ServantFailure.answerUnexpected(failure, operation, reply);
        }
    }
}
