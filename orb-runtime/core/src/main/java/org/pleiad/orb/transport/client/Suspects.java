package org.pleiad.orb.transport.client;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Addresses where nobody answered a short while ago. Whoever has others tries these last, so that a dead server costs a
 * wait once and not in every call. Thread-safe.
 */
final class Suspects {

    static final long SUSPECT_NANOS = TimeUnit.SECONDS.toNanos(10);

    /** Beyond, no more is remembered until some are forgotten. */
    private static final int MAX_REMEMBERED = 1024;

    /** When an address is no longer suspect, by endpoint or socket address. */
    private final Map<Object, Long> until = new ConcurrentHashMap<>();

    private final LongSupplier clock;

    /**
     * @param clock as {@link System#nanoTime}
     */
    Suspects(LongSupplier clock) {
        this.clock = clock;
    }

    void add(Object address) {
        long now = clock.getAsLong();
        if (until.size() >= MAX_REMEMBERED) {
            until.values().removeIf(end -> end - now <= 0);
        }
        if (until.size() < MAX_REMEMBERED) {
            until.put(address, now + SUSPECT_NANOS);
        }
    }

    void clear(Object address) {
        if (!until.isEmpty()) {
            until.remove(address);
        }
    }

    boolean contains(Object address) {
        if (until.isEmpty()) {
            return false;
        }
        Long end = until.get(address);
        if (end == null) {
            return false;
        }
        if (end - clock.getAsLong() > 0) {
            return true;
        }
        until.remove(address, end);
        return false;
    }

    int size() {
        return until.size();
    }
}
