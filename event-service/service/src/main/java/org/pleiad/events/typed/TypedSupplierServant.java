package org.pleiad.events.typed;

import org.omg.CosEventChannelAdmin.ProxyPullConsumer;
import org.omg.CosEventChannelAdmin.ProxyPushConsumer;
import org.omg.CosTypedEventChannelAdmin.InterfaceNotSupported;
import org.omg.CosTypedEventChannelAdmin.NoSuchImplementation;
import org.omg.CosTypedEventChannelAdmin.TypedProxyPushConsumer;
import org.omg.CosTypedEventChannelAdmin.TypedProxyPushConsumerHelper;
import org.omg.CosTypedEventChannelAdmin.TypedSupplierAdminPOA;
import org.pleiad.events.cos.ChannelParts;

/**
 * Makes proxies for typed suppliers (Event Service 1.2, 2.8.1). Suppliers are not pulled by type: the results of an operation
 * cannot be passed on by who does not know their types. Called by the object adapter on any thread.
 */
final class TypedSupplierServant extends TypedSupplierAdminPOA {
    private final ChannelParts parts;

    TypedSupplierServant(ChannelParts parts) {
        this.parts = parts;
    }

    @Override
    public TypedProxyPushConsumer obtain_typed_push_consumer(String interfaceId) throws InterfaceNotSupported {
        if (!isRepositoryId(interfaceId)) {
            throw new InterfaceNotSupported();
        }
        return TypedProxyPushConsumerHelper.narrow(
                parts.activation().activate(new TypedPushEntryServant(parts, interfaceId)));
    }

    /** Whether an interface can have this id, as {@code IDL:exchange/Quotes:1.0}. */
    static boolean isRepositoryId(String id) {
        return id.matches("[A-Za-z]+:.+");
    }

    @Override
    public ProxyPullConsumer obtain_typed_pull_consumer(String interfaceId) throws NoSuchImplementation {
        throw new NoSuchImplementation();
    }

    @Override
    public ProxyPushConsumer obtain_push_consumer() {
        return parts.newPushConsumer();
    }

    @Override
    public ProxyPullConsumer obtain_pull_consumer() {
        return parts.newPullConsumer();
    }
}
