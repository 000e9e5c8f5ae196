package org.pleiad.events.client;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import org.omg.CORBA.OBJECT_NOT_EXIST;

/**
 * Hands events to a channel that several servers share, to the one or, when that is dead, to another. A push whose outcome is
 * unknown is repeated only if events are numbered, since the channel leaves out what it has. For one push at a time.
 */
final class ReconnectingSupply<T> implements SupplyLink<T> {
    private final Supplier<SupplyLink<T>> connect;
    private final Function<List<T>, List<T>> numbered;
    private final boolean repeatable;

    /** {@code null}: to be made anew. */
    private volatile SupplyLink<T> link;

    private final int most;

    /** The batch under way, with its numbers, which are the same when it is pushed again. */
    private List<T> given = List.of();

    private List<T> sent = List.of();

    /**
     * Connects.
     *
     * @param numbered marks events, so that a repetition is known; {@code null}: they cannot be
     */
    ReconnectingSupply(Supplier<SupplyLink<T>> connect, Function<List<T>, List<T>> numbered) {
        this.connect = connect;
        this.repeatable = numbered != null;
        this.numbered = repeatable ? numbered : Function.identity();
        this.link = Reconnections.persistently(connect);
        this.most = link.most();
    }

    @Override
    public int most() {
        return most;
    }

    @Override
    public boolean repeatable() {
        return repeatable;
    }

    @Override
    public CompletableFuture<Void> push(List<T> events) {
        if (events != given) {
            given = events;
            sent = numbered.apply(events);
        }
        List<T> batch = sent;
        SupplyLink<T> now = link;
        return now == null ? anew(batch) : first(now, batch);
    }

    private CompletableFuture<Void> first(SupplyLink<T> now, List<T> batch) {
        return now.push(batch)
                .handle((nothing, failure) -> {
                    Throwable cause = failure == null ? null : DurableLink.cause(failure);
                    if (cause instanceof OBJECT_NOT_EXIST) {
                        // the server was started anew, and has not got the events
                        return anew(batch);
                    }
                    if (cause != null && Replicated.isLost(cause)) {
                        link = null;
                    }
                    return cause == null
                            ? CompletableFuture.<Void>completedFuture(null)
                            : CompletableFuture.<Void>failedFuture(cause);
                })
                .thenCompose(Function.identity());
    }

    private CompletableFuture<Void> anew(List<T> batch) {
        return Reconnections.later(() -> Reconnections.persistently(connect)).thenCompose(made -> {
            link = made;
            return made.push(batch);
        });
    }

    @Override
    public CompletableFuture<Void> disconnect() {
        SupplyLink<T> now = link;
        return now == null ? CompletableFuture.completedFuture(null) : now.disconnect();
    }
}
