package org.pleiad.events.qos;

import org.pleiad.events.channel.DeliveryLevel;

/**
 * What a service can do of what the standard allows.
 *
 * @param persistent whether there is a store, so that events and connections can be kept
 * @param maxBatchSize the largest {@code MaximumBatchSize}
 * @param maxQueueLength the largest {@code MaxEventsPerConsumer} and {@code MaxQueueLength}, and what 0 stands for there
 */
public record QosLimits(boolean persistent, int maxBatchSize, int maxQueueLength) {
    /** No store; batches of 10,000; queues of 10,000. */
    public static final QosLimits DEFAULT = new QosLimits(false, 10_000, 10_000);

    public QosLimits {
        if (maxBatchSize < 1 || maxQueueLength < 1) {
            throw new IllegalArgumentException(
                    "limits of batches and queues are at least 1: " + maxBatchSize + ", " + maxQueueLength);
        }
    }

    long low(Quality quality) {
        return quality.low;
    }

    long high(Quality quality) {
        return switch (quality) {
            case EVENT_RELIABILITY, CONNECTION_RELIABILITY -> persistent ? quality.high : quality.low;
            case PLEIAD_DELIVERY -> persistent ? quality.high : DeliveryLevel.RELIABLE.ordinal();
            case MAXIMUM_BATCH_SIZE -> maxBatchSize;
            case MAX_EVENTS_PER_CONSUMER -> maxQueueLength;
            default -> quality.high;
        };
    }
}
