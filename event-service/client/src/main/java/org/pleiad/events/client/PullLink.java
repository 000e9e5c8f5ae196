package org.pleiad.events.client;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.omg.CORBA.UserException;

/** A connection by which events are fetched. Any thread. */
interface PullLink<T> {
    /**
     * At most so many events that wait in the channel; does not wait for any.
     *
     * @throws org.omg.CosEventComm.Disconnected when the channel has ended the connection
     */
    List<T> tryPull(int most) throws UserException;

    /** The same, without a thread. */
    CompletableFuture<List<T>> tryPullLater(int most);

    /** The program has done with an event; of interest to channels that keep what was not acknowledged. */
    default void handled(T event) {}

    /** Tells the channel that nobody fetches any more; what comes of it interests nobody who does not wait. */
    CompletableFuture<Void> disconnect();

    /** The same connection, with events in another form. */
    default <R> PullLink<R> map(Function<T, R> form) {
        PullLink<T> link = this;
        return new PullLink<>() {
            @Override
            public List<R> tryPull(int most) throws UserException {
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
