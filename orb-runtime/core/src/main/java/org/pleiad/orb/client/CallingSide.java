package org.pleiad.orb.client;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.omg.CORBA.ORB;
import org.pleiad.orb.interceptor.Interceptors;
import org.pleiad.orb.observe.Observer;
import org.pleiad.orb.policy.OrbPolicyOverrides;
import org.pleiad.orb.policy.PolicySet;
import org.pleiad.orb.policy.ThreadPolicyOverrides;
import org.pleiad.orb.transport.Bidirectional;
import org.pleiad.orb.transport.BidirectionalConfig;
import org.pleiad.orb.transport.ClientTransport;
import org.pleiad.orb.transport.Endpoint;
import org.pleiad.orb.transport.TlsConfig;

/** What all references of one ORB share. Thread-safe. */
public final class CallingSide {
    private final ORB orb;
    private final ClientTransport transport;
    private final Predicate<Endpoint> ownAddresses;
    private final ClientConfig config;
    private final StubReferences references = new StubReferences(this);
    private final OrbPolicyOverrides orbPolicies = new OrbPolicyOverrides();
    private final ThreadPolicyOverrides threadPolicies = new ThreadPolicyOverrides();
    private final CallRules plainRules;
    private final ClientSessions sessions = new ClientSessions(this);
    private final GroupIdentities groups = new GroupIdentities();
    private final Heartbeats heartbeats = new Heartbeats(this);
    private final AsyncCalls async;

    /** Set once while the ORB is put together; {@code null} in one that has no object adapters. */
    private CollocatedObjects collocated;

    /** Set once while the ORB is put together. */
    private Observer observer = new Observer();

    /** Set once while the ORB is put together; {@code null} in one that has no interceptors. */
    private Interceptors interceptors;

    /** Set once while the ORB is put together. */
    private Bidirectional directions = new Bidirectional(BidirectionalConfig.DEFAULT);

    /** Set once while the ORB is put together. */
    private SecureEndpoints security = new SecureEndpoints(TlsConfig.NONE, this::isOwn);

    /** Set once while the ORB is put together. */
    private Login login = Login.NONE;

    /** Ids are unique over all connections, so that a reply can never meet the wrong call. */
    private final AtomicInteger requestIds = new AtomicInteger();

    /**
     * The calling side of an ORB.
     *
     * @param orb what streams and references return as their ORB
     * @param transport carries requests
     * @param ownAddresses whether this ORB listens on an address
     * @param config settings
     */
    public CallingSide(ORB orb, ClientTransport transport, Predicate<Endpoint> ownAddresses, ClientConfig config) {
        this.orb = orb;
        this.transport = transport;
        this.ownAddresses = ownAddresses;
        this.config = config;
        this.plainRules = CallRules.of(PolicySet.EMPTY, config);
        this.async = new AsyncCalls(config.maxAsyncCalls());
    }

    /** Calls to the object adapters of this process skip the network from now on; to be called before the first call. */
    public void collocate(CollocatedObjects objects) {
        collocated = objects;
    }

    /** Is told what the calling side does from now on; to be called before the first call. */
    public void observe(Observer told) {
        observer = told;
    }

    /** Offers connections for calls back from now on; to be called before the first call. */
    public void callBackOver(Bidirectional connections) {
        directions = connections;
    }

    /** Calls go over TLS by these rules from now on; to be called before the first call. */
    public void secure(TlsConfig rules) {
        security = new SecureEndpoints(rules, this::isOwn);
    }

    /** Calls servers that take passwords with this one from now on; to be called before the first call. */
    public void logIn(Login as) {
        login = as;
    }

    Login login() {
        return login;
    }

    SecureEndpoints security() {
        return security;
    }

    Bidirectional directions() {
        return directions;
    }

    Observer observer() {
        return observer;
    }

    /** Calls go through these interceptors from now on; to be called before the first call. */
    public void intercept(Interceptors given) {
        interceptors = given;
    }

    /** Whether client interceptors have to see calls. */
    boolean isIntercepted() {
        return interceptors != null && interceptors.seeCalls();
    }

    /** Whether calls within the process have to be marshalled, since interceptors of either side see them. */
    boolean hasInterceptors() {
        return interceptors != null && (interceptors.seeCalls() || interceptors.seeRequests());
    }

    Interceptors interceptors() {
        return interceptors;
    }

    public ORB orb() {
        return orb;
    }

    public ClientConfig config() {
        return config;
    }

    /** Makes, reads and writes references. */
    public StubReferences references() {
        return references;
    }

    /** The overrides for all calls: the initial reference {@code ORBPolicyManager}. */
    public OrbPolicyOverrides orbPolicies() {
        return orbPolicies;
    }

    /** The overrides for the calling thread's calls: the initial reference {@code PolicyCurrent}. */
    public ThreadPolicyOverrides threadPolicies() {
        return threadPolicies;
    }

    /** The rules for calls without any override. */
    CallRules plainRules() {
        return plainRules;
    }

    AsyncCalls async() {
        return async;
    }

    /** The transport is closed: what it had under way completes, and nothing begins any more. */
    public void close() {
        heartbeats.close();
        async.close();
    }

    Heartbeats heartbeats() {
        return heartbeats;
    }

    ClientSessions sessions() {
        return sessions;
    }

    GroupIdentities groups() {
        return groups;
    }

    ClientTransport transport() {
        return transport;
    }

    CollocatedObjects collocated() {
        return collocated;
    }

    int nextRequestId() {
        return requestIds.incrementAndGet();
    }

    boolean isLocal(Endpoint endpoint, byte[] objectKey) {
        return owns(objectKey) && isOwn(endpoint);
    }

    boolean owns(byte[] objectKey) {
        return collocated != null && collocated.owns(objectKey);
    }

    boolean isOwn(Endpoint endpoint) {
        return ownAddresses.test(endpoint);
    }
}
