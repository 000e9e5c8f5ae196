package org.pleiad.events.notify;

import static org.pleiad.events.notify.Clients.event;

import java.time.Duration;
import java.util.Properties;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.omg.CORBA.IntHolder;
import org.omg.CORBA.ORB;
import org.omg.CosNotification.Property;
import org.omg.CosNotification.StructuredEvent;
import org.omg.CosNotifyChannelAdmin.ClientType;
import org.omg.CosNotifyChannelAdmin.ConsumerAdmin;
import org.omg.CosNotifyChannelAdmin.EventChannel;
import org.omg.CosNotifyChannelAdmin.EventChannelFactory;
import org.omg.CosNotifyChannelAdmin.EventChannelFactoryHelper;
import org.omg.CosNotifyChannelAdmin.StructuredProxyPushConsumer;
import org.omg.CosNotifyChannelAdmin.StructuredProxyPushConsumerHelper;
import org.omg.CosNotifyChannelAdmin.StructuredProxyPushSupplier;
import org.omg.CosNotifyChannelAdmin.StructuredProxyPushSupplierHelper;
import org.omg.CosNotifyComm.StructuredPushConsumerHelper;
import org.omg.PortableServer.POA;
import org.omg.PortableServer.POAHelper;
import org.omg.PortableServer.Servant;
import org.pleiad.events.EventConfig;
import org.pleiad.events.EventServer;
import org.pleiad.events.cos.ProxyOptions;

/** A notification channel over sockets: clients in one ORB, the channel in another. */
abstract class NotifyFixture {
    static final Duration PATIENCE = Duration.ofSeconds(30);

    ORB serverOrb;
    EventServer server;
    ORB orb;
    POA poa;
    EventChannelFactory factory;
    EventChannel channel;

    @BeforeEach
    void start() throws Exception {
        String[] loopback = {"-ORBListenEndpoints", "iiop://127.0.0.1:0"};
        serverOrb = ORB.init(loopback, new Properties());
        server = EventServer.start(serverOrb, config());
        orb = ORB.init(loopback, new Properties());
        poa = POAHelper.narrow(orb.resolve_initial_references("RootPOA"));
        poa.the_POAManager().activate();
        factory = EventChannelFactoryHelper.narrow(orb.string_to_object(
                serverOrb.object_to_string(serverOrb.resolve_initial_references(EventServer.FACTORY_KEY))));
        channel = factory.create_channel(new Property[0], new Property[0], new IntHolder());
    }

    EventConfig config() {
        return EventConfig.DEFAULT.withProxies(ProxyOptions.DEFAULT
                .withTimeouts(Duration.ofSeconds(10), Duration.ofSeconds(2))
                .withPolling(Duration.ofMillis(5), Duration.ofMillis(50)));
    }

    @AfterEach
    void stop() {
        orb.destroy();
        server.close();
        serverOrb.destroy();
    }

    static ConditionFactory await() {
        return Awaitility.await().atMost(PATIENCE).pollInterval(Duration.ofMillis(5));
    }

    org.omg.CORBA.Object reference(Servant servant) throws Exception {
        return poa.servant_to_reference(servant);
    }

    Property shortOf(String name, int value) {
        return Clients.property(orb, name, any -> any.insert_short((short) value));
    }

    Property longOf(String name, int value) {
        return Clients.property(orb, name, any -> any.insert_long(value));
    }

    StructuredEvent numbered(int number, Property... header) {
        return event(orb, "Telecom", "Alarm", "e" + number, number, header);
    }

    StructuredProxyPushConsumer supplier() throws Exception {
        StructuredProxyPushConsumer proxy = StructuredProxyPushConsumerHelper.narrow(channel.default_supplier_admin()
                .obtain_notification_push_consumer(ClientType.STRUCTURED_EVENT, new IntHolder()));
        proxy.connect_structured_push_supplier(null);
        return proxy;
    }

    StructuredProxyPushSupplier proxyOf(ConsumerAdmin admin) throws Exception {
        return StructuredProxyPushSupplierHelper.narrow(
                admin.obtain_notification_push_supplier(ClientType.STRUCTURED_EVENT, new IntHolder()));
    }

    StructuredProxyPushSupplier connect(Clients.StructuredConsumer consumer) throws Exception {
        StructuredProxyPushSupplier proxy = proxyOf(channel.default_consumer_admin());
        proxy.connect_structured_push_consumer(StructuredPushConsumerHelper.narrow(reference(consumer)));
        return proxy;
    }
}
