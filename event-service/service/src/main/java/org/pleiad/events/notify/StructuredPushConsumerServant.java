package org.pleiad.events.notify;

import java.util.List;
import org.omg.CosEventChannelAdmin.AlreadyConnected;
import org.omg.CosEventComm.Disconnected;
import org.omg.CosNotification.StructuredEvent;
import org.omg.CosNotifyChannelAdmin.ProxyType;
import org.omg.CosNotifyChannelAdmin.StructuredProxyPushConsumerOperations;
import org.omg.CosNotifyChannelAdmin.StructuredProxyPushConsumerPOATie;
import org.omg.CosNotifyComm.StructuredPushSupplier;
import org.omg.PortableServer.Servant;
import org.pleiad.events.channel.Event;

/** Takes in structured events that a supplier pushes; the supplier may be nil. */
final class StructuredPushConsumerServant extends ProxyConsumerServant
        implements StructuredProxyPushConsumerOperations {
    StructuredPushConsumerServant(SupplierAdminServant admin, int id) {
        super(admin, id, ProxyType.PUSH_STRUCTURED);
    }

    @Override
    Servant servant() {
        return new StructuredProxyPushConsumerPOATie(this);
    }

    @Override
    boolean isPush() {
        return true;
    }

    @Override
    public void connect_structured_push_supplier(StructuredPushSupplier supplier) throws AlreadyConnected {
        connect(Client.Kind.STRUCTURED_PUSH_SUPPLIER, supplier, true);
    }

    @Override
    public void push_structured_event(StructuredEvent event) throws Disconnected {
        publish(List.of(Event.of(channel().orb(), event)));
    }

    @Override
    public void disconnect_structured_push_consumer() {
        disconnect();
    }
}
