package org.pleiad.events.typed;

import org.omg.CORBA.SystemException;
import org.omg.CosEventChannelAdmin.ProxyPullSupplier;
import org.omg.CosEventChannelAdmin.ProxyPushSupplier;
import org.omg.CosEventChannelAdmin.TypeError;
import org.omg.CosEventComm.PushConsumer;
import org.omg.CosTypedEventChannelAdmin.InterfaceNotSupported;
import org.omg.CosTypedEventChannelAdmin.NoSuchImplementation;
import org.omg.CosTypedEventChannelAdmin.TypedConsumerAdminPOA;
import org.omg.CosTypedEventChannelAdmin.TypedProxyPullSupplier;
import org.omg.CosTypedEventComm.TypedPushConsumerHelper;
import org.pleiad.events.channel.Event;
import org.pleiad.events.cos.ChannelParts;

/**
 * Makes proxies for typed consumers (Event Service 1.2, 2.8.2). Consumers do not pull by type, for the same reason as
 * suppliers. Called by the object adapter on any thread.
 */
final class TypedConsumerServant extends TypedConsumerAdminPOA {
    private final ChannelParts parts;

    TypedConsumerServant(ChannelParts parts) {
        this.parts = parts;
    }

    @Override
    public ProxyPushSupplier obtain_typed_push_supplier(String interfaceId) throws NoSuchImplementation {
        if (!TypedSupplierServant.isRepositoryId(interfaceId)) {
            throw new NoSuchImplementation();
        }
        return parts.newPushSupplier(
                event -> event.form() == Event.Form.TYPED
                        && event.call().interfaceId().equals(interfaceId),
                (consumer, ended) -> new TypedPushLink(typed(consumer, interfaceId), ended, parts.options()));
    }

    /** The object that takes the calls; the consumer is asked for it when it connects. */
    private static org.omg.CORBA.Object typed(PushConsumer consumer, String interfaceId) throws TypeError {
        try {
            org.omg.CORBA.Object typed =
                    TypedPushConsumerHelper.narrow(consumer).get_typed_consumer();
            if (typed != null && typed._is_a(interfaceId)) {
                return typed;
            }
        } catch (SystemException notTyped) {
            throw new TypeError();
        }
        throw new TypeError();
    }

    @Override
    public TypedProxyPullSupplier obtain_typed_pull_supplier(String interfaceId) throws InterfaceNotSupported {
        throw new InterfaceNotSupported();
    }

    @Override
    public ProxyPushSupplier obtain_push_supplier() {
        return parts.newPushSupplier();
    }

    @Override
    public ProxyPullSupplier obtain_pull_supplier() {
        return parts.newPullSupplier();
    }
}
