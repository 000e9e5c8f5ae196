package org.pleiad.orb.interceptor.client;

import java.util.List;
import org.omg.CORBA.Any;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.Policy;
import org.omg.IOP.ServiceContext;
import org.omg.IOP.TaggedComponent;
import org.omg.IOP.TaggedProfile;
import org.omg.PortableInterceptor.ClientRequestInfo;
import org.pleiad.orb.error.Minor;
import org.pleiad.orb.giop.ServiceContexts;
import org.pleiad.orb.giop.SystemExceptions;
import org.pleiad.orb.interceptor.DynamicParts;
import org.pleiad.orb.interceptor.Interceptors;
import org.pleiad.orb.interceptor.Item;
import org.pleiad.orb.interceptor.Outcome;
import org.pleiad.orb.interceptor.RequestView;
import org.pleiad.orb.ior.IiopProfile;

/** {@code PortableInterceptor::ClientRequestInfo}: an attempt of a call as client interceptors see it. */
final class ClientView extends RequestView implements ClientRequestInfo {
    private static final long serialVersionUID = 1L;

    private final transient OutgoingRequest request;
    private transient ServiceContexts contexts;
    private transient ServiceContexts replyContexts = ServiceContexts.NONE;

    ClientView(Interceptors interceptors, OutgoingRequest request) {
        super(interceptors, interceptors.current().table());
        this.request = request;
        this.contexts = request.contexts();
    }

    @Override
    protected ServiceContexts requestContexts() {
        return contexts;
    }

    @Override
    protected ServiceContexts replyContexts() {
        return replyContexts;
    }

    @Override
    protected DynamicParts dynamicParts() {
        return request.dynamicParts();
    }

    void replyContexts(ServiceContexts received) {
        replyContexts = received;
    }

    @Override
    public int request_id() {
        require(Item.REQUEST_ID);
        return request.requestId();
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
    public org.omg.CORBA.Object target() {
        require(Item.TARGET);
        return request.target();
    }

    @Override
    public org.omg.CORBA.Object effective_target() {
        require(Item.EFFECTIVE_TARGET);
        return request.effectiveTarget();
    }

    @Override
    public TaggedProfile effective_profile() {
        require(Item.EFFECTIVE_PROFILE);
        var profile = profile();
        return new TaggedProfile(profile.tag(), profile.data().clone());
    }

    private org.pleiad.orb.ior.TaggedProfile profile() {
        return request.effectiveIor().profiles().get(request.effectiveProfileIndex());
    }

    @Override
    public Any received_exception() {
        require(Item.RECEIVED_EXCEPTION);
        return exceptionValue();
    }

    @Override
    public String received_exception_id() {
        require(Item.RECEIVED_EXCEPTION_ID);
        return outcome() instanceof Outcome.UserFailure raised
                ? raised.repositoryId()
                : SystemExceptions.repositoryId(((Outcome.Failed) outcome()).exception());
    }

    @Override
    public TaggedComponent get_effective_component(int id) {
        require(Item.GET_EFFECTIVE_COMPONENT);
        return components(id)[0];
    }

    @Override
    public TaggedComponent[] get_effective_components(int id) {
        require(Item.GET_EFFECTIVE_COMPONENTS);
        return components(id);
    }

    private TaggedComponent[] components(int id) {
        List<org.pleiad.orb.ior.TaggedComponent> all =
                IiopProfile.decode(profile()).components();
        TaggedComponent[] found = all.stream()
                .filter(component -> component.tag() == id)
                .map(component -> new TaggedComponent(id, component.data().clone()))
                .toArray(TaggedComponent[]::new);
        if (found.length == 0) {
            throw Minor.INVALID_COMPONENT_ID.exception(
                    CompletionStatus.COMPLETED_NO, "component " + Integer.toUnsignedString(id));
        }
        return found;
    }

    @Override
    public Policy get_request_policy(int type) {
        require(Item.GET_REQUEST_POLICY);
        return request.policy(type);
    }

    @Override
    public void add_request_service_context(ServiceContext context, boolean replace) {
        require(Item.ADD_REQUEST_SERVICE_CONTEXT);
        contexts = added(contexts, context, replace);
    }

    @Override
    public String[] _ids() {
        return new String[] {
            "IDL:omg.org/PortableInterceptor/ClientRequestInfo:1.0", "IDL:omg.org/PortableInterceptor/RequestInfo:1.0"
        };
    }
}
