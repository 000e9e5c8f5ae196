package org.pleiad.orb.client;

import java.nio.ByteOrder;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.SystemException;
import org.omg.CORBA.portable.ApplicationException;
import org.omg.CORBA.portable.ObjectImpl;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.RemarshalException;
import org.pleiad.orb.error.Minor;
import org.pleiad.orb.giop.GiopMessage;
import org.pleiad.orb.giop.ServiceContexts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A call that nobody waits for. The caller's thread marshals and sends the request; a thread of {@link Completions} makes of
 * the reply what its status says, and tells the listener. Repetitions and forwards go on there, after pauses that no thread
 * sleeps. Policies and the deadline are those of the moment at which the call begins. Thread-safe.
 *
 * <p>The first call to a server that keeps sessions waits for its session, at most until its deadline. A prompt call waits
 * for nothing, and takes no thread but the one that reads its reply.
 */
public final class AsyncInvocation {
    private static final Logger LOG = LoggerFactory.getLogger(AsyncInvocation.class);

    private final CallingSide side;
    private final ObjectDelegate delegate;
    private final org.omg.CORBA.Object target;
    private final String operation;
    private final boolean twoWay;
    private final Consumer<OutputStream> arguments;
    private final ReplyListener listener;
    private final boolean prompt;
    private final Attempt attempt;

    /** Set by whoever ends the call: its outcome, or its cancellation. */
    private final AtomicBoolean ended = new AtomicBoolean();

    /** What the transport carries now, or {@code null}. Volatile: any thread may cancel. */
    private volatile CompletionStage<GiopMessage> underWay;

    /**
     * How a call is made.
     *
     * @param order of octets in the request, where its arguments are octets already; {@code null}: the ORB's
     * @param prompt whether {@link #start} waits for nothing, and the listener is told of a reply on the thread that read it,
     *     where it must not wait either; replies that are intercepted, and failures, are told of as others are
     * @param contexts that the requests carry besides those of the ORB; an {@code FT_REQUEST} among them is the identity of the
     *     request at groups
     */
    public record Manner(ByteOrder order, boolean prompt, ServiceContexts contexts) {
        /** In the ORB's order, and what completes may wait. */
        public static final Manner ORDINARY = new Manner(null, false, ServiceContexts.NONE);

        /** The same in another order. */
        public Manner inOrder(ByteOrder wanted) {
            return new Manner(wanted, prompt, contexts);
        }

        /** The same, promptly. */
        public Manner promptly() {
            return new Manner(order, true, contexts);
        }

        /** The same, with these contexts in each request. */
        public Manner with(ServiceContexts given) {
            return new Manner(order, prompt, given);
        }
    }

    private AsyncInvocation(
            ObjectDelegate delegate,
            org.omg.CORBA.Object target,
            String operation,
            boolean twoWay,
            Consumer<OutputStream> arguments,
            Manner manner,
            ReplyListener listener) {
        this.side = delegate.side();
        this.delegate = delegate;
        this.target = target;
        this.operation = operation;
        this.twoWay = twoWay;
        this.arguments = arguments;
        this.listener = listener;
        this.prompt = manner.prompt();
        this.attempt = Attempt.beginAsync(delegate, operation, delegate.current());
        attempt.inOrder(manner.order());
        attempt.with(manner.contexts());
    }

    /**
     * Sends a request; returns when it is on its way, at the latest at its deadline.
     *
     * @param target a reference of this ORB
     * @param twoWay whether the operation has a reply; the sync scope may want one for a one-way operation, too
     * @param arguments marshals them, again if the request has to be sent again: they must stay the same until the end
     * @param listener is told of the outcome, but not of failures that this method throws
     * @return to cancel the call
     * @throws SystemException COMPLETED_NO, if the request cannot be sent: too many calls are under way, the arguments
     *     cannot be marshalled, the reference leads nowhere
     */
    public static AsyncInvocation start(
            org.omg.CORBA.Object target,
            String operation,
            boolean twoWay,
            Consumer<OutputStream> arguments,
            Manner manner,
            ReplyListener listener) {
        return new AsyncInvocation(delegate(target), target, operation, twoWay, arguments, manner, listener).start();
    }

    /** Sends a dynamic request, as the other does. */
    static AsyncInvocation start(org.omg.CORBA.Object target, RequestParts request, ReplyListener listener) {
        AsyncInvocation call = new AsyncInvocation(
                delegate(target), target, request.operation(), true, request::write, Manner.ORDINARY, listener);
        call.attempt.describedBy(request);
        return call.start();
    }

    private AsyncInvocation start() {
        DivertedCalls.requireNone(operation);
        side.async().admit();
        boolean begun = false;
        try {
            if (prompt && delegate.waitsForIdentity(attempt, twoWay)) {
                side.async().execute(this::repeat);
            } else {
                begin();
            }
            begun = true;
        } finally {
            if (!begun) {
                attempt.endIdentity();
                leave();
            }
        }
        return this;
    }

    private static ObjectDelegate delegate(org.omg.CORBA.Object target) {
        if (target instanceof ObjectImpl stub && stub._get_delegate() instanceof ObjectDelegate ours) {
            return ours;
        }
        throw Minor.FOREIGN_STREAM.exception(
                CompletionStatus.COMPLETED_NO,
                "asynchronous calls are for references of this ORB, not for "
                        + (target == null ? "nil" : target.getClass().getName()));
    }

    /** Marshals and sends: on the caller's thread, and for repetitions on one that completes calls. */
    private void begin() {
        RequestStream request;
        try {
            request = delegate.begin(target, attempt, operation, twoWay);
            arguments.accept(request);
            if (request.intercepted() != null) {
                OpenCalls.sent(request.intercepted());
            }
        } finally {
            if (side.isIntercepted()) {
                InterceptedCall.released(delegate);
            }
        }
        Invocation invocation = new Invocation(side, delegate, request);
        InterceptedCall seen = request.intercepted();
        invocation.watch();
        long keptBack = attempt.times().nanosUntilStart(attempt.rules());
        if (attempt.goesLocal()) {
            side.async().after(keptBack, () -> conclude(invocation, seen, invocation::dispatch));
        } else if (keptBack > 0) {
            side.async().after(keptBack, () -> transmit(invocation, seen));
        } else {
            transmit(invocation, seen);
        }
    }

    private void transmit(Invocation invocation, InterceptedCall seen) {
        CompletionStage<GiopMessage> stage;
        try {
            stage = invocation.transmit();
        } catch (SystemException failure) {
            side.async().execute(() -> conclude(invocation, seen, () -> invocation.answered(null, failure)));
            return;
        }
        underWay = stage;
        if (ended.get()) {
            withdraw();
        }
        stage.whenComplete((message, failure) -> answered(invocation, seen, message, failure));
    }

    /** On a thread of the transport, which must not wait. */
    private void answered(Invocation invocation, InterceptedCall seen, GiopMessage message, Throwable failure) {
        underWay = null;
        Runnable conclusion =
                () -> conclude(invocation, seen, () -> invocation.answered(message, systemException(failure)));
        long keptBack = attempt.times().nanosUntilReply(attempt.rules());
        // neither: a one-way request has left
        if (prompt && (message != null || failure == null) && keptBack <= 0 && seen == null) {
            conclusion.run();
        } else {
            side.async().after(keptBack, conclusion);
        }
    }

    private static SystemException systemException(Throwable failure) {
        Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
        return cause == null || cause instanceof SystemException
                ? (SystemException) cause
                : Minor.ASYNC_CALL_FAILED.exception(CompletionStatus.COMPLETED_MAYBE, cause.toString(), cause);
    }

    private void conclude(Invocation invocation, InterceptedCall seen, Invocation.Answer answer) {
        try {
            ReplyStream reply = seen == null ? invocation.conclude(answer) : seen.conclude(invocation, answer);
            try {
                end(() -> listener.replied(reply));
            } finally {
                if (reply != null) {
                    reply.close();
                }
            }
        } catch (ApplicationException raised) {
            try (ReplyStream exception = (ReplyStream) raised.getInputStream()) {
                end(() -> listener.raised(raised.getId(), exception));
            }
        } catch (RemarshalException again) {
            Attempt.forget();
            side.async().after(attempt.takePause(), this::repeat);
        } catch (SystemException failure) {
            end(() -> listener.failed(failure));
        } catch (RuntimeException failure) {
            end(() -> listener.failed(systemException(failure)));
        }
    }

    private void repeat() {
        try {
            if (ended.get()) {
                attempt.endIdentity();
            } else {
                begin();
            }
        } catch (SystemException failure) {
            attempt.endIdentity();
            end(() -> listener.failed(attempt.outcome(failure)));
        } catch (RuntimeException failure) {
            attempt.endIdentity();
            end(() -> listener.failed(attempt.outcome(systemException(failure))));
        }
    }

    /** Tells the listener, unless the call was cancelled. */
    private void end(Runnable told) {
        if (!leave()) {
            return;
        }
        try {
            told.run();
        } catch (RuntimeException | Error failure) {
            LOG.warn("what was to be done after the asynchronous call {} has failed", operation, failure);
        }
    }

    /** The call counts no more; false if it had ended before. */
    private boolean leave() {
        boolean first = ended.compareAndSet(false, true);
        if (first) {
            side.async().left();
        }
        return first;
    }

    /**
     * Ends the call if it is not over: the listener is not told any more, and the server is, by a CancelRequest, if it has
     * the request.
     *
     * @return false if it was over
     */
    public boolean cancel() {
        boolean first = leave();
        if (first) {
            withdraw();
        }
        return first;
    }

    private void withdraw() {
        CompletionStage<GiopMessage> stage = underWay;
        if (stage != null) {
            stage.toCompletableFuture().cancel(false);
        }
    }
}
