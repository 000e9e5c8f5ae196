package org.pleiad.events.typed;

import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.pleiad.events.channel.ConsumerLink;
import org.pleiad.events.channel.Ending;
import org.pleiad.events.channel.Event;
import org.pleiad.events.channel.TypedCall;
import org.pleiad.events.cos.Partners;
import org.pleiad.events.cos.ProxyOptions;
import org.pleiad.orb.async.AsyncCall;

/** Repeats the calls of suppliers at a typed consumer, one at a time. Called on the channel's threads. */
final class TypedPushLink implements ConsumerLink {
    private final org.omg.CORBA.Object consumer;
    private final Consumer<Ending> ended;

    TypedPushLink(org.omg.CORBA.Object consumer, Consumer<Ending> ended, ProxyOptions options) {
        this.consumer = Partners.bounded(consumer, options.pushTimeout());
        this.ended = ended;
    }

    @Override
    public CompletionStage<Void> push(List<Event> batch) {
        TypedCall call = batch.get(0).call();
        return AsyncCall.to(consumer, call.operation())
                .inOrder(call.order())
                .arguments(call::write)
                .returningNothing();
    }

    @Override
    public void ended(Ending why) {
        ended.accept(why);
    }
}
