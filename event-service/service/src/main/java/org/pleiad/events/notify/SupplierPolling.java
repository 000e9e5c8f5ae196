package org.pleiad.events.notify;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.omg.CORBA.Any;
import org.omg.CORBA.ORB;
import org.omg.CORBA.portable.InputStream;
import org.omg.CosEventComm.Disconnected;
import org.omg.CosEventComm.DisconnectedHelper;
import org.omg.CosNotification.EventBatchHelper;
import org.omg.CosNotification.StructuredEvent;
import org.omg.CosNotification.StructuredEventHelper;
import org.pleiad.events.channel.Ending;
import org.pleiad.events.channel.Event;
import org.pleiad.events.channel.Failures;
import org.pleiad.events.cos.ProxyOptions;
import org.pleiad.events.qos.Quality;
import org.pleiad.orb.async.AsyncCall;

/**
 * Asks a pull supplier for events again and again, without a thread that waits: at once after an event, after a growing pause
 * if there was none or the call failed. Each question is asked by the thread that brought the answer to the last one.
 */
final class SupplierPolling {
    private final PullConsumerServant proxy;
    private final Client supplier;
    private final ProxyOptions options;

    /** Guarded by this object's monitor: the number of the run that may ask; odd while there is none. */
    private int run = 1;

    // Handed over from question to question.
    private long pauseNanos;
    private int failed;

    SupplierPolling(PullConsumerServant proxy, Client supplier) {
        this.proxy = proxy;
        this.supplier = supplier;
        this.options = proxy.channel().options();
    }

    /** Stops asking; an answer under way is still taken. False if it had stopped already. */
    synchronized boolean suspend() {
        boolean was = run % 2 == 0;
        run += was ? 1 : 0;
        return was;
    }

    /** Begins to ask. False if it does already. */
    synchronized boolean resume() {
        if (run % 2 == 0) {
            return false;
        }
        later(0, ++run);
        return true;
    }

    private synchronized boolean isRun(int number) {
        return run == number;
    }

    private void later(long nanos, int number) {
        CompletableFuture.delayedExecutor(
                        nanos, TimeUnit.NANOSECONDS, proxy.channel().engine().executor())
                .execute(() -> ask(number));
    }

    private void ask(int number) {
        if (!isRun(number)) {
            return;
        }
        ORB orb = proxy.channel().orb();
        AsyncCall call = switch (supplier.kind()) {
            case ANY_PULL_SUPPLIER -> AsyncCall.to(supplier.bounded(), "try_pull");
            case STRUCTURED_PULL_SUPPLIER -> AsyncCall.to(supplier.bounded(), "try_pull_structured_event");
            case SEQUENCE_PULL_SUPPLIER ->
                AsyncCall.to(supplier.bounded(), "try_pull_structured_events")
                        .arguments(out ->
                                out.write_long((int) proxy.qos().effective().get(Quality.MAXIMUM_BATCH_SIZE)));
            default -> throw new IllegalStateException(supplier.kind() + " is not pulled");
        };
        call.raises(DisconnectedHelper.id(), DisconnectedHelper::read, DisconnectedHelper::write)
                .returning(reply -> read(orb, supplier.kind(), reply))
                .whenComplete((events, failure) -> answered(events, failure, number));
    }

    private static List<Event> read(ORB orb, Client.Kind kind, InputStream reply) {
        List<Event> events = new ArrayList<>();
        switch (kind) {
            case ANY_PULL_SUPPLIER -> {
                Any any = reply.read_any();
                events.add(Event.of(orb, any));
            }
            case STRUCTURED_PULL_SUPPLIER -> events.add(Event.of(orb, StructuredEventHelper.read(reply)));
            default -> {
                for (StructuredEvent event : EventBatchHelper.read(reply)) {
                    events.add(Event.of(orb, event));
                }
            }
        }
        return reply.read_boolean() ? events : List.of();
    }

    private void answered(List<Event> events, Throwable failure, int number) {
        if (failure != null) {
            if (Failures.of(failure) == Failures.GONE
                    || ++failed >= options.subscription().attempts() && !isPersistent()) {
                proxy.end(Ending.CLIENT_GONE);
                return;
            }
        } else {
            failed = 0;
            if (!events.isEmpty()) {
                take(events);
                pauseNanos = 0;
                later(0, number);
                return;
            }
        }
        pauseNanos = pauseNanos == 0
                ? options.firstPoll().toNanos()
                : Math.min(2 * pauseNanos, options.longestPoll().toNanos());
        later(pauseNanos, number);
    }

    private boolean isPersistent() {
        return proxy.qos().effective().get(Quality.CONNECTION_RELIABILITY) != 0;
    }

    private void take(List<Event> events) {
        try {
            proxy.publish(events);
        } catch (Disconnected | RuntimeException refused) {
            // the channel has no room or has ended: the supplier has given the events away, and they are lost
            return;
        }
    }
}
