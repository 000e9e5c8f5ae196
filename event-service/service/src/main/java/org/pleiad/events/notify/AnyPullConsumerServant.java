package org.pleiad.events.notify;

import org.omg.CosEventChannelAdmin.AlreadyConnected;
import org.omg.CosEventComm.PullSupplier;
import org.omg.CosNotifyChannelAdmin.ProxyPullConsumerOperations;
import org.omg.CosNotifyChannelAdmin.ProxyPullConsumerPOATie;
import org.omg.CosNotifyChannelAdmin.ProxyType;
import org.omg.PortableServer.Servant;

/** Fetches anys from a supplier. */
final class AnyPullConsumerServant extends PullConsumerServant implements ProxyPullConsumerOperations {
    AnyPullConsumerServant(SupplierAdminServant admin, int id) {
        super(admin, id, ProxyType.PULL_ANY);
    }

    @Override
    Servant servant() {
        return new ProxyPullConsumerPOATie(this);
    }

    @Override
    public void connect_any_pull_supplier(PullSupplier supplier) throws AlreadyConnected {
        connect(Client.Kind.ANY_PULL_SUPPLIER, supplier, false);
    }

    @Override
    public void disconnect_pull_consumer() {
        disconnect();
    }
}
