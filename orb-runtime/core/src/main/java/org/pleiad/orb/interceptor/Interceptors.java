package org.pleiad.orb.interceptor;

import java.util.concurrent.atomic.AtomicInteger;
import org.omg.CORBA.ORB;
import org.omg.PortableInterceptor.ClientRequestInterceptor;
import org.omg.PortableInterceptor.IORInterceptor;
import org.omg.PortableInterceptor.ServerRequestInterceptor;

/**
 * The interceptors of one ORB. Initializers fill it while the ORB is put together; from {@link #complete} on it does not
 * change. Thread-safe.
 *
 * <p>Calls look at {@link #seeCalls} and {@link #seeRequests} first: where these are false nothing else is done.
 */
public final class Interceptors {
    private final ORB orb;
    private final InterceptorList<ClientRequestInterceptor> client = new InterceptorList<>();
    private final InterceptorList<ServerRequestInterceptor> server = new InterceptorList<>();
    private final InterceptorList<IORInterceptor> references = new InterceptorList<>();
    private final PiCurrent current;

    /** Ids of requests that come in: the clients' own are unique in their connections only. */
    private final AtomicInteger requestIds = new AtomicInteger();

    /** Plain: set before the ORB is given to anybody. */
    private boolean seeCalls;

    /** Plain as {@link #seeCalls}. */
    private boolean seeRequests;

    /** None so far. */
    public Interceptors(ORB orb) {
        this.orb = orb;
        this.current = new PiCurrent(orb);
    }

    /** Initialization is over: calls are intercepted from now on. */
    public void complete() {
        current.complete();
        seeCalls = !client.isEmpty();
        seeRequests = !server.isEmpty();
    }

    /** Whether calls of this ORB have to go through client interceptors. */
    public boolean seeCalls() {
        return seeCalls;
    }

    /** Whether requests to this ORB have to go through server interceptors. */
    public boolean seeRequests() {
        return seeRequests;
    }

    /** The ORB. */
    public ORB orb() {
        return orb;
    }

    /** Client interceptors. */
    public InterceptorList<ClientRequestInterceptor> client() {
        return client;
    }

    /** Server interceptors. */
    public InterceptorList<ServerRequestInterceptor> server() {
        return server;
    }

    /** IOR interceptors. */
    public InterceptorList<IORInterceptor> references() {
        return references;
    }

    /** {@code PICurrent}. */
    public PiCurrent current() {
        return current;
    }

    /** An id for a request that came in. */
    public int nextRequestId() {
        return requestIds.incrementAndGet();
    }

    /** The ORB is destroyed, and so are they. */
    public void destroy() {
        client.destroy();
        server.destroy();
        references.destroy();
    }
}
