package org.pleiad.groups.local;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.pleiad.groups.spi.DomainConfig;
import org.pleiad.groups.spi.EngineFailure;

/**
 * What a host waits for: proposals and barriers under way, bounded in number, octets and time. Guarded by the log; stages are
 * completed by the caller, outside of it.
 */
final class LocalPending {
    private final DomainConfig config;
    private final ArrayDeque<Wait> byTime = new ArrayDeque<>();
    private final TreeMap<Long, List<Wait>> byPosition = new TreeMap<>();
    private int entries;
    private long octets;

    LocalPending(DomainConfig config) {
        this.config = config;
    }

    /** One that waits. */
    static final class Wait {
        final CompletableFuture<Long> done = new CompletableFuture<>();
        final int octets;
        final long until;
        final EngineFailure.Kind atTheEnd;
        private long position;
        private boolean over;

        private Wait(int octets, long until, EngineFailure.Kind atTheEnd) {
            this.octets = octets;
            this.until = until;
            this.atTheEnd = atTheEnd;
        }

        /** Where it was put, or up to where it waits. */
        long position() {
            return position;
        }

        boolean isProposal() {
            return atTheEnd == EngineFailure.Kind.UNKNOWN;
        }
    }

    /** A new proposal; {@code null} if too much waits. */
    Wait proposal(int size, long now) {
        DomainConfig.Limits limits = config.limits();
        if (entries >= limits.pendingEntries() || (entries > 0 && octets + size > limits.pendingOctets())) {
            return null;
        }
        entries++;
        octets += size;
        return add(new Wait(size, now + config.timing().outcome().toNanos(), EngineFailure.Kind.UNKNOWN));
    }

    /** A new barrier; {@code null} if too much waits. */
    Wait barrier(long now) {
        if (byTime.size() >= 2 * config.limits().pendingEntries()) {
            return null;
        }
        return add(new Wait(0, now + config.timing().outcome().toNanos(), EngineFailure.Kind.NO_MAJORITY));
    }

    private Wait add(Wait wait) {
        byTime.add(wait);
        return wait;
    }

    /** It is over when that position is applied. */
    void at(long position, Wait wait) {
        wait.position = position;
        byPosition.computeIfAbsent(position, p -> new ArrayList<>(1)).add(wait);
    }

    /** Those that a position ends, or an earlier one. */
    List<Wait> applied(long position) {
        List<Wait> ended = new ArrayList<>(1);
        while (!byPosition.isEmpty() && byPosition.firstKey() <= position) {
            for (Wait wait : byPosition.pollFirstEntry().getValue()) {
                if (end(wait)) {
                    ended.add(wait);
                }
            }
        }
        forget();
        return ended;
    }

    /** Those whose time is over. */
    List<Wait> expired(long now) {
        List<Wait> ended = new ArrayList<>();
        for (Wait wait = byTime.peek(); wait != null && (wait.over || wait.until - now <= 0); wait = byTime.peek()) {
            byTime.poll();
            if (end(wait)) {
                ended.add(wait);
            }
        }
        return ended;
    }

    /** All. */
    List<Wait> all() {
        List<Wait> ended = new ArrayList<>();
        for (Wait wait : byTime) {
            if (end(wait)) {
                ended.add(wait);
            }
        }
        byTime.clear();
        byPosition.clear();
        return ended;
    }

    int entries() {
        return entries;
    }

    boolean isEmpty() {
        return byTime.isEmpty();
    }

    private boolean end(Wait wait) {
        if (wait.over) {
            return false;
        }
        wait.over = true;
        if (wait.isProposal()) {
            entries--;
            octets -= wait.octets;
        }
        return true;
    }

    private void forget() {
        while (!byTime.isEmpty() && byTime.peek().over) {
            byTime.poll();
        }
    }
}
