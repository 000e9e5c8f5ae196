package org.pleiad.events.qos;

import java.util.concurrent.TimeUnit;

/**
 * How one consumer's queue behaves.
 *
 * @param limit events that wait at most, at least 1
 * @param batch events that are delivered together at most, at least 1
 * @param pacingMillis how long a batch is collected that is not full; 0: it is not
 */
public record QueuePolicies(OrderPolicy order, DiscardPolicy discard, int limit, int batch, long pacingMillis) {
    /** First in, first out, and the oldest is given up. */
    public static QueuePolicies fifo(int limit) {
        return new QueuePolicies(OrderPolicy.FIFO, DiscardPolicy.ANY, limit, 1, 0);
    }

    public QueuePolicies {
        if (limit < 1 || batch < 1 || pacingMillis < 0) {
            throw new IllegalArgumentException(
                    "a queue of " + limit + " with batches of " + batch + " every " + pacingMillis + " ms");
        }
    }

    /** What these settings ask for, within the limits of the channel and of the service. */
    public static QueuePolicies of(Qualities qualities, AdminLimits channel, QosLimits service) {
        return new QueuePolicies(
                OrderPolicy.of(QosRequest.order(qualities)),
                channel.rejectNewEvents()
                        ? DiscardPolicy.REJECT_NEW
                        : DiscardPolicy.of(qualities.get(Quality.DISCARD_POLICY)),
                Math.min(
                        limit(channel.maxQueueLength(), service),
                        limit(qualities.get(Quality.MAX_EVENTS_PER_CONSUMER), service)),
                (int) Math.min(service.maxBatchSize(), qualities.get(Quality.MAXIMUM_BATCH_SIZE)),
                Math.min(UtcTime.toMillis(qualities.get(Quality.PACING_INTERVAL)), TimeUnit.DAYS.toMillis(1)));
    }

    private static int limit(long asked, QosLimits service) {
        return asked == 0 ? service.maxQueueLength() : (int) Math.min(asked, service.maxQueueLength());
    }
}
