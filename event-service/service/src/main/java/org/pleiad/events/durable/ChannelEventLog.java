package org.pleiad.events.durable;

import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import org.pleiad.events.channel.Event;
import org.pleiad.events.channel.EventLog;
import org.pleiad.orb.cdr.TimeT;

/** A {@link DurableLog} as the engine of channels uses it: with events instead of octets. Thread-safe. */
public final class ChannelEventLog implements EventLog {
    private final DurableLog log;
    private final EventCodec codec;

    public ChannelEventLog(DurableLog log, EventCodec codec) {
        this.log = log;
        this.codec = codec;
    }

    @Override
    public long[] append(List<Event> events) {
        List<LogEntry> entries = events.stream().map(codec::encode).toList();
        return StoreErrors.told(() -> log.append(entries));
    }

    @Override
    public void force() {
        StoreErrors.told(() -> {
            log.force();
            return null;
        });
    }

    @Override
    public List<Event> read(long from, int max) {
        return StoreErrors.told(() ->
                log.read(from, max, Pull.MAX_OCTETS).stream().map(codec::decode).toList());
    }

    @Override
    public long offsetAt(Instant time) {
        return StoreErrors.told(() -> log.offsetAt(TimeT.of(time)));
    }

    @Override
    public long firstOffset() {
        return StoreErrors.told(log::oldest);
    }

    @Override
    public long nextOffset() {
        return log.appended() + 1;
    }

    @Override
    public boolean isShared() {
        return log.isShared();
    }

    @Override
    public void onArrival(Runnable listener) {
        log.onForced(newest -> listener.run());
    }

    @Override
    public OptionalLong loadCursor(String subscription) {
        return StoreErrors.told(() -> log.cursor(subscription)
                .map(cursor -> OptionalLong.of(cursor.acknowledged()))
                .orElse(OptionalLong.empty()));
    }

    @Override
    public void saveCursor(String subscription, long acknowledged) {
        StoreErrors.told(() -> {
            log.save(subscription, new SubscriptionCursor(acknowledged, 0, log.now()));
            return null;
        });
    }

    @Override
    public void removeCursor(String subscription) {
        StoreErrors.told(() -> {
            log.forget(subscription);
            return null;
        });
    }

    @Override
    public void close() {
        log.close();
    }
}
