package org.pleiad.events.channel;

import java.util.List;

/**
 * What a channel has done since it began, at one moment.
 *
 * @param name the channel's
 * @param level what it promises
 * @param suppliers supplies at this moment
 * @param published events taken from suppliers
 * @param refused events that were not taken
 * @param delivered events that consumers have taken, counted for each
 * @param discarded events given up in queues, counted for each consumer
 * @param expired events whose time ended in queues
 * @param queued events that wait at this moment, counted for each consumer
 * @param subscriptions each consumer
 */
public record ChannelStatistics(
        String name,
        DeliveryLevel level,
        int suppliers,
        long published,
        long refused,
        long delivered,
        long discarded,
        long expired,
        long queued,
        List<SubscriptionStatistics> subscriptions) {}
