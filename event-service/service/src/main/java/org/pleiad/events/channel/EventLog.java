package org.pleiad.events.channel;

import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;

/**
 * Where a durable channel keeps its events, in its one order, and how far its subscriptions have come. Thread-safe. Failures
 * of the disk are thrown as {@link org.omg.CORBA.PERSIST_STORE}, with the completion status that is true.
 */
public interface EventLog extends AutoCloseable {

    /**
     * Appends events in their order, all or none, without waiting for the disk. Those that their supplier had appended before
     * are left out.
     *
     * @return the offset of each. Offsets begin at 1 and have no gaps. Of an event left out that of the newest of its
     *     supplier
     */
    long[] append(List<Event> events);

    /** Returns when all that was appended before is on the disk; callers at the same time share the forcing. */
    void force();

    /**
     * Reads events on.
     *
     * @param from offset of the first; one that is kept no more means the first that is
     * @param max at most so many
     * @return events with their offsets, in order, without gaps among them; empty at the end
     */
    List<Event> read(long from, int max);

    /** The offset of the first event that was appended at this time or later; {@link #nextOffset} if there is none. */
    long offsetAt(Instant time);

    /** The offset of the oldest event kept; {@link #nextOffset} if none is. */
    long firstOffset();

    /** The offset that the next event will have. */
    long nextOffset();

    /**
     * Whether other processes append to it, too. Then consumers get what stands in it, and not what was published here; events are
     * there for good when {@link #append} returns.
     */
    default boolean isShared() {
        return false;
    }

    /** Tells that a shared log has more events; the listener must not wait. */
    default void onArrival(Runnable listener) {
        // only who publishes here appends
    }

    /** Up to which offset a subscription has acknowledged; empty if there is no such subscription. */
    OptionalLong loadCursor(String subscription);

    /** Notes that a subscription has acknowledged all up to this offset; {@link #force} makes it last. */
    void saveCursor(String subscription, long acknowledged);

    /** Forgets a subscription. */
    void removeCursor(String subscription);

    @Override
    void close();
}
