package org.pleiad.orb.interceptor.server;

import org.omg.CORBA.Any;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.Policy;
import org.omg.IOP.ServiceContext;
import org.omg.PortableInterceptor.InvalidSlot;
import org.omg.PortableInterceptor.ServerRequestInfo;
import org.omg.PortableServer.Servant;
import org.pleiad.orb.error.Minor;
import org.pleiad.orb.giop.ServiceContexts;
import org.pleiad.orb.interceptor.DynamicParts;
import org.pleiad.orb.interceptor.Interceptors;
import org.pleiad.orb.interceptor.Item;
import org.pleiad.orb.interceptor.RequestView;

/** {@code PortableInterceptor::ServerRequestInfo}: a request as server interceptors see it. */
final class ServerView extends RequestView implements ServerRequestInfo {
    private static final long serialVersionUID = 1L;

    private final transient IncomingRequest request;
    private final transient int requestId;
    private transient ServiceContexts replyContexts = ServiceContexts.NONE;

    ServerView(Interceptors interceptors, IncomingRequest request) {
        super(interceptors, null);
        this.request = request;
        this.requestId = interceptors.nextRequestId();
    }

    @Override
    protected ServiceContexts requestContexts() {
        return request.contexts();
    }

    @Override
    protected ServiceContexts replyContexts() {
        return replyContexts;
    }

    @Override
    protected DynamicParts dynamicParts() {
        return request.dynamicParts();
    }

    int requestId() {
        return requestId;
    }

    @Override
    public int request_id() {
        require(Item.REQUEST_ID);
        return requestId;
    }

    @Override
    public String operation() {
        require(Item.OPERATION);
        return request.operation();
    }

    @Override
    public boolean response_expected() {
        require(Item.RESPONSE_EXPECTED);
        return request.responseExpected();
    }

    @Override
    public short sync_scope() {
        require(Item.SYNC_SCOPE);
        return request.syncScope();
    }

    @Override
    public Any sending_exception() {
        require(Item.SENDING_EXCEPTION);
        return exceptionValue();
    }

    @Override
    public String server_id() {
        require(Item.SERVER_ID);
        return request.serverId();
    }

    @Override
    public String orb_id() {
        require(Item.ORB_ID);
        return request.orbId();
    }

    @Override
    public String[] adapter_name() {
        return adapter(Item.ADAPTER_NAME).name();
    }

    @Override
    public byte[] object_id() {
        return adapter(Item.OBJECT_ID).objectId();
    }

    @Override
    public byte[] adapter_id() {
        return adapter(Item.ADAPTER_ID).id();
    }

    private IncomingRequest.Adapter adapter(Item item) {
        require(item);
        IncomingRequest.Adapter adapter = request.adapter();
        if (adapter == null) {
            throw Minor.INTERCEPTOR_OPERATION.exception(
                    CompletionStatus.COMPLETED_NO, item.idlName() + ": no object adapter was found for the request");
        }
        return adapter;
    }

    private Servant servant(Item item) {
        require(item);
        return request.servant();
    }

    @Override
    public String target_most_derived_interface() {
        Servant servant = servant(Item.TARGET_MOST_DERIVED_INTERFACE);
        String[] interfaces = request.adapter().interfaces(servant);
        return interfaces.length == 0 ? "IDL:omg.org/CORBA/Object:1.0" : interfaces[0];
    }

    @Override
    public boolean target_is_a(String id) {
        return request.adapter().isA(servant(Item.TARGET_IS_A), id);
    }

    @Override
    public Policy get_server_policy(int type) {
        require(Item.GET_SERVER_POLICY);
        if (!request.knowsPolicy(type)) {
            throw Minor.NO_POLICY_FACTORY.exception(
                    CompletionStatus.COMPLETED_NO, "type " + Integer.toUnsignedString(type));
        }
        IncomingRequest.Adapter adapter = request.adapter();
        return adapter == null ? null : adapter.policy(type);
    }

    @Override
    public void set_slot(int id, Any data) throws InvalidSlot {
        require(Item.SET_SLOT);
        slots(interceptors().current().with(slots(), id, data));
    }

    @Override
    public void add_reply_service_context(ServiceContext context, boolean replace) {
        require(Item.ADD_REPLY_SERVICE_CONTEXT);
        replyContexts = added(replyContexts, context, replace);
    }

    @Override
    public String[] _ids() {
        return new String[] {
            "IDL:omg.org/PortableInterceptor/ServerRequestInfo:1.0", "IDL:omg.org/PortableInterceptor/RequestInfo:1.0"
        };
    }
}
