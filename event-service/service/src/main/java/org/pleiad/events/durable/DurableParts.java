package org.pleiad.events.durable;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.pleiad.events.channel.Event;

/**
 * What the servants of a durable channel share.
 *
 * @param name of the channel
 * @param log its events
 * @param subscriptions its durable subscriptions
 * @param codec events from and to octets
 * @param publish puts events into the channel and returns when they are on the disk
 * @param threads for pushing
 * @param waits how many pulls may wait at the same time, all channels together
 * @param steps is told of each step
 */
record DurableParts(
        String name,
        DurableLog log,
        DurableSubscriptions subscriptions,
        EventCodec codec,
        Consumer<List<Event>> publish,
        Executor threads,
        PullWaits waits,
        Step.Listener steps) {}
