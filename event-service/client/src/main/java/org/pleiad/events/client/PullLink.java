package org.pleiad.events.client;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.omg.CosEventComm.Disconnected;

/** A connection by which events are fetched. Any thread. */
interface PullLink<T> {
    /** At most so many events that wait in the channel; does not wait for any. */
    List<T> tryPull(int most) throws Disconnected;

    /** The same, without a thread. */
    CompletableFuture<List<T>> tryPullLater(int most);

    /** Tells the channel that nobody fetches any more; what comes of it interests nobody who does not wait. */
    CompletableFuture<Void> disconnect();

    /** The same connection, with events in another form. */
    default <R> PullLink<R> map(Function<T, R> form) {
        PullLink<T> link = this;
        return new PullLink<>() {
            @Override
            public List<R> tryPull(int most) throws Disconnected {
                return link.tryPull(most).stream().map(form).toList();
            }

            @Override
            public CompletableFuture<List<R>> tryPullLater(int most) {
                return link.tryPullLater(most)
                        .thenApply(events -> events.stream().map(form).toList());
            }

            @Override
            public CompletableFuture<Void> disconnect() {
                return link.disconnect();
            }
        };
    }
}
