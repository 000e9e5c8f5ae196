package org.pleiad.groups.core;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The states that members here have captured for joiners, until these have them, are gone, or have taken too long. Any thread.
 */
final class Captures {
    /** How long a captured state is kept for its joiner. */
    static final Duration KEPT = Duration.ofMinutes(2);

    private static final long WAIT_SECONDS = 10;

    private final Share share;
    private final Map<Key, CompletableFuture<Captured>> captured = new ConcurrentSkipListMap<>();

    private record Key(GroupId group, long position) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int byGroup = group.compareTo(other.group);
            return byGroup != 0 ? byGroup : Long.compare(position, other.position);
        }
    }

    Captures(Share share) {
        this.share = share;
    }

    /** A replica here is to capture its state for one that joins at this place. By the thread that applies. */
    void order(Replica replica, long position, int index) {
        Key key = new Key(replica.group(), position);
        CompletableFuture<Captured> to = new CompletableFuture<>();
        captured.put(key, to);
        replica.enqueue(new Captured.Order(position, index, to));
        share.later(KEPT, () -> captured.remove(key, to));
    }

    /** The joiner of this place needs it no more. */
    void drop(GroupId group, long position) {
        captured.remove(new Key(group, position));
    }

    void dropAll(GroupId group) {
        captured.keySet().removeIf(key -> key.group.equals(group));
    }

    InputStream open(GroupId group, long position) throws IOException {
        CompletableFuture<Captured> future = captured.get(new Key(group, position));
        if (future == null) {
            throw new IOException("host " + share.self() + " has captured no state of group " + group + " at position "
                    + position + (position > share.applied() ? " yet" : ""));
        }
        return stream(capture(future, group, position));
    }

    private Captured capture(CompletableFuture<Captured> future, GroupId group, long position) throws IOException {
        if (!future.isDone() && share.environment().oneThread()) {
            throw new IOException("host " + share.self() + " has not captured the state of group " + group
                    + " at position " + position + " yet");
        }
        try {
            return future.get(WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while the state of group " + group + " is captured", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException("the state of group " + group + " at position " + position + " is not captured", e);
        }
    }

    private InputStream stream(Captured state) throws IOException {
        if (share.environment().oneThread()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            state.writeTo(out);
            return new ByteArrayInputStream(out.toByteArray());
        }
        return new StatePipe(share.environment(), state).in();
    }

    void close() {
        captured.clear();
    }
}
