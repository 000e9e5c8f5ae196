package org.pleiad.events.channel;

/**
 * Which events a consumer gets. Called on the threads of suppliers, by several at once; must not wait for anything and must
 * not throw: what cannot be judged is not wanted.
 */
@FunctionalInterface
public interface EventFilter {
    /** Every event. */
    EventFilter ALL = event -> true;

    /** Whether the consumer gets this event. */
    boolean wants(Event event);
}
