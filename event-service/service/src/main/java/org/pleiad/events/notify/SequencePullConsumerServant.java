package org.pleiad.events.notify;

import org.omg.CosEventChannelAdmin.AlreadyConnected;
import org.omg.CosNotifyChannelAdmin.ProxyType;
import org.omg.CosNotifyChannelAdmin.SequenceProxyPullConsumerOperations;
import org.omg.CosNotifyChannelAdmin.SequenceProxyPullConsumerPOATie;
import org.omg.CosNotifyComm.SequencePullSupplier;
import org.omg.PortableServer.Servant;

/** Fetches sequences of structured events from a supplier. */
final class SequencePullConsumerServant extends PullConsumerServant implements SequenceProxyPullConsumerOperations {
    SequencePullConsumerServant(SupplierAdminServant admin, int id) {
        super(admin, id, ProxyType.PULL_SEQUENCE);
    }

    @Override
    Servant servant() {
        return new SequenceProxyPullConsumerPOATie(this);
    }

    @Override
    public void connect_sequence_pull_supplier(SequencePullSupplier supplier) throws AlreadyConnected {
        connect(Client.Kind.SEQUENCE_PULL_SUPPLIER, supplier, false);
    }

    @Override
    public void disconnect_sequence_pull_consumer() {
        disconnect();
    }
}
