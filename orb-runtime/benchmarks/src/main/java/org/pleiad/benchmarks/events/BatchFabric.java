package org.pleiad.benchmarks.events;

import java.util.concurrent.atomic.AtomicLongArray;
import org.omg.CORBA.Any;
import org.omg.CORBA.IntHolder;
import org.omg.CosNotification.EventHeader;
import org.omg.CosNotification.EventType;
import org.omg.CosNotification.FixedEventHeader;
import org.omg.CosNotification.Property;
import org.omg.CosNotification.StructuredEvent;
import org.omg.CosNotifyChannelAdmin.ClientType;
import org.omg.CosNotifyChannelAdmin.EventChannel;
import org.omg.CosNotifyChannelAdmin.SequenceProxyPushConsumer;
import org.omg.CosNotifyChannelAdmin.SequenceProxyPushConsumerHelper;
import org.omg.CosNotifyChannelAdmin.SequenceProxyPushSupplier;
import org.omg.CosNotifyChannelAdmin.SequenceProxyPushSupplierHelper;
import org.omg.CosNotifyComm.SequencePushConsumer;
import org.omg.CosNotifyComm.SequencePushConsumerPOA;
import org.pleiad.benchmarks.pinger.Quote;
import org.pleiad.benchmarks.pinger.QuoteHelper;
import org.pleiad.orb.Pleiad;

/** A channel of {@code CosNotification}: structured events in batches. */
final class BatchFabric implements Fabric {
    private static final int BATCH = 256;

    @Override
    public void connectConsumers(String where, AtomicLongArray received) throws Exception {
        Pleiad orb = Pleiad.builder().listen("127.0.0.1", 0).build();
        EventChannel channel = orb.resolve(where, EventChannel.class);
        Any batchSize = orb.orb().create_any();
        batchSize.insert_long(BATCH);
        for (int i = 0; i < received.length(); i++) {
            SequenceProxyPushSupplier proxy = SequenceProxyPushSupplierHelper.narrow(channel.default_consumer_admin()
                    .obtain_notification_push_supplier(ClientType.SEQUENCE_EVENT, new IntHolder()));
            proxy.set_qos(new Property[] {new Property("MaximumBatchSize", batchSize)});
            proxy.connect_sequence_push_consumer(orb.export(new Counting(received, i), SequencePushConsumer.class));
        }
    }

    /** Counts what it is given. */
    private static final class Counting extends SequencePushConsumerPOA {
        private final AtomicLongArray received;
        private final int number;

        Counting(AtomicLongArray received, int number) {
            this.received = received;
            this.number = number;
        }

        @Override
        public void push_structured_events(StructuredEvent[] notifications) {
            received.addAndGet(number, notifications.length);
        }

        @Override
        public void disconnect_sequence_push_consumer() {
            System.err.println("consumer " + number + " was disconnected");
        }

        @Override
        public void offer_change(EventType[] added, EventType[] removed) {
            // every event is counted, whatever its type
        }
    }

    @Override
    public Supplier connectSupplier(String where) throws Exception {
        Pleiad orb = Pleiad.builder().build();
        SequenceProxyPushConsumer proxy = SequenceProxyPushConsumerHelper.narrow(orb.resolve(where, EventChannel.class)
                .default_supplier_admin()
                .obtain_notification_push_consumer(ClientType.SEQUENCE_EVENT, new IntHolder()));
        proxy.connect_sequence_push_supplier(null);
        return number -> {
            StructuredEvent[] batch = new StructuredEvent[BATCH];
            for (int i = 0; i < batch.length; i++) {
                batch[i] = event(orb, number + i);
            }
            proxy.push_structured_events(batch);
            return batch.length;
        };
    }

    private static StructuredEvent event(Pleiad orb, int number) {
        Any rest = orb.orb().create_any();
        QuoteHelper.insert(rest, new Quote("equities/ibm", 101.25, number));
        return new StructuredEvent(
                new EventHeader(new FixedEventHeader(new EventType("Finance", "Quote"), ""), new Property[0]),
                new Property[0],
                rest);
    }
}
