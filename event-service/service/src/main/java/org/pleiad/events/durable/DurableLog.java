package org.pleiad.events.durable;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/**
 * The events of a durable channel in their one order, and how far its subscriptions have come: in a file ({@link ChannelLog}), or
 * wherever else. Thread-safe; called by the servants of the durable side, and by the channel. One that is shared with other
 * processes sees what they append and which subscriptions they give away, and tells of it.
 */
public interface DurableLog extends AutoCloseable {

    /**
     * Appends events, all of them or none. Those that their supplier has pushed before are left out.
     *
     * @return the offset of each; of one left out that of the newest of its supplier
     */
    long[] append(List<LogEntry> entries);

    /** Returns when all that was appended and saved before is there for good. */
    void force();

    /** Whether it has failed; then it can only be read. */
    Optional<LogFailure> failure();

    /**
     * Reads events on; waits for none.
     *
     * @param from the offset of the first; one that is kept no more means the first that is
     * @param maxEvents most events
     * @param maxOctets most octets of events; at least one event is read, if there is one
     * @return in order, without gaps; none beyond the newest
     */
    List<LogRecord> read(long from, int maxEvents, long maxOctets);

    /** The offset of the first event taken at this time or later; {@link #newest} + 1 if there is none. */
    long offsetAt(long timeT);

    /** The oldest event kept; {@link #newest} + 1 if there is none. */
    long oldest();

    /** The newest event that is there for good; 0 before the first. */
    long newest();

    /** The newest event, there for good or not. */
    long appended();

    /**
     * Waits for an event after an offset.
     *
     * @param nanos at most so long
     */
    void awaitBeyond(long offset, long nanos) throws InterruptedException;

    /** The highest number of a supplier that names itself, and 0 if it is not known. */
    long highest(String supplier);

    /** The offset of the newest event of a supplier that names itself, and 0. */
    long newestOf(String supplier);

    /** Tells of events that are there for good, by the newest of them; the listener must not wait. */
    void onForced(LongConsumer listener);

    /** How far a subscription is. */
    Optional<SubscriptionCursor> cursor(String name);

    /** All subscriptions. */
    Map<String, SubscriptionCursor> cursors();

    /** Keeps a cursor; {@link #force} makes it last. */
    void save(String name, SubscriptionCursor cursor);

    /**
     * Gives a subscription to the holder that the cursor says.
     *
     * @param onwards not before where an earlier holder has come meanwhile
     * @return the cursor as it is kept
     */
    default SubscriptionCursor take(String name, SubscriptionCursor cursor, boolean onwards) {
        save(name, cursor);
        return cursor;
    }

    /**
     * Keeps how far the holder of a subscription has come.
     *
     * @return whether it still was the holder; otherwise nothing is changed
     */
    default boolean advance(String name, SubscriptionCursor cursor) {
        save(name, cursor);
        return true;
    }

    /** Forgets a subscription; {@link #force} makes it last. */
    void forget(String name);

    /** Tells, by its name, of a subscription that was changed, perhaps by another process; the listener must not wait. */
    default void onCursor(Consumer<String> listener) {
        // nobody else changes subscriptions
    }

    /** Whether other processes append to it, too: then consumers get what stands in it, and not what was published here. */
    default boolean isShared() {
        return false;
    }

    /** Returns when all is seen here that any process was told to be there before. */
    default void catchUp() {
        // nobody else has the log
    }

    /** Now, as the log counts time. */
    long now();

    /**
     * Gives up the events that need not be kept.
     *
     * @return how many
     */
    long retain(LogRetention retention);

    /** Reads and takes nothing any more. */
    @Override
    void close();

    /** Opens the logs of channels. */
    @FunctionalInterface
    interface Source {
        /** The log of a channel, as it was left or new. */
        DurableLog open(String channel);
    }
}
