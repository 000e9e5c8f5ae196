package org.pleiad.events.client;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.omg.CORBA.Any;
import org.omg.CORBA.BooleanHolder;
import org.omg.CORBA.IntHolder;
import org.omg.CORBA.ORB;
import org.omg.CORBA.UserException;
import org.omg.CosEventComm.Disconnected;
import org.omg.CosEventComm.DisconnectedHelper;
import org.omg.CosNotification.EventBatchHelper;
import org.omg.CosNotification.EventType;
import org.omg.CosNotification.MaximumBatchSize;
import org.omg.CosNotification.Property;
import org.omg.CosNotification.StructuredEvent;
import org.omg.CosNotification.UnsupportedQoS;
import org.omg.CosNotifyChannelAdmin.ClientType;
import org.omg.CosNotifyChannelAdmin.SequenceProxyPullSupplier;
import org.omg.CosNotifyChannelAdmin.SequenceProxyPullSupplierHelper;
import org.omg.CosNotifyChannelAdmin.SequenceProxyPushConsumer;
import org.omg.CosNotifyChannelAdmin.SequenceProxyPushConsumerHelper;
import org.omg.CosNotifyChannelAdmin.SequenceProxyPushSupplier;
import org.omg.CosNotifyChannelAdmin.SequenceProxyPushSupplierHelper;
import org.omg.CosNotifyComm.SequencePushConsumer;
import org.omg.CosNotifyComm.SequencePushConsumerHelper;
import org.omg.CosNotifyComm.SequencePushConsumerPOA;
import org.pleiad.orb.async.AsyncCall;

/**
 * Connections for structured events: sequences of them over notification channels, anys that hold one over channels of the
 * event service.
 */
final class StructuredLinks {
    /** Events in one push or pull; a few dozen make the cost of a call small beside that of the events. */
    private static final int MOST = 64;

    private StructuredLinks() {}

    static PullLink<StructuredEvent> pull(RemoteChannel channel, Interest interest) {
        if (channel.notification() == null) {
            return AnyLinks.pull(channel, interest).map(any -> Forms.structured(channel.orb(), any));
        }
        SequenceProxyPullSupplier proxy = SequenceProxyPullSupplierHelper.narrow(
                Connecting.supplier(channel.notification(), interest, ClientType.SEQUENCE_EVENT, true));
        try {
            proxy.connect_sequence_pull_consumer(null);
        } catch (UserException refused) {
            throw Connecting.refused("the channel refused a pull consumer", refused);
        }
        return new Pull(proxy);
    }

    static PushLink push(RemoteChannel channel, Interest interest, Receiver<StructuredEvent> receiver) {
        if (channel.notification() == null) {
            return AnyLinks.push(channel, interest, new AsAnys(channel.orb(), receiver));
        }
        var servant = new Consumer(receiver);
        SequencePushConsumer consumer =
                SequencePushConsumerHelper.unchecked_narrow(Connecting.activate(channel.orb(), servant));
        try {
            SequenceProxyPushSupplier proxy = SequenceProxyPushSupplierHelper.narrow(
                    Connecting.supplier(channel.notification(), interest, ClientType.SEQUENCE_EVENT, false));
            batches(channel.orb(), proxy);
            proxy.connect_sequence_push_consumer(consumer);
            return new ServantPush(proxy, "disconnect_sequence_push_supplier", servant, servant.gone);
        } catch (UserException refused) {
            Connecting.deactivate(servant);
            throw Connecting.refused("the channel refused a push consumer", refused);
        } catch (RuntimeException failed) {
            Connecting.deactivate(servant);
            throw failed;
        }
    }

    private static void batches(ORB orb, SequenceProxyPushSupplier proxy) {
        Any most = orb.create_any();
        most.insert_long(MOST);
        try {
            proxy.set_qos(new Property[] {new Property(MaximumBatchSize.value, most)});
        } catch (UnsupportedQoS single) {
            // then they come one by one
            return;
        }
    }

    static SupplyLink<StructuredEvent> supply(RemoteChannel channel) {
        if (channel.notification() == null) {
            return new AnySupply(AnyLinks.supply(channel), channel.orb());
        }
        try {
            SequenceProxyPushConsumer proxy = SequenceProxyPushConsumerHelper.narrow(channel.notification()
                    .default_supplier_admin()
                    .obtain_notification_push_consumer(ClientType.SEQUENCE_EVENT, new IntHolder()));
            proxy.connect_sequence_push_supplier(null);
            return new Supply(proxy);
        } catch (UserException refused) {
            throw Connecting.refused("the channel refused a push supplier", refused);
        }
    }

    private record Pull(SequenceProxyPullSupplier proxy) implements PullLink<StructuredEvent> {
        @Override
        public List<StructuredEvent> tryPull(int most) throws Disconnected {
            var has = new BooleanHolder();
            StructuredEvent[] events = proxy.try_pull_structured_events(Math.min(most, MOST), has);
            return has.value ? Arrays.asList(events) : List.of();
        }

        @Override
        public CompletableFuture<List<StructuredEvent>> tryPullLater(int most) {
            return AsyncCall.to(proxy, "try_pull_structured_events")
                    .arguments(out -> out.write_long(Math.min(most, MOST)))
                    .raises(DisconnectedHelper.id(), DisconnectedHelper::read, DisconnectedHelper::write)
                    .returning(in -> {
                        StructuredEvent[] events = EventBatchHelper.read(in);
                        return in.read_boolean() ? Arrays.asList(events) : List.of();
                    });
        }

        @Override
        public CompletableFuture<Void> disconnect() {
            return AsyncCall.to(proxy, "disconnect_sequence_pull_supplier").returningNothing();
        }
    }

    private record Supply(SequenceProxyPushConsumer proxy) implements SupplyLink<StructuredEvent> {
        @Override
        public int most() {
            return MOST;
        }

        @Override
        public CompletableFuture<Void> push(List<StructuredEvent> events) {
            StructuredEvent[] batch = events.toArray(StructuredEvent[]::new);
            return AsyncCall.to(proxy, "push_structured_events")
                    .arguments(out -> EventBatchHelper.write(out, batch))
                    .raises(DisconnectedHelper.id(), DisconnectedHelper::read, DisconnectedHelper::write)
                    .returningNothing();
        }

        @Override
        public CompletableFuture<Void> disconnect() {
            return AsyncCall.to(proxy, "disconnect_sequence_push_consumer").returningNothing();
        }
    }

    private record AnySupply(SupplyLink<Any> link, ORB orb) implements SupplyLink<StructuredEvent> {
        @Override
        public int most() {
            return link.most();
        }

        @Override
        public CompletableFuture<Void> push(List<StructuredEvent> events) {
            return link.push(events.stream().map(event -> Forms.any(orb, event)).toList());
        }

        @Override
        public CompletableFuture<Void> disconnect() {
            return link.disconnect();
        }
    }

    private record AsAnys(ORB orb, Receiver<StructuredEvent> receiver) implements Receiver<Any> {
        @Override
        public void received(List<Any> events) {
            receiver.received(
                    events.stream().map(any -> Forms.structured(orb, any)).toList());
        }

        @Override
        public void disconnected() {
            receiver.disconnected();
        }
    }

    /** What the channel calls. */
    private static final class Consumer extends SequencePushConsumerPOA {
        private final Receiver<StructuredEvent> receiver;
        private final AtomicBoolean gone = new AtomicBoolean();

        Consumer(Receiver<StructuredEvent> receiver) {
            this.receiver = receiver;
        }

        @Override
        public void push_structured_events(StructuredEvent[] notifications) throws Disconnected {
            if (gone.get()) {
                throw new Disconnected();
            }
            receiver.received(List.of(notifications));
        }

        @Override
        public void disconnect_sequence_push_consumer() {
            if (!gone.getAndSet(true)) {
                receiver.disconnected();
            }
        }

        /** The interest says which events come; which could come is of no use here. */
        @Override
        public void offer_change(EventType[] added, EventType[] removed) {}
    }
}
