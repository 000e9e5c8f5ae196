package org.pleiad.orb.client;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.pleiad.orb.policy.HeartbeatPolicy;
import org.pleiad.orb.transport.Endpoint;

/** The heartbeats that a reference keeps going: those of the servers that it was used to call. Thread-safe. */
final class HeldHeartbeats {
    /** Beyond, those to servers called before are given up. */
    private static final int MOST = 64;

    private final Map<Endpoint, Heartbeat> held = new ConcurrentHashMap<>();

    /** A server is being called: unless heartbeats by this policy go there, they begin. */
    void watch(CallingSide side, Target target, HeartbeatPolicy policy) {
        Heartbeat known = held.get(target.endpoint());
        if (known != null && known.isBeating(policy)) {
            return;
        }
        Heartbeat begun = side.heartbeats().of(target, policy);
        if (begun != null) {
            if (held.size() >= MOST) {
                held.clear();
            }
            held.put(target.endpoint(), begun);
        }
    }
}
