package org.pleiad.events.notify;

import org.omg.CORBA.BAD_PARAM;
import org.omg.CORBA.CompletionStatus;
import org.omg.CosEventChannelAdmin.AlreadyConnected;
import org.omg.CosNotification.NamedPropertyRange;
import org.omg.CosNotification.NamedPropertyRangeSeqHolder;
import org.omg.CosNotification.Property;
import org.omg.CosNotification.UnsupportedQoS;
import org.omg.CosNotifyChannelAdmin.ProxyType;
import org.omg.PortableServer.Servant;
import org.pleiad.events.channel.Ending;
import org.pleiad.events.channel.Presence;
import org.pleiad.events.qos.QosSettings;
import org.pleiad.events.qos.Quality;

/**
 * The channel's side of one connection: it knows its client, connects it once, and ends once. Called by the object adapter and
 * the channel's threads.
 */
abstract class NotifyProxy extends FilteredAdmin {
    private final NotifyChannel channel;
    private final int id;
    private final ProxyType type;
    private org.omg.CORBA.Object self;

    // Guarded by this object's monitor, which is held for no remote call.
    private Client client;
    private Presence.Watch watch;
    private boolean connected;
    private boolean ended;

    NotifyProxy(NotifyChannel channel, QosSettings qos, int id, ProxyType type) {
        super(qos, channel.newFilterGroup());
        this.channel = channel;
        this.id = id;
        this.type = type;
    }

    final NotifyChannel channel() {
        return channel;
    }

    final int id() {
        return id;
    }

    public final ProxyType MyType() {
        return type;
    }

    public final void validate_event_qos(Property[] required, NamedPropertyRangeSeqHolder available)
            throws UnsupportedQoS {
        available.value = new NamedPropertyRange[0];
        available.value = qos().validateEvent(required);
    }

    /** Its id in the channel's object adapter. */
    abstract String objectId();

    /** A servant of the proxy's own interface, which delegates to this object. */
    abstract Servant servant();

    final void activate() {
        self = channel.objects().activate(objectId(), servant());
    }

    final org.omg.CORBA.Object reference() {
        return self;
    }

    /**
     * Connects a client, and no other one ever after.
     *
     * @param kind what it is
     * @param mayBeNil whether the proxy works with a client that cannot be called
     * @throws AlreadyConnected if there is one, or the proxy has ended
     */
    final void connect(Client.Kind kind, org.omg.CORBA.Object reference, boolean mayBeNil) throws AlreadyConnected {
        if (reference == null && !mayBeNil) {
            throw new BAD_PARAM(
                    "there would be nobody to call: the client to connect is nil", 0, CompletionStatus.COMPLETED_NO);
        }
        Client bounded = Client.of(kind, reference, channel.options().pushTimeout());
        synchronized (this) {
            if (connected || ended) {
                throw new AlreadyConnected();
            }
            begin(bounded);
            client = bounded;
            connected = true;
            if (qos().effective().get(Quality.CONNECTION_RELIABILITY) == 0) {
                watch = channel.engine().presence().watch(reference, () -> end(Ending.CLIENT_GONE));
            }
        }
        afterConnect(bounded);
    }

    final synchronized boolean isConnected() {
        return connected && !ended;
    }

    /** Joins the engine; under the monitor, so that nothing ends in between. */
    abstract void begin(Client newClient);

    /** The client is connected. */
    abstract void afterConnect(Client newClient);

    /** Leaves the engine; called once, also if nobody was ever connected. */
    abstract void left();

    /** Ends the proxy: its object is no more, and the client is told unless it is no more either. */
    final void end(Ending why) {
        Client told;
        synchronized (this) {
            if (ended) {
                return;
            }
            ended = true;
            told = client;
            if (watch != null) {
                watch.close();
            }
        }
        left();
        channel.objects().deactivate(objectId());
        if (told != null && why != Ending.CLIENT_GONE) {
            told.disconnect();
        }
    }
}
