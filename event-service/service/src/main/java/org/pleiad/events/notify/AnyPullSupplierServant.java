package org.pleiad.events.notify;

import java.util.List;
import org.omg.CORBA.Any;
import org.omg.CORBA.BooleanHolder;
import org.omg.CosEventChannelAdmin.AlreadyConnected;
import org.omg.CosEventComm.Disconnected;
import org.omg.CosEventComm.PullConsumer;
import org.omg.CosNotifyChannelAdmin.ProxyPullSupplierOperations;
import org.omg.CosNotifyChannelAdmin.ProxyPullSupplierPOATie;
import org.omg.CosNotifyChannelAdmin.ProxyType;
import org.omg.PortableServer.Servant;
import org.pleiad.events.channel.Event;

/** Gives anys to a consumer that fetches them; the consumer may be nil. */
final class AnyPullSupplierServant extends ProxySupplierServant implements ProxyPullSupplierOperations {
    AnyPullSupplierServant(ConsumerAdminServant admin, int id) {
        super(admin, id, ProxyType.PULL_ANY);
    }

    @Override
    Servant servant() {
        return new ProxyPullSupplierPOATie(this);
    }

    @Override
    boolean isPush() {
        return false;
    }

    @Override
    public void connect_any_pull_consumer(PullConsumer consumer) throws AlreadyConnected {
        connect(Client.Kind.ANY_PULL_CONSUMER, consumer, true);
    }

    @Override
    public Any pull() throws Disconnected {
        return awaitEvent().any();
    }

    @Override
    public Any try_pull(BooleanHolder hasEvent) throws Disconnected {
        List<Event> taken = take(1, 0);
        hasEvent.value = !taken.isEmpty();
        return taken.isEmpty() ? channel().orb().create_any() : taken.get(0).any();
    }

    @Override
    public void disconnect_pull_supplier() {
        disconnect();
    }
}
