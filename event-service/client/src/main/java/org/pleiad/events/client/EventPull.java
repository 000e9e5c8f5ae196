package org.pleiad.events.client;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.omg.CORBA.SystemException;
import org.omg.CORBA.UserException;
import org.omg.CosEventComm.Disconnected;

/**
 * Events one after the other, for a thread that waits for them, platform or virtual: no lock is held while it waits, and an
 * interrupt ends the wait. For one thread at a time.
 *
 * <pre>{@code
 * try (EventPull<StructuredEvent> events = channel.pull(EventForm.STRUCTURED)) {
 *     events.stream().limit(10).forEach(this::show);
 * }
 * }</pre>
 */
public final class EventPull<T> implements Iterator<T>, AutoCloseable {
    static final Duration PAUSE = Duration.ofMillis(50);

    /** Far away, and no overflow when it is added to the clock. */
    private static final Duration FOREVER = Duration.ofDays(36_500);

    private static final int MOST = 64;
    private static final long GOOD_BYE_SECONDS = 5;

    private final PullLink<T> link;
    private final Patience patience;

    /** Came with one reply and were not asked for yet. */
    private final ArrayDeque<T> here = new ArrayDeque<>();

    private T given;
    private boolean over;
    private boolean closed;

    EventPull(PullLink<T> link, Patience patience) {
        this.link = link;
        this.patience = patience;
    }

    /**
     * The next event, waited for until a time is over.
     *
     * @return empty if none came, or the channel has ended the connection: see {@link #isOver}
     * @throws InterruptedException if the thread is interrupted while it waits
     * @throws SystemException if the channel cannot be reached for 30 seconds, or a reply is lost
     * @throws IllegalStateException if the channel ended a durable subscription: the cause says why
     */
    public Optional<T> poll(Duration timeout) throws InterruptedException {
        long end = System.nanoTime() + timeout.toNanos();
        while (here.isEmpty() && !over) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            if (!fetch()) {
                long left = end - System.nanoTime();
                if (left <= 0) {
                    return Optional.empty();
                }
                LockSupport.parkNanos(this, Math.min(left, patience.nextNanos()));
            }
        }
        given = here.poll();
        return Optional.ofNullable(given);
    }

    /**
     * The event that was given last, and all before it, have been handled. A durable subscription tells the channel so with
     * the next call to it, at the latest when this is closed; other connections have nothing to tell.
     */
    public void acknowledge() {
        if (given != null) {
            link.handled(given);
        }
    }

    /** Whether something came, or the wait is over. */
    private boolean fetch() {
        try {
            var events = link.tryPull(MOST);
            patience.reached();
            if (events.isEmpty()) {
                return false;
            }
            patience.reset();
            here.addAll(events);
            return true;
        } catch (Disconnected ended) {
            over = true;
            return true;
        } catch (UserException ended) {
            over = true;
            throw new IllegalStateException("the channel ended the subscription: " + ended, ended);
        } catch (SystemException failure) {
            // an interrupt breaks the call, and is what poll() reports
            if (Thread.currentThread().isInterrupted() || patience.allows(failure)) {
                return false;
            }
            throw failure;
        }
    }

    /** Whether the channel has ended the connection, or {@link #close} has. */
    public boolean isOver() {
        return over && here.isEmpty();
    }

    /**
     * Waits for the next event.
     *
     * @return whether there is one; {@code false} when the connection has ended or the thread was interrupted, whose
     *     interrupted status is then set
     */
    @Override
    public boolean hasNext() {
        T before = given;
        try {
            Optional<T> event = poll(FOREVER);
            event.ifPresent(here::addFirst);
            given = before;
            return event.isPresent();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException("the connection to the channel has ended");
        }
        given = here.poll();
        return given;
    }

    /** The events to come. Ends as {@link #hasNext} says. */
    public Stream<T> stream() {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED | Spliterator.NONNULL), false);
    }

    /** Ends the connection; waits five seconds at most for the channel to know. */
    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        boolean known = over;
        over = true;
        here.clear();
        if (known) {
            return;
        }
        try {
            link.disconnect().get(GOOD_BYE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException outOfReach) {
            // the channel notices for itself that nobody fetches
            return;
        }
    }
}
