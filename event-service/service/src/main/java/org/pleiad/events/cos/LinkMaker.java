package org.pleiad.events.cos;

import java.util.function.Consumer;
import org.omg.CosEventChannelAdmin.TypeError;
import org.omg.CosEventComm.PushConsumer;
import org.pleiad.events.channel.ConsumerLink;
import org.pleiad.events.channel.Ending;

/** Makes the way to a push consumer that connects. Called on the thread of its call; may ask the consumer. */
@FunctionalInterface
public interface LinkMaker {

    /**
     * The way to a consumer.
     *
     * @param consumer its calls are bounded already
     * @param ended is told when the engine lets go of it
     * @throws TypeError if it is not a consumer of the events that the proxy has
     */
    ConsumerLink link(PushConsumer consumer, Consumer<Ending> ended) throws TypeError;
}
