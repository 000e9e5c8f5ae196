package org.pleiad.events.cos;

import java.util.List;
import org.omg.CosEventChannelAdmin.AlreadyConnected;
import org.omg.CosEventComm.Disconnected;
import org.omg.CosEventComm.PushSupplier;
import org.pleiad.events.channel.Channel;
import org.pleiad.events.channel.Event;
import org.pleiad.events.channel.EventFilter;
import org.pleiad.events.channel.Presence;
import org.pleiad.events.channel.Supply;

/**
 * The way of one push supplier into the channel: its connection, whatever servant stands before it. The supplier may be nil;
 * then it cannot be told that it is disconnected. Thread-safe.
 */
public final class PushEntry {
    private final Channel channel;
    private final EventFilter filter;
    private final boolean reconnect;
    private final Runnable deactivate;

    // Changed under this object's monitor, which is held for no call; read without it by publish.
    private volatile Supply supply;
    private PushSupplier supplier;
    private Presence.Watch watch;
    private boolean ended;

    /**
     * An entry without a supplier.
     *
     * @param filter which events of the supplier come in
     * @param deactivate takes the servant away
     */
    public PushEntry(Channel channel, EventFilter filter, boolean reconnect, Runnable deactivate) {
        this.channel = channel;
        this.filter = filter;
        this.reconnect = reconnect;
        this.deactivate = deactivate;
    }

    /** Connects the supplier, which may be nil. */
    public synchronized void connect(PushSupplier pushSupplier) throws AlreadyConnected {
        if (supply != null && !reconnect || ended) {
            throw new AlreadyConnected();
        }
        if (supply == null) {
            supply = channel.supply("push", this::end);
        }
        supplier = pushSupplier;
        if (watch != null) {
            watch.close();
        }
        watch = channel.presence().watch(pushSupplier, this::end);
    }

    /** Publishes an event of the supplier, if the filter lets it. */
    public void publish(Event event) throws Disconnected {
        Supply connected = supply;
        if (connected == null) {
            throw new Disconnected();
        }
        if (filter.wants(event)) {
            connected.publish(List.of(event));
        }
    }

    /** Ends the connection, whoever wants it; the supplier is told. */
    public void end() {
        PushSupplier told;
        synchronized (this) {
            if (ended) {
                return;
            }
            ended = true;
            told = supplier;
            supplier = null;
            if (watch != null) {
                watch.close();
            }
            if (supply != null) {
                supply.close();
                supply = null;
            }
        }
        deactivate.run();
        Partners.disconnect(told, "disconnect_push_supplier");
    }
}
