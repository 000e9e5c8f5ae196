package org.pleiad.events.channel;

import java.util.List;
import java.util.concurrent.CompletionStage;

/**
 * The way to one consumer that is pushed events. The engine has one call of {@link #push} under way at a time and calls on
 * threads of its own or those that complete asynchronous calls.
 */
public interface ConsumerLink {

    /**
     * Sends a batch without waiting for the consumer.
     *
     * @param batch at least one event, at most as many as the subscription's options allow
     * @return completes when the consumer has taken all of it; or with {@link org.omg.CosEventComm.Disconnected}, if the
     *     consumer wants no more; or with the system exception of the call, from which the engine tells whether to go on
     */
    CompletionStage<Void> push(List<Event> batch);

    /** The engine has let go of the consumer; nothing is pushed any more. Must not wait. */
    void ended(Ending why);
}
