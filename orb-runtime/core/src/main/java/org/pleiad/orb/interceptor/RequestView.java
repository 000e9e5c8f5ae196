package org.pleiad.orb.interceptor;

import org.omg.CORBA.Any;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.LocalObject;
import org.omg.CORBA.SystemException;
import org.omg.CORBA.TypeCode;
import org.omg.Dynamic.Parameter;
import org.omg.IOP.ServiceContext;
import org.omg.PortableInterceptor.InvalidSlot;
import org.omg.PortableInterceptor.LOCATION_FORWARD;
import org.omg.PortableInterceptor.RequestInfo;
import org.omg.PortableInterceptor.SUCCESSFUL;
import org.omg.PortableInterceptor.SYSTEM_EXCEPTION;
import org.omg.PortableInterceptor.TRANSPORT_RETRY;
import org.omg.PortableInterceptor.USER_EXCEPTION;
import org.pleiad.orb.error.Minor;
import org.pleiad.orb.giop.ServiceContexts;

/**
 * What interceptors see of a request on either side (CORBA 3.3 part 1, 16.3.12). It answers during an interception point
 * only, on that point's thread.
 */
public abstract class RequestView extends LocalObject implements RequestInfo {
    private static final long serialVersionUID = 1L;

    private final transient Interceptors interceptors;

    /** The slots of the request, as in {@link PiCurrent#table}. */
    private transient Any[] slots;

    private transient Point point;
    private transient Outcome outcome;

    /** A view for a request with these slots. */
    protected RequestView(Interceptors interceptors, Any[] slots) {
        this.interceptors = interceptors;
        this.slots = slots;
    }

    /** The contexts of the request. */
    protected abstract ServiceContexts requestContexts();

    /** The contexts of the reply. */
    protected abstract ServiceContexts replyContexts();

    /** A point begins; {@code null}: it is over. */
    public void at(Point now, Outcome soFar) {
        point = now;
        outcome = soFar;
    }

    /** Leaves the point. */
    public void leave() {
        point = null;
    }

    /** @throws org.omg.CORBA.BAD_INV_ORDER if the item may not be asked for now */
    protected void require(Item item) {
        if (point == null || !item.validAt(point)) {
            throw wrongPoint(item);
        }
    }

    private SystemException wrongPoint(Item item) {
        return Minor.INTERCEPTOR_CALL.exception(
                CompletionStatus.COMPLETED_NO,
                item.idlName() + (point == null ? " outside of an interception point" : " in " + point.name()));
    }

    /** How the request ended so far. */
    protected Outcome outcome() {
        return outcome;
    }

    /** The interceptors of the ORB. */
    protected Interceptors interceptors() {
        return interceptors;
    }

    /** The slots of the request. */
    public Any[] slots() {
        return slots;
    }

    /** Replaces the slots of the request. */
    public void slots(Any[] table) {
        slots = table;
    }

    @Override
    public short reply_status() {
        require(Item.REPLY_STATUS);
        if (outcome instanceof Outcome.Failed) {
            return SYSTEM_EXCEPTION.value;
        }
        if (outcome instanceof Outcome.UserFailure) {
            return USER_EXCEPTION.value;
        }
        if (outcome instanceof Outcome.Forwarded) {
            return LOCATION_FORWARD.value;
        }
        return outcome instanceof Outcome.Retried ? TRANSPORT_RETRY.value : SUCCESSFUL.value;
    }

    @Override
    public org.omg.CORBA.Object forward_reference() {
        require(Item.FORWARD_REFERENCE);
        if (outcome instanceof Outcome.Forwarded forwarded) {
            return forwarded.to();
        }
        throw wrongPoint(Item.FORWARD_REFERENCE);
    }

    @Override
    public Any get_slot(int id) throws InvalidSlot {
        require(Item.GET_SLOT);
        return interceptors.current().value(slots, id);
    }

    @Override
    public ServiceContext get_request_service_context(int id) {
        require(Item.GET_REQUEST_SERVICE_CONTEXT);
        return found(requestContexts(), id, "request");
    }

    @Override
    public ServiceContext get_reply_service_context(int id) {
        require(Item.GET_REPLY_SERVICE_CONTEXT);
        return found(replyContexts(), id, "reply");
    }

    /**
     * The data of a context of the request without the exception that {@link #get_request_service_context} raises where there
     * is none; beyond the standard.
     *
     * @return a copy; {@code null} if the request has no such context
     */
    public byte[] requestContext(int id) {
        require(Item.GET_REQUEST_SERVICE_CONTEXT);
        org.pleiad.orb.giop.ServiceContext context = requestContexts().find(id);
        return context == null ? null : context.data().clone();
    }

    private static ServiceContext found(ServiceContexts contexts, int id, String where) {
        org.pleiad.orb.giop.ServiceContext context = contexts.find(id);
        if (context == null) {
            throw Minor.INVALID_SERVICE_CONTEXT_ID.exception(
                    CompletionStatus.COMPLETED_NO, "the " + where + " has none of id " + Integer.toUnsignedString(id));
        }
        return new ServiceContext(id, context.data().clone());
    }

    /** The contexts with one more. */
    protected static ServiceContexts added(ServiceContexts before, ServiceContext context, boolean replace) {
        if (context == null || context.context_data == null) {
            throw Minor.NULL_VALUE.exception(CompletionStatus.COMPLETED_NO, "a service context");
        }
        var ours = new org.pleiad.orb.giop.ServiceContext(context.context_id, context.context_data.clone());
        if (before.find(ours.id()) == null) {
            return before.with(ours);
        }
        if (!replace) {
            throw Minor.SERVICE_CONTEXT_EXISTS.exception(
                    CompletionStatus.COMPLETED_NO, "id " + Integer.toUnsignedString(ours.id()));
        }
        ServiceContexts after = ServiceContexts.NONE;
        for (org.pleiad.orb.giop.ServiceContext other : before) {
            after = after.with(other.id() == ours.id() ? ours : other);
        }
        return after;
    }

    /** The any of the exception that an outcome is; the outcome is one. */
    protected Any exceptionValue() {
        if (outcome instanceof Outcome.UserFailure raised) {
            return raised.value().get();
        }
        return ExceptionValues.of(interceptors.orb(), ((Outcome.Failed) outcome).exception());
    }

    // ---- what only dynamic requests know

    /** The request if it is a dynamic one and the point has come at which this can be told, else {@code null}. */
    protected abstract DynamicParts dynamicParts();

    private DynamicParts dynamicParts(Item item) {
        require(item);
        DynamicParts parts = dynamicParts();
        if (parts == null) {
            throw Minor.INTERCEPTOR_OPERATION.exception(CompletionStatus.COMPLETED_NO, item.idlName());
        }
        return parts;
    }

    @Override
    public Parameter[] arguments() {
        return dynamicParts(Item.ARGUMENTS).arguments();
    }

    @Override
    public TypeCode[] exceptions() {
        return dynamicParts(Item.EXCEPTIONS).exceptions();
    }

    @Override
    public String[] contexts() {
        return dynamicParts(Item.CONTEXTS).contexts();
    }

    @Override
    public String[] operation_context() {
        return dynamicParts(Item.OPERATION_CONTEXT).operationContext();
    }

    @Override
    public Any result() {
        return dynamicParts(Item.RESULT).result();
    }
}
