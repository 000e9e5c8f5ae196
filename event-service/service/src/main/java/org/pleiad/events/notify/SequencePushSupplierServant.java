package org.pleiad.events.notify;

import org.omg.CosEventChannelAdmin.AlreadyConnected;
import org.omg.CosNotifyChannelAdmin.ProxyType;
import org.omg.CosNotifyChannelAdmin.SequenceProxyPushSupplierOperations;
import org.omg.CosNotifyChannelAdmin.SequenceProxyPushSupplierPOATie;
import org.omg.CosNotifyComm.SequencePushConsumer;
import org.omg.PortableServer.Servant;

/** Pushes sequences of structured events to a consumer. */
final class SequencePushSupplierServant extends ProxySupplierServant implements SequenceProxyPushSupplierOperations {
    SequencePushSupplierServant(ConsumerAdminServant admin, int id) {
        super(admin, id, ProxyType.PUSH_SEQUENCE);
    }

    @Override
    Servant servant() {
        return new SequenceProxyPushSupplierPOATie(this);
    }

    @Override
    boolean isPush() {
        return true;
    }

    @Override
    public void connect_sequence_push_consumer(SequencePushConsumer consumer) throws AlreadyConnected {
        connect(Client.Kind.SEQUENCE_PUSH_CONSUMER, consumer, false);
    }

    @Override
    public void disconnect_sequence_push_supplier() {
        disconnect();
    }
}
