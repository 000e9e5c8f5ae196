package org.pleiad.interop.peer.notification;

import java.util.List;
import java.util.Properties;
import java.util.function.BooleanSupplier;
import org.omg.CORBA.Any;
import org.omg.CORBA.BooleanHolder;
import org.omg.CORBA.IntHolder;
import org.omg.CORBA.ORB;
import org.omg.CORBA.TCKind;
import org.omg.CosEventComm.PushConsumerHelper;
import org.omg.CosNotification.EventHeader;
import org.omg.CosNotification.EventType;
import org.omg.CosNotification.FixedEventHeader;
import org.omg.CosNotification.Property;
import org.omg.CosNotification.StructuredEvent;
import org.omg.CosNotification.StructuredEventHelper;
import org.omg.CosNotification.UnsupportedQoS;
import org.omg.CosNotifyChannelAdmin.ClientType;
import org.omg.CosNotifyChannelAdmin.ConsumerAdmin;
import org.omg.CosNotifyChannelAdmin.EventChannel;
import org.omg.CosNotifyChannelAdmin.EventChannelFactory;
import org.omg.CosNotifyChannelAdmin.EventChannelFactoryHelper;
import org.omg.CosNotifyChannelAdmin.ProxyPullSupplier;
import org.omg.CosNotifyChannelAdmin.ProxyPullSupplierHelper;
import org.omg.CosNotifyChannelAdmin.ProxyPushConsumer;
import org.omg.CosNotifyChannelAdmin.ProxyPushConsumerHelper;
import org.omg.CosNotifyChannelAdmin.ProxyPushSupplierHelper;
import org.omg.CosNotifyChannelAdmin.SequenceProxyPullSupplier;
import org.omg.CosNotifyChannelAdmin.SequenceProxyPullSupplierHelper;
import org.omg.CosNotifyChannelAdmin.SequenceProxyPushConsumer;
import org.omg.CosNotifyChannelAdmin.SequenceProxyPushConsumerHelper;
import org.omg.CosNotifyChannelAdmin.SequenceProxyPushSupplierHelper;
import org.omg.CosNotifyChannelAdmin.StructuredProxyPullSupplier;
import org.omg.CosNotifyChannelAdmin.StructuredProxyPullSupplierHelper;
import org.omg.CosNotifyChannelAdmin.StructuredProxyPushConsumer;
import org.omg.CosNotifyChannelAdmin.StructuredProxyPushConsumerHelper;
import org.omg.CosNotifyChannelAdmin.StructuredProxyPushSupplier;
import org.omg.CosNotifyChannelAdmin.StructuredProxyPushSupplierHelper;
import org.omg.CosNotifyComm.SequencePushConsumerHelper;
import org.omg.CosNotifyComm.StructuredPushConsumerHelper;
import org.omg.CosNotifyFilter.ConstraintExp;
import org.omg.CosNotifyFilter.Filter;
import org.omg.PortableServer.POA;
import org.omg.PortableServer.POAHelper;
import org.omg.PortableServer.Servant;

/**
 * Makes a notification channel, connects consumers and suppliers of every form, and checks what arrives. The first argument is
 * the reference of the factory; a line PASS or FAIL says what became of each check.
 */
public final class NotificationClient {
    private static final long PATIENCE_MILLIS = 30_000;

    private final ORB orb;
    private final POA poa;
    private final EventChannel channel;
    private boolean failed;

    private NotificationClient(ORB orb, POA poa, EventChannel channel) {
        this.orb = orb;
        this.poa = poa;
        this.channel = channel;
    }

    /** Runs the checks; the exit status is 0 if all pass. */
    public static void main(String[] args) throws Exception {
        ORB orb = ORB.init(args, new Properties());
        POA poa = POAHelper.narrow(orb.resolve_initial_references("RootPOA"));
        poa.the_POAManager().activate();
        EventChannelFactory factory = EventChannelFactoryHelper.narrow(orb.string_to_object(args[0]));
        EventChannel channel = factory.create_channel(new Property[0], new Property[0], new IntHolder());
        var client = new NotificationClient(orb, poa, channel);
        client.qualities();
        client.forms();
        client.filter();
        channel.destroy();
        System.out.flush();
        Runtime.getRuntime().halt(client.failed ? 1 : 0);
    }

    private void check(String name, BooleanSupplier condition) throws InterruptedException {
        long deadline = System.currentTimeMillis() + PATIENCE_MILLIS;
        boolean met = condition.getAsBoolean();
        while (!met && System.currentTimeMillis() < deadline) {
            Thread.sleep(10);
            met = condition.getAsBoolean();
        }
        failed |= !met;
        System.out.println((met ? "PASS " : "FAIL ") + name);
    }

    private org.omg.CORBA.Object reference(Servant servant) throws Exception {
        return poa.servant_to_reference(servant);
    }

    private StructuredEvent event(int number) {
        Any value = orb.create_any();
        value.insert_long(number);
        Any rest = orb.create_any();
        rest.insert_string("rest");
        return new StructuredEvent(
                new EventHeader(new FixedEventHeader(new EventType("Telecom", "Alarm"), "e"), new Property[0]),
                new Property[] {new Property("number", value)},
                rest);
    }

    /** The numbers of the events, sorted: suppliers' events mix as they like. */
    private static List<Integer> numbers(List<StructuredEvent> events) {
        synchronized (events) {
            return events.stream()
                    .filter(event -> event.filterable_data.length == 1)
                    .map(event -> event.filterable_data[0].value.extract_long())
                    .sorted()
                    .toList();
        }
    }

    private static boolean holdsPlainAny(List<StructuredEvent> events) {
        synchronized (events) {
            return events.stream()
                    .anyMatch(event -> event.header.fixed_header.event_type.type_name.equals("%ANY")
                            && event.remainder_of_body.extract_string().equals("plain"));
        }
    }

    private static int structured(List<Any> events) {
        synchronized (events) {
            return (int) events.stream()
                    .filter(event -> event.type().equivalent(StructuredEventHelper.type()))
                    .count();
        }
    }

    private static boolean isPlain(Any any) {
        return any.type().kind().value() == TCKind._tk_string
                && any.extract_string().equals("plain");
    }

    private void qualities() throws Exception {
        Any low = orb.create_any();
        low.insert_short((short) 1);
        channel.set_qos(new Property[] {new Property("OrderPolicy", low)});
        Property[] qos = channel.get_qos();
        check("qualities", () -> qos.length >= 5);
        try {
            channel.set_qos(new Property[] {new Property("Colour", low)});
            check("unsupported quality", () -> false);
        } catch (UnsupportedQoS refused) {
            check("unsupported quality", () -> refused.qos_err[0].name.equals("Colour"));
        }
    }

    private void forms() throws Exception {
        var structured = new Consumers.Structured();
        var sequence = new Consumers.Sequence();
        var anys = new Consumers.Anys();
        ConsumerAdmin admin = channel.default_consumer_admin();
        IntHolder id = new IntHolder();
        StructuredProxyPushSupplier toStructured = StructuredProxyPushSupplierHelper.narrow(
                admin.obtain_notification_push_supplier(ClientType.STRUCTURED_EVENT, id));
        toStructured.connect_structured_push_consumer(StructuredPushConsumerHelper.narrow(reference(structured)));
        SequenceProxyPushSupplierHelper.narrow(admin.obtain_notification_push_supplier(ClientType.SEQUENCE_EVENT, id))
                .connect_sequence_push_consumer(SequencePushConsumerHelper.narrow(reference(sequence)));
        ProxyPushSupplierHelper.narrow(admin.obtain_notification_push_supplier(ClientType.ANY_EVENT, id))
                .connect_any_push_consumer(PushConsumerHelper.narrow(reference(anys)));
        StructuredProxyPullSupplier pulled = StructuredProxyPullSupplierHelper.narrow(
                admin.obtain_notification_pull_supplier(ClientType.STRUCTURED_EVENT, id));
        pulled.connect_structured_pull_consumer(null);
        SequenceProxyPullSupplier batches = SequenceProxyPullSupplierHelper.narrow(
                admin.obtain_notification_pull_supplier(ClientType.SEQUENCE_EVENT, id));
        batches.connect_sequence_pull_consumer(null);
        ProxyPullSupplier anyPulled = ProxyPullSupplierHelper.narrow(
                admin.obtain_notification_pull_supplier(ClientType.ANY_EVENT, id));
        anyPulled.connect_any_pull_consumer(null);

        supply();

        List<Integer> all = List.of(1, 2, 3);
        check("structured push", () -> structured.got.size() == 4 && numbers(structured.got).equals(all));
        check("any in structured event", () -> holdsPlainAny(structured.got));
        check("sequence push", () -> sequence.got.size() == 4 && numbers(sequence.got).equals(all));
        check("any push", () -> anys.got.size() == 4);
        check("structured event in any", () -> structured(anys.got) == 3);
        check("plain any", () -> anys.got.stream().anyMatch(NotificationClient::isPlain));
        StructuredEvent first = pulled.pull_structured_event();
        check("structured pull", () -> first.filterable_data.length <= 1);
        StructuredEvent[] two = batches.pull_structured_events(2);
        check("sequence pull", () -> two.length >= 1);
        BooleanHolder has = new BooleanHolder();
        Any any = anyPulled.try_pull(has);
        check("any pull", () -> has.value && (isPlain(any) || StructuredEventHelper.extract(any) != null));
        toStructured.suspend_connection();
        toStructured.resume_connection();
        toStructured.disconnect_structured_push_supplier();
    }

    /** Events 1, 2 and 3 as a structured event and a sequence, and an any. */
    private void supply() throws Exception {
        IntHolder id = new IntHolder();
        StructuredProxyPushConsumer structured = StructuredProxyPushConsumerHelper.narrow(channel.default_supplier_admin()
                .obtain_notification_push_consumer(ClientType.STRUCTURED_EVENT, id));
        structured.connect_structured_push_supplier(null);
        SequenceProxyPushConsumer sequence = SequenceProxyPushConsumerHelper.narrow(channel.default_supplier_admin()
                .obtain_notification_push_consumer(ClientType.SEQUENCE_EVENT, id));
        sequence.connect_sequence_push_supplier(null);
        ProxyPushConsumer anys = ProxyPushConsumerHelper.narrow(channel.default_supplier_admin()
                .obtain_notification_push_consumer(ClientType.ANY_EVENT, id));
        anys.connect_any_push_supplier(null);
        Any plain = orb.create_any();
        plain.insert_string("plain");
        structured.push_structured_event(event(1));
        sequence.push_structured_events(new StructuredEvent[] {event(2), event(3)});
        anys.push(plain);
    }

    private void filter() throws Exception {
        var consumer = new Consumers.Structured();
        StructuredProxyPushSupplier proxy = StructuredProxyPushSupplierHelper.narrow(channel.default_consumer_admin()
                .obtain_notification_push_supplier(ClientType.STRUCTURED_EVENT, new IntHolder()));
        Filter filter = channel.default_filter_factory().create_filter("EXTENDED_TCL");
        filter.add_constraints(new ConstraintExp[] {new ConstraintExp(new EventType[0], "$number > 2")});
        proxy.add_filter(filter);
        proxy.connect_structured_push_consumer(StructuredPushConsumerHelper.narrow(reference(consumer)));
        supply();
        check("filter", () -> consumer.got.size() == 1 && numbers(consumer.got).equals(List.of(3)));
    }
}
