package org.pleiad.events.client;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.omg.CORBA.SystemException;
import org.omg.CORBA.UserException;
import org.omg.CosEventComm.Disconnected;

/**
 * Fetches from a channel that several servers share, from the one or, when that is dead, from another. Events of the time in
 * between are missed, and those of a reply that was lost. For one pull at a time.
 */
final class ReconnectingPull<T> implements PullLink<T> {
    private final Supplier<PullLink<T>> connect;

    /** {@code null}: to be made anew. */
    private volatile PullLink<T> link;

    private volatile boolean ended;

    ReconnectingPull(Supplier<PullLink<T>> connect) {
        this.connect = connect;
        this.link = Reconnections.persistently(connect);
    }

    private PullLink<T> made() {
        PullLink<T> now = link;
        if (now == null) {
            now = connect.get();
            link = now;
            if (ended) {
                now.disconnect();
            }
        }
        return now;
    }

    /** The next pull connects anew. */
    private void drop(PullLink<T> lost) {
        link = null;
        // it may live after all
        lost.disconnect();
    }

    @Override
    public List<T> tryPull(int most) throws UserException {
        PullLink<T> now = made();
        try {
            return now.tryPull(most);
        } catch (SystemException | Disconnected failure) {
            if (ended || !Replicated.isLost(failure)) {
                throw failure;
            }
            drop(now);
            return List.of();
        }
    }

    @Override
    public CompletableFuture<List<T>> tryPullLater(int most) {
        PullLink<T> now = link;
        if (now == null) {
            return Reconnections.later(() -> {
                made();
                return List.of();
            });
        }
        return now.tryPullLater(most).exceptionally(failure -> {
            Throwable cause = DurableLink.cause(failure);
            if (!ended && Replicated.isLost(cause)) {
                drop(now);
                return List.of();
            }
            throw new CompletionException(cause);
        });
    }

    @Override
    public void handled(T event) {
        PullLink<T> now = link;
        if (now != null) {
            now.handled(event);
        }
    }

    @Override
    public CompletableFuture<Void> disconnect() {
        ended = true;
        PullLink<T> now = link;
        return now == null ? CompletableFuture.completedFuture(null) : now.disconnect();
    }
}
