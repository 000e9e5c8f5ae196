package org.pleiad.orb.transport.server;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What each address has open and how fast it may call, so that one machine cannot take all there is. Peers on Unix-domain
 * sockets have no address and no limits of their own. Thread-safe; as many entries as addresses with open connections.
 */
final class Peers {
    /** Stands for peers without limits. */
    static final Peer UNLIMITED = new Peer(null);

    private final int maxConnections;
    private final int maxPerSecond;
    private final Map<InetAddress, Peer> known = new ConcurrentHashMap<>();

    /** One address. */
    static final class Peer {
        /** Null: it may call as fast as it can. */
        private final RequestRate rate;

        /** Guarded by the entry's lock in the map. */
        private int connections;

        private Peer(RequestRate rate) {
            this.rate = rate;
        }

        /** Counts a request; how many nanoseconds to read nothing more from the peer. */
        long called() {
            return rate == null ? 0 : rate.take(System.nanoTime());
        }
    }

    /**
     * @param maxConnections of one address; 0: no limit
     * @param maxPerSecond requests of one address; 0: no limit
     */
    Peers(int maxConnections, int maxPerSecond) {
        this.maxConnections = maxConnections;
        this.maxPerSecond = maxPerSecond;
    }

    /** Counts a connection; {@code null}: the address has as many as it may have. */
    Peer enter(SocketAddress from) {
        InetAddress address = address(from);
        if (address == null || (maxConnections == 0 && maxPerSecond == 0)) {
            return UNLIMITED;
        }
        boolean[] full = new boolean[1];
        Peer peer = known.compute(address, (at, present) -> {
            Peer one = present == null ? new Peer(maxPerSecond == 0 ? null : new RequestRate(maxPerSecond)) : present;
            full[0] = maxConnections != 0 && one.connections >= maxConnections;
            if (!full[0]) {
                one.connections++;
            }
            return one;
        });
        return full[0] ? null : peer;
    }

    /** A connection that was counted has ended. */
    void leave(SocketAddress from) {
        InetAddress address = address(from);
        if (address != null) {
            known.computeIfPresent(address, (at, one) -> --one.connections == 0 ? null : one);
        }
    }

    private static InetAddress address(SocketAddress from) {
        return from instanceof InetSocketAddress tcp ? tcp.getAddress() : null;
    }
}
