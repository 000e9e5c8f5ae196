package org.pleiad.events.channel;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands out what stands in a log that other processes append to as well: each consumer gets the events behind the newest of the time
 * when it was connected, in the order of the log. One whose queue is full goes on when it has room, and holds up nobody. Runs on the
 * channel's threads, on one of them at a time; {@link #wake} and what consumers do may be called by any.
 */
final class Following {
    private static final Logger LOG = LoggerFactory.getLogger(Following.class);

    /** Events that are read at once, for all consumers at the same place. */
    private static final int MOST = 256;

    private final Channel channel;
    private final EventLog log;

    /** The offset of the first event that was not handed out; of consumers that are connected. */
    private final Map<Subscription, Long> places = new ConcurrentHashMap<>();

    /** Calls of {@link #wake} since it was last at rest; 0: at rest. Who raises it from 0 starts it. */
    private final AtomicInteger wakings = new AtomicInteger();

    Following(Channel channel, EventLog log) {
        this.channel = channel;
        this.log = log;
        log.onArrival(this::wake);
    }

    /** A consumer gets what comes from now on. */
    void begin(Subscription subscription) {
        places.put(subscription, log.nextOffset());
    }

    void end(Subscription subscription) {
        places.remove(subscription);
    }

    /** There may be events to hand out, or room for them; returns at once. */
    void wake() {
        if (!channel.isClosed() && wakings.getAndIncrement() == 0) {
            channel.executor().execute(this::run);
        }
    }

    private void run() {
        int seen;
        do {
            seen = wakings.get();
            try {
                while (!channel.isClosed() && handOut()) {
                    LOG.trace("more events for consumers of channel {}", channel.name());
                }
            } catch (RuntimeException unreadable) {
                LOG.warn("consumers of channel {} wait for its log", channel.name(), unreadable);
            }
        } while (!wakings.compareAndSet(seen, 0));
    }

    /** Whether any consumer took a step. */
    private boolean handOut() {
        long next = log.nextOffset();
        Map<Long, List<Subscription>> readers = places.entrySet().stream()
                .filter(each -> each.getValue() < next && !each.getKey().isBehind())
                .collect(Collectors.groupingBy(
                        Map.Entry::getValue, Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
        boolean step = false;
        for (Map.Entry<Long, List<Subscription>> each : readers.entrySet()) {
            List<Event> events = log.read(each.getKey(), MOST);
            step |= !events.isEmpty();
            if (!events.isEmpty()) {
                each.getValue().forEach(reader -> advance(reader, each.getKey(), events));
            }
        }
        return step;
    }

    private void advance(Subscription subscription, long place, List<Event> events) {
        long gone = events.get(0).offset() - place;
        if (gone > 0) {
            // it was slower than the log keeps events
            subscription.gaveUp((int) Math.min(gone, Integer.MAX_VALUE));
        }
        long reached = subscription.follow(events);
        places.computeIfPresent(subscription, (same, before) -> reached);
    }
}
