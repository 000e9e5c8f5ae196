package org.pleiad.events.client;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/** A connection by which events are handed to a channel. For one push at a time. */
interface SupplyLink<T> {
    /** How many events go with one push. */
    int most();

    /** Whether a push whose outcome is unknown may be repeated with the same list: the channel takes its events once. */
    default boolean repeatable() {
        return false;
    }

    /** Hands events over, without a thread; completes when the channel has taken them. */
    CompletableFuture<Void> push(List<T> events);

    /** Tells the channel that no more come. */
    CompletableFuture<Void> disconnect();
}
