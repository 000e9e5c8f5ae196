package org.pleiad.orb.client;

import io.netty.buffer.ByteBuf;
import java.util.concurrent.CompletionStage;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.SystemException;
import org.omg.CORBA.portable.ApplicationException;
import org.omg.CORBA.portable.RemarshalException;
import org.omg.Messaging.NO_RECONNECT;
import org.omg.Messaging.SYNC_WITH_TRANSPORT;
import org.pleiad.orb.cdr.CdrReader;
import org.pleiad.orb.error.Minor;
import org.pleiad.orb.error.NestedFailure;
import org.pleiad.orb.giop.GiopDecoder;
import org.pleiad.orb.giop.GiopMessage;
import org.pleiad.orb.giop.MessageType;
import org.pleiad.orb.giop.ReplyHeader;
import org.pleiad.orb.giop.ReplyStatus;
import org.pleiad.orb.giop.SystemExceptions;
import org.pleiad.orb.giop.TargetAddress;
import org.pleiad.orb.ior.Ior;
import org.pleiad.orb.observe.ObservedRequest;
import org.pleiad.orb.policy.Delivery;
import org.pleiad.orb.policy.HeartbeatPolicy;
import org.pleiad.orb.policy.Rebinding;
import org.pleiad.orb.transport.Endpoint;

/**
 * Sends one marshalled request and makes of the reply what its status says. Runs on the caller's thread; an asynchronous
 * call is sent there and concluded by a thread that completes calls.
 */
final class Invocation {
    private final CallingSide side;
    private final ObjectDelegate delegate;
    private final RequestStream request;
    private final Attempt attempt;

    /** For those who look on. */
    private int octetsSent;

    private int octetsReceived;

    /** {@code null}: nobody looks on. */
    private ObservedRequest seen;

    /** Brings the answer to the request, or the failure that came instead. */
    interface Answer {
        /**
         * The answer; waits for it if need be.
         *
         * @return {@code null} if there is none to come
         * @throws RemarshalException if the stub is to marshal again
         */
        GiopMessage get() throws RemarshalException;
    }

    Invocation(CallingSide side, ObjectDelegate delegate, RequestStream request) {
        this.side = side;
        this.delegate = delegate;
        this.request = request;
        this.attempt = request.attempt();
    }

    /**
     * Sends and waits.
     *
     * @return the reply at its result; {@code null} for a one-way request
     * @throws ApplicationException for a user exception; its stream is at the repository id
     * @throws RemarshalException if the stub is to marshal again, for another target
     */
    ReplyStream run() throws ApplicationException, RemarshalException {
        watch();
        return conclude(this::send);
    }

    /** Those who look on see the request from now on. */
    void watch() {
        seen = attempt.goesLocal() ? null : side.observer().sending();
        if (seen != null) {
            seen.began(attempt.operation(), request.target().endpoint());
        }
    }

    /** Makes of the answer what {@link #run} returns and raises. */
    ReplyStream conclude(Answer answer) throws ApplicationException, RemarshalException {
        if (seen == null) {
            return carryOut(answer);
        }
        String outcome = ReplyStatus.NO_EXCEPTION.name();
        try {
            return carryOut(answer);
        } catch (ApplicationException exception) {
            outcome = exception.getId();
            throw exception;
        } catch (RemarshalException again) {
            outcome = ObservedRequest.REPEATED;
            throw again;
        } catch (SystemException failure) {
            outcome = failure.getClass().getSimpleName() + " minor " + Integer.toUnsignedString(failure.minor);
            throw failure;
        } finally {
            seen.ended(
                    attempt.operation(),
                    request.target().endpoint(),
                    request.requestId(),
                    outcome,
                    octetsSent,
                    octetsReceived);
        }
    }

    private ReplyStream carryOut(Answer answer) throws ApplicationException, RemarshalException {
        try {
            GiopMessage message = answer.get();
            if (message == null) {
                attempt.endIdentity();
                return null;
            }
            return outcome(message);
        } catch (SystemException failure) {
            SystemException outcome = attempt.outcome(failure);
            attempt.endIdentity();
            if (outcome instanceof org.omg.CORBA.TIMEOUT) {
                side.observer().timedOut();
            }
            throw NestedFailure.note(outcome);
        }
    }

    private ReplyStream outcome(GiopMessage message) throws ApplicationException, RemarshalException {
        octetsReceived = message.buffer().readableBytes();
        boolean passedOn = false;
        try {
            ReplyStream reply = read(message);
            if (request.isOneWay()) {
                return null;
            }
            passedOn = true;
            attempt.times().awaitReplyStart(attempt.rules());
            return reply;
        } catch (ApplicationException exception) {
            passedOn = true; // the stub reads the exception's members from the message
            throw exception;
        } finally {
            if (!passedOn) {
                message.release();
            }
        }
    }

    private GiopMessage send() throws RemarshalException {
        ByteBuf message = finish();
        if (attempt.goesLocal()) {
            return dispatch(message);
        }
        Target target = request.target();
        requireConnection(message);
        watch(target);
        long timeout = attempt.patienceNanos();
        try {
            if (!request.responseExpected()) {
                if (attempt.rules().syncScope() == SYNC_WITH_TRANSPORT.value) {
                    side.transport().sendWritten(target.endpoint(), message, Math.max(1, timeout));
                } else {
                    side.transport().send(target.endpoint(), message, Math.max(1, timeout));
                }
                return null;
            }
            return side.transport()
                    .call(
                            target.endpoint(),
                            request.requestId(),
                            message,
                            Math.max(1, timeout),
                            attempt.connectNanos(timeout));
        } catch (SystemException failure) {
            throw again(failure);
        }
    }

    /** The whole message, at the time when it may be sent. */
    private ByteBuf finish() {
        ByteBuf message = request.finish();
        octetsSent = message.readableBytes();
        boolean passedOn = false;
        try {
            attempt.times().requireTimeToStart(attempt.rules());
            passedOn = true;
            return message;
        } finally {
            if (!passedOn) {
                message.release();
            }
        }
    }

    private void requireConnection(ByteBuf message) {
        if (attempt.rules().rebindMode() == NO_RECONNECT.value) {
            new Binding(side, delegate, attempt).requireConnection(request.target(), message);
        }
    }

    /** Where the program wants that, heartbeats tell whether the server lives, from now on. */
    private void watch(Target target) {
        HeartbeatPolicy policy = attempt.rules().heartbeat();
        if (policy != null && target.heartbeats()) {
            delegate.watch(target, policy);
        }
    }

    /** Has an object adapter of this process carry the request out, on this thread. */
    GiopMessage dispatch() {
        return dispatch(finish());
    }

    private GiopMessage dispatch(ByteBuf message) {
        ByteBuf reply = side.collocated().dispatch(message);
        return reply == null ? null : GiopMessage.of(reply);
    }

    /**
     * Sends the request to another process without waiting.
     *
     * @return completes with the answer, or {@code null} if none is to come, for {@link #answered}
     */
    CompletionStage<GiopMessage> transmit() {
        ByteBuf message = finish();
        requireConnection(message);
        watch(request.target());
        Endpoint endpoint = request.target().endpoint();
        long timeout = Math.max(1, attempt.patienceNanos());
        return request.responseExpected()
                ? side.transport().callAsync(endpoint, request.requestId(), message, timeout)
                : side.transport()
                        .sendAsync(
                                endpoint, message, timeout, attempt.rules().syncScope() == SYNC_WITH_TRANSPORT.value);
    }

    /** The answer that has come, if the request did not fail. */
    GiopMessage answered(GiopMessage message, SystemException failure) throws RemarshalException {
        if (failure != null) {
            throw again(failure);
        }
        return message;
    }

    /**
     * Repeats the request if that is allowed.
     *
     * @throws SystemException the failure, if it is not
     */
    private RemarshalException again(SystemException failure) {
        if (new Recovery(side, delegate, attempt).mayRepeat(failure)) {
            return repeated(failure);
        }
        throw failure;
    }

    private RemarshalException repeated(SystemException failure) {
        side.observer().retried(attempt.operation(), request.target().endpoint(), failure, attempt.nextNumber());
        return again();
    }

    private ReplyStream read(GiopMessage message) throws ApplicationException, RemarshalException {
        CdrReader in = GiopDecoder.reader(message);
        in.completion(CompletionStatus.COMPLETED_MAYBE);
        if (message.type() != MessageType.REPLY) {
            throw Minor.REPLY_OF_ANOTHER_CALL.exception(in.completion(), "it is a " + message.type());
        }
        ReplyHeader header = GiopDecoder.readReply(message, in);
        if (header.requestId() != request.requestId()) {
            throw Minor.REPLY_OF_ANOTHER_CALL.exception(
                    in.completion(), "its id is " + header.requestId() + ", the request's " + request.requestId());
        }
        in.codeSets(request.target().codeSets());
        if (isOutcome(header.status())) {
            attempt.settled();
        }
        if (request.intercepted() != null) {
            request.intercepted().received(header.contexts());
        }
        return switch (header.status()) {
            case NO_EXCEPTION -> {
                delegate.answeredBy(attempt.reference(), request.target());
                in.completion(CompletionStatus.COMPLETED_YES);
                yield new ReplyStream(side, in, message);
            }
            case USER_EXCEPTION -> throw userException(message, in);
            case SYSTEM_EXCEPTION -> throw systemException(in);
            case LOCATION_FORWARD -> throw forward(Ior.read(in), false);
            case LOCATION_FORWARD_PERM -> throw forward(Ior.read(in), true);
            case NEEDS_ADDRESSING_MODE -> throw readdress(in.readShort());
        };
    }

    /** Of a group that sends the call on to a newer reference of its own, the outcome is still to come. */
    private boolean isOutcome(ReplyStatus status) {
        return switch (status) {
            case NO_EXCEPTION, USER_EXCEPTION -> true;
            case SYSTEM_EXCEPTION -> false;
            case LOCATION_FORWARD, LOCATION_FORWARD_PERM, NEEDS_ADDRESSING_MODE -> !attempt.isOfGroup();
        };
    }

    private ApplicationException userException(GiopMessage message, CdrReader in) {
        delegate.answeredBy(attempt.reference(), request.target());
        in.completion(CompletionStatus.COMPLETED_YES);
        int start = in.position();
        String id = in.readString();
        CdrReader fromId = GiopDecoder.reader(message);
        fromId.skip(start);
        fromId.codeSets(in.codeSets());
        fromId.completion(CompletionStatus.COMPLETED_YES);
        if (request.intercepted() != null) {
            request.intercepted().received(() -> {
                CdrReader again = GiopDecoder.reader(message);
                again.skip(start);
                again.codeSets(in.codeSets());
                return again;
            });
        }
        return new ApplicationException(id, new ReplyStream(side, fromId, message));
    }

    /**
     * A forwarded reference that has died makes the call return to the original one; a server that cannot take the request
     * makes it go to another one, if there is one. Servers that keep sessions say COMPLETED_NO only of what did not begin.
     */
    private SystemException systemException(CdrReader in) throws RemarshalException {
        SystemException exception = SystemExceptions.read(in);
        if (attempt.isOfGroup()) {
            if (new GroupRecovery(side, delegate, attempt).mayRepeatAfterReply(exception)) {
                throw repeated(exception);
            }
            return exception;
        }
        if (attempt.identity() instanceof SessionIdentity) {
            if (isRefusal(exception)) {
                return refused(exception);
            }
            attempt.settled();
        }
        if (exception instanceof org.omg.CORBA.OBJECT_NOT_EXIST
                && exception.completed == CompletionStatus.COMPLETED_NO
                && attempt.fallBack(delegate.original())) {
            new Binding(side, delegate, attempt)
                    .permit(attempt.reference(), attempt.target(), Rebinding.Cause.UNREACHABLE);
            throw again();
        }
        boolean notBegun = exception instanceof org.omg.CORBA.TRANSIENT
                && exception.completed == CompletionStatus.COMPLETED_NO
                && request.target().home() != null;
        if (notBegun || attempt.rules().delivery() == Delivery.AT_LEAST_ONCE) {
            throw again(exception);
        }
        return exception;
    }

    /** Whether a server says that it does not carry a request out because of its identity. */
    private static boolean isRefusal(SystemException exception) {
        return Minor.SESSION_UNKNOWN.matches(exception)
                || Minor.SESSION_FORGOTTEN.matches(exception)
                || Minor.REQUEST_EXPIRED.matches(exception);
    }

    /** The identity is of no more use; what was never sent before goes out under another one. */
    private SystemException refused(SystemException refusal) throws RemarshalException {
        if (Minor.SESSION_UNKNOWN.matches(refusal)) {
            side.sessions().forget((SessionIdentity) attempt.identity());
        }
        if (!attempt.refused()) {
            return refusal;
        }
        if (Minor.SESSION_UNKNOWN.matches(refusal)) {
            new Binding(side, delegate, attempt)
                    .permit(attempt.reference(), request.target(), Rebinding.Cause.RESTARTED);
        }
        throw again();
    }

    private RemarshalException forward(Ior ior, boolean permanent) {
        if (ior.isNil()) {
            throw Minor.NO_IIOP_PROFILE.exception(
                    CompletionStatus.COMPLETED_NO, "the server sent the call on to the nil reference");
        }
        Reference to = new Reference(ior, side);
        if (attempt.isOfGroup() && !attempt.target().isOfGroupOf(to.first())) {
            attempt.leaveGroup();
        }
        new Binding(side, delegate, attempt).permit(to, to.first(), Rebinding.Cause.FORWARDED);
        if (!attempt.forward(to, side.config().maxForwards())) {
            throw Minor.TOO_MANY_FORWARDS.exception(
                    CompletionStatus.COMPLETED_NO, side.config().maxForwards() + " times, last to " + to);
        }
        if (attempt.times().isOver()) {
            throw Minor.DEADLINE_PASSED.exception(
                    CompletionStatus.COMPLETED_NO, "the call was sent on to " + to + " too late");
        }
        delegate.forwarded(to, permanent);
        side.observer()
                .forwarded(
                        attempt.operation(),
                        request.target().endpoint(),
                        to.first().endpoint(),
                        permanent);
        return again();
    }

    private RemarshalException readdress(short disposition) {
        if (disposition < TargetAddress.KEY_ADDRESS
                || disposition > TargetAddress.REFERENCE_ADDRESS
                || !attempt.readdress()) {
            throw Minor.MALFORMED_HEADER.exception(
                    CompletionStatus.COMPLETED_NO, "the server wants the object addressed in way " + disposition);
        }
        attempt.reference().addressing(disposition);
        return again();
    }

    private RemarshalException again() {
        if (attempt.reference() == delegate.original()) {
            delegate.forgetForward();
        }
        attempt.await();
        return new RemarshalException();
    }
}
