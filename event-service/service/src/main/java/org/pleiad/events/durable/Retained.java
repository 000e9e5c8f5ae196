package org.pleiad.events.durable;

import java.time.Duration;
import org.pleiad.orb.cdr.TimeT;

/** Gives up the oldest blocks of a log, as its {@link LogRetention} says; the newest block always stays. */
final class Retained implements Runnable {
    private final LogTables tables;
    private final LogRetention retention;
    private final long now;
    private final long octets;

    /**
     * @param now a {@code TimeBase::TimeT}
     * @param octets of all blocks since the log began
     */
    Retained(LogTables tables, LogRetention retention, long now, long octets) {
        this.tables = tables;
        this.retention = retention;
        this.now = now;
        this.octets = octets;
    }

    @Override
    public void run() {
        long needed = Long.MAX_VALUE;
        for (byte[] cursor : tables.cursors().values()) {
            needed = Math.min(needed, SubscriptionCursor.decode(cursor).acknowledged() + 1);
        }
        while (tables.blocks().sizeAsLong() > 1) {
            Long key = tables.blocks().firstKey();
            byte[] block = tables.blocks().get(key);
            boolean held = key + Block.count(block) > needed;
            Duration age = held ? retention.heldAge() : retention.maxAge();
            long most = held ? retention.heldOctets() : retention.maxOctets();
            if (now - Block.taken(block) <= TimeT.span(age) && octets - Block.before(block) <= most) {
                return;
            }
            tables.blocks().remove(key);
        }
    }
}
