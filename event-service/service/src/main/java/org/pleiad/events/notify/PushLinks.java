package org.pleiad.events.notify;

import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CosEventComm.DisconnectedHelper;
import org.pleiad.events.channel.ConsumerLink;
import org.pleiad.events.channel.Ending;
import org.pleiad.events.channel.Event;
import org.pleiad.orb.async.AsyncCall;

/** How each kind of push consumer is sent events. Called on the channel's threads. */
final class PushLinks {
    private PushLinks() {}

    /** Whether a consumer of this kind takes several events at once. */
    static boolean takesBatches(Client.Kind kind) {
        return kind == Client.Kind.SEQUENCE_PUSH_CONSUMER;
    }

    static ConsumerLink to(Client client, Consumer<Ending> ended) {
        return new ConsumerLink() {
            @Override
            public CompletionStage<Void> push(List<Event> batch) {
                return call(client, batch)
                        .promptly()
                        .raises(DisconnectedHelper.id(), DisconnectedHelper::read, DisconnectedHelper::write)
                        .returningNothing();
            }

            @Override
            public void ended(Ending why) {
                ended.accept(why);
            }
        };
    }

    private static AsyncCall call(Client client, List<Event> batch) {
        return switch (client.kind()) {
            case ANY_PUSH_CONSUMER ->
                AsyncCall.to(client.bounded(), "push").arguments(batch.get(0).arguments(Event.Form.ANY));
            case STRUCTURED_PUSH_CONSUMER ->
                AsyncCall.to(client.bounded(), "push_structured_event")
                        .arguments(batch.get(0).arguments(Event.Form.STRUCTURED));
            case SEQUENCE_PUSH_CONSUMER ->
                AsyncCall.to(client.bounded(), "push_structured_events").arguments(out -> writeBatch(out, batch));
            default -> throw new IllegalArgumentException(client.kind() + " is not pushed to");
        };
    }

    /** An EventBatch whose events are marshalled once for all consumers, whatever their batches. */
    private static void writeBatch(OutputStream out, List<Event> batch) {
        out.write_long(batch.size());
        for (Event event : batch) {
            event.arguments(Event.Form.STRUCTURED).accept(out);
        }
    }
}
