package org.pleiad.events.cos;

import java.util.List;
import org.omg.CORBA.Any;
import org.omg.CORBA.BooleanHolder;
import org.omg.CORBA.CompletionStatus;
import org.omg.CosEventChannelAdmin.AlreadyConnected;
import org.omg.CosEventChannelAdmin.ProxyPullSupplierPOA;
import org.omg.CosEventComm.Disconnected;
import org.omg.CosEventComm.PullConsumer;
import org.pleiad.events.channel.Ending;
import org.pleiad.events.channel.Event;
import org.pleiad.events.channel.Presence;
import org.pleiad.events.channel.Subscription;
import org.pleiad.orb.error.Minor;

/**
 * Gives one pull consumer the events of the channel (Event Service 1.2, 2.3.7). The consumer may be nil; then it cannot be
 * told that it is disconnected. Called by the object adapter on any thread; {@code pull} waits there, with a bound.
 */
final class ProxyPullSupplierServant extends ProxyPullSupplierPOA {
    private final ChannelParts parts;

    // Changed under the servant's monitor, which is held for no call; read without it by pull.
    private volatile Subscription subscription;
    private PullConsumer consumer;
    private Presence.Watch watch;
    private boolean ended;

    ProxyPullSupplierServant(ChannelParts parts) {
        this.parts = parts;
    }

    @Override
    public synchronized void connect_pull_consumer(PullConsumer pullConsumer) throws AlreadyConnected {
        if (subscription != null && !parts.options().reconnect() || ended) {
            throw new AlreadyConnected();
        }
        if (subscription == null) {
            subscription = parts.channel().subscribe(parts.options().subscription(), parts.filter(), this::end);
        }
        consumer = pullConsumer;
        if (watch != null) {
            watch.close();
        }
        watch = parts.channel().presence().watch(pullConsumer, () -> end(Ending.CLIENT_GONE));
    }

    @Override
    public Any pull() throws Disconnected {
        List<Event> taken = take(parts.options().pullTimeout().toNanos());
        if (taken.isEmpty()) {
            throw Minor.NO_EVENT_YET.exception(
                    CompletionStatus.COMPLETED_NO, "channel " + parts.channel().name());
        }
        return taken.get(0).any();
    }

    @Override
    public Any try_pull(BooleanHolder hasEvent) throws Disconnected {
        List<Event> taken = take(0);
        hasEvent.value = !taken.isEmpty();
        return taken.isEmpty() ? parts.orb().create_any() : taken.get(0).any();
    }

    private List<Event> take(long nanos) throws Disconnected {
        Subscription connected = subscription;
        if (connected == null) {
            throw new Disconnected();
        }
        List<Event> taken;
        try {
            taken = connected.take(1, nanos);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            taken = List.of();
        }
        if (taken.isEmpty() && connected.isClosed()) {
            throw new Disconnected();
        }
        return taken;
    }

    @Override
    public void disconnect_pull_supplier() {
        end(Ending.BY_CLIENT);
    }

    private void end(Ending why) {
        PullConsumer told;
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
        Partners.disconnect(told, "disconnect_pull_consumer");
    }
}
