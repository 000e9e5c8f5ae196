package org.pleiad.orb.client;

import java.util.Set;
import org.omg.CORBA.ARG_IN;
import org.omg.CORBA.ARG_INOUT;
import org.omg.CORBA.ARG_OUT;
import org.omg.CORBA.Any;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.Context;
import org.omg.CORBA.ContextList;
import org.omg.CORBA.Environment;
import org.omg.CORBA.ExceptionList;
import org.omg.CORBA.NVList;
import org.omg.CORBA.NamedValue;
import org.omg.CORBA.Request;
import org.omg.CORBA.SystemException;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.ApplicationException;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.RemarshalException;
import org.pleiad.orb.dynamic.CallEnvironment;
import org.pleiad.orb.error.Minor;
import org.pleiad.orb.error.NestedFailure;

/**
 * A call put together at run time (CORBA 3.3 part 1, 11.2), made by the reference that it is for. Whatever it ends with is in
 * {@link #env}: a user exception in an {@code UnknownUserException}; a system exception is thrown as well, so that nobody
 * takes a result that never came for one. For one thread at a time.
 */
final class DynamicRequest extends Request {
    /** What every reference does itself and no object is asked for. */
    private static final Set<String> IMPLICIT = Set.of(
            "_is_nil",
            "_duplicate",
            "_release",
            "_hash",
            "_is_equivalent",
            "_request",
            "_create_request",
            "_set_policy_overrides",
            "_validate_connection");

    private enum State {
        /** Arguments can still be added. */
        NEW,
        /** By invoke or one-way: there is nothing to fetch. */
        SENT,
        /** The response is to be fetched. */
        DEFERRED,
        /** It was. */
        FETCHED
    }

    private final ObjectDelegate delegate;
    private final org.omg.CORBA.Object target;
    private final RequestParts parts;
    private final Environment environment = new CallEnvironment();
    private State state = State.NEW;

    /** {@code null} unless the request was sent deferred. */
    private DeferredReply deferred;

    /** Those that it was sent with. */
    private DeferredRequests group = DeferredRequests.NONE;

    DynamicRequest(ObjectDelegate delegate, org.omg.CORBA.Object target, RequestParts parts) {
        this.delegate = delegate;
        this.target = target;
        this.parts = parts;
        if (parts.operation() == null || parts.operation().isEmpty()) {
            throw Minor.REQUEST_ARGUMENT.exception(CompletionStatus.COMPLETED_NO, "the operation has no name");
        }
        if (IMPLICIT.contains(parts.operation())) {
            throw Minor.IMPLICIT_OPERATION_REQUEST.exception(CompletionStatus.COMPLETED_NO, parts.operation());
        }
    }

    @Override
    public org.omg.CORBA.Object target() {
        return target;
    }

    @Override
    public String operation() {
        return parts.operation();
    }

    @Override
    public NVList arguments() {
        return parts.list();
    }

    @Override
    public NamedValue result() {
        return parts.returned();
    }

    @Override
    public Environment env() {
        return environment;
    }

    @Override
    public ExceptionList exceptions() {
        return parts.raises();
    }

    @Override
    public ContextList contexts() {
        return parts.contextNames();
    }

    @Override
    public void ctx(Context context) {
        parts.context(context);
    }

    @Override
    public Context ctx() {
        return parts.context();
    }

    @Override
    public Any add_in_arg() {
        return add("", ARG_IN.value);
    }

    @Override
    public Any add_named_in_arg(String name) {
        return add(name, ARG_IN.value);
    }

    @Override
    public Any add_inout_arg() {
        return add("", ARG_INOUT.value);
    }

    @Override
    public Any add_named_inout_arg(String name) {
        return add(name, ARG_INOUT.value);
    }

    @Override
    public Any add_out_arg() {
        return add("", ARG_OUT.value);
    }

    @Override
    public Any add_named_out_arg(String name) {
        return add(name, ARG_OUT.value);
    }

    private Any add(String name, int flags) {
        requireNew();
        return parts.list().add_item(name, flags).value();
    }

    @Override
    public void set_return_type(TypeCode type) {
        requireNew();
        parts.returned().value().type(type);
    }

    @Override
    public Any return_value() {
        return parts.returned().value();
    }

    void requireNew() {
        if (state != State.NEW) {
            throw Minor.REQUEST_ALREADY_SENT.exception(CompletionStatus.COMPLETED_NO, parts.operation());
        }
    }

    @Override
    public void invoke() {
        send(true);
    }

    @Override
    public void send_oneway() {
        send(false);
    }

    private void send(boolean twoWay) {
        requireNew();
        state = State.SENT;
        Exception outcome;
        try {
            outcome = call(twoWay);
        } catch (SystemException failure) {
            outcome = failure;
        }
        ended(outcome);
    }

    /** Returns the user exception, or UNKNOWN in its place; {@code null} if there is none. */
    private Exception call(boolean twoWay) {
        while (true) { // ends because attempts are bounded
            InputStream reply = null;
            try {
                OutputStream request = delegate.request(target, parts, twoWay);
                parts.write(request);
                reply = delegate.invoke(target, request);
                if (reply != null) {
                    parts.read(reply);
                }
                return null;
            } catch (ApplicationException raised) {
                reply = raised.getInputStream();
                return parts.raised(raised.getId(), reply);
            } catch (RemarshalException again) {
                continue;
            } finally {
                delegate.releaseReply(target, reply);
            }
        }
    }

    private void ended(Exception outcome) {
        environment.exception(outcome);
        if (outcome instanceof SystemException failure) {
            throw NestedFailure.note(failure);
        }
    }

    @Override
    public void send_deferred() {
        sendDeferred(DeferredRequests.NONE);
    }

    /** Sends the request; failures are for the response. */
    void sendDeferred(DeferredRequests together) {
        requireNew();
        state = State.DEFERRED;
        group = together;
        deferred = new DeferredReply(parts, () -> together.answered(this));
        try {
            AsyncInvocation.start(target, parts, deferred);
        } catch (SystemException failure) {
            deferred.failed(failure);
        } catch (RuntimeException broken) {
            fetched();
            throw broken;
        }
    }

    @Override
    public void get_response() {
        requireDeferred();
        Exception outcome = deferred.await(parts.operation());
        fetched();
        ended(outcome);
    }

    @Override
    public boolean poll_response() {
        requireDeferred();
        return deferred.isThere();
    }

    /** As {@link #get_response} when the response has come, but leaves every exception in the environment. */
    void fetch() {
        Exception outcome = deferred.await(parts.operation());
        fetched();
        environment.exception(outcome);
    }

    private void fetched() {
        state = State.FETCHED;
        group.fetched(this);
    }

    private void requireDeferred() {
        switch (state) {
            case NEW -> throw Minor.REQUEST_NOT_SENT.exception(CompletionStatus.COMPLETED_NO, parts.operation());
            case SENT -> throw Minor.REQUEST_IS_SYNCHRONOUS.exception(CompletionStatus.COMPLETED_NO, parts.operation());
            case FETCHED ->
                throw Minor.RESULT_ALREADY_TAKEN.exception(CompletionStatus.COMPLETED_NO, parts.operation());
            case DEFERRED -> {}
        }
    }
}
