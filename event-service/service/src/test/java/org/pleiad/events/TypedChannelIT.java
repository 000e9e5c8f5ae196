package org.pleiad.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.omg.CORBA.Any;
import org.omg.CORBA.BAD_INV_ORDER;
import org.omg.CORBA.ORB;
import org.omg.CosEventChannelAdmin.ProxyPushSupplier;
import org.omg.CosEventChannelAdmin.TypeError;
import org.omg.CosEventComm.PushConsumer;
import org.omg.CosEventComm.PushConsumerHelper;
import org.omg.CosNotification.EventType;
import org.omg.CosNotifyComm.NotifyPublish;
import org.omg.CosNotifyComm.NotifyPublishHelper;
import org.omg.CosNotifyComm.NotifyPublishPOA;
import org.omg.CosTypedEventChannelAdmin.InterfaceNotSupported;
import org.omg.CosTypedEventChannelAdmin.NoSuchImplementation;
import org.omg.CosTypedEventChannelAdmin.TypedEventChannel;
import org.omg.CosTypedEventChannelAdmin.TypedEventChannelHelper;
import org.omg.CosTypedEventChannelAdmin.TypedProxyPushConsumer;
import org.omg.CosTypedEventComm.TypedPushConsumerPOA;
import org.omg.PortableServer.POA;
import org.omg.PortableServer.POAHelper;
import org.omg.PortableServer.Servant;
import org.pleiad.events.channel.ChannelOptions;

/** Typed channels over sockets, with an interface that the channel knows nothing of. */
class TypedChannelIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String CHANGES = "IDL:omg.org/CosNotifyComm/NotifyPublish:1.0";

    private ORB serverOrb;
    private ORB clientOrb;
    private POA poa;
    private EventServer server;
    private TypedEventChannel channel;

    /** The typed consumer: notes the calls that suppliers make. */
    private static final class Changes extends NotifyPublishPOA {
        private final List<String> got = new CopyOnWriteArrayList<>();

        @Override
        public void offer_change(EventType[] added, EventType[] removed) {
            got.add(text(added) + text(removed));
        }

        private static String text(EventType[] types) {
            var text = new StringBuilder("|");
            for (EventType type : types) {
                text.append(type.domain_name).append('/').append(type.type_name).append('|');
            }
            return text.toString();
        }
    }

    /** Shows the way to the typed consumer. */
    private final class TypedConsumer extends TypedPushConsumerPOA {
        private final Servant typed;

        TypedConsumer(Servant typed) {
            this.typed = typed;
        }

        @Override
        public org.omg.CORBA.Object get_typed_consumer() {
            return reference(typed);
        }

        @Override
        public void push(Any data) {
            throw new AssertionError("events are typed");
        }

        @Override
        public void disconnect_push_consumer() {
            // as the channel ends
        }
    }

    @BeforeEach
    void start() {
        start(null);
    }

    private void start(String clientOrder) {
        String[] loopback = {"-ORBListenEndpoints", "iiop://127.0.0.1:0"};
        serverOrb = ORB.init(loopback, new Properties());
        server = EventServer.start(serverOrb, EventConfig.DEFAULT);
        server.createTyped("changes", ChannelOptions.DEFAULT);
        var properties = new Properties();
        if (clientOrder != null) {
            properties.setProperty("org.pleiad.orb.byteorder", clientOrder);
        }
        clientOrb = ORB.init(loopback, properties);
        try {
            poa = POAHelper.narrow(clientOrb.resolve_initial_references("RootPOA"));
            poa.the_POAManager().activate();
        } catch (org.omg.CORBA.UserException impossible) {
            throw new AssertionError(impossible);
        }
        channel = TypedEventChannelHelper.narrow(
                clientOrb.string_to_object(serverOrb.object_to_string(server.typedReference("changes"))));
    }

    @AfterEach
    void stop() {
        clientOrb.destroy();
        server.close();
        serverOrb.destroy();
    }

    private org.omg.CORBA.Object reference(Servant servant) {
        try {
            return poa.servant_to_reference(servant);
        } catch (org.omg.CORBA.UserException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private PushConsumer consumer(Servant servant) {
        return PushConsumerHelper.narrow(reference(servant));
    }

    private static EventType[] types(String... names) {
        EventType[] types = new EventType[names.length];
        for (int i = 0; i < names.length; i++) {
            types[i] = new EventType("exchange", names[i]);
        }
        return types;
    }

    @ParameterizedTest
    @ValueSource(strings = {"big", "little"})
    void repeatsTheCallsOfSuppliersAtConsumers(String order) throws Exception {
        stop();
        start(order);
        var first = new Changes();
        var second = new Changes();
        for (Changes changes : List.of(first, second)) {
            channel.for_consumers()
                    .obtain_typed_push_supplier(CHANGES)
                    .connect_push_consumer(org.omg.CosTypedEventComm.TypedPushConsumerHelper.narrow(
                            reference(new TypedConsumer(changes))));
        }
        TypedProxyPushConsumer proxy = channel.for_suppliers().obtain_typed_push_consumer(CHANGES);
        NotifyPublish calls = NotifyPublishHelper.narrow(proxy.get_typed_consumer());
        assertThatThrownBy(() -> calls.offer_change(types(), types())).isInstanceOf(BAD_INV_ORDER.class);
        proxy.connect_push_supplier(null);
        for (int i = 0; i < 100; i++) {
            calls.offer_change(types("quote" + i, "trade"), types("old"));
        }
        List<String> expected = IntStream.range(0, 100)
                .mapToObj(i -> "|exchange/quote" + i + "|exchange/trade||exchange/old|")
                .toList();
        Awaitility.await().atMost(PATIENCE).untilAsserted(() -> {
            assertThat(first.got).isEqualTo(expected);
            assertThat(second.got).isEqualTo(expected);
        });
    }

    @Test
    void refusesWhatIsNotOfTheInterface() throws Exception {
        ProxyPushSupplier typed = channel.for_consumers().obtain_typed_push_supplier(CHANGES);
        PushConsumer untyped = consumer(new CosEventIT.Consumer());
        assertThatThrownBy(() -> typed.connect_push_consumer(untyped)).isInstanceOf(TypeError.class);
        PushConsumer other = consumer(new TypedConsumer(new CosEventIT.Consumer()));
        assertThatThrownBy(() -> typed.connect_push_consumer(other)).isInstanceOf(TypeError.class);
        assertThatThrownBy(() -> channel.for_suppliers().obtain_typed_push_consumer("Quotes"))
                .isInstanceOf(InterfaceNotSupported.class);
        assertThatThrownBy(() -> channel.for_consumers().obtain_typed_pull_supplier(CHANGES))
                .isInstanceOf(InterfaceNotSupported.class);
        assertThatThrownBy(() -> channel.for_suppliers().obtain_typed_pull_consumer(CHANGES))
                .isInstanceOf(NoSuchImplementation.class);
    }

    @Test
    void takesAnysToo() throws Exception {
        var consumer = new CosEventIT.Consumer();
        channel.for_consumers().obtain_push_supplier().connect_push_consumer(consumer(consumer));
        var proxy = channel.for_suppliers().obtain_push_consumer();
        proxy.connect_push_supplier(null);
        Any any = clientOrb.create_any();
        any.insert_long(7);
        proxy.push(any);
        Awaitility.await()
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(consumer.got).containsExactly(7));
    }
}
