package org.pleiad.events.notify;

import org.omg.CosEventChannelAdmin.AlreadyConnected;
import org.omg.CosNotifyChannelAdmin.ProxyType;
import org.omg.CosNotifyChannelAdmin.StructuredProxyPullConsumerOperations;
import org.omg.CosNotifyChannelAdmin.StructuredProxyPullConsumerPOATie;
import org.omg.CosNotifyComm.StructuredPullSupplier;
import org.omg.PortableServer.Servant;

/** Fetches structured events from a supplier. */
final class StructuredPullConsumerServant extends PullConsumerServant implements StructuredProxyPullConsumerOperations {
    StructuredPullConsumerServant(SupplierAdminServant admin, int id) {
        super(admin, id, ProxyType.PULL_STRUCTURED);
    }

    @Override
    Servant servant() {
        return new StructuredProxyPullConsumerPOATie(this);
    }

    @Override
    public void connect_structured_pull_supplier(StructuredPullSupplier supplier) throws AlreadyConnected {
        connect(Client.Kind.STRUCTURED_PULL_SUPPLIER, supplier, false);
    }

    @Override
    public void disconnect_structured_pull_consumer() {
        disconnect();
    }
}
