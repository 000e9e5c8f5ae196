package org.pleiad.console.source;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pleiad.console.spi.ConsoleSource;
import org.pleiad.console.spi.Query;
import org.pleiad.orb.observe.OperationTraffic;
import org.pleiad.orb.observe.Traffic;

/** The operations of an ORB since the console began, those with most requests first: how many, how fast, how they end. */
public final class RequestsSource implements ConsoleSource {
    private static final int ROWS = 200;

    private final Traffic traffic;

    /** Guarded by this. */
    private Map<String, Long> before = new HashMap<>();

    private Map<String, Double> rates = Map.of();
    private long beforeNanos = System.nanoTime();

    /** The requests of an ORB that is watched. */
    public RequestsSource(Traffic traffic) {
        this.traffic = traffic;
    }

    @Override
    public String name() {
        return "requests";
    }

    @Override
    public Live live() {
        return Live.STATE;
    }

    @Override
    public synchronized void tick() {
        long now = System.nanoTime();
        double seconds = Math.max(0.001, (now - beforeNanos) / 1e9);
        Map<String, Long> counted = new HashMap<>();
        Map<String, Double> grown = new HashMap<>();
        for (OperationTraffic operation : traffic.operations()) {
            counted.put(id(operation), operation.requests());
            long more = operation.requests() - before.getOrDefault(id(operation), 0L);
            grown.put(id(operation), Math.round(10 * more / seconds) / 10.0);
        }
        before = counted;
        beforeNanos = now;
        rates = grown;
    }

    private static String id(OperationTraffic operation) {
        return (operation.outgoing() ? "out " : "in ") + operation.operation();
    }

    @Override
    public synchronized Map<String, Object> snapshot(Query query) {
        List<OperationTraffic> operations = traffic.operations();
        Map<String, Object> state = new LinkedHashMap<>();
        state.put("total", operations.size());
        state.put("rows", operations.stream().limit(ROWS).map(this::row).toList());
        return state;
    }

    private Map<String, Object> row(OperationTraffic operation) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", id(operation));
        row.put("operation", operation.operation());
        row.put("outgoing", operation.outgoing());
        row.put("requests", operation.requests());
        row.put("perSecond", rates.getOrDefault(id(operation), 0.0));
        row.put("exceptions", operation.exceptions());
        row.put("underWay", operation.underWay());
        row.put("medianMicros", operation.medianNanos() / 1_000);
        row.put("p99Micros", operation.p99Nanos() / 1_000);
        row.put("longestMicros", operation.longestNanos() / 1_000);
        row.put("octetsSent", operation.octetsSent());
        row.put("octetsReceived", operation.octetsReceived());
        return row;
    }
}
