package org.pleiad.observability;

import io.micrometer.observation.ObservationRegistry;
import org.omg.CORBA.LocalObject;
import org.omg.PortableInterceptor.ORBInitInfo;
import org.omg.PortableInterceptor.ORBInitializer;
import org.pleiad.observability.call.CallInterceptors;

/**
 * Observes each call and each request of an ORB: {@code rpc.client.call.duration} and {@code rpc.server.call.duration} in the
 * words of OpenTelemetry. Give it to {@code PleiadBuilder.initializer}. What becomes of observations the registry's handlers
 * decide: meters, spans, both; with Micrometer's handlers for senders and receivers the trace goes with the request.
 */
public final class ObservationInitializer extends LocalObject implements ORBInitializer {
    private static final long serialVersionUID = 1L;

    private final transient ObservationRegistry registry;

    /** Observations are those of a registry; {@link ObservationRegistry#NOOP} leaves the ORB as it is. */
    public ObservationInitializer(ObservationRegistry registry) {
        this.registry = registry;
    }

    @Override
    public void pre_init(ORBInitInfo info) {
        new CallInterceptors(registry).register(info);
    }

    @Override
    public void post_init(ORBInitInfo info) {
        // all is said in pre_init
    }
}
