package org.pleiad.events.notify;

import java.util.List;
import org.omg.CORBA.Any;
import org.omg.CosEventChannelAdmin.AlreadyConnected;
import org.omg.CosEventComm.Disconnected;
import org.omg.CosEventComm.PushSupplier;
import org.omg.CosNotifyChannelAdmin.ProxyPushConsumerOperations;
import org.omg.CosNotifyChannelAdmin.ProxyPushConsumerPOATie;
import org.omg.CosNotifyChannelAdmin.ProxyType;
import org.omg.PortableServer.Servant;
import org.pleiad.events.channel.Event;

/** Takes in anys that a supplier pushes; the supplier may be nil. */
final class AnyPushConsumerServant extends ProxyConsumerServant implements ProxyPushConsumerOperations {
    AnyPushConsumerServant(SupplierAdminServant admin, int id) {
        super(admin, id, ProxyType.PUSH_ANY);
    }

    @Override
    Servant servant() {
        return new ProxyPushConsumerPOATie(this);
    }

    @Override
    boolean isPush() {
        return true;
    }

    @Override
    public void connect_any_push_supplier(PushSupplier supplier) throws AlreadyConnected {
        connect(Client.Kind.ANY_PUSH_SUPPLIER, supplier, true);
    }

    @Override
    public void push(Any data) throws Disconnected {
        publish(List.of(Event.of(channel().orb(), data)));
    }

    @Override
    public void disconnect_push_consumer() {
        disconnect();
    }
}
