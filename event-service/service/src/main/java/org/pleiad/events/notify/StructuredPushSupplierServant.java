package org.pleiad.events.notify;

import org.omg.CosEventChannelAdmin.AlreadyConnected;
import org.omg.CosNotifyChannelAdmin.ProxyType;
import org.omg.CosNotifyChannelAdmin.StructuredProxyPushSupplierOperations;
import org.omg.CosNotifyChannelAdmin.StructuredProxyPushSupplierPOATie;
import org.omg.CosNotifyComm.StructuredPushConsumer;
import org.omg.PortableServer.Servant;

/** Pushes structured events to a consumer. */
final class StructuredPushSupplierServant extends ProxySupplierServant
        implements StructuredProxyPushSupplierOperations {
    StructuredPushSupplierServant(ConsumerAdminServant admin, int id) {
        super(admin, id, ProxyType.PUSH_STRUCTURED);
    }

    @Override
    Servant servant() {
        return new StructuredProxyPushSupplierPOATie(this);
    }

    @Override
    boolean isPush() {
        return true;
    }

    @Override
    public void connect_structured_push_consumer(StructuredPushConsumer consumer) throws AlreadyConnected {
        connect(Client.Kind.STRUCTURED_PUSH_CONSUMER, consumer, false);
    }

    @Override
    public void disconnect_structured_push_supplier() {
        disconnect();
    }
}
