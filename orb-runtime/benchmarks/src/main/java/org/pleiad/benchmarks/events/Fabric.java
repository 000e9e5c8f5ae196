package org.pleiad.benchmarks.events;

import java.util.concurrent.atomic.AtomicLongArray;

/** One way to bring an event to all consumers, from the supplier's and the consumers' side. */
interface Fabric {

    /**
     * Connects consumers to a channel.
     *
     * @param where what the channel's process said
     * @param received how many events each has received so far
     */
    void connectConsumers(String where, AtomicLongArray received) throws Exception;

    /** A supplier for one thread. */
    Supplier connectSupplier(String where) throws Exception;

    /** Hands events over; returns when the channel has taken them. */
    interface Supplier {

        /** One event, or a batch where the supplier was asked for batches; returns how many. */
        int push(int number) throws Exception;
    }
}
