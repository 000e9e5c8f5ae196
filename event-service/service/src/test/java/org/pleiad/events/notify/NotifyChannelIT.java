package org.pleiad.events.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.omg.CORBA.Any;
import org.omg.CORBA.BAD_PARAM;
import org.omg.CORBA.BooleanHolder;
import org.omg.CORBA.IMP_LIMIT;
import org.omg.CORBA.IntHolder;
import org.omg.CORBA.OBJECT_NOT_EXIST;
import org.omg.CORBA.TRANSIENT;
import org.omg.CosEventChannelAdmin.AlreadyConnected;
import org.omg.CosEventComm.Disconnected;
import org.omg.CosEventComm.PushConsumerHelper;
import org.omg.CosNotification.EventType;
import org.omg.CosNotification.Property;
import org.omg.CosNotification.StructuredEvent;
import org.omg.CosNotification.StructuredEventHelper;
import org.omg.CosNotification.UnsupportedAdmin;
import org.omg.CosNotification.UnsupportedQoS;
import org.omg.CosNotifyChannelAdmin.AdminLimitExceeded;
import org.omg.CosNotifyChannelAdmin.AdminNotFound;
import org.omg.CosNotifyChannelAdmin.ChannelNotFound;
import org.omg.CosNotifyChannelAdmin.ClientType;
import org.omg.CosNotifyChannelAdmin.ConnectionAlreadyActive;
import org.omg.CosNotifyChannelAdmin.ConnectionAlreadyInactive;
import org.omg.CosNotifyChannelAdmin.ConsumerAdmin;
import org.omg.CosNotifyChannelAdmin.InterFilterGroupOperator;
import org.omg.CosNotifyChannelAdmin.NotConnected;
import org.omg.CosNotifyChannelAdmin.ObtainInfoMode;
import org.omg.CosNotifyChannelAdmin.ProxyNotFound;
import org.omg.CosNotifyChannelAdmin.ProxyPullSupplier;
import org.omg.CosNotifyChannelAdmin.ProxyPullSupplierHelper;
import org.omg.CosNotifyChannelAdmin.ProxyPushConsumer;
import org.omg.CosNotifyChannelAdmin.ProxyPushConsumerHelper;
import org.omg.CosNotifyChannelAdmin.ProxyPushSupplier;
import org.omg.CosNotifyChannelAdmin.ProxyPushSupplierHelper;
import org.omg.CosNotifyChannelAdmin.ProxyType;
import org.omg.CosNotifyChannelAdmin.SequenceProxyPullConsumer;
import org.omg.CosNotifyChannelAdmin.SequenceProxyPullConsumerHelper;
import org.omg.CosNotifyChannelAdmin.SequenceProxyPullSupplier;
import org.omg.CosNotifyChannelAdmin.SequenceProxyPullSupplierHelper;
import org.omg.CosNotifyChannelAdmin.SequenceProxyPushConsumer;
import org.omg.CosNotifyChannelAdmin.SequenceProxyPushConsumerHelper;
import org.omg.CosNotifyChannelAdmin.SequenceProxyPushSupplier;
import org.omg.CosNotifyChannelAdmin.SequenceProxyPushSupplierHelper;
import org.omg.CosNotifyChannelAdmin.StructuredProxyPullConsumer;
import org.omg.CosNotifyChannelAdmin.StructuredProxyPullConsumerHelper;
import org.omg.CosNotifyChannelAdmin.StructuredProxyPullSupplier;
import org.omg.CosNotifyChannelAdmin.StructuredProxyPullSupplierHelper;
import org.omg.CosNotifyChannelAdmin.StructuredProxyPushConsumer;
import org.omg.CosNotifyChannelAdmin.StructuredProxyPushConsumerHelper;
import org.omg.CosNotifyChannelAdmin.StructuredProxyPushSupplier;
import org.omg.CosNotifyComm.InvalidEventType;
import org.omg.CosNotifyComm.SequencePullSupplierHelper;
import org.omg.CosNotifyComm.SequencePushConsumerHelper;
import org.omg.CosNotifyComm.StructuredPullSupplierHelper;
import org.omg.CosNotifyComm.StructuredPushConsumerHelper;
import org.omg.CosNotifyComm.StructuredPushSupplierHelper;
import org.pleiad.events.channel.Event;
import org.pleiad.events.notify.Clients.AnyConsumer;
import org.pleiad.events.notify.Clients.SequenceConsumer;
import org.pleiad.events.notify.Clients.SequencePulled;
import org.pleiad.events.notify.Clients.StructuredConsumer;
import org.pleiad.events.notify.Clients.StructuredPulled;
import org.pleiad.events.notify.Clients.StructuredSupplier;
import org.pleiad.orb.error.Minor;

/** What clients of notification channels see. */
class NotifyChannelIT extends NotifyFixture {
    private static EventType[] types(String... names) {
        EventType[] types = new EventType[names.length];
        for (int i = 0; i < names.length; i++) {
            String[] parts = names[i].split("/", -1);
            types[i] = new EventType(parts[0], parts[1]);
        }
        return types;
    }

    private SequenceProxyPushSupplier sequence(SequenceConsumer consumer, Property... qos) throws Exception {
        SequenceProxyPushSupplier proxy = SequenceProxyPushSupplierHelper.narrow(channel.default_consumer_admin()
                .obtain_notification_push_supplier(ClientType.SEQUENCE_EVENT, new IntHolder()));
        proxy.set_qos(qos);
        proxy.connect_sequence_push_consumer(SequencePushConsumerHelper.narrow(reference(consumer)));
        return proxy;
    }

    private ProxyPushSupplier anyProxy(AnyConsumer consumer) throws Exception {
        ProxyPushSupplier proxy = ProxyPushSupplierHelper.narrow(channel.default_consumer_admin()
                .obtain_notification_push_supplier(ClientType.ANY_EVENT, new IntHolder()));
        proxy.connect_any_push_consumer(PushConsumerHelper.narrow(reference(consumer)));
        return proxy;
    }

    private ProxyPushConsumer anySupplier() throws Exception {
        ProxyPushConsumer proxy = ProxyPushConsumerHelper.narrow(channel.default_supplier_admin()
                .obtain_notification_push_consumer(ClientType.ANY_EVENT, new IntHolder()));
        proxy.connect_any_push_supplier(null);
        return proxy;
    }

    @Test
    void handsAStructuredEventToConsumersOfEveryForm() throws Exception {
        var structured = new StructuredConsumer();
        var sequence = new SequenceConsumer();
        var any = new AnyConsumer();
        connect(structured);
        sequence(sequence);
        anyProxy(any);

        supplier().push_structured_event(numbered(7));

        await().untilAsserted(() -> {
            assertThat(structured.numbers()).containsExactly(7);
            assertThat(sequence.got).containsExactly(List.of(7));
            assertThat(any.got).hasSize(1);
        });
        assertThat(structured.got.get(0).header.fixed_header.event_name).isEqualTo("e7");
        assertThat(structured.got.get(0).remainder_of_body.extract_string()).isEqualTo("rest of 7");
        assertThat(Clients.number(StructuredEventHelper.extract(any.got.get(0))))
                .isEqualTo(7);
    }

    @Test
    void anAnyReachesConsumersOfStructuredEventsAsItsRemainder() throws Exception {
        var structured = new StructuredConsumer();
        var any = new AnyConsumer();
        connect(structured);
        anyProxy(any);
        Any data = orb.create_any();
        data.insert_string("plain");

        anySupplier().push(data);

        await().untilAsserted(() -> {
            assertThat(structured.got).hasSize(1);
            assertThat(any.got).hasSize(1);
        });
        StructuredEvent event = structured.got.get(0);
        assertThat(event.header.fixed_header.event_type.type_name).isEqualTo("%ANY");
        assertThat(event.header.fixed_header.event_type.domain_name).isEmpty();
        assertThat(event.filterable_data).isEmpty();
        assertThat(event.remainder_of_body.extract_string()).isEqualTo("plain");
        assertThat(any.got.get(0).extract_string()).isEqualTo("plain");
    }

    @Test
    void aSequenceIsDeliveredInBatchesOfTheSizeAskedFor() throws Exception {
        var sequence = new SequenceConsumer();
        SequenceProxyPushSupplier proxy = sequence(sequence, longOf("MaximumBatchSize", 3));
        proxy.suspend_connection();
        SequenceProxyPushConsumer pushing = SequenceProxyPushConsumerHelper.narrow(channel.default_supplier_admin()
                .obtain_notification_push_consumer(ClientType.SEQUENCE_EVENT, new IntHolder()));
        pushing.connect_sequence_push_supplier(null);

        pushing.push_structured_events(
                new StructuredEvent[] {numbered(1), numbered(2), numbered(3), numbered(4), numbered(5)});
        proxy.resume_connection();

        await().untilAsserted(() -> assertThat(sequence.got).containsExactly(List.of(1, 2, 3), List.of(4, 5)));
    }

    @Test
    void pacingCollectsEventsIntoOneBatch() throws Exception {
        var sequence = new SequenceConsumer();
        sequence(
                sequence,
                longOf("MaximumBatchSize", 100),
                Clients.property(orb, "PacingInterval", any -> any.insert_ulonglong(5_000_000)));
        var supplier = supplier();

        for (int i = 0; i < 5; i++) {
            supplier.push_structured_event(numbered(i));
        }

        await().untilAsserted(() ->
                assertThat(sequence.got.stream().mapToInt(List::size).sum()).isEqualTo(5));
        assertThat(sequence.got).hasSizeLessThan(5);
    }

    @Test
    void aSuspendedConsumerGetsWhatWaitedByPriorityWhenItIsResumed() throws Exception {
        var consumer = new StructuredConsumer();
        StructuredProxyPushSupplier proxy = proxyOf(channel.default_consumer_admin());
        assertThatExceptionOfType(NotConnected.class).isThrownBy(proxy::suspend_connection);
        proxy.connect_structured_push_consumer(StructuredPushConsumerHelper.narrow(reference(consumer)));
        assertThatExceptionOfType(ConnectionAlreadyActive.class).isThrownBy(proxy::resume_connection);
        proxy.suspend_connection();
        assertThatExceptionOfType(ConnectionAlreadyInactive.class).isThrownBy(proxy::suspend_connection);
        var supplier = supplier();

        supplier.push_structured_event(numbered(1, shortOf("Priority", -1)));
        supplier.push_structured_event(numbered(2));
        supplier.push_structured_event(numbered(3, shortOf("Priority", 9)));
        proxy.resume_connection();

        await().untilAsserted(() -> assertThat(consumer.numbers()).containsExactly(3, 2, 1));
    }

    @Test
    void qualitiesSetWhileEventsWaitHoldForThem() throws Exception {
        var consumer = new StructuredConsumer();
        StructuredProxyPushSupplier proxy = connect(consumer);
        proxy.suspend_connection();
        var supplier = supplier();
        for (int i = 1; i <= 5; i++) {
            supplier.push_structured_event(numbered(i, shortOf("Priority", i)));
        }

        channel.set_qos(new Property[] {shortOf("OrderPolicy", 1)});
        channel.default_consumer_admin().set_qos(new Property[] {longOf("MaxEventsPerConsumer", 3)});
        proxy.resume_connection();

        await().untilAsserted(() -> assertThat(consumer.numbers()).containsExactly(3, 4, 5));
    }

    @Test
    void consumersOfEachFormFetchEvents() throws Exception {
        ConsumerAdmin admin = channel.default_consumer_admin();
        ProxyPullSupplier any = ProxyPullSupplierHelper.narrow(
                admin.obtain_notification_pull_supplier(ClientType.ANY_EVENT, new IntHolder()));
        StructuredProxyPullSupplier structured = StructuredProxyPullSupplierHelper.narrow(
                admin.obtain_notification_pull_supplier(ClientType.STRUCTURED_EVENT, new IntHolder()));
        SequenceProxyPullSupplier sequence = SequenceProxyPullSupplierHelper.narrow(
                admin.obtain_notification_pull_supplier(ClientType.SEQUENCE_EVENT, new IntHolder()));
        assertThatExceptionOfType(Disconnected.class).isThrownBy(structured::pull_structured_event);
        any.connect_any_pull_consumer(null);
        structured.connect_structured_pull_consumer(null);
        sequence.connect_sequence_pull_consumer(null);
        BooleanHolder has = new BooleanHolder(true);
        any.try_pull(has);
        assertThat(has.value).isFalse();
        structured.try_pull_structured_event(has);
        assertThat(has.value).isFalse();
        assertThat(sequence.try_pull_structured_events(5, has)).isEmpty();
        assertThat(has.value).isFalse();
        assertThatExceptionOfType(BAD_PARAM.class).isThrownBy(() -> sequence.pull_structured_events(0));
        var supplier = supplier();

        for (int i = 1; i <= 3; i++) {
            supplier.push_structured_event(numbered(i));
        }

        assertThat(Clients.number(StructuredEventHelper.extract(any.pull()))).isEqualTo(1);
        assertThat(Clients.number(structured.pull_structured_event())).isEqualTo(1);
        assertThat(Clients.number(structured.try_pull_structured_event(has))).isEqualTo(2);
        assertThat(has.value).isTrue();
        assertThat(sequence.pull_structured_events(2)).hasSize(2);
        assertThat(sequence.try_pull_structured_events(9, has)).hasSize(1);
        structured.disconnect_structured_pull_supplier();
        assertThatExceptionOfType(OBJECT_NOT_EXIST.class).isThrownBy(structured::pull_structured_event);
    }

    @Test
    void aPullThatGetsNothingInTimeIsToldToComeAgain() throws Exception {
        StructuredProxyPullSupplier proxy = StructuredProxyPullSupplierHelper.narrow(channel.default_consumer_admin()
                .obtain_notification_pull_supplier(ClientType.STRUCTURED_EVENT, new IntHolder()));
        proxy.connect_structured_pull_consumer(null);

        assertThatExceptionOfType(TRANSIENT.class).isThrownBy(proxy::pull_structured_event);
    }

    @Test
    void fetchesFromSuppliersThatArePulled() throws Exception {
        var consumer = new StructuredConsumer();
        connect(consumer);
        var structured = new StructuredPulled(orb);
        var sequence = new SequencePulled();
        StructuredProxyPullConsumer first = StructuredProxyPullConsumerHelper.narrow(channel.default_supplier_admin()
                .obtain_notification_pull_consumer(ClientType.STRUCTURED_EVENT, new IntHolder()));
        SequenceProxyPullConsumer second = SequenceProxyPullConsumerHelper.narrow(channel.default_supplier_admin()
                .obtain_notification_pull_consumer(ClientType.SEQUENCE_EVENT, new IntHolder()));
        assertThatExceptionOfType(NotConnected.class).isThrownBy(first::suspend_connection);
        first.connect_structured_pull_supplier(StructuredPullSupplierHelper.narrow(reference(structured)));
        second.connect_sequence_pull_supplier(SequencePullSupplierHelper.narrow(reference(sequence)));

        structured.events.add(numbered(1));
        sequence.batches.add(new StructuredEvent[] {numbered(2), numbered(3)});

        await().untilAsserted(() -> assertThat(consumer.numbers()).containsExactlyInAnyOrder(1, 2, 3));
        first.suspend_connection();
        assertThatExceptionOfType(ConnectionAlreadyInactive.class).isThrownBy(first::suspend_connection);
        first.resume_connection();
        assertThatExceptionOfType(ConnectionAlreadyActive.class).isThrownBy(first::resume_connection);
        structured.events.add(numbered(4));
        await().untilAsserted(() -> assertThat(consumer.numbers()).contains(4));
        first.disconnect_structured_pull_consumer();
        await().until(() -> structured.disconnected);
    }

    @Test
    void aConsumerGetsTheTypesThatItSubscribesTo() throws Exception {
        var alarms = new StructuredConsumer();
        var calls = new StructuredConsumer();
        var everything = new StructuredConsumer();
        connect(alarms).subscription_change(types("Telecom/Alarm"), types());
        connect(calls).subscription_change(types("Tele*/C*"), types());
        connect(everything);
        var supplier = supplier();

        supplier.push_structured_event(numbered(1));
        supplier.push_structured_event(Clients.event(orb, "Telecom", "Call", "", 2));
        supplier.push_structured_event(Clients.event(orb, "Finance", "Call", "", 3));

        await().untilAsserted(() -> assertThat(everything.numbers()).containsExactly(1, 2, 3));
        await().untilAsserted(() -> {
            assertThat(alarms.numbers()).containsExactly(1);
            assertThat(calls.numbers()).containsExactly(2);
        });
    }

    @Test
    void suppliersAreToldWhatIsWantedAndConsumersWhatIsOffered() throws Exception {
        var supplier = new StructuredSupplier();
        var consumer = new StructuredConsumer();
        StructuredProxyPushConsumer offering = StructuredProxyPushConsumerHelper.narrow(channel.default_supplier_admin()
                .obtain_notification_push_consumer(ClientType.STRUCTURED_EVENT, new IntHolder()));
        offering.connect_structured_push_supplier(StructuredPushSupplierHelper.narrow(reference(supplier)));
        offering.offer_change(types("Telecom/Alarm"), types());
        StructuredProxyPushSupplier proxy = proxyOf(channel.default_consumer_admin());
        proxy.subscription_change(types("Telecom/Call"), types());
        proxy.connect_structured_push_consumer(StructuredPushConsumerHelper.narrow(reference(consumer)));

        await().untilAsserted(() -> assertThat(supplier.subscriptions).containsExactly("+[Telecom/Call] -[]"));
        assertThat(proxy.obtain_offered_types(ObtainInfoMode.ALL_NOW_UPDATES_ON)[0].type_name)
                .isEqualTo("Alarm");
        offering.offer_change(types("Telecom/Test"), types("Telecom/Alarm"));
        await().untilAsserted(() -> assertThat(consumer.offers).containsExactly("+[Telecom/Test] -[Telecom/Alarm]"));
        assertThat(offering.obtain_subscription_types(ObtainInfoMode.ALL_NOW_UPDATES_OFF))
                .hasSize(1);
        proxy.subscription_change(types("Telecom/Other"), types());
        offering.obtain_subscription_types(ObtainInfoMode.NONE_NOW_UPDATES_ON);
        proxy.disconnect_structured_push_supplier();
        await().untilAsserted(() -> assertThat(supplier.subscriptions)
                .containsExactly("+[Telecom/Call] -[]", "+[] -[Telecom/Call, Telecom/Other]"));
        assertThatExceptionOfType(InvalidEventType.class)
                .isThrownBy(() -> offering.offer_change(types("Telecom/"), types()))
                .satisfies(invalid -> assertThat(invalid.type.domain_name).isEqualTo("Telecom"));
    }

    @Test
    void aConsumerOfAnysIsToldOfOffersIfItUnderstandsThem() throws Exception {
        var notified = new AnyConsumer();
        anyProxy(notified);
        var supplier = supplier();

        supplier.offer_change(types("Telecom/Alarm"), types());

        await().untilAsserted(
                        () -> assertThat(String.join(" ", notified.offers)).contains("Telecom/Alarm"));
    }

    @Test
    void adminObjectsAndProxiesAreFoundByNumber() throws Exception {
        IntHolder adminId = new IntHolder();
        ConsumerAdmin admin = channel.new_for_consumers(InterFilterGroupOperator.OR_OP, adminId);
        IntHolder proxyId = new IntHolder();
        org.omg.CosNotifyChannelAdmin.ProxySupplier proxy =
                admin.obtain_notification_push_supplier(ClientType.SEQUENCE_EVENT, proxyId);

        assertThat(channel.get_all_consumeradmins()).containsExactly(0, adminId.value);
        assertThat(channel.get_all_supplieradmins()).containsExactly(0);
        assertThat(channel.get_consumeradmin(adminId.value)._is_equivalent(admin))
                .isTrue();
        assertThat(channel.get_consumeradmin(0).MyOperator().value()).isEqualTo(InterFilterGroupOperator._AND_OP);
        assertThat(admin.MyOperator().value()).isEqualTo(InterFilterGroupOperator._OR_OP);
        assertThat(admin.MyID()).isEqualTo(adminId.value);
        assertThat(admin.MyChannel()._is_equivalent(channel)).isTrue();
        assertThat(admin.push_suppliers()).containsExactly(proxyId.value);
        assertThat(admin.pull_suppliers()).isEmpty();
        assertThat(admin.get_proxy_supplier(proxyId.value)._is_equivalent(proxy))
                .isTrue();
        assertThat(proxy.MyType().value()).isEqualTo(ProxyType._PUSH_SEQUENCE);
        assertThat(proxy.MyAdmin()._is_equivalent(admin)).isTrue();
        assertThatExceptionOfType(AdminNotFound.class).isThrownBy(() -> channel.get_supplieradmin(9));
        assertThatExceptionOfType(ProxyNotFound.class).isThrownBy(() -> admin.get_proxy_supplier(99));
        admin.destroy();
        assertThatExceptionOfType(AdminNotFound.class).isThrownBy(() -> channel.get_consumeradmin(adminId.value));
        assertThatExceptionOfType(OBJECT_NOT_EXIST.class).isThrownBy(proxy::MyType);
    }

    @Test
    void channelsAreFoundByNumberUntilTheyAreDestroyed() throws Exception {
        IntHolder id = new IntHolder();
        var other = factory.create_channel(
                new Property[] {shortOf("DiscardPolicy", 4)}, new Property[] {longOf("MaxConsumers", 1)}, id);
        assertThat(factory.get_all_channels()).contains(id.value).hasSize(2);
        assertThat(factory.get_event_channel(id.value)._is_equivalent(other)).isTrue();
        assertThat(other.MyFactory()._is_equivalent(factory)).isTrue();
        IntHolder proxyId = new IntHolder();
        other.default_consumer_admin().obtain_notification_push_supplier(ClientType.ANY_EVENT, proxyId);
        assertThatExceptionOfType(AdminLimitExceeded.class)
                .isThrownBy(() -> other.default_consumer_admin()
                        .obtain_notification_pull_supplier(ClientType.ANY_EVENT, new IntHolder()))
                .satisfies(limit -> {
                    assertThat(limit.admin_property_err.name).isEqualTo("MaxConsumers");
                    assertThat(limit.admin_property_err.value.extract_long()).isEqualTo(1);
                });
        other.set_admin(new Property[] {longOf("MaxConsumers", 2)});
        other.default_consumer_admin().obtain_notification_pull_supplier(ClientType.ANY_EVENT, proxyId);

        other.destroy();

        await().untilAsserted(() ->
                assertThatExceptionOfType(ChannelNotFound.class).isThrownBy(() -> factory.get_event_channel(id.value)));
        assertThatExceptionOfType(UnsupportedQoS.class)
                .isThrownBy(() -> factory.create_channel(
                        new Property[] {shortOf("Colour", 1)}, new Property[0], new IntHolder()));
        assertThatExceptionOfType(UnsupportedAdmin.class)
                .isThrownBy(() -> factory.create_channel(
                        new Property[0], new Property[] {longOf("MaxSuppliers", -1)}, new IntHolder()));
    }

    @Test
    void destroyingAChannelTellsItsClients() throws Exception {
        var consumer = new StructuredConsumer();
        var supplier = new StructuredSupplier();
        connect(consumer);
        StructuredProxyPushConsumer proxy = StructuredProxyPushConsumerHelper.narrow(channel.default_supplier_admin()
                .obtain_notification_push_consumer(ClientType.STRUCTURED_EVENT, new IntHolder()));
        proxy.connect_structured_push_supplier(StructuredPushSupplierHelper.narrow(reference(supplier)));
        assertThatExceptionOfType(AlreadyConnected.class)
                .isThrownBy(() -> proxy.connect_structured_push_supplier(null));

        channel.destroy();

        await().until(() -> consumer.disconnected && supplier.disconnected);
    }

    @Test
    void aNilPushConsumerIsRefused() throws Exception {
        StructuredProxyPushSupplier proxy = proxyOf(channel.default_consumer_admin());

        assertThatExceptionOfType(BAD_PARAM.class).isThrownBy(() -> proxy.connect_structured_push_consumer(null));
    }

    @Test
    void clientsOfTheEventServiceTakePart() throws Exception {
        var any = new AnyConsumer();
        org.omg.CosEventChannelAdmin.EventChannel plain =
                org.omg.CosEventChannelAdmin.EventChannelHelper.narrow(channel);
        var toConsumer = plain.for_consumers().obtain_push_supplier();
        toConsumer.connect_push_consumer(PushConsumerHelper.narrow(reference(any)));
        var fromSupplier = plain.for_suppliers().obtain_push_consumer();
        fromSupplier.connect_push_supplier(null);
        var structured = new StructuredConsumer();
        connect(structured);
        Any data = orb.create_any();
        data.insert_long(5);

        fromSupplier.push(data);
        supplier().push_structured_event(numbered(6));

        await().untilAsserted(() -> {
            assertThat(any.got).hasSize(2);
            assertThat(structured.got).hasSize(2);
        });
        assertThat(any.got.get(0).extract_long()).isEqualTo(5);
        assertThat(structured.got.get(0).remainder_of_body.extract_long()).isEqualTo(5);
    }

    @Test
    void aFullChannelThatRejectsNewEventsTellsTheSupplier() throws Exception {
        var consumer = new StructuredConsumer();
        StructuredProxyPushSupplier proxy = connect(consumer);
        proxy.suspend_connection();
        channel.set_admin(new Property[] {
            longOf("MaxQueueLength", 2), Clients.property(orb, "RejectNewEvents", any -> any.insert_boolean(true))
        });
        var supplier = supplier();
        supplier.push_structured_event(numbered(1));
        supplier.push_structured_event(numbered(2));

        assertThatExceptionOfType(IMP_LIMIT.class)
                .isThrownBy(() -> supplier.push_structured_event(numbered(3)))
                .satisfies(full -> assertThat(Minor.CHANNEL_FULL.matches(full)).isTrue());
        proxy.resume_connection();
        await().untilAsserted(() -> assertThat(consumer.numbers()).containsExactly(1, 2));
        supplier.push_structured_event(numbered(4));

        await().untilAsserted(() -> assertThat(consumer.numbers()).containsExactly(1, 2, 4));
    }

    @Test
    void aConsumerThatIsGoneIsForgotten() throws Exception {
        var consumer = new StructuredConsumer();
        StructuredProxyPushSupplier proxy = connect(consumer);
        poa.deactivate_object(poa.servant_to_id(consumer));
        var supplier = supplier();

        supplier.push_structured_event(numbered(1));

        await().untilAsserted(() ->
                assertThat(channel.default_consumer_admin().push_suppliers()).isEmpty());
        assertThatExceptionOfType(OBJECT_NOT_EXIST.class).isThrownBy(proxy::MyType);
    }

    @Test
    void anEventIsMarshalledOnceForAllItsConsumers() throws Exception {
        List<StructuredConsumer> structured = new ArrayList<>();
        List<SequenceConsumer> sequences = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            structured.add(new StructuredConsumer());
            connect(structured.get(i));
            sequences.add(new SequenceConsumer());
            sequence(sequences.get(i));
        }
        Event event = Event.of(serverOrb, Clients.event(serverOrb, "Telecom", "Alarm", "e", 7));

        server.channel("channel-1").orElseThrow().publish(event);

        await().untilAsserted(() -> {
            assertThat(structured)
                    .allSatisfy(consumer -> assertThat(consumer.numbers()).containsExactly(7));
            assertThat(sequences)
                    .allSatisfy(consumer -> assertThat(consumer.got).containsExactly(List.of(7)));
        });
        // once where a request's arguments begin, once behind the length of a sequence
        assertThat(event.arguments(Event.Form.STRUCTURED).marshallings()).isBetween(1, 2);
    }
}
