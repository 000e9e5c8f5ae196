package org.pleiad.events.notify;

import java.util.Arrays;
import org.omg.CosEventChannelAdmin.AlreadyConnected;
import org.omg.CosEventComm.Disconnected;
import org.omg.CosNotification.StructuredEvent;
import org.omg.CosNotifyChannelAdmin.ProxyType;
import org.omg.CosNotifyChannelAdmin.SequenceProxyPushConsumerOperations;
import org.omg.CosNotifyChannelAdmin.SequenceProxyPushConsumerPOATie;
import org.omg.CosNotifyComm.SequencePushSupplier;
import org.omg.PortableServer.Servant;
import org.pleiad.events.channel.Event;

/** Takes in sequences of structured events that a supplier pushes; the supplier may be nil. */
final class SequencePushConsumerServant extends ProxyConsumerServant implements SequenceProxyPushConsumerOperations {
    SequencePushConsumerServant(SupplierAdminServant admin, int id) {
        super(admin, id, ProxyType.PUSH_SEQUENCE);
    }

    @Override
    Servant servant() {
        return new SequenceProxyPushConsumerPOATie(this);
    }

    @Override
    boolean isPush() {
        return true;
    }

    @Override
    public void connect_sequence_push_supplier(SequencePushSupplier supplier) throws AlreadyConnected {
        connect(Client.Kind.SEQUENCE_PUSH_SUPPLIER, supplier, true);
    }

    /** {@inheritDoc} All are taken or none. */
    @Override
    public void push_structured_events(StructuredEvent[] events) throws Disconnected {
        publish(Arrays.stream(events)
                .map(event -> Event.of(channel().orb(), event))
                .toList());
    }

    @Override
    public void disconnect_sequence_push_consumer() {
        disconnect();
    }
}
