package org.pleiad.events.cos;

import org.omg.CORBA.Any;
import org.omg.CosEventChannelAdmin.AlreadyConnected;
import org.omg.CosEventChannelAdmin.ProxyPushConsumerPOA;
import org.omg.CosEventComm.Disconnected;
import org.omg.CosEventComm.PushSupplier;
import org.pleiad.events.channel.Supply;

/**
 * Takes the events of one push supplier into the channel (Event Service 1.2, 2.3.6). The supplier may be nil; then it cannot
 * be told that it is disconnected. Called by the object adapter on any thread.
 */
final class ProxyPushConsumerServant extends ProxyPushConsumerPOA {
    private final ChannelParts parts;

    // Changed under the servant's monitor, which is held for no call; read without it by push.
    private volatile Supply supply;
    private PushSupplier supplier;
    private boolean ended;

    ProxyPushConsumerServant(ChannelParts parts) {
        this.parts = parts;
    }

    @Override
    public synchronized void connect_push_supplier(PushSupplier pushSupplier) throws AlreadyConnected {
        if (supply != null && !parts.options().reconnect() || ended) {
            throw new AlreadyConnected();
        }
        if (supply == null) {
            supply = parts.channel().supply("push", this::channelEnded);
        }
        supplier = pushSupplier;
    }

    /** {@inheritDoc} A supplier that was nil and never connected may push, too: it has nothing to say to connect. */
    @Override
    public void push(Any data) throws Disconnected {
        Supply connected = supply;
        if (connected == null) {
            throw new Disconnected();
        }
        parts.publish(connected, data);
    }

    @Override
    public void disconnect_push_consumer() {
        end();
    }

    private void channelEnded() {
        end();
    }

    private void end() {
        PushSupplier told;
        synchronized (this) {
            if (ended) {
                return;
            }
            ended = true;
            told = supplier;
            supplier = null;
            if (supply != null) {
                supply.close();
                supply = null;
            }
        }
        parts.activation().deactivate(this);
        Partners.disconnect(told, "disconnect_push_supplier");
    }
}
