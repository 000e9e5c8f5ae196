package org.pleiad.interop.peer.notification;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.omg.CORBA.Any;
import org.omg.CosNotification.EventType;
import org.omg.CosNotification.StructuredEvent;
import org.omg.CosNotifyComm.PushConsumerPOA;
import org.omg.CosNotifyComm.SequencePushConsumerPOA;
import org.omg.CosNotifyComm.StructuredPushConsumerPOA;

/** Consumers of each form that note what they are pushed. */
final class Consumers {
    private Consumers() {}

    static final class Structured extends StructuredPushConsumerPOA {
        final List<StructuredEvent> got = Collections.synchronizedList(new ArrayList<>());
        final AtomicInteger offers = new AtomicInteger();

        @Override
        public void push_structured_event(StructuredEvent event) {
            got.add(event);
        }

        @Override
        public void disconnect_structured_push_consumer() {}

        @Override
        public void offer_change(EventType[] added, EventType[] removed) {
            offers.incrementAndGet();
        }
    }

    static final class Sequence extends SequencePushConsumerPOA {
        final List<StructuredEvent> got = Collections.synchronizedList(new ArrayList<>());

        @Override
        public void push_structured_events(StructuredEvent[] events) {
            got.addAll(List.of(events));
        }

        @Override
        public void disconnect_sequence_push_consumer() {}

        @Override
        public void offer_change(EventType[] added, EventType[] removed) {}
    }

    static final class Anys extends PushConsumerPOA {
        final List<Any> got = Collections.synchronizedList(new ArrayList<>());

        @Override
        public void push(Any data) {
            got.add(data);
        }

        @Override
        public void disconnect_push_consumer() {}

        @Override
        public void offer_change(EventType[] added, EventType[] removed) {}
    }
}
