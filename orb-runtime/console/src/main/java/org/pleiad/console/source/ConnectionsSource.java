package org.pleiad.console.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pleiad.console.spi.ConsoleSource;
import org.pleiad.console.spi.Query;
import org.pleiad.orb.observe.PeerTraffic;
import org.pleiad.orb.observe.Traffic;

/** The open connections of an ORB, those with requests under way first, then those used last. */
public final class ConnectionsSource implements ConsoleSource {
    private static final int ROWS = 200;

    private final Traffic traffic;

    /** The connections of an ORB that is watched. */
    public ConnectionsSource(Traffic traffic) {
        this.traffic = traffic;
    }

    @Override
    public String name() {
        return "connections";
    }

    @Override
    public Live live() {
        return Live.STATE;
    }

    @Override
    public Map<String, Object> snapshot(Query query) {
        List<PeerTraffic> peers = traffic.peers();
        Map<String, Object> state = new LinkedHashMap<>();
        state.put("total", peers.stream().mapToInt(PeerTraffic::connections).sum());
        state.put("peers", peers.size());
        state.put(
                "rows",
                peers.stream()
                        .sorted((one, other) -> one.underWay() != other.underWay()
                                ? Integer.compare(other.underWay(), one.underWay())
                                : Long.compare(other.lastMillis(), one.lastMillis()))
                        .limit(ROWS)
                        .map(ConnectionsSource::row)
                        .toList());
        return state;
    }

    private static Map<String, Object> row(PeerTraffic peer) {
        // as the JDK writes the address of a socket that nobody looked a name up for
        String address = peer.peer().startsWith("/") ? peer.peer().substring(1) : peer.peer();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", (peer.accepted() ? "in " : "out ") + address);
        row.put("peer", address);
        row.put("accepted", peer.accepted());
        row.put("connections", peer.connections());
        row.put("requests", peer.requests());
        row.put("underWay", peer.underWay());
        row.put("sinceMillis", peer.sinceMillis());
        row.put("oldestMillis", peer.oldestMillis());
        row.put("lastMillis", peer.lastMillis());
        row.put("octetsSent", peer.octetsSent());
        row.put("octetsReceived", peer.octetsReceived());
        return row;
    }

    @Override
    public void close() {
        traffic.close();
    }
}
