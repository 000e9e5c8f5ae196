package org.pleiad.orb.observe;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The open connections of an ORB: accepted ones by themselves, its own by endpoint. Touched only when connections open and
 * close; bounded by the limits of these. Thread-safe.
 */
final class OpenPeers {

    /** The peer is the connection itself where it was accepted, the endpoint otherwise. */
    private record Key(Object peer, boolean accepted) {}

    private record Open(int connections, long sinceMillis) {}

    /** Connections to one peer. */
    record Peer(String address, boolean accepted, int connections, long sinceMillis) {}

    private final Map<Key, Open> open = new ConcurrentHashMap<>();

    void opened(Object peer, boolean accepted) {
        open.merge(
                new Key(peer, accepted),
                new Open(1, System.currentTimeMillis()),
                (before, one) -> new Open(before.connections() + 1, before.sinceMillis()));
    }

    /** Whether that was the last one to this peer. */
    boolean closed(Object peer, boolean accepted) {
        return open.computeIfPresent(
                        new Key(peer, accepted),
                        (key, before) -> before.connections() == 1
                                ? null
                                : new Open(before.connections() - 1, before.sinceMillis()))
                == null;
    }

    List<Peer> all() {
        return open.entrySet().stream()
                .map(each -> new Peer(
                        String.valueOf(each.getKey().peer()),
                        each.getKey().accepted(),
                        each.getValue().connections(),
                        each.getValue().sinceMillis()))
                .toList();
    }
}
