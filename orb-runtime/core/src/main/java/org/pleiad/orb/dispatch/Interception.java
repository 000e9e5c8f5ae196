package org.pleiad.orb.dispatch;

import org.pleiad.orb.interceptor.Interceptors;
import org.pleiad.orb.policy.PolicyFactories;

/** What requests need to know of the server interceptors. Set once, while the ORB is put together. */
final class Interception {
    private Interceptors interceptors;
    private PolicyFactories policies;
    private String serverId;

    void turnOn(Interceptors given, PolicyFactories known, String server) {
        interceptors = given;
        policies = known;
        serverId = server;
    }

    /** Whether there are server interceptors. */
    boolean isOn() {
        return interceptors != null && interceptors.seeRequests();
    }

    Interceptors interceptors() {
        return interceptors;
    }

    PolicyFactories policies() {
        return policies;
    }

    String serverId() {
        return serverId;
    }
}
