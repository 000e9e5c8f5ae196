package org.pleiad.events.channel;

import java.time.Duration;

/**
 * How a channel works. Immutable; {@link #DEFAULT} and methods that return others.
 *
 * @param level what is promised for events taken
 * @param maxQueueLength events that wait in the channel for all consumers together; 0: no bound but those of the consumers
 * @param maxConsumers subscriptions at once; 0: no bound
 * @param maxSuppliers supplies at once; 0: no bound
 * @param rejectNewEvents when {@code maxQueueLength} is reached: {@code true}: suppliers are refused with IMP_LIMIT,
 *     {@code false}: the events wait as the queues of the consumers say
 * @param supplierPatience how long a supplier waits at most for room in the queue of a consumer that chokes
 * @param clientCheck how often clients are asked whether they still exist; zero: never
 */
public record ChannelOptions(
        DeliveryLevel level,
        int maxQueueLength,
        int maxConsumers,
        int maxSuppliers,
        boolean rejectNewEvents,
        Duration supplierPatience,
        Duration clientCheck) {
    /** Best effort, without bounds but those of each consumer's queue; suppliers wait ten seconds at most. */
    public static final ChannelOptions DEFAULT = new ChannelOptions(
            DeliveryLevel.BEST_EFFORT, 0, 0, 0, false, Duration.ofSeconds(10), Duration.ofMinutes(1));

    public ChannelOptions {
        if (maxQueueLength < 0
                || maxConsumers < 0
                || maxSuppliers < 0
                || supplierPatience.isNegative()
                || clientCheck.isNegative()) {
            throw new IllegalArgumentException("bounds cannot be negative: maxQueueLength " + maxQueueLength
                    + ", maxConsumers " + maxConsumers + ", maxSuppliers " + maxSuppliers + ", supplierPatience "
                    + supplierPatience);
        }
    }

    /** The same with another level. */
    public ChannelOptions withLevel(DeliveryLevel level) {
        return new ChannelOptions(
                level, maxQueueLength, maxConsumers, maxSuppliers, rejectNewEvents, supplierPatience, clientCheck);
    }

    /** The same with other bounds; 0 is none. */
    public ChannelOptions withBounds(int maxQueueLength, int maxConsumers, int maxSuppliers) {
        return new ChannelOptions(
                level, maxQueueLength, maxConsumers, maxSuppliers, rejectNewEvents, supplierPatience, clientCheck);
    }

    /** The same, refusing events at the channel's bound or not. */
    public ChannelOptions withRejectNewEvents(boolean rejectNewEvents) {
        return new ChannelOptions(
                level, maxQueueLength, maxConsumers, maxSuppliers, rejectNewEvents, supplierPatience, clientCheck);
    }

    /** The same with another patience of suppliers. */
    public ChannelOptions withSupplierPatience(Duration supplierPatience) {
        return new ChannelOptions(
                level, maxQueueLength, maxConsumers, maxSuppliers, rejectNewEvents, supplierPatience, clientCheck);
    }

    /** The same, asking clients in other intervals whether they still exist; zero: never. */
    public ChannelOptions withClientCheck(Duration clientCheck) {
        return new ChannelOptions(
                level, maxQueueLength, maxConsumers, maxSuppliers, rejectNewEvents, supplierPatience, clientCheck);
    }
}
