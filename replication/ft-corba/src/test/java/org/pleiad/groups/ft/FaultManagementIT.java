package org.pleiad.groups.ft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pleiad.groups.ft.TestDomain.TYPE;
import static org.pleiad.groups.ft.TestDomain.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.omg.CORBA.Any;
import org.omg.CORBA.AnyHolder;
import org.omg.CORBA.BAD_PARAM;
import org.omg.CORBA.TRANSIENT;
import org.omg.CORBA.UserException;
import org.omg.CosEventComm.Disconnected;
import org.omg.CosNotification.EventType;
import org.omg.CosNotification.StructuredEvent;
import org.omg.CosNotifyComm.SequencePushConsumerHelper;
import org.omg.CosNotifyComm.StructuredPushConsumerHelper;
import org.omg.FT.FactoriesValueHelper;
import org.omg.FT.FactoryInfo;
import org.omg.FT.FaultNotifier;
import org.omg.FT.Property;
import org.omg.FT.ReplicationManager;
import org.omg.PortableServer.Servant;
import org.pleiad.groups.core.GroupId;
import org.pleiad.groups.core.HostInfo;
import org.pleiad.groups.ft.fault.FaultEvents;
import org.pleiad.groups.ft.ledgers.Ledger;
import org.pleiad.groups.ft.ledgers.LedgerHelper;
import org.pleiad.groups.ft.property.FtProperty;
import org.pleiad.groups.ft.property.GroupProperties;
import org.pleiad.groups.ft.property.Names;

/** What happens when hosts and members are lost. */
class FaultManagementIT {
    private TestDomain domain;

    @BeforeEach
    void start() throws Exception {
        domain = new TestDomain("a", "b", "c");
    }

    @AfterEach
    void stop() {
        domain.close();
    }

    private Property number(FtProperty property, int value) {
        return GroupProperties.number(domain.client.orb(), property, value);
    }

    private FaultNotifier notifier(String host) {
        return domain.client.resolve(
                "corbaloc::" + domain.host(host).domain.self().orb() + "/" + FtServices.NOTIFIER_KEY,
                FaultNotifier.class);
    }

    private org.omg.CORBA.Object reference(Servant servant) {
        return domain.client.export(servant, org.omg.CORBA.Object.class);
    }

    private static List<String> locations(ReplicationManager manager, org.omg.CORBA.Object group) throws Exception {
        return Arrays.stream(manager.locations_of_members(group))
                .map(Names::text)
                .sorted()
                .toList();
    }

    /** The verdict on a host that was crashed, as those who watch over hosts would have it. */
    private static void exclude(TestDomain.Host at, String lost) throws Exception {
        HostInfo info = at.domain.hosts().stream()
                .filter(host -> host.address().id().name().equals(lost))
                .findFirst()
                .orElseThrow();
        at.domain
                .exclude(info.address().id(), info.incarnation(), "crashed in a test")
                .toCompletableFuture()
                .get(30, TimeUnit.SECONDS);
    }

    @Test
    void aLostMemberIsReplacedAndReportedAndTheGroupKeepsItsState() throws Exception {
        domain.registerEverywhere();
        ReplicationManager manager = domain.manager("a");
        org.omg.CORBA.Object group = manager.create_object(
                TYPE,
                new Property[] {
                    number(FtProperty.INITIAL_NUMBER_REPLICAS, 2), number(FtProperty.MINIMUM_NUMBER_REPLICAS, 2)
                },
                new AnyHolder());
        Ledger ledger = LedgerHelper.narrow(group);
        assertThat(ledger.add(42)).isEqualTo(42);
        List<String> before = locations(manager, group);
        String leader = domain.leader().name;
        String lost =
                before.stream().filter(name -> !name.equals(leader)).findFirst().orElseThrow();
        var faults = new Faults.Structured();
        notifier(lost).connect_structured_fault_consumer(StructuredPushConsumerHelper.narrow(reference(faults)));

        domain.host(lost).crash();
        exclude(domain.host(leader), lost);

        ReplicationManager other = domain.manager(leader);
        await().untilAsserted(
                        () -> assertThat(locations(other, group)).hasSize(2).doesNotContain(lost));
        assertThat(LedgerHelper.narrow(other.get_object_group_ref(group)).sum()).isEqualTo(42);
        String id = Long.toUnsignedString(other.get_object_group_id(group));
        await().untilAsserted(() -> assertThat(faults.got)
                .contains(
                        "FT_CORBA/ObjectCrashFault FTDomainId=plant Location=" + lost,
                        "FT_CORBA/ObjectCrashFault FTDomainId=plant Location=" + lost + " TypeId=" + TYPE
                                + " ObjectGroupId=" + id));
    }

    @Test
    void aDrainingHostGetsNoNewMembers() throws Exception {
        domain.registerEverywhere();
        String drained = domain.hosts.keySet().stream()
                .filter(name -> !domain.host(name).leads())
                .findFirst()
                .orElseThrow();
        domain.host(drained)
                .domain
                .drain(domain.host(drained).domain.self().id(), true)
                .toCompletableFuture()
                .get(30, TimeUnit.SECONDS);
        ReplicationManager manager = domain.manager(drained);
        org.omg.CORBA.Object group = manager.create_object(
                TYPE, new Property[] {number(FtProperty.INITIAL_NUMBER_REPLICAS, 2)}, new AnyHolder());
        assertThat(locations(manager, group)).hasSize(2).doesNotContain(drained);
    }

    @Test
    void consumersGetWhatTheirConstraintsLetPassWhereverItIsPushed() throws Exception {
        FaultNotifier a = notifier("a");
        FaultNotifier b = notifier("b");
        var structured = new Faults.Structured();
        var sequences = new Faults.Sequences();
        long one = a.connect_structured_fault_consumer(StructuredPushConsumerHelper.narrow(reference(structured)));
        long two = b.connect_sequence_fault_consumer(SequencePushConsumerHelper.narrow(reference(sequences)));
        assertThat(one).isNotEqualTo(two);
        b.replace_constraint(
                one,
                new EventType[] {new EventType(FaultEvents.DOMAIN, FaultEvents.TYPE)},
                "$FTDomainId == 'plant' and $ObjectGroupId == 7 and $Location[0].id == 'x'");
        assertThatThrownBy(() -> a.replace_constraint(one, new EventType[0], "$Location =="))
                .isInstanceOf(BAD_PARAM.class);
        assertThatThrownBy(() -> a.replace_constraint(987, new EventType[0], "TRUE"))
                .isInstanceOf(BAD_PARAM.class);
        var events = new FaultEvents(domain.client.orb(), "plant");
        StructuredEvent seven = events.member("1", TYPE, new GroupId(7), Names.of("x"));
        StructuredEvent eight = events.member("2", TYPE, new GroupId(8), Names.of("x"));
        // how soon the other host has the consumers is not said
        await().untilAsserted(() -> {
            b.push_sequence_fault(new StructuredEvent[] {eight, seven});
            assertThat(sequences.got).contains(Faults.text(seven), Faults.text(eight));
            assertThat(structured.got).contains(Faults.text(seven));
        });
        assertThat(structured.got).doesNotContain(Faults.text(eight));
        b.disconnect_consumer(one);
        assertThatThrownBy(() -> a.disconnect_consumer(one)).isInstanceOf(Disconnected.class);
        int then = sequences.got.size();
        int was = structured.got.size();
        b.push_structured_fault(seven);
        await().until(() -> sequences.got.size() > then);
        assertThat(structured.got).hasSizeLessThanOrEqualTo(was);
    }

    @Test
    void aMemberThatDoesNotAnswerIsReplacedWhereThatIsTheInfrastructuresBusiness() throws Exception {
        List<LedgerServant> servants = new ArrayList<>();
        FactoryInfo[] factories = new FactoryInfo[3];
        for (int i = 0; i < 3; i++) {
            var servant = new LedgerServant("f" + i);
            servants.add(servant);
            factories[i] = new FactoryInfo(
                    domain.client.export(
                            new OneLedgerFactory(domain.client.export(servant, Ledger.class)),
                            org.omg.FT.GenericFactory.class),
                    Names.of("f" + i),
                    new Property[0]);
        }
        Any value = domain.client.orb().create_any();
        FactoriesValueHelper.insert(value, factories);
        ReplicationManager manager = domain.manager("a");
        var faults = new Faults.Structured();
        notifier("b").connect_structured_fault_consumer(StructuredPushConsumerHelper.narrow(reference(faults)));
        org.omg.CORBA.Object group = manager.create_object(
                TYPE,
                new Property[] {
                    FtProperty.FACTORIES.with(value),
                    number(FtProperty.CONSISTENCY_STYLE, org.omg.FT.CONS_APP_CTRL.value),
                    number(FtProperty.INITIAL_NUMBER_REPLICAS, 2),
                    GroupProperties.times(domain.client.orb(), Duration.ofMillis(100), Duration.ofSeconds(5))
                },
                new AnyHolder());
        assertThat(locations(manager, group)).containsExactly("f0", "f1");
        servants.get(0).isAlive = false;
        await().untilAsserted(() -> assertThat(locations(manager, group)).containsExactly("f1", "f2"));
        String id = Long.toUnsignedString(manager.get_object_group_id(group));
        await().untilAsserted(() -> assertThat(faults.got)
                .containsOnlyOnce("FT_CORBA/ObjectCrashFault FTDomainId=plant Location=f0 TypeId=" + TYPE
                        + " ObjectGroupId=" + id));
    }

    @Test
    void oneReferenceOfTheManagerLeadsToAnyHostThatLives() throws Exception {
        String addresses = domain.hosts.values().stream()
                .map(host -> ":" + host.domain.self().orb())
                .collect(Collectors.joining(","));
        ReplicationManager manager =
                domain.client.resolve("corbaloc:" + addresses + "/" + FtServices.MANAGER_KEY, ReplicationManager.class);
        manager.set_type_properties(TYPE, new Property[] {number(FtProperty.MINIMUM_NUMBER_REPLICAS, 1)});
        domain.host("a").crash();
        TestDomain.await()
                .ignoreExceptionsInstanceOf(TRANSIENT.class)
                .untilAsserted(
                        () -> assertThat(manager.get_type_properties(TYPE)).isNotEmpty());
    }

    @Test
    void managersAtDifferentHostsChangeOneThingWithoutLosingEachOthersChanges() throws Exception {
        List<CompletableFuture<Void>> changes = new ArrayList<>();
        FtProperty[] properties = {
            FtProperty.MINIMUM_NUMBER_REPLICAS,
            FtProperty.INITIAL_NUMBER_REPLICAS,
            FtProperty.FAULT_MONITORING_GRANULARITY
        };
        int i = 0;
        for (String host : domain.hosts.keySet()) {
            ReplicationManager manager = domain.manager(host);
            FtProperty property = properties[i++];
            changes.add(CompletableFuture.runAsync(() -> {
                for (int value = 0; value <= 20; value++) {
                    try {
                        manager.set_type_properties(TYPE, new Property[] {number(property, 1 + value % 2)});
                    } catch (UserException refused) {
                        throw new IllegalStateException(refused);
                    }
                }
            }));
        }
        CompletableFuture.allOf(changes.toArray(CompletableFuture<?>[]::new)).get(60, TimeUnit.SECONDS);
        List<Short> values = Arrays.stream(domain.manager("a").get_type_properties(TYPE))
                .filter(property -> Arrays.stream(properties).anyMatch(p -> p.id().equals(property.nam[0].id)))
                .map(property -> property.val.extract_ushort())
                .toList();
        assertThat(values).containsExactly((short) 1, (short) 1, (short) 1);
    }

    @Test
    void theManagersMemoryOutlivesTheHostWhereItWasTold() throws Exception {
        domain.registerEverywhere();
        String leader = domain.leader().name;
        ReplicationManager first = domain.manager(leader);
        first.set_type_properties(TYPE, new Property[] {number(FtProperty.MINIMUM_NUMBER_REPLICAS, 1)});
        first.register_fault_notifier(notifier(leader));
        AnyHolder id = new AnyHolder();
        org.omg.CORBA.Object group = first.create_object(TYPE, new Property[0], id);
        domain.host(leader).crash();
        TestDomain.Host rest = domain.leader();
        exclude(rest, leader);
        ReplicationManager second = domain.manager(rest.name);
        assertThat(Arrays.stream(second.get_type_properties(TYPE))
                        .filter(property -> property.nam[0].id.endsWith("MinimumNumberReplicas"))
                        .map(property -> property.val.extract_ushort()))
                .containsExactly((short) 1);
        assertThat(second.get_fault_notifier()).isNotNull();
        assertThat(locations(second, group)).hasSize(2).doesNotContain(leader);
        second.delete_object(id.value);
    }
}
