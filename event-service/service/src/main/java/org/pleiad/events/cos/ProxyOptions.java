package org.pleiad.events.cos;

import java.time.Duration;
import org.pleiad.events.channel.SubscriptionOptions;

/**
 * How the proxies of a channel work.
 *
 * @param subscription how consumers are served
 * @param reconnect whether a proxy's client may connect again, with the same or another reference, without disconnecting
 *     first; otherwise the second connect is answered with AlreadyConnected
 * @param pushTimeout how long one push may take
 * @param pullTimeout how long {@code pull} waits in the server before the client is sent TRANSIENT
 * @param firstPoll how long a supplier that is pulled and had nothing is left alone at first; doubles up to
 *     {@code longestPoll}
 */
public record ProxyOptions(
        SubscriptionOptions subscription,
        boolean reconnect,
        Duration pushTimeout,
        Duration pullTimeout,
        Duration firstPoll,
        Duration longestPoll) {
    /** A push may take 10 s and a pull 30 s; suppliers are polled every 10 ms to 1 s; no reconnecting. */
    public static final ProxyOptions DEFAULT = new ProxyOptions(
            SubscriptionOptions.DEFAULT,
            false,
            Duration.ofSeconds(10),
            Duration.ofSeconds(30),
            Duration.ofMillis(10),
            Duration.ofSeconds(1));

    /** The same with other options of consumers. */
    public ProxyOptions withSubscription(SubscriptionOptions subscription) {
        return new ProxyOptions(subscription, reconnect, pushTimeout, pullTimeout, firstPoll, longestPoll);
    }

    /** The same, letting clients connect again or not. */
    public ProxyOptions withReconnect(boolean reconnect) {
        return new ProxyOptions(subscription, reconnect, pushTimeout, pullTimeout, firstPoll, longestPoll);
    }

    /** The same with other bounds of calls. */
    public ProxyOptions withTimeouts(Duration pushTimeout, Duration pullTimeout) {
        return new ProxyOptions(subscription, reconnect, pushTimeout, pullTimeout, firstPoll, longestPoll);
    }

    /** The same with other pauses between polls. */
    public ProxyOptions withPolling(Duration firstPoll, Duration longestPoll) {
        return new ProxyOptions(subscription, reconnect, pushTimeout, pullTimeout, firstPoll, longestPoll);
    }
}
