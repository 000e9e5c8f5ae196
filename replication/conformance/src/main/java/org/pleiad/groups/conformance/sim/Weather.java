package org.pleiad.groups.conformance.sim;

import java.time.Duration;

/**
 * What a network does to messages.
 *
 * @param shortest time that a message takes
 * @param longest time that it takes, mostly
 * @param latePerMille how many take up to a hundred times as long, and so are overtaken
 * @param lostPerMille how many never arrive
 * @param doubledPerMille how many arrive twice
 */
public record Weather(Duration shortest, Duration longest, int latePerMille, int lostPerMille, int doubledPerMille) {

    /** Messages arrive, one time each. */
    public static final Weather CALM = new Weather(Duration.ofNanos(50_000), Duration.ofNanos(300_000), 0, 0, 0);

    /** Now and then something goes wrong. */
    public static final Weather WINDY = new Weather(Duration.ofNanos(50_000), Duration.ofMillis(2), 20, 10, 10);

    /** Much goes wrong. */
    public static final Weather STORM = new Weather(Duration.ofNanos(50_000), Duration.ofMillis(20), 100, 100, 50);
}
