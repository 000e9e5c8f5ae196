package org.pleiad.events.typed;

import org.omg.CosTypedEventChannelAdmin.TypedConsumerAdmin;
import org.omg.CosTypedEventChannelAdmin.TypedConsumerAdminHelper;
import org.omg.CosTypedEventChannelAdmin.TypedEventChannelPOA;
import org.omg.CosTypedEventChannelAdmin.TypedSupplierAdmin;
import org.omg.CosTypedEventChannelAdmin.TypedSupplierAdminHelper;
import org.pleiad.events.cos.ChannelParts;

/** A typed event channel for clients (Event Service 1.2, 2.8.4). Called by the object adapter on any thread. */
public final class TypedChannelServant extends TypedEventChannelPOA {
    private final ChannelParts parts;
    private final TypedConsumerAdmin consumers;
    private final TypedSupplierAdmin suppliers;

    /** The servant of a channel; admins and proxies live in the parts' object adapter. */
    public TypedChannelServant(ChannelParts parts) {
        this.parts = parts;
        this.consumers = TypedConsumerAdminHelper.narrow(parts.activation().activate(new TypedConsumerServant(parts)));
        this.suppliers = TypedSupplierAdminHelper.narrow(parts.activation().activate(new TypedSupplierServant(parts)));
    }

    @Override
    public TypedConsumerAdmin for_consumers() {
        return consumers;
    }

    @Override
    public TypedSupplierAdmin for_suppliers() {
        return suppliers;
    }

    /** {@inheritDoc} All clients are told that they are disconnected. */
    @Override
    public void destroy() {
        parts.channel().close();
    }
}
