package org.pleiad.events.cos;

import org.omg.CosEventChannelAdmin.ConsumerAdminPOA;
import org.omg.CosEventChannelAdmin.ProxyPullSupplier;
import org.omg.CosEventChannelAdmin.ProxyPushSupplier;

/** Makes proxies for consumers (Event Service 1.2, 2.3.4). Called by the object adapter on any thread. */
final class ConsumerAdminServant extends ConsumerAdminPOA {
    private final ChannelParts parts;

    ConsumerAdminServant(ChannelParts parts) {
        this.parts = parts;
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
