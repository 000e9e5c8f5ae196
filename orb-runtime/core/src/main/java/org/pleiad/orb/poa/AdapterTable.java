package org.pleiad.orb.poa;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Adapters by the prefix of their object keys, so that a request finds its adapter without looking at names. */
final class AdapterTable {
    private final ConcurrentMap<Octets, PoaNode> adapters = new ConcurrentHashMap<>();

    /** The adapter with a prefix, or {@code null}; its destruction may have begun. */
    PoaNode find(byte[] key, int prefixLength) {
        return adapters.get(new Octets(key, 0, prefixLength));
    }

    /** Requests that run in all of them; a hint, since they come and go meanwhile. */
    int runningRequests() {
        return adapters.values().stream().mapToInt(PoaNode::runningRequests).sum();
    }

    void add(byte[] prefix, PoaNode adapter) {
        adapters.put(new Octets(prefix), adapter);
    }

    void remove(byte[] prefix, PoaNode adapter) {
        adapters.remove(new Octets(prefix), adapter);
    }
}
