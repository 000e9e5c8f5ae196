package org.pleiad.events.typed;

import org.omg.CORBA.Any;
import org.omg.CosEventChannelAdmin.AlreadyConnected;
import org.omg.CosEventComm.Disconnected;
import org.omg.CosEventComm.PushSupplier;
import org.omg.CosTypedEventChannelAdmin.TypedProxyPushConsumerPOA;
import org.pleiad.events.cos.ChannelParts;
import org.pleiad.events.cos.PushEntry;

/** Takes the events of one typed push supplier (Event Service 1.2, 2.8.3). Called by the object adapter on any thread. */
final class TypedPushEntryServant extends TypedProxyPushConsumerPOA {
    private final ChannelParts parts;
    private final PushEntry entry;
    private final CallTaker taker;
    private final org.omg.CORBA.Object takerReference;

    TypedPushEntryServant(ChannelParts parts, String interfaceId) {
        this.parts = parts;
        this.taker = new CallTaker(parts, interfaceId);
        this.takerReference = parts.activation().activate(taker);
        this.entry =
                new PushEntry(parts.channel(), parts.filter(), parts.options().reconnect(), this::leave);
        taker.leadTo(entry);
    }

    private void leave() {
        parts.activation().deactivate(this);
        parts.activation().deactivate(taker);
    }

    @Override
    public org.omg.CORBA.Object get_typed_consumer() {
        return takerReference;
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
