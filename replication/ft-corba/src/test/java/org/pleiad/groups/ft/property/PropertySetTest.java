package org.pleiad.groups.ft.property;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.omg.CORBA.Any;
import org.omg.CORBA.ORB;
import org.omg.FT.FactoriesValueHelper;
import org.omg.FT.FactoryInfo;
import org.omg.FT.InvalidProperty;
import org.omg.FT.Property;
import org.omg.FT.ReplicationStyleValueHelper;
import org.omg.FT.UnsupportedProperty;
import org.pleiad.groups.core.GroupDefinition.Control;
import org.pleiad.groups.core.Style;
import org.pleiad.orb.Pleiad;

class PropertySetTest {
    private static Pleiad pleiad;
    private static ORB orb;

    @BeforeAll
    static void start() {
        pleiad = Pleiad.builder().build();
        orb = pleiad.orb();
    }

    @AfterAll
    static void stop() {
        pleiad.close();
    }

    private static Property property(FtProperty property, Consumer<Any> value) {
        Any any = orb.create_any();
        value.accept(any);
        return property.with(any);
    }

    private static Property number(FtProperty property, int value) {
        return GroupProperties.number(orb, property, value);
    }

    @Test
    void stylesAreReadWhetherShortAsInTheStandardOrLongAsInTaosIdl() {
        assertThat(style(any -> any.insert_ushort((short) 2))).isEqualTo(Style.WARM_PASSIVE);
        assertThat(style(any -> any.insert_long(1))).isEqualTo(Style.COLD_PASSIVE);
        assertThat(style(any -> ReplicationStyleValueHelper.insert(any, (short) 0)))
                .isEqualTo(Style.STATELESS);
    }

    private static Style style(Consumer<Any> value) {
        return GroupProperties.of(PropertySet.of(property(FtProperty.REPLICATION_STYLE, value)))
                .style();
    }

    @Test
    void whatIsSaidLaterCountsMoreAndTheRestStays() {
        PropertySet set = GroupProperties.builtIn(orb)
                .with(PropertySet.of(number(FtProperty.REPLICATION_STYLE, 1)))
                .with(PropertySet.of(
                        number(FtProperty.MINIMUM_NUMBER_REPLICAS, 5),
                        GroupProperties.times(orb, Duration.ofSeconds(7), Duration.ofSeconds(3))));
        GroupProperties all = GroupProperties.of(set);
        assertThat(all.style()).isEqualTo(Style.COLD_PASSIVE);
        assertThat(all.minimum()).isEqualTo(5);
        assertThat(all.initial()).isEqualTo(3);
        assertThat(all.membership()).isEqualTo(Control.INFRASTRUCTURE);
        assertThat(all.interval()).isEqualTo(Duration.ofSeconds(7));
        assertThat(all.timeout()).isEqualTo(Duration.ofSeconds(3));
    }

    @Test
    void votesAreRefusedAsNotSupported() {
        PropertyFault fault = refused(number(FtProperty.REPLICATION_STYLE, org.omg.FT.ACTIVE_WITH_VOTING.value));
        assertThatThrownBy(fault::raise).isInstanceOf(UnsupportedProperty.class);
        assertThat(fault).hasMessageContaining("ReplicationStyle").hasMessageContaining("use ACTIVE");
        assertThat(fault.asInvalid()).isInstanceOf(InvalidProperty.class);
    }

    @Test
    void pushMonitoringAndCheckpointIntervalsAreRefusedAsNotSupported() {
        assertThatThrownBy(refused(number(FtProperty.FAULT_MONITORING_STYLE, org.omg.FT.PUSH.value))::raise)
                .isInstanceOf(UnsupportedProperty.class);
        assertThatThrownBy(
                        refused(property(FtProperty.CHECKPOINT_INTERVAL, any -> any.insert_ulonglong(10_000_000)))
                                ::raise)
                .isInstanceOf(UnsupportedProperty.class);
        PropertySet.of(property(FtProperty.CHECKPOINT_INTERVAL, any -> any.insert_ulonglong(0)));
    }

    @Test
    void impossibleValuesAreInvalid() {
        invalid(number(FtProperty.REPLICATION_STYLE, 6), "0 to 3");
        invalid(number(FtProperty.MEMBERSHIP_STYLE, 2), "0 to 1");
        invalid(property(FtProperty.CONSISTENCY_STYLE, any -> any.insert_string("CONS_INF_CTRL")), "no number");
        invalid(number(FtProperty.FAULT_MONITORING_GRANULARITY, 3), "0 to 2");
        invalid(number(FtProperty.INITIAL_NUMBER_REPLICAS, 0), "1 to 64");
        invalid(number(FtProperty.MINIMUM_NUMBER_REPLICAS, 65), "1 to 64");
        invalid(property(FtProperty.FACTORIES, any -> any.insert_long(1)), "FactoryInfos");
        invalid(
                property(
                        FtProperty.FACTORIES,
                        any -> FactoriesValueHelper.insert(
                                any, new FactoryInfo[] {new FactoryInfo(null, Names.of("a"), new Property[0])})),
                "nil");
        invalid(GroupProperties.times(orb, Duration.ZERO, Duration.ofSeconds(1)), "more than 0");
        invalid(property(FtProperty.CHECKPOINT_INTERVAL, any -> any.insert_long(1)), "TimeT");
    }

    private static void invalid(Property property, String why) {
        PropertyFault fault = refused(property);
        assertThatThrownBy(fault::raise).isInstanceOf(InvalidProperty.class).hasMessageContaining(why);
        assertThat(fault.property()).isSameAs(property);
    }

    private static PropertyFault refused(Property property) {
        return catchThrowableOfType(PropertyFault.class, () -> PropertySet.of(property));
    }

    @Test
    void unknownNamesAndRepetitionsAreRefused() {
        Any one = orb.create_any();
        one.insert_ushort((short) 1);
        PropertyFault unknown = refused(new Property(Names.of("org.omg.ft.NumberOfLives"), one));
        assertThatThrownBy(unknown::raise).isInstanceOf(UnsupportedProperty.class);
        Property style = number(FtProperty.REPLICATION_STYLE, 3);
        assertThatThrownBy(() -> PropertySet.of(style, style)).isInstanceOf(PropertyFault.class);
    }

    @Test
    void aGroupKeepsItsStylesForItsLife() {
        PropertySet group = GroupProperties.builtIn(orb);
        assertThat(group.changed(number(FtProperty.MINIMUM_NUMBER_REPLICAS, 4)).all())
                .hasSize(1);
        group.changed(number(FtProperty.REPLICATION_STYLE, org.omg.FT.ACTIVE.value)); // as it is
        assertThatThrownBy(() -> group.changed(number(FtProperty.REPLICATION_STYLE, 1)))
                .isInstanceOf(PropertyFault.class)
                .hasMessageContaining("while the group lives");
    }

    @Test
    void differentNamesHaveDifferentTexts() {
        assertThat(Names.text(Names.of("org.omg.ft.Factories"))).isEqualTo("org\\.omg\\.ft\\.Factories");
        assertThat(Names.text(new org.omg.CosNaming.NameComponent("a", "b")))
                .isEqualTo("a.b")
                .isNotEqualTo(Names.text(Names.of("a.b")));
        assertThat(Names.host("a#2")).isEqualTo("a");
        assertThat(Names.host(new org.omg.CosNaming.NameComponent("a", "hostname")))
                .isEqualTo("a");
    }
}
