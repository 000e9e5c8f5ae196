package org.pleiad.events.durable;

import java.util.List;
import org.pleiad.events.PleiadEvents.InvalidOffset;
import org.pleiad.events.PleiadEvents.Lost;
import org.pleiad.events.PleiadEvents.TakenOver;

/** One pull from a durable subscription, on the thread of its request. */
final class Pull {
    static final int MAX_EVENTS = 10_000;
    static final long MAX_OCTETS = 1 << 20;

    private Pull() {}

    /** @param asked unsigned */
    static int events(int asked) {
        return asked < 0 ? MAX_EVENTS : Math.max(1, Math.min(asked, MAX_EVENTS));
    }

    /** Events after an offset, or after what is acknowledged. */
    static List<LogRecord> from(DurableParts parts, String name, long holder, long after, int max, int waitMillis)
            throws Lost, TakenOver, InvalidOffset {
        long acknowledged = parts.subscriptions().acknowledged(name, holder);
        long position = after < 0 ? acknowledged : after;
        if (position > parts.log().newest()) {
            parts.log().catchUp();
        }
        if (position > parts.log().newest()) {
            throw new InvalidOffset(parts.log().oldest(), parts.log().newest());
        }
        parts.waits().await(parts.log(), position, waitMillis);
        List<LogRecord> records = parts.log().read(position + 1, events(max), MAX_OCTETS);
        // while it waited, another may have come
        parts.subscriptions().acknowledged(name, holder);
        if (!records.isEmpty() && records.get(0).offset() > position + 1) {
            throw new Lost(position + 1, records.get(0).offset() - 1);
        }
        parts.steps().at(Step.DELIVERING);
        return records;
    }
}
