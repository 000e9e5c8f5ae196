package org.pleiad.events.cos;

import org.omg.CORBA.BAD_PARAM;
import org.omg.CORBA.CompletionStatus;
import org.omg.CosEventChannelAdmin.AlreadyConnected;
import org.omg.CosEventChannelAdmin.ProxyPushSupplierPOA;
import org.omg.CosEventChannelAdmin.TypeError;
import org.omg.CosEventComm.PushConsumer;
import org.omg.CosEventComm.PushConsumerHelper;
import org.pleiad.events.channel.ConsumerLink;
import org.pleiad.events.channel.Ending;
import org.pleiad.events.channel.EventFilter;
import org.pleiad.events.channel.Presence;
import org.pleiad.events.channel.Subscription;

/** Pushes the events of the channel to one consumer (Event Service 1.2, 2.3.9). Called by the object adapter on any thread. */
final class ProxyPushSupplierServant extends ProxyPushSupplierPOA {
    private final ChannelParts parts;
    private final EventFilter filter;
    private final LinkMaker links;

    // Guarded by the servant's monitor, which is held for no call.
    private Subscription subscription;
    private PushConsumer consumer;
    private Presence.Watch watch;
    private boolean ended;

    ProxyPushSupplierServant(ChannelParts parts, EventFilter filter, LinkMaker links) {
        this.parts = parts;
        this.filter = filter;
        this.links = links;
    }

    /** {@inheritDoc} A nil consumer is refused with BAD_PARAM: there would be nobody to push to. */
    @Override
    public void connect_push_consumer(PushConsumer pushConsumer) throws AlreadyConnected, TypeError {
        if (pushConsumer == null) {
            throw new BAD_PARAM("a push consumer cannot be nil", 0, CompletionStatus.COMPLETED_NO);
        }
        ProxyOptions options = parts.options();
        PushConsumer bounded =
                PushConsumerHelper.unchecked_narrow(Partners.bounded(pushConsumer, options.pushTimeout()));
        var connection = new Connection();
        ConsumerLink link = links.link(bounded, connection::over);
        Subscription former;
        synchronized (this) {
            if (subscription != null && !options.reconnect() || ended) {
                throw new AlreadyConnected();
            }
            former = subscription;
            consumer = pushConsumer;
            subscription = parts.channel().subscribe(options.subscription(), filter, link);
            connection.mine = subscription;
            if (watch != null) {
                watch.close();
            }
            if (!options.subscription().keepUnreachable()) {
                watch = parts.channel().presence().watch(pushConsumer, () -> connection.over(Ending.CLIENT_GONE));
            }
        }
        if (former != null) {
            former.close();
        }
    }

    /** Tells a connection that ended from one that another has replaced. */
    private final class Connection {
        /** Guarded by the servant's monitor. */
        private Subscription mine;

        void over(Ending why) {
            synchronized (ProxyPushSupplierServant.this) {
                if (mine != subscription) {
                    return;
                }
            }
            end(why);
        }
    }

    @Override
    public void disconnect_push_supplier() {
        end(Ending.BY_CLIENT);
    }

    private void end(Ending why) {
        PushConsumer told;
        Subscription over;
        synchronized (this) {
            if (ended) {
                return;
            }
            ended = true;
            told = consumer;
            over = subscription;
            if (watch != null) {
                watch.close();
            }
        }
        if (over != null) {
            over.close();
        }
        parts.activation().deactivate(this);
        if (why != Ending.CLIENT_GONE) {
            Partners.disconnect(told, "disconnect_push_consumer");
        }
    }
}
