package org.pleiad.events.channel;

import java.time.Duration;
import java.util.Iterator;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.omg.CORBA.Policy;
import org.omg.CORBA.SetOverrideType;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.ObjectImpl;
import org.pleiad.orb.async.AsyncCall;
import org.pleiad.orb.policy.Policies;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks the clients of a channel now and then whether they still exist, so that proxies of those that vanished do not pile up.
 * A client is gone if its server says so, or if it could not be connected to several times running; one that is only slow is
 * not. A few questions are under way at a time, and no thread waits for an answer. Thread-safe.
 */
public final class Presence {
    private static final Logger LOG = LoggerFactory.getLogger(Presence.class);

    /** Questions at the same time. */
    private static final int AT_ONCE = 16;

    /** Times that a client may be out of reach. */
    private static final int MISSES = 3;

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Channel channel;
    private final long everyNanos;
    private final Set<Watch> watches = ConcurrentHashMap.newKeySet();

    /** Whether a round is under way or planned; there is none while there are no clients. */
    private final AtomicBoolean planned = new AtomicBoolean();

    /** One client; closed when it is of no interest any more. */
    public final class Watch implements AutoCloseable {
        private final org.omg.CORBA.Object client;
        private final Runnable gone;
        private final AtomicInteger misses = new AtomicInteger();

        private Watch(org.omg.CORBA.Object client, Runnable gone) {
            this.client = client;
            this.gone = gone;
        }

        @Override
        public void close() {
            watches.remove(this);
        }
    }

    /** @param every zero: nobody is asked */
    Presence(Channel channel, Duration every) {
        this.channel = channel;
        this.everyNanos = every.toNanos();
    }

    /**
     * Looks after a client from now on.
     *
     * @param client {@code null}: there is nobody to ask
     * @param gone is run if it is gone
     */
    public Watch watch(org.omg.CORBA.Object client, Runnable gone) {
        var watch = new Watch(bounded(client), gone);
        if (client instanceof ObjectImpl && everyNanos > 0) {
            watches.add(watch);
            plan();
        }
        return watch;
    }

    private static org.omg.CORBA.Object bounded(org.omg.CORBA.Object client) {
        return client instanceof ObjectImpl
                ? client._set_policy_override(
                        new Policy[] {Policies.roundtripTimeout(PATIENCE)}, SetOverrideType.ADD_OVERRIDE)
                : client;
    }

    private void plan() {
        if (!channel.isClosed() && planned.compareAndSet(false, true)) {
            CompletableFuture.delayedExecutor(everyNanos, TimeUnit.NANOSECONDS, channel.executor())
                    .execute(this::round);
        }
    }

    private void round() {
        Iterator<Watch> all = watches.iterator();
        var asking = new AtomicInteger(AT_ONCE);
        for (int i = 0; i < AT_ONCE; i++) {
            askNext(all, asking);
        }
    }

    private void askNext(Iterator<Watch> all, AtomicInteger asking) {
        Watch next;
        synchronized (all) {
            next = all.hasNext() && !channel.isClosed() ? all.next() : null;
        }
        if (next == null) {
            if (asking.decrementAndGet() == 0) {
                planned.set(false);
                if (!watches.isEmpty()) {
                    plan();
                }
            }
            return;
        }
        AsyncCall.to(next.client, "_non_existent")
                .returning(InputStream::read_boolean)
                .whenCompleteAsync(
                        (nonExistent, failure) -> {
                            judge(next, nonExistent, failure);
                            askNext(all, asking);
                        },
                        channel.executor());
    }

    private void judge(Watch watch, Boolean nonExistent, Throwable failure) {
        boolean gone;
        if (failure == null) {
            watch.misses.set(0);
            gone = nonExistent;
        } else {
            gone = switch (Failures.of(failure)) {
                case GONE -> true;
                case UNREACHED -> watch.misses.incrementAndGet() >= MISSES;
                default -> false;
            };
        }
        if (gone && watches.remove(watch)) {
            LOG.info("channel {}: a client exists no more, and its proxy is taken away", channel.name());
            watch.gone.run();
        }
    }
}
