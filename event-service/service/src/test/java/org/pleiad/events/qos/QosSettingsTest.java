package org.pleiad.events.qos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.omg.CORBA.Any;
import org.omg.CORBA.ORB;
import org.omg.CosNotification.BestEffort;
import org.omg.CosNotification.NamedPropertyRange;
import org.omg.CosNotification.Persistent;
import org.omg.CosNotification.Property;
import org.omg.CosNotification.PropertyError;
import org.omg.CosNotification.QoSError_code;
import org.omg.CosNotification.UnsupportedAdmin;
import org.omg.CosNotification.UnsupportedQoS;
import org.omg.TimeBase.TimeTHelper;
import org.omg.TimeBase.UtcT;
import org.omg.TimeBase.UtcTHelper;
import org.pleiad.events.channel.DeliveryLevel;

class QosSettingsTest {
    private static final ORB ORB_HERE = ORB.init(new String[0], null);
    private static final QosLimits STORE = new QosLimits(true, 1000, 5000);

    @AfterAll
    static void end() {
        ORB_HERE.destroy();
    }

    private static Property property(String name, Consumer<Any> value) {
        Any any = ORB_HERE.create_any();
        value.accept(any);
        return new Property(name, any);
    }

    private static Property shortOf(String name, int value) {
        return property(name, any -> any.insert_short((short) value));
    }

    private static Property longOf(String name, int value) {
        return property(name, any -> any.insert_long(value));
    }

    private static Property truthOf(String name, boolean value) {
        return property(name, any -> any.insert_boolean(value));
    }

    private static Property startTime() {
        return property("StartTime", any -> UtcTHelper.insert(any, new UtcT(1, 0, (short) 0, (short) 0)));
    }

    private static QosSettings channel(Property... initial) throws UnsupportedQoS {
        return QosSettings.ofChannel(ORB_HERE, QosLimits.DEFAULT, initial);
    }

    private static QosSettings durable() throws UnsupportedQoS {
        return QosSettings.ofChannel(ORB_HERE, STORE, shortOf("EventReliability", Persistent.value));
    }

    private static Map<String, Any> byName(Property... properties) {
        return Arrays.stream(properties).collect(Collectors.toMap(p -> p.name, p -> p.value));
    }

    private interface Asking {
        void ask() throws UnsupportedQoS;
    }

    private static PropertyError[] refused(Asking asking) {
        try {
            asking.ask();
        } catch (UnsupportedQoS refusal) {
            return refusal.qos_err;
        }
        throw new AssertionError("nothing was refused");
    }

    private static void assertFault(PropertyError fault, String name, QoSError_code code) {
        assertThat(fault.name).isEqualTo(name);
        assertThat(fault.code.value()).isEqualTo(code.value());
    }

    @Test
    void aNewChannelHasTheDefaultsOfTheStandard() throws Exception {
        Map<String, Any> qos = byName(channel().get());

        assertThat(qos.get("EventReliability").extract_short()).isEqualTo(BestEffort.value);
        assertThat(qos.get("ConnectionReliability").extract_short()).isEqualTo(BestEffort.value);
        assertThat(qos.get("Priority").extract_short()).isZero();
        assertThat(qos.get("OrderPolicy").extract_short()).isEqualTo((short) 2);
        assertThat(qos.get("DiscardPolicy").extract_short()).isZero();
        assertThat(qos.get("MaximumBatchSize").extract_long()).isEqualTo(1);
        assertThat(qos.get("PacingInterval").extract_ulonglong()).isZero();
        assertThat(qos.get("Timeout").extract_ulonglong()).isZero();
        assertThat(qos.get("MaxEventsPerConsumer").extract_long()).isZero();
        assertThat(qos.get("StartTimeSupported").extract_boolean()).isTrue();
        assertThat(qos.get("StopTimeSupported").extract_boolean()).isTrue();
        assertThat(qos).doesNotContainKeys("StartTime", "StopTime");
    }

    @Test
    void aProxyInheritsWhatNeitherItNorItsAdminHasSet() throws Exception {
        QosSettings channel = channel(longOf("MaximumBatchSize", 5));
        QosSettings admin = channel.ofAdmin();
        QosSettings proxy = admin.ofProxy();
        assertThat(proxy.effective().get(Quality.MAXIMUM_BATCH_SIZE)).isEqualTo(5);

        admin.set(longOf("MaximumBatchSize", 6));
        assertThat(proxy.effective().get(Quality.MAXIMUM_BATCH_SIZE)).isEqualTo(6);
        proxy.set(longOf("MaximumBatchSize", 7));
        channel.set(longOf("MaximumBatchSize", 8), shortOf("Priority", 3));

        assertThat(proxy.effective().get(Quality.MAXIMUM_BATCH_SIZE)).isEqualTo(7);
        assertThat(admin.effective().get(Quality.MAXIMUM_BATCH_SIZE)).isEqualTo(6);
        assertThat(byName(proxy.get()).get("Priority").extract_short()).isEqualTo((short) 3);
        assertThat(byName(proxy.get())).doesNotContainKey("EventReliability");
    }

    @Test
    void namesEveryPropertyThatIsWrongAndSetsNone() throws Exception {
        QosSettings channel = channel();

        PropertyError[] faults = refused(() -> channel.set(
                shortOf("Priority", 5),
                shortOf("Colour", 1),
                startTime(),
                longOf("MaxQueueLength", 5),
                longOf("OrderPolicy", 1),
                shortOf("DiscardPolicy", 9),
                shortOf("Priority", Short.MIN_VALUE),
                longOf("MaximumBatchSize", 0),
                longOf("MaximumBatchSize", 20_000),
                longOf("MaxEventsPerConsumer", -1)));

        assertThat(faults).hasSize(9);
        assertFault(faults[0], "Colour", QoSError_code.BAD_PROPERTY);
        assertFault(faults[1], "StartTime", QoSError_code.UNSUPPORTED_PROPERTY);
        assertFault(faults[2], "MaxQueueLength", QoSError_code.UNSUPPORTED_PROPERTY);
        assertFault(faults[3], "OrderPolicy", QoSError_code.BAD_TYPE);
        assertFault(faults[4], "DiscardPolicy", QoSError_code.BAD_VALUE);
        assertThat(faults[4].available_range.low_val.extract_short()).isZero();
        assertThat(faults[4].available_range.high_val.extract_short()).isEqualTo((short) 4);
        assertFault(faults[5], "Priority", QoSError_code.BAD_VALUE);
        assertFault(faults[6], "MaximumBatchSize", QoSError_code.BAD_VALUE);
        assertFault(faults[7], "MaximumBatchSize", QoSError_code.UNSUPPORTED_VALUE);
        assertThat(faults[7].available_range.high_val.extract_long()).isEqualTo(10_000);
        assertFault(faults[8], "MaxEventsPerConsumer", QoSError_code.BAD_VALUE);
        assertThat(channel.effective().get(Quality.PRIORITY)).isZero();
    }

    @Test
    void takesATimeThatIsTypedByItsAlias() throws Exception {
        QosSettings channel = channel(property("Timeout", any -> TimeTHelper.insert(any, 50_000)));

        assertThat(UtcTime.toMillis(channel.effective().get(Quality.TIMEOUT))).isEqualTo(5);
    }

    @Test
    void persistenceNeedsAStore() {
        PropertyError[] faults = refused(() -> channel(shortOf("EventReliability", Persistent.value)));

        assertFault(faults[0], "EventReliability", QoSError_code.UNSUPPORTED_VALUE);
        assertThat(faults[0].available_range.high_val.extract_short()).isEqualTo(BestEffort.value);
    }

    @Test
    void persistentEventsAndForgottenConnectionsDoNotGoTogether() throws Exception {
        QosSettings admin = durable().ofAdmin();

        PropertyError[] faults = refused(() -> admin.ofProxy().set(shortOf("ConnectionReliability", BestEffort.value)));

        assertFault(faults[0], "ConnectionReliability", QoSError_code.UNAVAILABLE_VALUE);
        assertThat(faults[0].available_range.low_val.extract_short()).isEqualTo(Persistent.value);
        assertThat(byName(admin.get()).get("ConnectionReliability").extract_short())
                .isEqualTo(Persistent.value);
        assertFault(
                refused(() -> QosSettings.ofChannel(
                        ORB_HERE,
                        STORE,
                        shortOf("EventReliability", Persistent.value),
                        shortOf("ConnectionReliability", BestEffort.value)))[0],
                "ConnectionReliability",
                QoSError_code.UNAVAILABLE_VALUE);
    }

    @Test
    void whatAChannelPromisesIsFixedWhenItIsMade() throws Exception {
        QosSettings channel = QosSettings.ofChannel(ORB_HERE, STORE, shortOf("PleiadDelivery", 1));
        assertThat(channel.delivery()).isEqualTo(DeliveryLevel.RELIABLE);

        assertFault(
                refused(() -> channel.set(shortOf("EventReliability", Persistent.value)))[0],
                "EventReliability",
                QoSError_code.UNAVAILABLE_VALUE);
        assertFault(
                refused(() -> channel.set(shortOf("PleiadDelivery", 0)))[0],
                "PleiadDelivery",
                QoSError_code.UNAVAILABLE_VALUE);
        channel.set(channel.get());
        assertThat(channel.delivery()).isEqualTo(DeliveryLevel.RELIABLE);
    }

    @Test
    void durableDeliveryAndPersistentEventsAreTheSame() throws Exception {
        assertThat(durable().delivery()).isEqualTo(DeliveryLevel.DURABLE);
        QosSettings channel = QosSettings.ofChannel(ORB_HERE, STORE, shortOf("PleiadDelivery", 2));
        assertThat(byName(channel.get()).get("EventReliability").extract_short())
                .isEqualTo(Persistent.value);
        channel.set(channel.get());
        assertFault(
                refused(() -> QosSettings.ofChannel(
                        ORB_HERE, STORE, shortOf("EventReliability", Persistent.value), shortOf("PleiadDelivery", 0)))[
                        0],
                "PleiadDelivery",
                QoSError_code.UNAVAILABLE_VALUE);
    }

    @Test
    void validatingNamesWhatElseCouldBeSet() throws Exception {
        NamedPropertyRange[] available = channel().ofAdmin().validate(shortOf("OrderPolicy", 1));

        assertThat(available)
                .extracting(range -> range.name)
                .contains("DiscardPolicy", "Timeout", "MaximumBatchSize")
                .doesNotContain("OrderPolicy", "EventReliability", "StartTime");
        assertThat(refused(() -> channel().validate(shortOf("Colour", 1)))).hasSize(1);
    }

    @Test
    void anEventCannotAskForWhatItsProxyDoesNotSupport() throws Exception {
        QosSettings proxy =
                channel(truthOf("StartTimeSupported", false)).ofAdmin().ofProxy();

        PropertyError[] faults = refused(
                () -> proxy.validateEvent(startTime(), shortOf("EventReliability", 1), longOf("MaximumBatchSize", 2)));

        assertThat(Arrays.stream(faults).collect(Collectors.toMap(fault -> fault.name, fault -> fault.code.value())))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "StartTime", QoSError_code._UNAVAILABLE_PROPERTY,
                        "EventReliability", QoSError_code._UNSUPPORTED_VALUE,
                        "MaximumBatchSize", QoSError_code._UNSUPPORTED_PROPERTY));
        assertThat(proxy.validateEvent(shortOf("Priority", 4)))
                .extracting(range -> range.name)
                .containsExactly("EventReliability", "StartTime", "StopTime", "Timeout");
    }

    @Test
    void theLimitsOfAChannelAreCheckedTogether() throws Exception {
        AdminLimits limits = AdminLimits.NONE.with(
                ORB_HERE, QosLimits.DEFAULT, longOf("MaxConsumers", 3), truthOf("RejectNewEvents", true));
        assertThat(limits).isEqualTo(new AdminLimits(0, 3, 0, true));
        assertThat(byName(limits.properties(ORB_HERE)).get("MaxConsumers").extract_long())
                .isEqualTo(3);

        assertThatExceptionOfType(UnsupportedAdmin.class)
                .isThrownBy(() -> limits.with(
                        ORB_HERE,
                        QosLimits.DEFAULT,
                        longOf("MaxSuppliers", -1),
                        longOf("MaxQueueLength", 20_000),
                        shortOf("MaxConsumers", 1),
                        longOf("RejectNewEvents", 1),
                        shortOf("Priority", 1),
                        longOf("Size", 1)))
                .satisfies(refusal -> assertThat(refusal.admin_err)
                        .extracting(fault -> fault.code.value())
                        .containsExactly(
                                QoSError_code._BAD_VALUE,
                                QoSError_code._UNSUPPORTED_VALUE,
                                QoSError_code._BAD_TYPE,
                                QoSError_code._BAD_TYPE,
                                QoSError_code._UNSUPPORTED_PROPERTY,
                                QoSError_code._BAD_PROPERTY));
    }

    @Test
    void aQueueTakesTheSmallestOfItsLimits() throws Exception {
        QosSettings channel = channel(longOf("MaxEventsPerConsumer", 70), shortOf("DiscardPolicy", 4));
        AdminLimits limits = AdminLimits.NONE.with(ORB_HERE, QosLimits.DEFAULT, longOf("MaxQueueLength", 50));

        assertThat(QueuePolicies.of(channel.effective(), limits, QosLimits.DEFAULT))
                .isEqualTo(new QueuePolicies(OrderPolicy.PRIORITY, DiscardPolicy.LIFO, 50, 1, 0));
        assertThat(QueuePolicies.of(Qualities.NONE, AdminLimits.NONE, QosLimits.DEFAULT)
                        .limit())
                .isEqualTo(10_000);
    }

    @Test
    void timesOfTheTimeServiceAreMilliseconds() {
        assertThat(UtcTime.toEpochMillis(UtcTime.fromEpochMillis(1_700_000_000_123L)))
                .isEqualTo(1_700_000_000_123L);
        assertThat(UtcTime.toMillis(1)).isEqualTo(1);
        assertThat(UtcTime.toMillis(UtcTime.fromMillis(17))).isEqualTo(17);
        assertThat(UtcTime.toEpochMillis(-1)).isPositive();
    }
}
