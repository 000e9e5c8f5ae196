package org.pleiad.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.omg.CORBA.Any;
import org.omg.CORBA.ORB;
import org.omg.CosEventChannelAdmin.EventChannel;
import org.omg.CosEventChannelAdmin.EventChannelHelper;
import org.omg.CosEventChannelAdmin.ProxyPushConsumer;
import org.pleiad.events.PleiadEvents.ChannelStatistics;
import org.pleiad.events.PleiadEvents.Channels;
import org.pleiad.events.PleiadEvents.ChannelsHelper;
import org.pleiad.events.PleiadEvents.InvalidName;
import org.pleiad.events.PleiadEvents.Level;
import org.pleiad.events.PleiadEvents.NotFound;
import org.pleiad.events.channel.ChannelOptions;
import org.pleiad.orb.ior.IiopProfile;
import org.pleiad.orb.ior.Ior;

/** What tools see of a server's channels. */
class ChannelsIT {

    @Test
    void tellsWhatChannelsThereAreAndWhatTheyDo() throws Exception {
        ORB serverOrb = ORB.init(new String[] {"-ORBListenEndpoints", "iiop://127.0.0.1:0"}, new Properties());
        ORB clientOrb = ORB.init(new String[0], new Properties());
        try (EventServer server = EventServer.start(serverOrb, EventConfig.DEFAULT)) {
            server.create("quotes", ChannelOptions.DEFAULT);
            int port = IiopProfile.decode(Ior.parse(serverOrb.object_to_string(server.reference("quotes")))
                            .profiles()
                            .get(0))
                    .port();
            Channels channels = ChannelsHelper.narrow(
                    clientOrb.string_to_object("corbaloc:iiop:1.2@127.0.0.1:" + port + "/PleiadEvents"));
            EventChannel made = EventChannelHelper.narrow(channels.create("alarms", Level.RELIABLE));
            assertThat(channels.names()).containsExactly("alarms", "quotes");
            assertThat(channels.find("alarms")._is_equivalent(made)).isTrue();
            assertThatThrownBy(() -> channels.find("none")).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> channels.create("quotes", Level.RELIABLE)).isInstanceOf(InvalidName.class);
            made.for_consumers().obtain_pull_supplier().connect_pull_consumer(null);
            ProxyPushConsumer supplier = made.for_suppliers().obtain_push_consumer();
            supplier.connect_push_supplier(null);
            Any any = clientOrb.create_any();
            any.insert_long(1);
            supplier.push(any);
            supplier.push(any);
            ChannelStatistics statistics = channels.statistics("alarms", 10);
            assertThat(statistics.delivery).isEqualTo(Level.RELIABLE);
            assertThat(statistics.published).isEqualTo(2);
            assertThat(statistics.suppliers).isEqualTo(1);
            assertThat(statistics.consumers).isEqualTo(1);
            assertThat(statistics.busiest[0].queued).isEqualTo(2);
            assertThat(statistics.busiest[0].pushed).isFalse();
            assertThat(channels.statistics("alarms", 0).busiest).isEmpty();
        } finally {
            clientOrb.destroy();
            serverOrb.destroy();
        }
    }
}
