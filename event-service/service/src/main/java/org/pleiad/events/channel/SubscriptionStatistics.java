package org.pleiad.events.channel;

/**
 * What one consumer has got since it was connected, at one moment.
 *
 * @param id number of the subscription within its channel
 * @param name as its options say
 * @param pushed whether it is pushed events, and does not pull
 * @param suspended whether it is suspended
 * @param queued events that wait
 * @param delivered events that it has taken
 * @param discarded events given up because its queue was full, or because their push failed for good
 * @param expired events whose time ended in its queue
 * @param failures pushes that failed
 * @param lastError the last failure, or empty
 */
public record SubscriptionStatistics(
        long id,
        String name,
        boolean pushed,
        boolean suspended,
        int queued,
        long delivered,
        long discarded,
        long expired,
        long failures,
        String lastError) {}
