package org.pleiad.events.cos;

import org.omg.CORBA.Any;
import org.omg.CosEventChannelAdmin.AlreadyConnected;
import org.omg.CosEventChannelAdmin.ProxyPushConsumerPOA;
import org.omg.CosEventComm.Disconnected;
import org.omg.CosEventComm.PushSupplier;

/** Takes the events of one push supplier into the channel (Event Service 1.2, 2.3.6). Called by the object adapter. */
final class ProxyPushConsumerServant extends ProxyPushConsumerPOA {
    private final ChannelParts parts;
    private final PushEntry entry;

    ProxyPushConsumerServant(ChannelParts parts) {
        this.parts = parts;
        this.entry = parts.newEntry(this);
    }

    @Override
    public void connect_push_supplier(PushSupplier supplier) throws AlreadyConnected {
        entry.connect(supplier);
    }

    @Override
    public void push(Any data) throws Disconnected {
        entry.publish(parts.event(data));
    }

    @Override
    public void disconnect_push_consumer() {
        entry.end();
    }
}
