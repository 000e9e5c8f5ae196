package org.pleiad.benchmarks.events;

import java.util.concurrent.atomic.AtomicLongArray;
import org.omg.CORBA.Any;
import org.omg.CosEventChannelAdmin.EventChannel;
import org.omg.CosEventChannelAdmin.ProxyPushConsumer;
import org.omg.CosEventComm.PushConsumer;
import org.omg.CosEventComm.PushConsumerPOA;
import org.pleiad.benchmarks.pinger.Quote;
import org.pleiad.benchmarks.pinger.QuoteHelper;
import org.pleiad.orb.Pleiad;

/** A channel of {@code CosEvent}, whoever made it: one {@code any} with a quote after the other. */
final class ChannelFabric implements Fabric {

    @Override
    public void connectConsumers(String where, AtomicLongArray received) throws Exception {
        Pleiad orb = Pleiad.builder().listen("127.0.0.1", 0).build();
        EventChannel channel = orb.resolve(where, EventChannel.class);
        for (int i = 0; i < received.length(); i++) {
            int number = i;
            PushConsumer consumer = orb.export(
                    new PushConsumerPOA() {
                        @Override
                        public void push(Any data) {
                            received.incrementAndGet(number);
                        }

                        @Override
                        public void disconnect_push_consumer() {
                            System.err.println("consumer " + number + " was disconnected");
                        }
                    },
                    PushConsumer.class);
            channel.for_consumers().obtain_push_supplier().connect_push_consumer(consumer);
        }
    }

    @Override
    public Supplier connectSupplier(String where) throws Exception {
        Pleiad orb = Pleiad.builder().build();
        ProxyPushConsumer proxy =
                orb.resolve(where, EventChannel.class).for_suppliers().obtain_push_consumer();
        proxy.connect_push_supplier(null);
        return number -> {
            Any event = orb.orb().create_any();
            QuoteHelper.insert(event, new Quote("equities/ibm", 101.25, number));
            proxy.push(event);
            return 1;
        };
    }
}
