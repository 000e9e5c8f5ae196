package org.pleiad.events.durable.client;

import org.pleiad.events.PleiadEvents.OffsetEvent;

/** What a program does with the events of a {@link DurableReader}. Called on the reader's thread, one event at a time. */
@FunctionalInterface
public interface EventHandler {

    /**
     * The next event. Each comes once while the reader lives. An event whose handling was not acknowledged before the program
     * ended comes again to the next reader; a program that keeps the offset of the last event with what it did says so by
     * {@link ReaderOptions#after}.
     *
     * @throws Exception ends the reader; the event counts as not handled
     */
    void handle(OffsetEvent event) throws Exception;

    /** The channel gave up these events before the reader had them, since it was away for too long. */
    default void lost(long from, long upto) {}
}
