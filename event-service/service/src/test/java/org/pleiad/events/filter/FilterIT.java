package org.pleiad.events.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.pleiad.events.filter.TestEvents.any;
import static org.pleiad.events.filter.TestEvents.structured;

import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.omg.CORBA.Any;
import org.omg.CORBA.AnyHolder;
import org.omg.CORBA.BAD_PARAM;
import org.omg.CORBA.OBJECT_NOT_EXIST;
import org.omg.CORBA.ORB;
import org.omg.CORBA.TCKind;
import org.omg.CosNotification.EventType;
import org.omg.CosNotification.Property;
import org.omg.CosNotification.StructuredEvent;
import org.omg.CosNotifyComm.NotifySubscribe;
import org.omg.CosNotifyComm.NotifySubscribeHelper;
import org.omg.CosNotifyComm.NotifySubscribePOA;
import org.omg.CosNotifyFilter.CallbackNotFound;
import org.omg.CosNotifyFilter.ConstraintExp;
import org.omg.CosNotifyFilter.ConstraintInfo;
import org.omg.CosNotifyFilter.ConstraintNotFound;
import org.omg.CosNotifyFilter.Filter;
import org.omg.CosNotifyFilter.FilterFactory;
import org.omg.CosNotifyFilter.FilterFactoryHelper;
import org.omg.CosNotifyFilter.FilterHelper;
import org.omg.CosNotifyFilter.FilterNotFound;
import org.omg.CosNotifyFilter.InvalidConstraint;
import org.omg.CosNotifyFilter.InvalidGrammar;
import org.omg.CosNotifyFilter.InvalidValue;
import org.omg.CosNotifyFilter.MappingConstraintInfo;
import org.omg.CosNotifyFilter.MappingConstraintPair;
import org.omg.CosNotifyFilter.MappingFilter;
import org.omg.PortableServer.POA;
import org.omg.PortableServer.POAHelper;
import org.pleiad.events.channel.Event;

/** Filters as their clients see them, over sockets (Notification Service 1.1, 3.2). */
class FilterIT {
    private static final EventType[] ALL = {new EventType("*", "%ALL")};
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static ORB serverOrb;
    private static ORB clientOrb;
    private static POA clientPoa;
    private static Filters filters;
    private static FilterFactory factory;

    private Filter filter;

    @BeforeAll
    static void start() throws Exception {
        serverOrb = orb();
        filters = new Filters(activePoa(serverOrb));
        clientOrb = orb();
        clientPoa = activePoa(clientOrb);
        factory = FilterFactoryHelper.narrow(clientOrb.string_to_object(serverOrb.object_to_string(filters.factory())));
    }

    private static ORB orb() {
        Properties settings = new Properties();
        settings.put("org.pleiad.orb.listen", "iiop://127.0.0.1:0");
        return ORB.init(new String[0], settings);
    }

    private static POA activePoa(ORB orb) throws Exception {
        POA poa = POAHelper.narrow(orb.resolve_initial_references("RootPOA"));
        poa.the_POAManager().activate();
        return poa;
    }

    @AfterAll
    static void end() {
        clientOrb.destroy();
        serverOrb.destroy();
    }

    @BeforeEach
    void make() throws Exception {
        filter = factory.create_filter("EXTENDED_TCL");
    }

    @Test
    void otherGrammarsAreRefused() throws Exception {
        assertThatThrownBy(() -> factory.create_filter("SQL")).isInstanceOf(InvalidGrammar.class);
        assertThatThrownBy(() -> factory.create_mapping_filter("", any(1))).isInstanceOf(InvalidGrammar.class);
        assertThat(filter.constraint_grammar()).isEqualTo("EXTENDED_TCL");
        assertThat(factory.create_filter("TCL").constraint_grammar()).isEqualTo("TCL");
    }

    @Test
    void withoutConstraintsNothingPasses() throws Exception {
        assertThat(filter.match_structured(alarm(1))).isFalse();
        assertThat(filter.match(any(1))).isFalse();
    }

    @Test
    void oneOfTheConstraintsIsEnough() throws Exception {
        filter.add_constraints(
                new ConstraintExp[] {constraint("$not_there == 3"), constraint("$severity > 3"), constraint("$ == 40")
                });
        assertThat(filter.match_structured(alarm(4))).isTrue();
        assertThat(filter.match_structured(alarm(3))).isFalse();
        assertThat(filter.match(any(40))).isTrue();
        assertThat(filter.match_typed(new Property[] {new Property("severity", any(5))}))
                .isTrue();
    }

    @Test
    void aConstraintIsForItsTypesOfEvents() throws Exception {
        filter.add_constraints(new ConstraintExp[] {
            new ConstraintExp(new EventType[] {new EventType("Telecom", "*Alarm")}, "$severity > 3"),
            new ConstraintExp(new EventType[] {new EventType("Power", "%ALL")}, "")
        });
        assertThat(filter.match_structured(alarm(4))).isTrue();
        assertThat(filter.match_structured(structured("Telecom", "Report", "")
                        .body("severity", any(9))
                        .event()))
                .isFalse();
        assertThat(filter.match_structured(structured("Power", "Cut", "").event()))
                .isTrue();
        assertThat(filter.match(any(40))).isFalse();
    }

    @Test
    void constraintsHaveIds() throws Exception {
        ConstraintInfo[] added = filter.add_constraints(new ConstraintExp[] {constraint("TRUE"), constraint("FALSE")});
        assertThat(added)
                .extracting(info -> info.constraint_expression.constraint_expr)
                .containsExactly("TRUE", "FALSE");
        int first = added[0].constraint_id;
        int second = added[1].constraint_id;
        assertThat(first).isNotEqualTo(second);
        assertThat(filter.get_constraints(new int[] {second})).hasSize(1);
        assertThat(filter.get_all_constraints()).hasSize(2);
        assertThatThrownBy(() -> filter.get_constraints(new int[] {first, 4711}))
                .isInstanceOfSatisfying(
                        ConstraintNotFound.class,
                        missing -> assertThat(missing.id).isEqualTo(4711));
        filter.remove_all_constraints();
        assertThat(filter.get_all_constraints()).isEmpty();
    }

    @Test
    void aChangeIsMadeWholeOrNotAtAll() throws Exception {
        ConstraintInfo[] added =
                filter.add_constraints(new ConstraintExp[] {constraint("$severity > 3"), constraint("FALSE")});
        int[] remove = {added[1].constraint_id};
        added[0].constraint_expression = constraint("$severity > 5");

        ConstraintInfo unknown = new ConstraintInfo(constraint("TRUE"), 4711);
        assertThatThrownBy(() -> filter.modify_constraints(remove, new ConstraintInfo[] {added[0], unknown}))
                .isInstanceOf(ConstraintNotFound.class);
        ConstraintInfo malformed = new ConstraintInfo(constraint("$a = 1"), added[0].constraint_id);
        assertThatThrownBy(() -> filter.modify_constraints(remove, new ConstraintInfo[] {malformed}))
                .isInstanceOfSatisfying(
                        InvalidConstraint.class,
                        invalid -> assertThat(invalid.constr.constraint_expr).isEqualTo("$a = 1"));
        assertThatThrownBy(() -> filter.add_constraints(new ConstraintExp[] {constraint("TRUE"), constraint("1 +")}))
                .isInstanceOf(InvalidConstraint.class);
        assertThat(filter.get_all_constraints()).hasSize(2);
        assertThat(filter.match_structured(alarm(4))).isTrue();

        filter.modify_constraints(remove, new ConstraintInfo[] {added[0]});
        assertThat(filter.get_all_constraints()).hasSize(1);
        assertThat(filter.match_structured(alarm(4))).isFalse();
        assertThat(filter.match_structured(alarm(6))).isTrue();
    }

    @Test
    void readersSeeWholeChangesOnly() throws Exception {
        ConstraintExp[] ten = new ConstraintExp[10];
        java.util.Arrays.fill(ten, constraint("TRUE"));
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            CountDownLatch done = new CountDownLatch(1);
            Future<?> reader = threads.submit(() -> {
                while (done.getCount() > 0) {
                    assertThat(filter.get_all_constraints().length % 10).isZero();
                }
            });
            for (int i = 0; i < 100; i++) {
                ConstraintInfo[] added = filter.add_constraints(ten);
                int[] ids = java.util.Arrays.stream(added)
                        .mapToInt(info -> info.constraint_id)
                        .toArray();
                filter.modify_constraints(ids, new ConstraintInfo[0]);
            }
            done.countDown();
            reader.get(30, java.util.concurrent.TimeUnit.SECONDS);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void callbacksAreToldWhichTypesAreAskedFor() throws Exception {
        Recorder recorder = new Recorder();
        NotifySubscribe reference = NotifySubscribeHelper.narrow(clientPoa.servant_to_reference(recorder));
        int id = filter.attach_callback(reference);
        assertThat(filter.get_callbacks()).containsExactly(id);

        ConstraintInfo[] added = filter.add_constraints(new ConstraintExp[] {
            new ConstraintExp(new EventType[] {new EventType("Telecom", "Alarm")}, "TRUE"),
            new ConstraintExp(new EventType[0], "FALSE")
        });
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(recorder.added).containsExactlyInAnyOrder("Telecom/Alarm", "*/%ALL"));
        filter.modify_constraints(new int[] {added[0].constraint_id}, new ConstraintInfo[0]);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(recorder.removed).containsExactly("Telecom/Alarm"));

        filter.detach_callback(id);
        assertThatThrownBy(() -> filter.detach_callback(id)).isInstanceOf(CallbackNotFound.class);
        assertThat(filter.get_callbacks()).isEmpty();
        assertThatThrownBy(() -> filter.attach_callback(null)).isInstanceOf(BAD_PARAM.class);
    }

    @Test
    void callbacksThatAreGoneAreForgotten() throws Exception {
        Recorder recorder = new Recorder();
        NotifySubscribe reference = NotifySubscribeHelper.narrow(clientPoa.servant_to_reference(recorder));
        filter.attach_callback(reference);
        clientPoa.deactivate_object(clientPoa.reference_to_id(reference));
        filter.add_constraints(new ConstraintExp[] {constraint("TRUE")});
        await().atMost(PATIENCE).until(() -> filter.get_callbacks().length == 0);
    }

    @Test
    void destroyedFiltersExistNoMore() {
        filter.destroy();
        assertThatThrownBy(filter::get_all_constraints).isInstanceOf(OBJECT_NOT_EXIST.class);
    }

    @Test
    void mappingFiltersGiveTheValueOfTheFirstConstraintMet() throws Exception {
        MappingFilter mapping = factory.create_mapping_filter("EXTENDED_TCL", any(0));
        assertThat(mapping.value_type().kind()).isEqualTo(TCKind.tk_long);
        assertThat(mapping.default_value().extract_long()).isZero();
        MappingConstraintInfo[] added = mapping.add_mapping_constraints(new MappingConstraintPair[] {
            new MappingConstraintPair(constraint("$severity > 5"), any(7)),
            new MappingConstraintPair(constraint("$severity > 3"), any(4))
        });
        assertThat(mapped(mapping, 6)).isEqualTo("true 7");
        assertThat(mapped(mapping, 4)).isEqualTo("true 4");
        assertThat(mapped(mapping, 1)).isEqualTo("false 0");

        MappingConstraintPair wrong = new MappingConstraintPair(constraint("TRUE"), any("high"));
        assertThatThrownBy(() -> mapping.add_mapping_constraints(new MappingConstraintPair[] {wrong}))
                .isInstanceOfSatisfying(
                        InvalidValue.class,
                        invalid -> assertThat(invalid.value.extract_string()).isEqualTo("high"));
        added[1].value = any(5);
        mapping.modify_mapping_constraints(new int[] {added[0].constraint_id}, new MappingConstraintInfo[] {added[1]});
        assertThat(mapped(mapping, 6)).isEqualTo("true 5");
        assertThat(mapping.get_all_mapping_constraints()).hasSize(1);
        mapping.remove_all_mapping_constraints();
        assertThat(mapped(mapping, 6)).isEqualTo("false 0");

        Mapping asked = filters.mapping(mapping);
        mapping.add_mapping_constraints(
                new MappingConstraintPair[] {new MappingConstraintPair(constraint("$severity == 2"), any(9))});
        assertThat(asked.ask(Event.of(serverOrb, alarm(2))).value().extract_long())
                .isEqualTo(9);
        assertThat(asked.ask(Event.of(serverOrb, alarm(1))).met()).isFalse();
    }

    private static String mapped(MappingFilter mapping, int severity) throws Exception {
        AnyHolder result = new AnyHolder();
        boolean met = mapping.match_structured(alarm(severity), result);
        return met + " " + result.value.extract_long();
    }

    @Test
    void aGroupLetsPassWhatOneOfItsFiltersDoes() throws Exception {
        FilterGroup group = filters.newGroup();
        assertThat(group.matches(Event.of(serverOrb, alarm(1)))).isTrue();
        Filter own = onServer(filter);
        int id = group.add_filter(own);
        assertThat(group.get_filter(id)).isEqualTo(own);
        assertThat(group.get_all_filters()).containsExactly(id);
        assertThat(group.matches(Event.of(serverOrb, alarm(1)))).isFalse();
        filter.add_constraints(new ConstraintExp[] {constraint("$severity > 3 or $ == 40")});
        assertThat(group.matches(Event.of(serverOrb, alarm(4)))).isTrue();
        assertThat(group.matches(Event.of(serverOrb, any(40)))).isFalse(); // $severity lacks, so the whole is not met
        group.remove_filter(id);
        assertThatThrownBy(() -> group.get_filter(id)).isInstanceOf(FilterNotFound.class);
        assertThatThrownBy(() -> group.remove_filter(id)).isInstanceOf(FilterNotFound.class);
        assertThat(group.isEmpty()).isTrue();
        assertThatThrownBy(() -> group.add_filter(null)).isInstanceOf(BAD_PARAM.class);
    }

    @Test
    void anothersFilterIsCalledAndOneThatIsGoneDoesNotMatch() throws Exception {
        Filters clientsFilters = new Filters(clientPoa);
        Filter anothers = clientsFilters.factory().create_filter("EXTENDED_TCL");
        anothers.add_constraints(new ConstraintExp[] {constraint("$severity > 3")});
        FilterGroup group = filters.newGroup();
        group.add_filter(FilterHelper.narrow(serverOrb.string_to_object(clientOrb.object_to_string(anothers))));
        assertThat(group.matches(Event.of(serverOrb, alarm(4)))).isTrue();
        assertThat(group.matches(Event.of(serverOrb, alarm(3)))).isFalse();
        assertThat(group.matches(Event.of(serverOrb, any(3)))).isFalse();
        anothers.destroy();
        assertThat(group.matches(Event.of(serverOrb, alarm(4)))).isFalse();
    }

    private static Filter onServer(Filter filter) {
        return FilterHelper.narrow(serverOrb.string_to_object(clientOrb.object_to_string(filter)));
    }

    private static ConstraintExp constraint(String text) {
        return new ConstraintExp(ALL, text);
    }

    private static StructuredEvent alarm(int severity) {
        Any value = any(severity);
        return structured("Telecom", "CommunicationsAlarm", "")
                .body("severity", value)
                .event();
    }

    /** Remembers what it is told. Called by the client's object adapter. */
    private static final class Recorder extends NotifySubscribePOA {
        private final List<String> added = new CopyOnWriteArrayList<>();
        private final List<String> removed = new CopyOnWriteArrayList<>();

        @Override
        public void subscription_change(EventType[] more, EventType[] fewer) {
            for (EventType type : more) {
                added.add(type.domain_name + "/" + type.type_name);
            }
            for (EventType type : fewer) {
                removed.add(type.domain_name + "/" + type.type_name);
            }
        }
    }
}
