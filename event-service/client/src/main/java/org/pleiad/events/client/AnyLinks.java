package org.pleiad.events.client;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.omg.CORBA.Any;
import org.omg.CORBA.BooleanHolder;
import org.omg.CORBA.IntHolder;
import org.omg.CORBA.UserException;
import org.omg.CosEventChannelAdmin.ProxyPullSupplier;
import org.omg.CosEventChannelAdmin.ProxyPushConsumer;
import org.omg.CosEventChannelAdmin.ProxyPushSupplier;
import org.omg.CosEventComm.Disconnected;
import org.omg.CosEventComm.DisconnectedHelper;
import org.omg.CosEventComm.PullSupplier;
import org.omg.CosEventComm.PushConsumer;
import org.omg.CosEventComm.PushConsumerHelper;
import org.omg.CosEventComm.PushConsumerPOA;
import org.omg.CosEventComm.PushSupplier;
import org.omg.CosNotifyChannelAdmin.ClientType;
import org.omg.CosNotifyChannelAdmin.EventChannel;
import org.omg.CosNotifyChannelAdmin.ProxyPullSupplierHelper;
import org.omg.CosNotifyChannelAdmin.ProxyPushConsumerHelper;
import org.omg.CosNotifyChannelAdmin.ProxyPushSupplierHelper;
import org.pleiad.orb.async.AsyncCall;

/** Connections for events that are anys: Event Service 1.2, and the same over notification channels. */
final class AnyLinks {
    private AnyLinks() {}

    static PullLink<Any> pull(RemoteChannel channel, Interest interest) {
        try {
            if (channel.notification() == null) {
                ProxyPullSupplier proxy = channel.events().for_consumers().obtain_pull_supplier();
                proxy.connect_pull_consumer(null);
                return new Pull(proxy);
            }
            var proxy = ProxyPullSupplierHelper.narrow(
                    Connecting.supplier(channel.notification(), interest, ClientType.ANY_EVENT, true));
            proxy.connect_any_pull_consumer(null);
            return new Pull(proxy);
        } catch (UserException refused) {
            throw Connecting.refused("the channel refused a pull consumer", refused);
        }
    }

    static PushLink push(RemoteChannel channel, Interest interest, Receiver<Any> receiver) {
        var servant = new Consumer(receiver);
        PushConsumer consumer = PushConsumerHelper.unchecked_narrow(Connecting.activate(channel.orb(), servant));
        try {
            PushSupplier supplier;
            if (channel.notification() == null) {
                ProxyPushSupplier proxy = channel.events().for_consumers().obtain_push_supplier();
                proxy.connect_push_consumer(consumer);
                supplier = proxy;
            } else {
                var proxy = ProxyPushSupplierHelper.narrow(
                        Connecting.supplier(channel.notification(), interest, ClientType.ANY_EVENT, false));
                proxy.connect_any_push_consumer(consumer);
                supplier = proxy;
            }
            return new ServantPush(supplier, "disconnect_push_supplier", servant, servant.gone);
        } catch (UserException refused) {
            Connecting.deactivate(servant);
            throw Connecting.refused("the channel refused a push consumer", refused);
        } catch (org.omg.CORBA.SystemException failed) {
            Connecting.deactivate(servant);
            throw failed;
        }
    }

    static SupplyLink<Any> supply(RemoteChannel channel) {
        try {
            EventChannel notification = channel.notification();
            if (notification == null) {
                ProxyPushConsumer proxy = channel.events().for_suppliers().obtain_push_consumer();
                proxy.connect_push_supplier(null);
                return new Supply(proxy);
            }
            var proxy = ProxyPushConsumerHelper.narrow(notification
                    .default_supplier_admin()
                    .obtain_notification_push_consumer(ClientType.ANY_EVENT, new IntHolder()));
            proxy.connect_any_push_supplier(null);
            return new Supply(proxy);
        } catch (UserException refused) {
            throw Connecting.refused("the channel refused a push supplier", refused);
        }
    }

    private record Pull(PullSupplier proxy) implements PullLink<Any> {
        @Override
        public List<Any> tryPull(int most) throws Disconnected {
            var has = new BooleanHolder();
            Any event = proxy.try_pull(has);
            return has.value ? List.of(event) : List.of();
        }

        @Override
        public CompletableFuture<List<Any>> tryPullLater(int most) {
            return AsyncCall.to(proxy, "try_pull")
                    .raises(DisconnectedHelper.id(), DisconnectedHelper::read, DisconnectedHelper::write)
                    .returning(in -> {
                        Any event = in.read_any();
                        return in.read_boolean() ? List.of(event) : List.of();
                    });
        }

        @Override
        public CompletableFuture<Void> disconnect() {
            return AsyncCall.to(proxy, "disconnect_pull_supplier").returningNothing();
        }
    }

    private record Supply(PushConsumer proxy) implements SupplyLink<Any> {
        @Override
        public int most() {
            return 1;
        }

        @Override
        public CompletableFuture<Void> push(List<Any> events) {
            return AsyncCall.to(proxy, "push")
                    .arguments(out -> out.write_any(events.get(0)))
                    .raises(DisconnectedHelper.id(), DisconnectedHelper::read, DisconnectedHelper::write)
                    .returningNothing();
        }

        @Override
        public CompletableFuture<Void> disconnect() {
            return AsyncCall.to(proxy, "disconnect_push_consumer").returningNothing();
        }
    }

    /** What the channel calls. */
    private static final class Consumer extends PushConsumerPOA {
        private final Receiver<Any> receiver;
        private final AtomicBoolean gone = new AtomicBoolean();

        Consumer(Receiver<Any> receiver) {
            this.receiver = receiver;
        }

        @Override
        public void push(Any data) throws Disconnected {
            if (gone.get()) {
                throw new Disconnected();
            }
            receiver.received(List.of(data));
        }

        @Override
        public void disconnect_push_consumer() {
            if (!gone.getAndSet(true)) {
                receiver.disconnected();
            }
        }
    }
}
