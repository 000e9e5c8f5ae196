package org.pleiad.console.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.pleiad.console.spi.ChannelState;
import org.pleiad.console.spi.Channels;
import org.pleiad.console.spi.ConsoleFault;
import org.pleiad.console.spi.ConsoleSource;
import org.pleiad.console.spi.Query;

/** Event channels: how many events come and go, and who does not keep up. */
public final class ChannelsSource implements ConsoleSource {
    private static final int ROWS = 200;

    /** Consumers shown of one channel: those with the longest queues. */
    private static final int CONSUMERS = 100;

    /** So often services are asked though nobody looks, to know whether they are there. */
    private static final long ASK_NANOS = TimeUnit.SECONDS.toNanos(15);

    private final List<Channels> services;

    /** Guarded by this. */
    private Map<String, Long> before = new HashMap<>();

    private Map<String, Double> rates = Map.of();
    private long beforeNanos = System.nanoTime();

    /** Null: the services answered. */
    private volatile String trouble = "the event service was not asked yet";

    /** When the services were asked last; volatile: by several threads. */
    private volatile long askedNanos = System.nanoTime() - ASK_NANOS;

    /** The channels of these services. */
    public ChannelsSource(List<Channels> services) {
        this.services = List.copyOf(services);
    }

    @Override
    public String name() {
        return "channels";
    }

    @Override
    public Live live() {
        return Live.STATE;
    }

    @Override
    public Optional<String> trouble() {
        return Optional.ofNullable(trouble);
    }

    @Override
    public void tick() {
        if (System.nanoTime() - askedNanos >= ASK_NANOS) {
            try {
                ask();
            } catch (ConsoleFault told) {
                // the trouble says it
                return;
            }
        }
    }

    private List<ChannelState> ask() throws ConsoleFault {
        askedNanos = System.nanoTime();
        try {
            List<ChannelState> all = new ArrayList<>();
            for (Channels service : services) {
                all.addAll(service.all());
            }
            trouble = null;
            return all;
        } catch (ConsoleFault fault) {
            trouble = fault.getMessage();
            throw fault;
        }
    }

    /** Rates are of the time between two updates, which a page that looks on brings. */
    @Override
    public Map<String, Object> update() {
        try {
            List<ChannelState> all = ask();
            measure(all);
            return json(all);
        } catch (ConsoleFault fault) {
            return fault.json();
        }
    }

    private synchronized void measure(List<ChannelState> all) {
        long now = System.nanoTime();
        double seconds = Math.max(0.001, (now - beforeNanos) / 1e9);
        Map<String, Long> counted = new HashMap<>();
        Map<String, Double> grown = new HashMap<>();
        for (ChannelState channel : all) {
            counted.put(channel.name(), channel.published());
            long more = channel.published() - before.getOrDefault(channel.name(), channel.published());
            grown.put(channel.name(), Math.round(10 * Math.max(0, more) / seconds) / 10.0);
        }
        before = counted;
        beforeNanos = now;
        rates = grown;
    }

    @Override
    public Map<String, Object> snapshot(Query query) throws ConsoleFault {
        return json(ask());
    }

    private synchronized Map<String, Object> json(List<ChannelState> all) {
        Map<String, Object> state = new LinkedHashMap<>();
        state.put("total", all.size());
        state.put(
                "rows",
                all.stream()
                        .sorted(Comparator.comparing(ChannelState::name))
                        .limit(ROWS)
                        .map(this::row)
                        .toList());
        return state;
    }

    private Map<String, Object> row(ChannelState channel) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", channel.name());
        row.put("name", channel.name());
        row.put("level", channel.level());
        row.put("suppliers", channel.suppliers());
        row.put("consumers", channel.consumerCount());
        row.put("published", channel.published());
        row.put("perSecond", rates.getOrDefault(channel.name(), 0.0));
        row.put("delivered", channel.delivered());
        row.put("discarded", channel.discarded());
        row.put("queued", channel.queued());
        row.put(
                "slowest",
                channel.consumers().stream()
                        .sorted(Comparator.comparingLong(ChannelState.Consumer::queued)
                                .reversed())
                        .limit(CONSUMERS)
                        .map(ChannelsSource::consumer)
                        .toList());
        return row;
    }

    private static Map<String, Object> consumer(ChannelState.Consumer consumer) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", consumer.id());
        row.put("name", consumer.name());
        row.put("pushed", consumer.pushed());
        row.put("suspended", consumer.suspended());
        row.put("queued", consumer.queued());
        row.put("delivered", consumer.delivered());
        row.put("discarded", consumer.discarded());
        row.put("failures", consumer.failures());
        row.put("lastError", consumer.lastError());
        return row;
    }
}
