package org.pleiad.events.notify;

import java.util.List;
import org.omg.CORBA.BAD_PARAM;
import org.omg.CORBA.BooleanHolder;
import org.omg.CORBA.CompletionStatus;
import org.omg.CosEventChannelAdmin.AlreadyConnected;
import org.omg.CosEventComm.Disconnected;
import org.omg.CosNotification.StructuredEvent;
import org.omg.CosNotifyChannelAdmin.ProxyType;
import org.omg.CosNotifyChannelAdmin.SequenceProxyPullSupplierOperations;
import org.omg.CosNotifyChannelAdmin.SequenceProxyPullSupplierPOATie;
import org.omg.CosNotifyComm.SequencePullConsumer;
import org.omg.PortableServer.Servant;
import org.pleiad.events.channel.Event;

/** Gives sequences of structured events to a consumer that fetches them; the consumer may be nil. */
final class SequencePullSupplierServant extends ProxySupplierServant implements SequenceProxyPullSupplierOperations {
    SequencePullSupplierServant(ConsumerAdminServant admin, int id) {
        super(admin, id, ProxyType.PULL_SEQUENCE);
    }

    @Override
    Servant servant() {
        return new SequenceProxyPullSupplierPOATie(this);
    }

    @Override
    boolean isPush() {
        return false;
    }

    @Override
    public void connect_sequence_pull_consumer(SequencePullConsumer consumer) throws AlreadyConnected {
        connect(Client.Kind.SEQUENCE_PULL_CONSUMER, consumer, true);
    }

    /** {@inheritDoc} Waits for the first only. */
    @Override
    public StructuredEvent[] pull_structured_events(int max) throws Disconnected {
        return structured(awaitEvents(atMost(max)));
    }

    @Override
    public StructuredEvent[] try_pull_structured_events(int max, BooleanHolder hasEvent) throws Disconnected {
        List<Event> taken = take(atMost(max), 0);
        hasEvent.value = !taken.isEmpty();
        return structured(taken);
    }

    private int atMost(int max) {
        if (max < 1) {
            throw new BAD_PARAM("asked for " + max + " events: ask for one at least", 0, CompletionStatus.COMPLETED_NO);
        }
        return Math.min(max, qos().limits().maxBatchSize());
    }

    private static StructuredEvent[] structured(List<Event> events) {
        return events.stream().map(Event::structured).toArray(StructuredEvent[]::new);
    }

    @Override
    public void disconnect_sequence_pull_supplier() {
        disconnect();
    }
}
