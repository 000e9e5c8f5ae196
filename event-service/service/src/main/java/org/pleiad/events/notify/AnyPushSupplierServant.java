package org.pleiad.events.notify;

import org.omg.CosEventChannelAdmin.AlreadyConnected;
import org.omg.CosEventComm.PushConsumer;
import org.omg.CosNotifyChannelAdmin.ProxyPushSupplierOperations;
import org.omg.CosNotifyChannelAdmin.ProxyPushSupplierPOATie;
import org.omg.CosNotifyChannelAdmin.ProxyType;
import org.omg.PortableServer.Servant;

/** Pushes anys to a consumer. */
final class AnyPushSupplierServant extends ProxySupplierServant implements ProxyPushSupplierOperations {
    AnyPushSupplierServant(ConsumerAdminServant admin, int id) {
        super(admin, id, ProxyType.PUSH_ANY);
    }

    @Override
    Servant servant() {
        return new ProxyPushSupplierPOATie(this);
    }

    @Override
    boolean isPush() {
        return true;
    }

    @Override
    public void connect_any_push_consumer(PushConsumer consumer) throws AlreadyConnected {
        connect(Client.Kind.ANY_PUSH_CONSUMER, consumer, false);
    }

    @Override
    public void disconnect_push_supplier() {
        disconnect();
    }
}
