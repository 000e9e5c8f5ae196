package org.pleiad.events.notify;

import java.util.List;
import org.omg.CORBA.BooleanHolder;
import org.omg.CosEventChannelAdmin.AlreadyConnected;
import org.omg.CosEventComm.Disconnected;
import org.omg.CosNotification.StructuredEvent;
import org.omg.CosNotifyChannelAdmin.ProxyType;
import org.omg.CosNotifyChannelAdmin.StructuredProxyPullSupplierOperations;
import org.omg.CosNotifyChannelAdmin.StructuredProxyPullSupplierPOATie;
import org.omg.CosNotifyComm.StructuredPullConsumer;
import org.omg.PortableServer.Servant;
import org.pleiad.events.channel.Event;

/** Gives structured events to a consumer that fetches them; the consumer may be nil. */
final class StructuredPullSupplierServant extends ProxySupplierServant
        implements StructuredProxyPullSupplierOperations {
    StructuredPullSupplierServant(ConsumerAdminServant admin, int id) {
        super(admin, id, ProxyType.PULL_STRUCTURED);
    }

    @Override
    Servant servant() {
        return new StructuredProxyPullSupplierPOATie(this);
    }

    @Override
    boolean isPush() {
        return false;
    }

    @Override
    public void connect_structured_pull_consumer(StructuredPullConsumer consumer) throws AlreadyConnected {
        connect(Client.Kind.STRUCTURED_PULL_CONSUMER, consumer, true);
    }

    @Override
    public StructuredEvent pull_structured_event() throws Disconnected {
        return awaitEvent().structured();
    }

    @Override
    public StructuredEvent try_pull_structured_event(BooleanHolder hasEvent) throws Disconnected {
        List<Event> taken = take(1, 0);
        hasEvent.value = !taken.isEmpty();
        return taken.isEmpty() ? EmptyEvent.in(channel().orb()) : taken.get(0).structured();
    }

    @Override
    public void disconnect_structured_pull_supplier() {
        disconnect();
    }
}
