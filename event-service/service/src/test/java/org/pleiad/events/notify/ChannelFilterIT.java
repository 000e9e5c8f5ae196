package org.pleiad.events.notify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.omg.CORBA.Any;
import org.omg.CORBA.IntHolder;
import org.omg.CosNotification.EventType;
import org.omg.CosNotification.OrderPolicy;
import org.omg.CosNotification.PriorityOrder;
import org.omg.CosNotification.Property;
import org.omg.CosNotifyChannelAdmin.ConsumerAdmin;
import org.omg.CosNotifyChannelAdmin.InterFilterGroupOperator;
import org.omg.CosNotifyChannelAdmin.StructuredProxyPushConsumer;
import org.omg.CosNotifyChannelAdmin.StructuredProxyPushSupplier;
import org.omg.CosNotifyComm.StructuredPushConsumerHelper;
import org.omg.CosNotifyFilter.ConstraintExp;
import org.omg.CosNotifyFilter.Filter;
import org.omg.CosNotifyFilter.MappingConstraintPair;
import org.omg.CosNotifyFilter.MappingFilter;
import org.pleiad.events.notify.Clients.StructuredConsumer;

/** Filters of proxies and admin objects, set by a client of the channel (Notification Service 1.1, 3.2 and 3.4). */
class ChannelFilterIT extends NotifyFixture {

    private Filter filter(String constraint) throws Exception {
        Filter filter = channel.default_filter_factory().create_filter("EXTENDED_TCL");
        filter.add_constraints(new ConstraintExp[] {constraint(constraint)});
        return filter;
    }

    private static ConstraintExp constraint(String text) {
        return new ConstraintExp(new EventType[] {new EventType("Telecom", "A*")}, text);
    }

    private StructuredConsumer consumer(ConsumerAdmin admin, String ofProxy) throws Exception {
        var consumer = new StructuredConsumer();
        StructuredProxyPushSupplier proxy = proxyOf(admin);
        if (ofProxy != null) {
            proxy.add_filter(filter(ofProxy));
        }
        proxy.connect_structured_push_consumer(StructuredPushConsumerHelper.narrow(reference(consumer)));
        return consumer;
    }

    private void push(StructuredProxyPushConsumer supplier) throws Exception {
        for (int i = 1; i <= 6; i++) {
            supplier.push_structured_event(numbered(i));
        }
    }

    @Test
    void aConsumerGetsWhatOneOfItsFiltersLetsPass() throws Exception {
        StructuredConsumer all = consumer(channel.default_consumer_admin(), null);
        StructuredConsumer some = consumer(channel.default_consumer_admin(), "$number > 4 or $event_name == 'e2'");
        push(supplier());
        await().untilAsserted(() -> {
            assertThat(all.numbers()).containsExactly(1, 2, 3, 4, 5, 6);
            assertThat(some.numbers()).containsExactly(2, 5, 6);
        });
    }

    @Test
    void filtersOfAdminAndProxyCombineAsTheAdminSays() throws Exception {
        ConsumerAdmin both = channel.new_for_consumers(InterFilterGroupOperator.AND_OP, new IntHolder());
        both.add_filter(filter("$number < 4"));
        ConsumerAdmin either = channel.new_for_consumers(InterFilterGroupOperator.OR_OP, new IntHolder());
        either.add_filter(filter("$number < 3"));
        StructuredConsumer withBoth = consumer(both, "$number > 1");
        StructuredConsumer withEither = consumer(either, "$number > 4");
        push(supplier());
        await().untilAsserted(() -> {
            assertThat(withBoth.numbers()).containsExactly(2, 3);
            assertThat(withEither.numbers()).containsExactly(1, 2, 5, 6);
        });
    }

    @Test
    void whatASuppliersFiltersHoldBackReachesNobody() throws Exception {
        StructuredConsumer all = consumer(channel.default_consumer_admin(), null);
        StructuredProxyPushConsumer supplier = supplier();
        int id = supplier.add_filter(filter("$number == 3"));
        push(supplier);
        supplier.remove_filter(id);
        supplier.push_structured_event(numbered(7));
        await().untilAsserted(() -> assertThat(all.numbers()).containsExactly(3, 7));
    }

    @Test
    void aChangedConstraintCountsFromTheNextEvent() throws Exception {
        var consumer = new StructuredConsumer();
        StructuredProxyPushSupplier proxy = proxyOf(channel.default_consumer_admin());
        Filter filter = filter("$number == 1");
        proxy.add_filter(filter);
        proxy.connect_structured_push_consumer(StructuredPushConsumerHelper.narrow(reference(consumer)));
        StructuredProxyPushConsumer supplier = supplier();
        push(supplier);
        filter.add_constraints(new ConstraintExp[] {constraint("$number == 6")});
        push(supplier);
        await().untilAsserted(() -> assertThat(consumer.numbers()).containsExactly(1, 1, 6));
    }

    @Test
    void aMappingFilterReplacesThePriority() throws Exception {
        Any usual = orb.create_any();
        usual.insert_short((short) 0);
        Any urgent = orb.create_any();
        urgent.insert_short((short) 10);
        MappingFilter mapping = channel.default_filter_factory().create_mapping_filter("EXTENDED_TCL", usual);
        mapping.add_mapping_constraints(
                new MappingConstraintPair[] {new MappingConstraintPair(constraint("$number == 4"), urgent)});
        var consumer = new StructuredConsumer();
        StructuredProxyPushSupplier proxy = proxyOf(channel.default_consumer_admin());
        proxy.set_qos(new Property[] {shortOf(OrderPolicy.value, PriorityOrder.value)});
        proxy.priority_filter(mapping);
        assertThat(proxy.priority_filter()._is_equivalent(mapping)).isTrue();
        proxy.connect_structured_push_consumer(StructuredPushConsumerHelper.narrow(reference(consumer)));
        proxy.suspend_connection();
        push(supplier());
        proxy.resume_connection();
        await().untilAsserted(() -> assertThat(consumer.numbers()).containsExactly(4, 1, 2, 3, 5, 6));
    }
}
