package org.pleiad.events.client;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicReference;

/** The events of a channel, each subscriber over a connection of its own. Any thread. */
final class EventPublisher<T> implements Flow.Publisher<T> {
    private final RemoteChannel channel;
    private final EventForm<T> form;
    private final Interest interest;
    private final Delivery delivery;

    EventPublisher(RemoteChannel channel, EventForm<T> form, Interest interest, Delivery delivery) {
        this.channel = channel;
        this.form = form;
        this.interest = interest;
        this.delivery = delivery;
    }

    @Override
    public void subscribe(Flow.Subscriber<? super T> subscriber) {
        Objects.requireNonNull(subscriber, "subscriber");
        if (delivery.pushed()) {
            push(subscriber);
        } else {
            PullLoop.start(() -> channel.pullLink(form, interest), subscriber, channel.patience(delivery.pause()));
        }
    }

    private void push(Flow.Subscriber<? super T> subscriber) {
        var connection = new Connection();
        var queue = new DemandQueue<T>(subscriber, delivery.capacity(), delivery.overflow(), connection);
        subscriber.onSubscribe(queue);
        try {
            connection.made(connect(new Receiver<>() {
                @Override
                public void received(List<T> events) {
                    events.forEach(queue::offer);
                }

                @Override
                public void disconnected() {
                    queue.complete();
                }
            }));
        } catch (RuntimeException failed) {
            queue.fail(failed);
        }
    }

    private AutoCloseable connect(Receiver<T> receiver) {
        return channel.isReplicated()
                ? new ReconnectingPush<>(each -> form.push(channel, interest, each), receiver)
                : form.push(channel, interest, receiver);
    }

    /** Closes the link when the subscription ends, also if that is before the link is made. */
    private static final class Connection implements DemandQueue.Source {
        private static final AutoCloseable ENDED = () -> {};

        private final AtomicReference<AutoCloseable> link = new AtomicReference<>();

        void made(AutoCloseable made) {
            if (!link.compareAndSet(null, made)) {
                close(made);
            }
        }

        @Override
        public void demanded() {}

        @Override
        public void ended() {
            AutoCloseable made = link.getAndSet(ENDED);
            if (made != null) {
                close(made);
            }
        }

        private static void close(AutoCloseable link) {
            try {
                link.close();
            } catch (Exception impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }
}
