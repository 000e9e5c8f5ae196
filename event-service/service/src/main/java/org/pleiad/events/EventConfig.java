package org.pleiad.events;

import java.nio.file.Path;
import org.pleiad.events.channel.ChannelOptions;
import org.pleiad.events.channel.SubscriptionOptions;
import org.pleiad.events.cos.ProxyOptions;
import org.pleiad.events.durable.DurableLog;
import org.pleiad.events.durable.LogRetention;

/**
 * How an event service runs. Immutable; defaults by {@link #DEFAULT}, each with a method of its own.
 *
 * @param directory where channels, durable subscriptions and persistent events are kept; {@code null}: nowhere, they end
 *     with the service
 * @param maxQueueLength events that wait for one consumer unless the channel's QoS says otherwise
 * @param channels how channels work that are made without options of their own
 * @param proxies how the proxies of CosEvent work; their consumers' queues are bounded by {@code maxQueueLength}
 * @param retention how long durable channels keep events
 * @param logs where durable channels are kept; {@code null}: in files of the directory
 */
public record EventConfig(
        Path directory,
        int maxQueueLength,
        ChannelOptions channels,
        ProxyOptions proxies,
        LogRetention retention,
        DurableLog.Source logs) {
    /** Nothing outlives the process; 10,000 events wait for a consumer at most. */
    public static final EventConfig DEFAULT =
            new EventConfig(null, 10_000, ChannelOptions.DEFAULT, ProxyOptions.DEFAULT, LogRetention.DEFAULT, null);

    /** The same with a directory, or {@code null}. */
    public EventConfig withDirectory(Path directory) {
        return new EventConfig(directory, maxQueueLength, channels, proxies, retention, logs);
    }

    /** The same with another bound of queues. */
    public EventConfig withMaxQueueLength(int maxQueueLength) {
        return new EventConfig(directory, maxQueueLength, channels, proxies, retention, logs);
    }

    /** The same with other channels. */
    public EventConfig withChannels(ChannelOptions channels) {
        return new EventConfig(directory, maxQueueLength, channels, proxies, retention, logs);
    }

    /** The same with other proxies. */
    public EventConfig withProxies(ProxyOptions proxies) {
        return new EventConfig(directory, maxQueueLength, channels, proxies, retention, logs);
    }

    /** The same with another retention of durable channels. */
    public EventConfig withRetention(LogRetention retention) {
        return new EventConfig(directory, maxQueueLength, channels, proxies, retention, logs);
    }

    /** The same with durable channels whose logs are kept elsewhere. */
    public EventConfig withLogs(DurableLog.Source logs) {
        return new EventConfig(directory, maxQueueLength, channels, proxies, retention, logs);
    }

    /** How proxies of a channel with these options serve their consumers. */
    ProxyOptions proxiesFor(ChannelOptions channel) {
        return proxies.withSubscription(proxies.subscription()
                .withQueue(SubscriptionOptions.fifo(maxQueueLength))
                .forLevel(channel.level()));
    }
}
