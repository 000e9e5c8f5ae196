package org.pleiad.observability.call;

import io.micrometer.observation.ObservationRegistry;
import org.omg.PortableInterceptor.ORBInitInfo;
import org.omg.PortableInterceptor.ORBInitInfoPackage.DuplicateName;

/** Puts the interceptors that observe calls into an ORB that starts. */
public final class CallInterceptors {
    private final ObservationRegistry registry;
    private final Runnable whenDestroyed;

    /** Observations are those of a registry. */
    public CallInterceptors(ObservationRegistry registry) {
        this(registry, () -> {});
    }

    /**
     * Observations are those of a registry.
     *
     * @param whenDestroyed run when the ORB is destroyed
     */
    public CallInterceptors(ObservationRegistry registry, Runnable whenDestroyed) {
        this.registry = registry;
        this.whenDestroyed = whenDestroyed;
    }

    /**
     * Registers both sides' interceptors; does nothing if the registry observes nothing, so that calls stay as fast as without
     * this module.
     *
     * @throws IllegalStateException if the ORB has them already
     */
    public void register(ORBInitInfo info) {
        if (registry.isNoop()) {
            return;
        }
        try {
            info.add_client_request_interceptor(new ClientCalls(registry, whenDestroyed));
            info.add_server_request_interceptor(new ServerCalls(registry));
        } catch (DuplicateName twice) {
            throw new IllegalStateException(
                    "calls of this ORB are observed already: leave one ObservationInitializer out", twice);
        }
    }
}
