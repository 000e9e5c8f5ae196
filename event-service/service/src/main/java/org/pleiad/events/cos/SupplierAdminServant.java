package org.pleiad.events.cos;

import org.omg.CosEventChannelAdmin.ProxyPullConsumer;
import org.omg.CosEventChannelAdmin.ProxyPushConsumer;
import org.omg.CosEventChannelAdmin.SupplierAdminPOA;

/** Makes proxies for suppliers (Event Service 1.2, 2.3.5). Called by the object adapter on any thread. */
final class SupplierAdminServant extends SupplierAdminPOA {
    private final ChannelParts parts;

    SupplierAdminServant(ChannelParts parts) {
        this.parts = parts;
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
