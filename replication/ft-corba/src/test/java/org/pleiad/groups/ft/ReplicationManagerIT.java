package org.pleiad.groups.ft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pleiad.groups.ft.TestDomain.TYPE;
import static org.pleiad.groups.ft.TestDomain.await;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.omg.CORBA.Any;
import org.omg.CORBA.AnyHolder;
import org.omg.FT.BadReplicationStyle;
import org.omg.FT.CannotMeetCriteria;
import org.omg.FT.InvalidCriteria;
import org.omg.FT.InvalidProperty;
import org.omg.FT.MemberAlreadyPresent;
import org.omg.FT.MemberNotFound;
import org.omg.FT.NoFactory;
import org.omg.FT.ObjectGroupNotFound;
import org.omg.FT.ObjectNotAdded;
import org.omg.FT.ObjectNotFound;
import org.omg.FT.PropertiesHelper;
import org.omg.FT.Property;
import org.omg.FT.ReplicationManager;
import org.omg.FT.UnsupportedProperty;
import org.pleiad.groups.ft.ledgers.Ledger;
import org.pleiad.groups.ft.ledgers.LedgerHelper;
import org.pleiad.groups.ft.property.FtCriteria;
import org.pleiad.groups.ft.property.FtProperty;
import org.pleiad.groups.ft.property.GroupProperties;
import org.pleiad.groups.ft.property.Names;
import org.pleiad.orb.group.GroupComponent;
import org.pleiad.orb.group.PrimaryComponent;
import org.pleiad.orb.ior.IiopProfile;
import org.pleiad.orb.ior.Ior;

/** The manager over sockets, at three hosts. */
class ReplicationManagerIT {
    private static TestDomain domain;
    private static ReplicationManager a;
    private static ReplicationManager b;

    @BeforeAll
    static void start() throws Exception {
        domain = new TestDomain("a", "b", "c");
        domain.registerEverywhere();
        a = domain.manager("a");
        b = domain.manager("b");
    }

    @AfterAll
    static void stop() {
        domain.close();
    }

    private static Property number(FtProperty property, int value) {
        return GroupProperties.number(domain.client.orb(), property, value);
    }

    /** Criteria as the standard has them: the properties of the group are one of them. */
    private static Property[] criteria(Property... properties) {
        Any value = domain.client.orb().create_any();
        PropertiesHelper.insert(value, properties);
        return new Property[] {new Property(Names.of(FtCriteria.PROPERTIES), value)};
    }

    private static Property[] applicationsMembers(int style) {
        return criteria(
                number(FtProperty.MEMBERSHIP_STYLE, org.omg.FT.MEMB_APP_CTRL.value),
                number(FtProperty.REPLICATION_STYLE, style));
    }

    private static List<String> locations(ReplicationManager manager, org.omg.CORBA.Object group) throws Exception {
        return Arrays.stream(manager.locations_of_members(group))
                .map(Names::text)
                .sorted()
                .toList();
    }

    private static List<IiopProfile> profiles(org.omg.CORBA.Object reference) {
        return Ior.parse(domain.client.toText(reference)).profiles().stream()
                .filter(profile -> profile.tag() == 0)
                .map(IiopProfile::decode)
                .toList();
    }

    private static GroupComponent component(org.omg.CORBA.Object reference) {
        return GroupComponent.find(profiles(reference).get(0).components());
    }

    private static Map<String, Integer> numbers(Property... properties) {
        Map<String, Integer> numbers = new TreeMap<>();
        for (Property property : properties) {
            if (property.val.type().kind() == org.omg.CORBA.TCKind.tk_ushort) {
                numbers.put(
                        property.nam[0].id.substring(FtProperty.PREFIX.length()), (int) property.val.extract_ushort());
            }
        }
        return numbers;
    }

    @Test
    void aGroupOfTheInfrastructureBeginsWithMembersAtDistinctLocationsAndAnswers() throws Exception {
        AnyHolder id = new AnyHolder();
        org.omg.CORBA.Object group = a.create_object(TYPE, criteria(), id);
        assertThat(locations(b, group)).containsExactly("a", "b", "c");
        assertThat(id.value.extract_ulonglong())
                .isEqualTo(a.get_object_group_id(group))
                .isEqualTo(component(group).groupId());
        assertThat(component(group).domain()).isEqualTo("plant");
        assertThat(profiles(group))
                .hasSize(3)
                .allSatisfy(profile ->
                        assertThat(GroupComponent.find(profile.components())).isEqualTo(component(group)));
        assertThat(profiles(group).stream().filter(profile -> PrimaryComponent.isIn(profile.components())))
                .hasSize(1);
        Ledger ledger = LedgerHelper.narrow(group);
        assertThat(ledger.add(40)).isEqualTo(40);
        assertThat(ledger.add(2)).isEqualTo(42);
        assertThat(LedgerHelper.narrow(b.get_object_group_ref(group)).sum()).isEqualTo(42);
        b.delete_object(id.value);
        assertThatThrownBy(() -> a.locations_of_members(group)).isInstanceOf(ObjectGroupNotFound.class);
        assertThatThrownBy(() -> a.delete_object(id.value)).isInstanceOf(ObjectNotFound.class);
    }

    @Test
    void theApplicationCreatesRemovesAndPromotesMembersAndGetsTheNewReferenceEachTime() throws Exception {
        AnyHolder id = new AnyHolder();
        org.omg.CORBA.Object empty = a.create_object(TYPE, applicationsMembers(org.omg.FT.WARM_PASSIVE.value), id);
        assertThat(a.locations_of_members(empty)).isEmpty();
        org.omg.CORBA.Object one = a.create_member(empty, Names.of("b"), TYPE, new Property[0]);
        org.omg.CORBA.Object two = b.create_member(empty, Names.of("c"), TYPE, new Property[0]);
        assertThat(component(two).isNewerThan(component(one).version())).isTrue();
        assertThat(locations(a, one)).containsExactly("b", "c");
        assertThatThrownBy(() -> a.create_member(two, Names.of("c"), TYPE, new Property[0]))
                .isInstanceOf(MemberAlreadyPresent.class);
        assertThatThrownBy(() -> a.create_member(two, Names.of("nowhere"), TYPE, new Property[0]))
                .isInstanceOf(NoFactory.class);
        Ledger ledger = LedgerHelper.narrow(two);
        assertThat(ledger.add(5)).isEqualTo(5);
        assertThat(ledger.place()).isEqualTo("b");
        org.omg.CORBA.Object promoted = a.set_primary_member(two, Names.of("c"));
        assertThat(component(promoted).isNewerThan(component(two).version())).isTrue();
        await().until(() -> LedgerHelper.narrow(promoted).place().equals("c"));
        assertThat(LedgerHelper.narrow(promoted).sum()).isEqualTo(5);
        org.omg.CORBA.Object rest = b.remove_member(promoted, Names.of("b"));
        assertThat(locations(a, rest)).containsExactly("c");
        assertThat(profiles(rest)).hasSize(1);
        assertThatThrownBy(() -> a.remove_member(rest, Names.of("b"))).isInstanceOf(MemberNotFound.class);
        assertThatThrownBy(() -> a.set_primary_member(rest, Names.of("b"))).isInstanceOf(MemberNotFound.class);
        a.delete_object(id.value);
    }

    @Test
    void membersOfActiveGroupsAreEqual() throws Exception {
        AnyHolder id = new AnyHolder();
        org.omg.CORBA.Object group = a.create_object(TYPE, criteria(), id);
        assertThatThrownBy(() -> a.set_primary_member(group, Names.of("b"))).isInstanceOf(BadReplicationStyle.class);
        a.delete_object(id.value);
    }

    @Test
    void anObjectOfAHostBecomesAMemberWithItsStateAndOneOfAnotherProcessDoesNot() throws Exception {
        AnyHolder id = new AnyHolder();
        org.omg.CORBA.Object empty = a.create_object(TYPE, applicationsMembers(org.omg.FT.ACTIVE.value), id);
        LedgerServant servant = new LedgerServant("b's own");
        Ledger object = domain.host("b").orb.export(servant, Ledger.class);
        object.add(7);
        org.omg.CORBA.Object group = a.add_member(
                empty, Names.of("b"), domain.client.resolve(domain.host("b").orb.toText(object), Ledger.class));
        Ledger ledger = LedgerHelper.narrow(group);
        assertThat(ledger.add(1)).isEqualTo(8);
        assertThat(ledger.place()).isEqualTo("b's own");
        // the next gets the state of the first
        org.omg.CORBA.Object both = a.create_member(group, Names.of("a"), TYPE, new Property[0]);
        assertThat(domain.host("a").last().sum).isEqualTo(8);
        Ledger foreign = domain.client.export(new LedgerServant("client"), Ledger.class);
        assertThatThrownBy(() -> a.add_member(both, Names.of("elsewhere"), foreign))
                .isInstanceOf(ObjectNotAdded.class);
        assertThatThrownBy(() -> a.add_member(both, Names.of("c"), foreign)).isInstanceOf(ObjectNotAdded.class);
        a.delete_object(id.value);
    }

    @Test
    void oneMemberCanBeAskedFor() throws Exception {
        AnyHolder id = new AnyHolder();
        org.omg.CORBA.Object group = a.create_object(TYPE, criteria(), id);
        org.omg.CORBA.Object member = a.get_member_ref(group, Names.of("c"));
        assertThat(profiles(member)).hasSize(1);
        assertThat(profiles(member).get(0).host() + ":"
                        + profiles(member).get(0).port())
                .isEqualTo(domain.host("c").domain.self().orb());
        assertThat(GroupComponent.find(profiles(member).get(0).components())).isNull();
        assertThat(LedgerHelper.narrow(member).sum()).isZero();
        assertThatThrownBy(() -> a.get_member_ref(group, Names.of("d"))).isInstanceOf(MemberNotFound.class);
        a.delete_object(id.value);
    }

    @Test
    void objectsOfAnyOrbAreMembersWhereTheApplicationKeepsThemAlike() throws Exception {
        AnyHolder id = new AnyHolder();
        org.omg.CORBA.Object empty = a.create_object(
                TYPE,
                criteria(
                        number(FtProperty.MEMBERSHIP_STYLE, org.omg.FT.MEMB_APP_CTRL.value),
                        number(FtProperty.CONSISTENCY_STYLE, org.omg.FT.CONS_APP_CTRL.value),
                        number(FtProperty.REPLICATION_STYLE, org.omg.FT.COLD_PASSIVE.value)),
                id);
        assertThat(a.get_object_group_id(empty)).isEqualTo(id.value.extract_ulonglong());
        Ledger one = domain.client.export(new LedgerServant("one"), Ledger.class);
        Ledger two = domain.client.export(new LedgerServant("two"), Ledger.class);
        org.omg.CORBA.Object first = a.add_member(empty, Names.of("host1"), one);
        org.omg.CORBA.Object second = b.add_member(first, Names.of("host2"), two);
        assertThat(profiles(second)).hasSize(2);
        assertThat(component(second).isNewerThan(component(first).version())).isTrue();
        assertThat(LedgerHelper.narrow(second).place()).isEqualTo("one");
        org.omg.CORBA.Object promoted = a.set_primary_member(second, Names.of("host2"));
        assertThat(PrimaryComponent.isIn(profiles(promoted).get(0).components()))
                .isTrue();
        assertThat(LedgerHelper.narrow(promoted).place()).isEqualTo("two");
        assertThat(a.get_member_ref(promoted, Names.of("host1"))._is_equivalent(one))
                .isTrue();
        assertThat(locations(b, a.remove_member(promoted, Names.of("host2")))).containsExactly("host1");
        a.delete_object(id.value);
    }

    @Test
    void whatIsSaidForTheGroupCountsMoreThanForTheTypeAndForAll() throws Exception {
        String type = "IDL:ledgers/Other:1.0";
        domain.host("a").services.register(type, criteria -> domain.host("a").make());
        domain.host("b").services.register(type, criteria -> domain.host("b").make());
        a.set_type_properties(type, new Property[] {
            number(FtProperty.INITIAL_NUMBER_REPLICAS, 1), number(FtProperty.MINIMUM_NUMBER_REPLICAS, 1)
        });
        assertThat(numbers(b.get_type_properties(type)))
                .containsEntry("InitialNumberReplicas", 1)
                .containsEntry("ReplicationStyle", 3);
        AnyHolder id = new AnyHolder();
        org.omg.CORBA.Object group = b.create_object(
                type, criteria(number(FtProperty.REPLICATION_STYLE, org.omg.FT.WARM_PASSIVE.value)), id);
        assertThat(numbers(a.get_properties(group)))
                .containsEntry("ReplicationStyle", 2)
                .containsEntry("MinimumNumberReplicas", 1);
        a.set_properties_dynamically(group, new Property[] {number(FtProperty.MINIMUM_NUMBER_REPLICAS, 2)});
        assertThat(numbers(b.get_properties(group))).containsEntry("MinimumNumberReplicas", 2);
        await().untilAsserted(() -> assertThat(locations(a, group)).containsExactly("a", "b"));
        assertThatThrownBy(() -> a.set_properties_dynamically(
                        group, new Property[] {number(FtProperty.REPLICATION_STYLE, org.omg.FT.ACTIVE.value)}))
                .isInstanceOf(UnsupportedProperty.class);
        a.remove_type_properties(type, new Property[] {number(FtProperty.INITIAL_NUMBER_REPLICAS, 9)});
        assertThat(numbers(b.get_type_properties(type))).containsEntry("InitialNumberReplicas", 3);
        a.delete_object(id.value);
    }

    @Test
    void defaultsAreTheDomainsAtEveryHost() throws Exception {
        a.set_default_properties(new Property[] {number(FtProperty.FAULT_MONITORING_GRANULARITY, 1)});
        assertThat(numbers(b.get_default_properties())).containsEntry("FaultMonitoringGranularity", 1);
        b.remove_default_properties(new Property[] {number(FtProperty.FAULT_MONITORING_GRANULARITY, 1)});
        assertThat(numbers(a.get_default_properties())).containsEntry("FaultMonitoringGranularity", 0);
        assertThatThrownBy(() -> a.set_default_properties(new Property[] {number(FtProperty.REPLICATION_STYLE, 4)}))
                .isInstanceOf(UnsupportedProperty.class);
        assertThatThrownBy(() -> a.set_default_properties(new Property[] {number(FtProperty.REPLICATION_STYLE, 99)}))
                .isInstanceOf(InvalidProperty.class);
    }

    @Test
    void whatCannotBeMadeIsRefusedAndLeavesNothingBehind() throws Exception {
        int before = domain.host("a").domain.groups().size();
        AnyHolder id = new AnyHolder();
        assertThatThrownBy(() -> a.create_object("IDL:ledgers/Unknown:1.0", criteria(), id))
                .isInstanceOf(NoFactory.class);
        assertThatThrownBy(() -> a.create_object(TYPE, criteria(number(FtProperty.INITIAL_NUMBER_REPLICAS, 4)), id))
                .isInstanceOf(CannotMeetCriteria.class);
        assertThatThrownBy(() -> a.create_object(TYPE, criteria(number(FtProperty.REPLICATION_STYLE, 4)), id))
                .isInstanceOf(InvalidProperty.class);
        assertThat(domain.host("a").domain.groups()).hasSize(before);
        assertThatThrownBy(() -> a.get_properties(domain.client.export(new LedgerServant("x"), Ledger.class)))
                .isInstanceOf(ObjectGroupNotFound.class);
        assertThatThrownBy(() -> a.get_properties(null)).isInstanceOf(ObjectGroupNotFound.class);
    }

    @Test
    void aNameIsGivenOnce() throws Exception {
        Any name = domain.client.orb().create_any();
        name.insert_string("ledgers/main");
        Property[] criteria = {new Property(Names.of(FtCriteria.NAME), name)};
        AnyHolder id = new AnyHolder();
        a.create_object(TYPE, criteria, id);
        assertThat(domain.host("b").domain.info("ledgers/main")).isPresent();
        assertThatThrownBy(() -> b.create_object(TYPE, criteria, new AnyHolder()))
                .isInstanceOf(InvalidCriteria.class);
        a.delete_object(id.value);
    }
}
