package org.pleiad.orb.client;

import java.util.function.Supplier;
import org.omg.CORBA.Any;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.Policy;
import org.omg.CORBA.SystemException;
import org.omg.CORBA.portable.ApplicationException;
import org.omg.CORBA.portable.ObjectImpl;
import org.omg.CORBA.portable.RemarshalException;
import org.pleiad.orb.cdr.CdrReader;
import org.pleiad.orb.dynamic.CdrInputStream;
import org.pleiad.orb.error.Minor;
import org.pleiad.orb.giop.ServiceContexts;
import org.pleiad.orb.interceptor.DynamicParts;
import org.pleiad.orb.interceptor.ExceptionValues;
import org.pleiad.orb.interceptor.Outcome;
import org.pleiad.orb.interceptor.client.ClientFlow;
import org.pleiad.orb.interceptor.client.OutgoingRequest;
import org.pleiad.orb.ior.Ior;
import org.pleiad.orb.policy.Delivery;

/**
 * One attempt of a call that client interceptors see: their starting points run when the stub begins the request, their
 * ending points when its outcome is known. Made only where there are such interceptors; runs on the caller's thread.
 */
final class InterceptedCall implements OutgoingRequest {
    private final CallingSide side;
    private final ObjectDelegate delegate;
    private final org.omg.CORBA.Object target;
    private final Attempt attempt;
    private final Reference reference;
    private final Target address;
    private final String operation;
    private final boolean responseExpected;
    private final int requestId;
    private final ClientFlow flow;

    /** The octets of a user exception, at its repository id. */
    private Supplier<CdrReader> userException;

    private InterceptedCall(
            ObjectDelegate delegate,
            org.omg.CORBA.Object target,
            Attempt attempt,
            String operation,
            boolean responseExpected) {
        this.side = delegate.side();
        this.delegate = delegate;
        this.target = target;
        this.attempt = attempt;
        this.reference = attempt.reference();
        this.address = attempt.target();
        this.operation = operation;
        this.responseExpected = responseExpected;
        this.requestId = side.nextRequestId();
        this.flow = new ClientFlow(side.interceptors(), this);
    }

    /** Runs the starting points, again for each object that they send the call to, and begins the request. */
    static RequestStream begin(
            ObjectDelegate delegate,
            org.omg.CORBA.Object target,
            Attempt attempt,
            String operation,
            boolean responseExpected) {
        OpenCalls.begin(delegate);
        while (true) { // ends because forwards are bounded
            SystemException unreachable = identify(delegate, attempt, responseExpected);
            InterceptedCall call = new InterceptedCall(delegate, target, attempt, operation, responseExpected);
            Outcome refused = call.flow.begin();
            if (refused == null && unreachable == null) {
                OpenCalls.marshalling(call);
                return call.beginRequest();
            }
            call.obey(refused == null ? call.flow.end(new Outcome.Failed(unreachable)) : refused);
        }
    }

    /** A server that cannot even be asked for a session is a failure of the call: interceptors see it as any other. */
    private static SystemException identify(ObjectDelegate delegate, Attempt attempt, boolean twoWay) {
        try {
            delegate.identify(attempt, twoWay);
            return null;
        } catch (SystemException failure) {
            return failure;
        }
    }

    private RequestStream beginRequest() {
        try {
            return RequestStream.begin(side, attempt, operation, responseExpected, this);
        } catch (SystemException failure) {
            throw abandoned(failure);
        }
    }

    /** The request cannot be sent; returns what the interceptors make of that. */
    private SystemException abandoned(SystemException failure) {
        Outcome outcome = flow.end(new Outcome.Failed(failure));
        return outcome instanceof Outcome.Failed failed ? failed.exception() : failure;
    }

    /** The stub gave up while it marshalled; the interceptors' opinion of that interests nobody any more. */
    void abandon() {
        abandoned(Minor.MARSHALLING_ABANDONED.exception(CompletionStatus.COMPLETED_NO, operation));
    }

    /** The stub has released the reply of its latest request to a reference, or has given that request up. */
    static void released(ObjectDelegate delegate) {
        OpenCalls.end(delegate);
    }

    ObjectDelegate delegate() {
        return delegate;
    }

    /** The contexts to send. */
    ServiceContexts sentContexts() {
        return flow.contexts();
    }

    void received(ServiceContexts contexts) {
        flow.replyContexts(contexts);
    }

    void received(Supplier<CdrReader> raised) {
        userException = raised;
    }

    /** Sends the request and runs the ending points. */
    ReplyStream run(Invocation invocation) throws ApplicationException, RemarshalException {
        OpenCalls.sent(this);
        return end(invocation::run);
    }

    /** As {@link #run} for a request that was sent before, as an asynchronous one is. */
    ReplyStream conclude(Invocation invocation, Invocation.Answer answer)
            throws ApplicationException, RemarshalException {
        return end(() -> invocation.conclude(answer));
    }

    private interface Outgoing {
        ReplyStream outcome() throws ApplicationException, RemarshalException;
    }

    /** Interceptors see what has come back of a dynamic request, so it is read before their ending points. */
    private void readParts(ReplyStream reply) {
        if (attempt.parts() == null || reply == null) {
            return;
        }
        boolean kept = false;
        try {
            attempt.parts().read(reply);
            kept = true;
        } finally {
            if (!kept) {
                reply.close();
            }
        }
    }

    private ReplyStream end(Outgoing outgoing) throws ApplicationException, RemarshalException {
        int forwards = attempt.forwards();
        ReplyStream reply;
        try {
            reply = outgoing.outcome();
            readParts(reply);
        } catch (ApplicationException raised) {
            String id = raised.getId();
            endReleasing(new Outcome.UserFailure(id, () -> value(id)), (ReplyStream) raised.getInputStream());
            throw raised;
        } catch (RemarshalException again) {
            // calls that the interceptors make must not take the state of this one for theirs
            Attempt.forget();
            end(
                    attempt.forwards() == forwards
                            ? new Outcome.Retried(
                                    attempt.isUncertain()
                                            ? CompletionStatus.COMPLETED_MAYBE
                                            : CompletionStatus.COMPLETED_NO)
                            : new Outcome.Forwarded(stub(attempt.reference())));
            attempt.await();
            throw again;
        } catch (SystemException failure) {
            end(new Outcome.Failed(failure));
            throw failure;
        }
        endReleasing(responseExpected ? new Outcome.Replied() : new Outcome.Sent(), reply);
        return reply;
    }

    /** As {@link #end}; gives the reply back if it is not wanted any more. */
    private void endReleasing(Outcome outcome, ReplyStream reply) throws RemarshalException {
        boolean kept = false;
        try {
            end(outcome);
            kept = true;
        } finally {
            if (!kept && reply != null) {
                reply.close();
            }
        }
    }

    /** Runs the ending points; returns only if they keep the outcome. */
    private void end(Outcome outcome) throws RemarshalException {
        Outcome end = flow.end(outcome);
        if (end != outcome) {
            obey(end);
            attempt.await();
            throw new RemarshalException();
        }
    }

    /** Raises what interceptors raised, or follows their forward. */
    private void obey(Outcome outcome) {
        if (!(outcome instanceof Outcome.Forwarded forwarded)) {
            throw attempt.outcome(((Outcome.Failed) outcome).exception());
        }
        Reference to = new Reference(side.references().ior(forwarded.to()), side);
        if (!attempt.forward(to, side.config().maxForwards())) {
            throw Minor.TOO_MANY_FORWARDS.exception(
                    CompletionStatus.COMPLETED_NO,
                    side.config().maxForwards() + " times, last by an interceptor to " + to);
        }
        if (attempt.times().isOver()) {
            throw Minor.DEADLINE_PASSED.exception(
                    CompletionStatus.COMPLETED_NO, "an interceptor sent the call on to " + to + " too late");
        }
    }

    private Any value(String id) {
        CdrInputStream in = new CdrInputStream(side.orb(), userException.get(), side.references());
        return attempt.parts() == null
                ? ExceptionValues.ofUser(side.orb(), in, id, target.getClass(), operation)
                : attempt.parts().exceptionValue(id, in);
    }

    private org.omg.CORBA.Object stub(Reference to) {
        return side.references().stub(to.ior());
    }

    @Override
    public int requestId() {
        return requestId;
    }

    @Override
    public String operation() {
        return operation;
    }

    @Override
    public boolean responseExpected() {
        return responseExpected;
    }

    @Override
    public short syncScope() {
        return attempt.rules().syncScope();
    }

    @Override
    public boolean isLocal() {
        return reference.isLocal();
    }

    @Override
    public org.omg.CORBA.Object target() {
        return target;
    }

    @Override
    public org.omg.CORBA.Object effectiveTarget() {
        return reference == delegate.original() && target instanceof ObjectImpl ? target : stub(reference);
    }

    @Override
    public Ior effectiveIor() {
        return reference.ior();
    }

    @Override
    public int effectiveProfileIndex() {
        return address.profileIndex();
    }

    @Override
    public ServiceContexts contexts() {
        return RequestStream.contexts(side, attempt, address);
    }

    @Override
    public Policy policy(int type) {
        return delegate.get_policy(target, type);
    }

    @Override
    public DynamicParts dynamicParts() {
        return attempt.parts();
    }

    @Override
    public boolean mayRepeat() {
        return attempt.rules().delivery() == Delivery.AT_LEAST_ONCE;
    }
}
