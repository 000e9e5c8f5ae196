package org.pleiad.events.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.omg.CORBA.Any;
import org.omg.CORBA.IntHolder;
import org.omg.CosEventComm.PushConsumerHelper;
import org.omg.CosNotification.EventType;
import org.omg.CosNotification.Property;
import org.omg.CosNotifyChannelAdmin.ConsumerAdmin;
import org.omg.CosNotifyChannelAdmin.InterFilterGroupOperator;
import org.omg.CosNotifyChannelAdmin.StructuredProxyPushConsumer;
import org.omg.CosNotifyChannelAdmin.StructuredProxyPushSupplier;
import org.omg.CosNotifyComm.StructuredPushConsumerHelper;
import org.omg.CosNotifyFilter.ConstraintExp;
import org.omg.CosNotifyFilter.Filter;
import org.omg.CosNotifyFilter.FilterAdminOperations;
import org.omg.CosNotifyFilter.FilterNotFound;
import org.omg.CosNotifyFilter.MappingConstraintPair;
import org.omg.CosNotifyFilter.MappingFilter;
import org.omg.TimeBase.TimeTHelper;
import org.omg.TimeBase.UtcT;
import org.omg.TimeBase.UtcTHelper;
import org.pleiad.events.notify.Clients.AnyConsumer;
import org.pleiad.events.notify.Clients.StructuredConsumer;
import org.pleiad.events.qos.UtcTime;

/** Filters and mapping filters where they work: at proxies and admin objects of both sides. */
class NotifyFilterIT extends NotifyFixture {

    private Filter filter(String constraint) throws Exception {
        Filter filter = channel.default_filter_factory().create_filter("EXTENDED_TCL");
        filter.add_constraints(new ConstraintExp[] {new ConstraintExp(new EventType[0], constraint)});
        return filter;
    }

    private void filter(FilterAdminOperations where, String constraint) throws Exception {
        where.add_filter(filter(constraint));
    }

    private MappingFilter mapping(String constraint, Any value, Any otherwise) throws Exception {
        MappingFilter filter = channel.default_filter_factory().create_mapping_filter("EXTENDED_TCL", otherwise);
        filter.add_mapping_constraints(new MappingConstraintPair[] {
            new MappingConstraintPair(new ConstraintExp(new EventType[0], constraint), value)
        });
        return filter;
    }

    private Any shortAny(int value) {
        return shortOf("", value).value;
    }

    private Any timeAny(long value) {
        Any any = orb.create_any();
        TimeTHelper.insert(any, value);
        return any;
    }

    private StructuredConsumer consumerOf(ConsumerAdmin admin, String constraint) throws Exception {
        var consumer = new StructuredConsumer();
        StructuredProxyPushSupplier proxy = proxyOf(admin);
        if (constraint != null) {
            filter(proxy, constraint);
        }
        proxy.connect_structured_push_consumer(StructuredPushConsumerHelper.narrow(reference(consumer)));
        return consumer;
    }

    private static void passes(long millis) {
        long until = System.currentTimeMillis() + millis;
        await().until(() -> System.currentTimeMillis() > until);
    }

    private void push(int... numbers) throws Exception {
        StructuredProxyPushConsumer supplier = supplier();
        for (int number : numbers) {
            supplier.push_structured_event(numbered(number));
        }
    }

    @Test
    void filtersOfProxyAndAdminObjectCombineByItsOperator() throws Exception {
        ConsumerAdmin both = channel.new_for_consumers(InterFilterGroupOperator.AND_OP, new IntHolder());
        filter(both, "$number > 2");
        ConsumerAdmin either = channel.new_for_consumers(InterFilterGroupOperator.OR_OP, new IntHolder());
        filter(either, "$number > 4");
        ConsumerAdmin nothing = channel.new_for_consumers(InterFilterGroupOperator.OR_OP, new IntHolder());
        StructuredConsumer andConsumer = consumerOf(both, "$number < 5");
        StructuredConsumer orConsumer = consumerOf(either, "$number == 1");
        StructuredConsumer adminAlone = consumerOf(either, null);
        StructuredConsumer proxyAlone = consumerOf(nothing, "$number == 3");
        StructuredConsumer all = consumerOf(nothing, null);

        push(1, 2, 3, 4, 5);

        await().untilAsserted(() -> assertThat(all.numbers()).containsExactly(1, 2, 3, 4, 5));
        await().untilAsserted(() -> {
            assertThat(andConsumer.numbers()).containsExactly(3, 4);
            assertThat(orConsumer.numbers()).containsExactly(1, 5);
            assertThat(adminAlone.numbers()).containsExactly(5);
            assertThat(proxyAlone.numbers()).containsExactly(3);
        });
    }

    @Test
    void anEventPassesThatOneOfTheFiltersOfAProxyLetsPass() throws Exception {
        var consumer = new StructuredConsumer();
        StructuredProxyPushSupplier proxy = connect(consumer);
        int first = proxy.add_filter(filter("$number == 1"));
        proxy.add_filter(filter("$number == 2"));
        push(1, 2, 3);
        await().untilAsserted(() -> assertThat(consumer.numbers()).containsExactly(1, 2));

        proxy.remove_filter(first);
        assertThat(proxy.get_all_filters()).hasSize(1);
        assertThatExceptionOfType(FilterNotFound.class).isThrownBy(() -> proxy.remove_filter(first));
        push(1, 2);
        proxy.remove_all_filters();
        push(1);

        await().untilAsserted(() -> assertThat(consumer.numbers()).containsExactly(1, 2, 2, 1));
    }

    @Test
    void filtersOfTheSuppliersSideKeepEventsOut() throws Exception {
        var consumer = new StructuredConsumer();
        connect(consumer);
        StructuredProxyPushConsumer supplier = supplier();
        filter(supplier, "$number != 2");

        supplier.push_structured_event(numbered(2));
        supplier.push_structured_event(numbered(3));

        await().untilAsserted(() -> assertThat(consumer.numbers()).containsExactly(3));
    }

    @Test
    void filtersOfAnAdminObjectHoldForProxiesOfTheEventService() throws Exception {
        var consumer = new AnyConsumer();
        ConsumerAdmin admin = channel.new_for_consumers(InterFilterGroupOperator.AND_OP, new IntHolder());
        filter(admin, "$number == 2");
        admin.obtain_push_supplier().connect_push_consumer(PushConsumerHelper.narrow(reference(consumer)));

        push(1, 2, 3);
        push(2);

        await().untilAsserted(() -> assertThat(consumer.got).hasSize(2));
    }

    @Test
    void aMappingFilterChangesThePriorityOfEvents() throws Exception {
        var consumer = new StructuredConsumer();
        StructuredProxyPushSupplier proxy = connect(consumer);
        proxy.priority_filter(mapping("$number == 3", shortAny(9), shortAny(-9)));
        assertThat(proxy.priority_filter().default_value().extract_short()).isEqualTo((short) -9);
        proxy.suspend_connection();
        StructuredProxyPushConsumer supplier = supplier();

        supplier.push_structured_event(numbered(1));
        supplier.push_structured_event(numbered(2, shortOf("Priority", 0)));
        supplier.push_structured_event(numbered(3, shortOf("Priority", -20)));
        proxy.resume_connection();

        await().untilAsserted(() -> assertThat(consumer.numbers()).containsExactly(3, 2, 1));
    }

    @Test
    void aMappingFilterOfAnAdminObjectChangesHowLongEventsLive() throws Exception {
        var consumer = new StructuredConsumer();
        StructuredProxyPushSupplier proxy = connect(consumer);
        channel.default_consumer_admin().lifetime_filter(mapping("$number < 3", timeAny(1), timeAny(0)));
        proxy.suspend_connection();

        push(1, 2, 3);
        passes(20);
        proxy.resume_connection();

        await().untilAsserted(() -> assertThat(consumer.numbers()).containsExactly(3));
    }

    @Test
    void anEventWaitsForItsStartTimeAndNotBeyondItsTimeout() throws Exception {
        var consumer = new StructuredConsumer();
        StructuredProxyPushSupplier proxy = connect(consumer);
        StructuredProxyPushConsumer supplier = supplier();
        long start = UtcTime.fromEpochMillis(System.currentTimeMillis() + 300);
        Property later = Clients.property(
                orb, "StartTime", any -> UtcTHelper.insert(any, new UtcT(start, 0, (short) 0, (short) 0)));

        supplier.push_structured_event(numbered(1, later));
        supplier.push_structured_event(numbered(2));
        await().untilAsserted(() -> assertThat(consumer.numbers()).containsExactly(2, 1));
        proxy.suspend_connection();
        supplier.push_structured_event(numbered(3, new Property("Timeout", timeAny(10_000))));
        supplier.push_structured_event(numbered(4));
        passes(20);
        proxy.resume_connection();

        await().untilAsserted(() -> assertThat(consumer.numbers()).containsExactly(2, 1, 4));
    }
}
