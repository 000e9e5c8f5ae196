package org.pleiad.events.notify;

import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.omg.CORBA.Any;
import org.omg.CORBA.BooleanHolder;
import org.omg.CORBA.ORB;
import org.omg.CosNotification.EventHeader;
import org.omg.CosNotification.EventType;
import org.omg.CosNotification.FixedEventHeader;
import org.omg.CosNotification.Property;
import org.omg.CosNotification.StructuredEvent;
import org.omg.CosNotifyComm.PushConsumerPOA;
import org.omg.CosNotifyComm.SequencePullSupplierPOA;
import org.omg.CosNotifyComm.SequencePushConsumerPOA;
import org.omg.CosNotifyComm.StructuredPullSupplierPOA;
import org.omg.CosNotifyComm.StructuredPushConsumerPOA;
import org.omg.CosNotifyComm.StructuredPushSupplierPOA;

/** Suppliers and consumers that note what happens to them, and events for them. */
final class Clients {
    private Clients() {}

    static Property property(ORB orb, String name, Consumer<Any> value) {
        Any any = orb.create_any();
        value.accept(any);
        return new Property(name, any);
    }

    static StructuredEvent event(ORB orb, String domain, String type, String name, int number, Property... header) {
        Any rest = orb.create_any();
        rest.insert_string("rest of " + number);
        return new StructuredEvent(
                new EventHeader(new FixedEventHeader(new EventType(domain, type), name), header),
                new Property[] {property(orb, "number", any -> any.insert_long(number))},
                rest);
    }

    static int number(StructuredEvent event) {
        return event.filterable_data[0].value.extract_long();
    }

    private static String text(EventType[] added, EventType[] removed) {
        return "+" + names(added) + " -" + names(removed);
    }

    private static List<String> names(EventType... types) {
        return Arrays.stream(types)
                .map(type -> type.domain_name + "/" + type.type_name)
                .sorted()
                .toList();
    }

    static final class StructuredConsumer extends StructuredPushConsumerPOA {
        final List<StructuredEvent> got = new CopyOnWriteArrayList<>();
        final List<String> offers = new CopyOnWriteArrayList<>();
        volatile boolean disconnected;

        List<Integer> numbers() {
            return got.stream().map(Clients::number).toList();
        }

        @Override
        public void push_structured_event(StructuredEvent event) {
            got.add(event);
        }

        @Override
        public void disconnect_structured_push_consumer() {
            disconnected = true;
        }

        @Override
        public void offer_change(EventType[] added, EventType[] removed) {
            offers.add(text(added, removed));
        }
    }

    static final class SequenceConsumer extends SequencePushConsumerPOA {
        final List<List<Integer>> got = new CopyOnWriteArrayList<>();
        volatile boolean disconnected;

        @Override
        public void push_structured_events(StructuredEvent[] events) {
            got.add(Arrays.stream(events).map(Clients::number).toList());
        }

        @Override
        public void disconnect_sequence_push_consumer() {
            disconnected = true;
        }

        @Override
        public void offer_change(EventType[] added, EventType[] removed) {}
    }

    static final class AnyConsumer extends PushConsumerPOA {
        final List<Any> got = new CopyOnWriteArrayList<>();
        final List<String> offers = new CopyOnWriteArrayList<>();
        volatile boolean disconnected;

        @Override
        public void push(Any data) {
            got.add(data);
        }

        @Override
        public void disconnect_push_consumer() {
            disconnected = true;
        }

        @Override
        public void offer_change(EventType[] added, EventType[] removed) {
            offers.add(text(added, removed));
        }
    }

    static final class StructuredSupplier extends StructuredPushSupplierPOA {
        final List<String> subscriptions = new CopyOnWriteArrayList<>();
        volatile boolean disconnected;

        @Override
        public void disconnect_structured_push_supplier() {
            disconnected = true;
        }

        @Override
        public void subscription_change(EventType[] added, EventType[] removed) {
            subscriptions.add(text(added, removed));
        }
    }

    static final class StructuredPulled extends StructuredPullSupplierPOA {
        final Queue<StructuredEvent> events = new ConcurrentLinkedQueue<>();
        private final StructuredEvent none;
        volatile boolean disconnected;

        StructuredPulled(ORB orb) {
            none = event(orb, "", "", "", -1);
        }

        @Override
        public StructuredEvent pull_structured_event() {
            throw new AssertionError("a channel asks with try_pull_structured_event");
        }

        @Override
        public StructuredEvent try_pull_structured_event(BooleanHolder hasEvent) {
            StructuredEvent next = events.poll();
            hasEvent.value = next != null;
            return hasEvent.value ? next : none;
        }

        @Override
        public void disconnect_structured_pull_supplier() {
            disconnected = true;
        }

        @Override
        public void subscription_change(EventType[] added, EventType[] removed) {}
    }

    static final class SequencePulled extends SequencePullSupplierPOA {
        final Queue<StructuredEvent[]> batches = new ConcurrentLinkedQueue<>();

        @Override
        public StructuredEvent[] pull_structured_events(int max) {
            throw new AssertionError("a channel asks with try_pull_structured_events");
        }

        @Override
        public StructuredEvent[] try_pull_structured_events(int max, BooleanHolder hasEvent) {
            StructuredEvent[] next = batches.poll();
            hasEvent.value = next != null;
            return hasEvent.value ? next : new StructuredEvent[0];
        }

        @Override
        public void disconnect_sequence_pull_supplier() {}

        @Override
        public void subscription_change(EventType[] added, EventType[] removed) {}
    }
}
