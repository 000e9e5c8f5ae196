package org.pleiad.console.source;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pleiad.console.spi.ConsoleSource;
import org.pleiad.console.spi.Query;
import org.pleiad.orb.observe.Observer;
import org.pleiad.orb.observe.Statistics;

/** The counters of an ORB, and how they grew in the last two minutes. */
public final class OrbSource implements ConsoleSource {
    private static final int SECONDS = 120;

    private final String id;
    private final Observer observer;
    private final long startedMillis = ProcessHandle.current()
            .info()
            .startInstant()
            .map(Instant::toEpochMilli)
            .orElseGet(System::currentTimeMillis);

    /** Guarded by this. */
    private final ArrayDeque<Map<String, Object>> history = new ArrayDeque<>();

    private Statistics before;
    private long beforeNanos;
    private long point;

    /** The ORB of this name. */
    public OrbSource(String id, Observer observer) {
        this.id = id;
        this.observer = observer;
    }

    @Override
    public String name() {
        return "orb";
    }

    @Override
    public Live live() {
        return Live.STATE;
    }

    @Override
    public synchronized void tick() {
        Statistics now = observer.statistics();
        long nowNanos = System.nanoTime();
        if (before != null) {
            double seconds = Math.max(0.001, (nowNanos - beforeNanos) / 1e9);
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("id", ++point);
            row.put("received", rate(now.requestsReceived() - before.requestsReceived(), seconds));
            row.put("sent", rate(now.requestsSent() - before.requestsSent(), seconds));
            row.put("connections", now.connectionsOpen());
            history.addLast(row);
            if (history.size() > SECONDS) {
                history.removeFirst();
            }
        }
        before = now;
        beforeNanos = nowNanos;
    }

    /** A tenth is exact enough. */
    private static double rate(long count, double seconds) {
        return Math.round(10 * count / seconds) / 10.0;
    }

    @Override
    public synchronized Map<String, Object> snapshot(Query query) {
        Statistics counted = observer.statistics();
        Map<String, Object> state = new LinkedHashMap<>();
        state.put("orbId", id);
        state.put("java", Runtime.version().toString());
        state.put("pid", ProcessHandle.current().pid());
        state.put("startedMillis", startedMillis);
        state.put("requestsReceived", counted.requestsReceived());
        state.put("requestsSent", counted.requestsSent());
        state.put("timeouts", counted.timeouts());
        state.put("retries", counted.retries());
        state.put("forwards", counted.forwards());
        state.put("duplicatesSuppressed", counted.duplicatesSuppressed());
        state.put("repliesReplayed", counted.repliesReplayed());
        state.put("repeatsRefused", counted.repeatsRefused());
        state.put("connectionsOpened", counted.connectionsOpened());
        state.put("connectionsAccepted", counted.connectionsAccepted());
        state.put("connectionsClosed", counted.connectionsClosed());
        state.put("connectionsOpen", counted.connectionsOpen());
        state.put("cachedReplies", counted.cachedReplies());
        state.put("cachedReplyOctets", counted.cachedReplyOctets());
        List<Map<String, Object>> rows = new ArrayList<>(history);
        state.put("rows", rows);
        return state;
    }
}
