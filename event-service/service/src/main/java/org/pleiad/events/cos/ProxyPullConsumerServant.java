package org.pleiad.events.cos;

import org.omg.CORBA.BAD_PARAM;
import org.omg.CORBA.CompletionStatus;
import org.omg.CosEventChannelAdmin.AlreadyConnected;
import org.omg.CosEventChannelAdmin.ProxyPullConsumerPOA;
import org.omg.CosEventComm.PullSupplier;
import org.pleiad.events.channel.Supply;

/** Fetches the events of one pull supplier into the channel (Event Service 1.2, 2.3.8). Called by the object adapter. */
final class ProxyPullConsumerServant extends ProxyPullConsumerPOA {
    private final ChannelParts parts;

    // Guarded by the servant's monitor, which is held for no call.
    private Supply supply;
    private PullSupplier supplier;
    private Polling polling;
    private boolean ended;

    ProxyPullConsumerServant(ChannelParts parts) {
        this.parts = parts;
    }

    /** {@inheritDoc} A nil supplier is refused with BAD_PARAM: there would be nobody to ask. */
    @Override
    public synchronized void connect_pull_supplier(PullSupplier pullSupplier) throws AlreadyConnected {
        if (pullSupplier == null) {
            throw new BAD_PARAM("a pull supplier cannot be nil", 0, CompletionStatus.COMPLETED_NO);
        }
        if (supply != null && !parts.options().reconnect() || ended) {
            throw new AlreadyConnected();
        }
        if (supply == null) {
            supply = parts.channel().supply("pull", this::end);
        } else {
            polling.stop();
        }
        supplier = pullSupplier;
        polling = new Polling(parts, supply, pullSupplier, this::end);
        polling.start();
    }

    @Override
    public void disconnect_pull_consumer() {
        end();
    }

    private void end() {
        PullSupplier told;
        synchronized (this) {
            if (ended) {
                return;
            }
            ended = true;
            told = supplier;
            if (supply != null) {
                polling.stop();
                supply.close();
            }
        }
        parts.activation().deactivate(this);
        Partners.disconnect(told, "disconnect_pull_supplier");
    }
}
