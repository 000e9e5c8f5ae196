package org.pleiad.events.durable.client;

import org.pleiad.events.PleiadEvents.Begin;
import org.pleiad.events.PleiadEvents.Start;

/**
 * How a {@link DurableReader} reads. Immutable.
 *
 * @param start where it begins
 * @param after events up to this offset were handled already, as the program knows itself; 0: none
 * @param maxBatch most events in one pull; so many are acknowledged at once
 * @param waitMillis how long a pull waits for events
 */
public record ReaderOptions(Start start, long after, int maxBatch, int waitMillis) {
    /** Where it was, or with new events under a new name; 500 at once, two seconds. */
    public static final ReaderOptions DEFAULT = new ReaderOptions(at(Begin.WHERE_I_WAS), 0, 500, 2_000);

    private static Start at(Begin begin) {
        Start start = new Start();
        start.__default(begin);
        return start;
    }

    private ReaderOptions with(Start other) {
        return new ReaderOptions(other, after, maxBatch, waitMillis);
    }

    /** Begins with the oldest event that is kept. */
    public ReaderOptions fromOldest() {
        return with(at(Begin.OLDEST));
    }

    /** Begins after the newest event. */
    public ReaderOptions fromNow() {
        return with(at(Begin.NOW));
    }

    /** Begins with an offset. */
    public ReaderOptions fromOffset(long offset) {
        Start start = new Start();
        start.first(offset);
        return with(start);
    }

    /** Begins with what was taken at a {@code TimeBase::TimeT} or later. */
    public ReaderOptions fromTime(long timeT) {
        Start start = new Start();
        start.since(timeT);
        return with(start);
    }

    /** Leaves out events up to an offset. */
    public ReaderOptions afterOffset(long handled) {
        return new ReaderOptions(start, handled, maxBatch, waitMillis);
    }

    /** With other batches. */
    public ReaderOptions withMaxBatch(int events) {
        return new ReaderOptions(start, after, events, waitMillis);
    }

    /** With other waits. */
    public ReaderOptions withWaitMillis(int millis) {
        return new ReaderOptions(start, after, maxBatch, millis);
    }
}
