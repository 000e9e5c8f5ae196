package org.pleiad.events;

import java.nio.file.Path;

/**
 * How an event service runs. Immutable; defaults by {@link #DEFAULT}, each with a method of its own.
 *
 * @param directory where channels, durable subscriptions and persistent events are kept; {@code null}: nowhere, they end
 *     with the service
 * @param maxQueueLength events that wait for one consumer unless the channel's QoS says otherwise
 */
public record EventConfig(Path directory, int maxQueueLength) {
    /** Nothing outlives the process; 10,000 events wait for a consumer at most. */
    public static final EventConfig DEFAULT = new EventConfig(null, 10_000);

    /** The same with a directory, or {@code null}. */
    public EventConfig withDirectory(Path directory) {
        return new EventConfig(directory, maxQueueLength);
    }

    /** The same with another bound of queues. */
    public EventConfig withMaxQueueLength(int maxQueueLength) {
        return new EventConfig(directory, maxQueueLength);
    }
}
