package org.pleiad.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.omg.CORBA.Any;
import org.omg.CORBA.ORB;
import org.omg.CosEventChannelAdmin.ConsumerAdmin;
import org.omg.CosEventChannelAdmin.EventChannelHelper;
import org.omg.CosEventComm.PushConsumerHelper;
import org.omg.CosEventComm.PushConsumerPOA;
import org.omg.PortableServer.POA;
import org.omg.PortableServer.POAHelper;
import org.pleiad.events.channel.Channel;
import org.pleiad.events.channel.ChannelOptions;
import org.pleiad.events.channel.Event;

/** What one event costs that goes to many. */
class FanOutIT {
    private static final int CONSUMERS = 100;

    @Test
    void marshalsAnEventOnceForAHundredConsumers() throws Exception {
        String[] loopback = {"-ORBListenEndpoints", "iiop://127.0.0.1:0"};
        ORB serverOrb = ORB.init(loopback, new Properties());
        ORB clientOrb = ORB.init(loopback, new Properties());
        try (EventServer server = EventServer.start(serverOrb, EventConfig.DEFAULT)) {
            Channel channel = server.create("quotes", ChannelOptions.DEFAULT);
            POA poa = POAHelper.narrow(clientOrb.resolve_initial_references("RootPOA"));
            poa.the_POAManager().activate();
            AtomicInteger got = new AtomicInteger();
            ConsumerAdmin admin = EventChannelHelper.narrow(
                            clientOrb.string_to_object(serverOrb.object_to_string(server.reference("quotes"))))
                    .for_consumers();
            for (int i = 0; i < CONSUMERS; i++) {
                admin.obtain_push_supplier()
                        .connect_push_consumer(PushConsumerHelper.narrow(
                                poa.servant_to_reference(new PushConsumerPOA() {
                                    @Override
                                    public void push(Any data) {
                                        assertThat(data.extract_string()).isEqualTo("one for all");
                                        got.incrementAndGet();
                                    }

                                    @Override
                                    public void disconnect_push_consumer() {
                                        // as the channel ends
                                    }
                                })));
            }
            Any any = serverOrb.create_any();
            any.insert_string("one for all");
            Event event = Event.of(serverOrb, any);
            channel.publish(event);
            Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> got.get() == CONSUMERS);
            assertThat(event.arguments(Event.Form.ANY).marshallings()).isEqualTo(1);
        } finally {
            clientOrb.destroy();
            serverOrb.destroy();
        }
    }
}
