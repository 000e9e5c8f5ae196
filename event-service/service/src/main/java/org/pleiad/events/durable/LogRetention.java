package org.pleiad.events.durable;

import java.time.Duration;

/**
 * How long a channel keeps events. An event goes when age or size asks for it and no durable subscription still needs it; one
 * that is needed goes when the bounds for held events ask for it, and the subscription is told exactly which it lost.
 *
 * @param maxAge events older than this may go
 * @param maxOctets beyond so many octets of events the oldest may go
 * @param heldAge events older than this go although a subscription needs them
 * @param heldOctets beyond so many octets the oldest go although a subscription needs them
 */
public record LogRetention(Duration maxAge, long maxOctets, Duration heldAge, long heldOctets) {
    /** A day or 1 GiB; for subscriptions that are away 30 days or 8 GiB. */
    public static final LogRetention DEFAULT =
            new LogRetention(Duration.ofDays(1), 1L << 30, Duration.ofDays(30), 8L << 30);

    public LogRetention {
        if (maxAge.compareTo(heldAge) > 0 || maxOctets > heldOctets || maxAge.isNegative() || maxOctets < 0) {
            throw new IllegalArgumentException("events are kept for " + maxAge + " and " + maxOctets
                    + " octets, but no longer than " + heldAge + " and " + heldOctets
                    + " octets; the second must not be less than the first, nor the first negative");
        }
    }

    /** The same, keeping events that nobody needs for another time or size. */
    public LogRetention withKept(Duration age, long octets) {
        return new LogRetention(age, octets, heldAge, heldOctets);
    }

    /** The same, holding events for subscriptions for another time or size. */
    public LogRetention withHeld(Duration age, long octets) {
        return new LogRetention(maxAge, maxOctets, age, octets);
    }
}
