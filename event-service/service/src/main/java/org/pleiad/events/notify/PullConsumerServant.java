package org.pleiad.events.notify;

import org.omg.CosNotifyChannelAdmin.ConnectionAlreadyActive;
import org.omg.CosNotifyChannelAdmin.ConnectionAlreadyInactive;
import org.omg.CosNotifyChannelAdmin.NotConnected;
import org.omg.CosNotifyChannelAdmin.ProxyType;

/** A proxy that fetches from a supplier: what its three kinds have in common. */
abstract class PullConsumerServant extends ProxyConsumerServant {
    /** Written once, when the supplier is connected. */
    private volatile SupplierPolling polling;

    PullConsumerServant(SupplierAdminServant admin, int id, ProxyType type) {
        super(admin, id, type);
    }

    @Override
    final boolean isPush() {
        return false;
    }

    @Override
    final void begin(Client newClient) {
        super.begin(newClient);
        polling = new SupplierPolling(this, newClient);
    }

    @Override
    final void afterConnect(Client newClient) {
        super.afterConnect(newClient);
        polling.resume();
    }

    @Override
    final void left() {
        SupplierPolling over = polling;
        if (over != null) {
            over.suspend();
        }
        super.left();
    }

    /** {@code suspend_connection}: the supplier is asked no more for now. */
    public final void suspend_connection() throws ConnectionAlreadyInactive, NotConnected {
        if (!connected().suspend()) {
            throw new ConnectionAlreadyInactive();
        }
    }

    /** {@code resume_connection}. */
    public final void resume_connection() throws ConnectionAlreadyActive, NotConnected {
        if (!connected().resume()) {
            throw new ConnectionAlreadyActive();
        }
    }

    private SupplierPolling connected() throws NotConnected {
        SupplierPolling current = polling;
        if (current == null || !isConnected()) {
            throw new NotConnected();
        }
        return current;
    }
}
