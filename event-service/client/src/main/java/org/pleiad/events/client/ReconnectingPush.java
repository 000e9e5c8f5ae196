package org.pleiad.events.client;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.omg.CORBA.Policy;
import org.omg.CORBA.SetOverrideType;
import org.omg.CORBA.portable.InputStream;
import org.pleiad.orb.async.AsyncCall;
import org.pleiad.orb.policy.Policies;

/**
 * Is pushed to by a channel that several servers share. Nobody tells it when its server is dead, so it asks the server every second,
 * and connects to another when that does not know it or does not answer. Events of the time in between are missed. Any thread.
 */
final class ReconnectingPush<T> implements AutoCloseable, Receiver<T> {
    private static final Duration EVERY = Duration.ofSeconds(1);
    private static final Duration ANSWER = Duration.ofSeconds(10);

    private static final PushLink ENDED = new PushLink() {
        @Override
        public org.omg.CORBA.Object proxy() {
            return null;
        }

        @Override
        public void close() {
            // there is none
        }
    };

    private final Function<Receiver<T>, PushLink> connect;
    private final Receiver<T> receiver;

    /** The connection of now; {@link #ENDED} when nobody wants it any more. */
    private final AtomicReference<PushLink> link;

    /** Connects, and stays so. */
    ReconnectingPush(Function<Receiver<T>, PushLink> connect, Receiver<T> receiver) {
        this.connect = connect;
        this.receiver = receiver;
        this.link = new AtomicReference<>(Reconnections.persistently(() -> connect.apply(this)));
        askLater();
    }

    @Override
    public void received(List<T> events) {
        receiver.received(events);
    }

    /** The server ends; the next question finds that out, and the channel at another. */
    @Override
    public void disconnected() {
        // see above
    }

    private void askLater() {
        CompletableFuture.delayedExecutor(EVERY.toMillis(), TimeUnit.MILLISECONDS)
                .execute(this::ask);
    }

    private void ask() {
        PushLink now = link.get();
        if (now == ENDED) {
            return;
        }
        org.omg.CORBA.Object proxy = now.proxy()
                ._set_policy_override(new Policy[] {Policies.roundtripTimeout(ANSWER)}, SetOverrideType.ADD_OVERRIDE);
        AsyncCall.to(proxy, "_non_existent")
                .returning(InputStream::read_boolean)
                .whenComplete((gone, failure) -> {
                    if (failure == null && !gone) {
                        askLater();
                    } else {
                        Reconnections.later(() -> again(now)).whenComplete((made, hopeless) -> {
                            if (hopeless == null) {
                                askLater();
                            } else if (link.getAndSet(ENDED) != ENDED) {
                                receiver.disconnected();
                            }
                        });
                    }
                });
    }

    /** Tries until it is connected, for half a minute at most. */
    private boolean again(PushLink lost) {
        // it may live after all, and shall not push what another pushes
        lost.close();
        if (link.get() == lost) {
            PushLink made = Reconnections.persistently(() -> connect.apply(this));
            if (!link.compareAndSet(lost, made)) {
                made.close();
            }
        }
        return true;
    }

    @Override
    public void close() {
        link.getAndSet(ENDED).close();
    }
}
