package org.pleiad.orb.observe;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * The requests of an ORB by operation and by peer, as long as somebody watches: a console, for instance. Told by
 * {@link ObservedRequest} on the threads of calls; asked on any thread. Got from {@link Observer#watch}; whoever got it
 * closes it, and after the last one requests cost nothing any more.
 */
public final class Traffic implements AutoCloseable {
    /** The name under which operations beyond {@link #MAX_OPERATIONS} are counted: peers choose the names. */
    public static final String OTHERS = "(others)";

    /** Operations counted by themselves. */
    public static final int MAX_OPERATIONS = 1_000;

    /** Peers counted by themselves; more connections than that are not open in practice. */
    private static final int MAX_PEERS = 20_000;

    /** Requests under way that are kept in view. */
    private static final int MAX_UNDER_WAY = 100_000;

    private static final int MAX_NAME = 200;
    private static final long SPAN_NANOS = TimeUnit.SECONDS.toNanos(30);

    private record Key(String name, boolean outgoing) {}

    private final Observer observer;
    private final Map<Key, Tally> operations = new ConcurrentHashMap<>();
    private final Map<Key, Tally> peers = new ConcurrentHashMap<>();
    private final Set<ObservedRequest> underWay = ConcurrentHashMap.newKeySet();

    /** Guarded by this. */
    private long spanBegan = System.nanoTime();

    Traffic(Observer observer) {
        this.observer = observer;
    }

    void began(ObservedRequest request) {
        if (underWay.size() < MAX_UNDER_WAY) {
            underWay.add(request);
        }
    }

    void ended(
            ObservedRequest request,
            String operation,
            String peer,
            String outcome,
            int octetsSent,
            int octetsReceived,
            long nanos) {
        underWay.remove(request);
        boolean exception = !(outcome.equals("NO_EXCEPTION")
                || outcome.equals(ObservedRequest.NO_REPLY)
                || outcome.startsWith("LOCATION_FORWARD")
                || outcome.equals(ObservedRequest.REPEATED));
        boolean outgoing = request.isOutgoing();
        tally(operations, new Key(shortened(operation), outgoing), MAX_OPERATIONS, true)
                .add(nanos, exception, octetsSent, octetsReceived);
        tally(peers, new Key(peer, outgoing), MAX_PEERS, false).add(nanos, exception, octetsSent, octetsReceived);
    }

    private static Tally tally(Map<Key, Tally> tallies, Key key, int limit, boolean timed) {
        Tally known = tallies.get(key);
        if (known != null) {
            return known;
        }
        // a little more than the limit if threads meet here
        Key counted = tallies.size() < limit ? key : new Key(OTHERS, key.outgoing());
        return tallies.computeIfAbsent(counted, any -> new Tally(timed));
    }

    private static String shortened(String operation) {
        return operation.length() <= MAX_NAME ? operation : operation.substring(0, MAX_NAME) + "…";
    }

    /** The last connection to this peer has closed. */
    void gone(String peer, boolean accepted) {
        peers.remove(new Key(peer, !accepted));
    }

    /** All operations, those with most requests first. */
    public List<OperationTraffic> operations() {
        endSpan();
        Map<Key, Integer> waiting = new HashMap<>();
        for (ObservedRequest request : underWay) {
            waiting.merge(new Key(shortened(request.operation()), request.isOutgoing()), 1, Integer::sum);
        }
        // one that never ended yet is shown, too
        waiting.keySet().forEach(key -> tally(operations, key, MAX_OPERATIONS, true));
        List<OperationTraffic> all = new ArrayList<>();
        operations.forEach((key, tally) -> all.add(new OperationTraffic(
                key.name(),
                key.outgoing(),
                tally.requests.sum(),
                tally.exceptions.sum(),
                waiting.getOrDefault(key, 0),
                tally.octetsSent.sum(),
                tally.octetsReceived.sum(),
                Math.min(tally.latencies.quantile(0.5), tally.longest.get()),
                Math.min(tally.latencies.quantile(0.99), tally.longest.get()),
                tally.longest.get())));
        all.sort(Comparator.comparingLong(OperationTraffic::requests)
                .reversed()
                .thenComparing(OperationTraffic::operation));
        return all;
    }

    private synchronized void endSpan() {
        long now = System.nanoTime();
        if (now - spanBegan >= SPAN_NANOS) {
            spanBegan = now;
            operations.values().forEach(tally -> tally.latencies.rotate());
        }
    }

    /** All open connections, those open for longest first. */
    public List<PeerTraffic> peers() {
        record Waiting(int count, long oldest) {}
        Map<Key, Waiting> waiting = new HashMap<>();
        for (ObservedRequest request : underWay) {
            waiting.merge(
                    new Key(request.peer(), request.isOutgoing()),
                    new Waiting(1, request.beganMillis()),
                    (one, other) -> new Waiting(one.count() + other.count(), Math.min(one.oldest(), other.oldest())));
        }
        Tally nothing = new Tally(false);
        return observer.openPeers().all().stream()
                .sorted(Comparator.comparingLong(OpenPeers.Peer::sinceMillis))
                .map(peer -> {
                    Key key = new Key(peer.address(), !peer.accepted());
                    Tally tally = peers.getOrDefault(key, nothing);
                    Waiting under = waiting.getOrDefault(key, new Waiting(0, 0));
                    return new PeerTraffic(
                            peer.address(),
                            peer.accepted(),
                            peer.connections(),
                            peer.sinceMillis(),
                            tally.requests.sum(),
                            under.count(),
                            under.oldest(),
                            tally.lastMillis,
                            tally.octetsSent.sum(),
                            tally.octetsReceived.sum());
                })
                .toList();
    }

    /** This watcher looks no more. To be called once. */
    @Override
    public void close() {
        observer.unwatch();
    }
}
