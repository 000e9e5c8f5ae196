package org.pleiad.orb.client;

import java.time.Duration;
import org.pleiad.orb.policy.Delivery;

/**
 * Which requests are sent again, and when. All within the call's deadline.
 *
 * @param delivery how often a request may be executed, where no policy says it
 * @param rounds times that all addresses are tried again after none could be reached
 * @param firstPause before the first of these rounds; each further pause is twice as long
 * @param longestPause bound of the pauses
 * @param sessions whether requests to servers that keep sessions keep their identity, so that they can be sent again safely
 */
public record RetryConfig(Delivery delivery, int rounds, Duration firstPause, Duration longestPause, boolean sessions) {

    /** At most once, with sessions; no further round, or the first after 10 ms and the others after at most a second. */
    public static final RetryConfig DEFAULT =
            new RetryConfig(Delivery.AT_MOST_ONCE, 0, Duration.ofMillis(10), Duration.ofSeconds(1), true);

    /** The same with another rule for executions. */
    public RetryConfig withDelivery(Delivery other) {
        return new RetryConfig(other, rounds, firstPause, longestPause, sessions);
    }

    /** The same with another number of rounds. */
    public RetryConfig withRounds(int other) {
        return new RetryConfig(delivery, other, firstPause, longestPause, sessions);
    }

    /** The same with sessions or without. */
    public RetryConfig withSessions(boolean used) {
        return new RetryConfig(delivery, rounds, firstPause, longestPause, used);
    }
}
