package org.pleiad.events.cos;

import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.omg.CosEventComm.DisconnectedHelper;
import org.pleiad.events.channel.ConsumerLink;
import org.pleiad.events.channel.Ending;
import org.pleiad.events.channel.Event;
import org.pleiad.orb.async.AsyncCall;

/** Pushes events as anys to a {@code CosEventComm::PushConsumer}, one at a time. Called on the channel's threads. */
final class AnyPushLink implements ConsumerLink {
    private final org.omg.CORBA.Object consumer;
    private final Consumer<Ending> ended;

    AnyPushLink(org.omg.CORBA.Object consumer, Consumer<Ending> ended) {
        this.consumer = consumer;
        this.ended = ended;
    }

    @Override
    public CompletionStage<Void> push(List<Event> batch) {
        return AsyncCall.to(consumer, "push")
                .promptly()
                .arguments(batch.get(0).arguments(Event.Form.ANY))
                .raises(DisconnectedHelper.id(), DisconnectedHelper::read, DisconnectedHelper::write)
                .returningNothing();
    }

    @Override
    public void ended(Ending why) {
        ended.accept(why);
    }
}
