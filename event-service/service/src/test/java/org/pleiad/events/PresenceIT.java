package org.pleiad.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Properties;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.omg.CORBA.ORB;
import org.omg.CosEventChannelAdmin.EventChannel;
import org.omg.CosEventChannelAdmin.EventChannelHelper;
import org.omg.CosEventComm.PullConsumerHelper;
import org.omg.CosEventComm.PullConsumerPOA;
import org.omg.CosEventComm.PushSupplierHelper;
import org.omg.CosEventComm.PushSupplierPOA;
import org.omg.PortableServer.POA;
import org.omg.PortableServer.POAHelper;
import org.pleiad.events.channel.Channel;
import org.pleiad.events.channel.ChannelOptions;

/** Clients that vanish without a word, while nothing is sent to them. */
class PresenceIT {

    @Test
    void proxiesOfVanishedClientsAreTakenAway() throws Exception {
        String[] loopback = {"-ORBListenEndpoints", "iiop://127.0.0.1:0"};
        ORB serverOrb = ORB.init(loopback, new Properties());
        ORB clientOrb = ORB.init(loopback, new Properties());
        boolean clientLives = true;
        try (EventServer server = EventServer.start(serverOrb, EventConfig.DEFAULT)) {
            Channel engine = server.create("quotes", ChannelOptions.DEFAULT.withClientCheck(Duration.ofMillis(100)));
            POA poa = POAHelper.narrow(clientOrb.resolve_initial_references("RootPOA"));
            poa.the_POAManager().activate();
            EventChannel channel = EventChannelHelper.narrow(
                    clientOrb.string_to_object(serverOrb.object_to_string(server.reference("quotes"))));
            var consumer = new PullConsumerPOA() {
                @Override
                public void disconnect_pull_consumer() {
                    // nothing to do
                }
            };
            var supplier = new PushSupplierPOA() {
                @Override
                public void disconnect_push_supplier() {
                    // nothing to do
                }
            };
            channel.for_consumers()
                    .obtain_pull_supplier()
                    .connect_pull_consumer(PullConsumerHelper.narrow(poa.servant_to_reference(consumer)));
            channel.for_suppliers()
                    .obtain_push_consumer()
                    .connect_push_supplier(PushSupplierHelper.narrow(poa.servant_to_reference(supplier)));
            channel.for_consumers().obtain_pull_supplier().connect_pull_consumer(null);
            assertThat(engine.statistics().subscriptions()).hasSize(2);
            assertThat(engine.statistics().suppliers()).isEqualTo(1);
            // one object is deactivated, the other one's process ends
            poa.deactivate_object(poa.servant_to_id(consumer));
            Awaitility.await()
                    .atMost(Duration.ofSeconds(30))
                    .untilAsserted(() ->
                            assertThat(engine.statistics().subscriptions()).hasSize(1));
            assertThat(engine.statistics().suppliers()).isEqualTo(1);
            clientOrb.destroy();
            clientLives = false;
            Awaitility.await()
                    .atMost(Duration.ofSeconds(30))
                    .untilAsserted(
                            () -> assertThat(engine.statistics().suppliers()).isZero());
            assertThat(engine.statistics().subscriptions())
                    .as("a nil consumer cannot be asked")
                    .hasSize(1);
        } finally {
            if (clientLives) {
                clientOrb.destroy();
            }
            serverOrb.destroy();
        }
    }
}
