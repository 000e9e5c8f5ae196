package org.pleiad.groups.core;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentSkipListMap;
import org.pleiad.groups.spi.Environment;
import org.pleiad.groups.spi.HostAddress;
import org.pleiad.groups.spi.HostId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gets replicas here the states that they join with: asks the members that captured it, one after the other and again, until one
 * gives it, or too much time has passed; then the replica joins at another place. Also knows who waits for a join to be complete.
 */
final class Joining {
    private static final Logger LOG = LoggerFactory.getLogger(Joining.class);
    /** How long one place is tried. */
    private static final Duration PLACE = Duration.ofSeconds(20);

    private static final long FIRST_PAUSE_MILLIS = 10;
    private static final long LONGEST_PAUSE_MILLIS = 500;

    private final Share share;
    private final StateTransfer transfers;
    private final Map<Key, CompletableFuture<View>> waiting = new ConcurrentSkipListMap<>();

    private record Key(GroupId group, HostId host) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int byGroup = group.compareTo(other.group);
            return byGroup != 0 ? byGroup : host.compareTo(other.host);
        }
    }

    Joining(Share share, StateTransfer transfers) {
        this.share = share;
        this.transfers = transfers;
    }

    /** Somebody waits for a host's membership to be complete; within the bound. */
    CompletableFuture<View> await(GroupId group, HostId host, Duration bound) {
        Key key = new Key(group, host);
        CompletableFuture<View> future = waiting.compute(
                key, (id, present) -> present == null || present.isDone() ? new CompletableFuture<>() : present);
        Environment.Timer timer = share.later(
                bound,
                () -> fail(
                        group,
                        host,
                        new GroupRefusal(
                                GroupRefusal.Reason.UNKNOWN,
                                "host " + host + " did not become a member of group " + group + " within "
                                        + bound.toMillis()
                                        + " ms: does it serve the group, and are there members with the state?")));
        future.whenComplete((view, failure) -> timer.cancel());
        return future;
    }

    /** A member has its state, by the log. */
    void complete(GroupInfo group, HostId host) {
        CompletableFuture<View> future = waiting.remove(new Key(group.id(), host));
        if (future != null) {
            future.complete(group.view());
        }
    }

    void fail(GroupId group, HostId host, GroupRefusal why) {
        CompletableFuture<View> future = waiting.remove(new Key(group, host));
        if (future != null) {
            future.completeExceptionally(why);
        }
    }

    /** A group is no more: nobody becomes a member of it. */
    void removed(GroupId group, GroupRefusal why) {
        waiting.keySet().stream().filter(key -> key.group.equals(group)).forEach(key -> fail(group, key.host, why));
    }

    void failAll(GroupRefusal why) {
        waiting.keySet().forEach(key -> fail(key.group, key.host, why));
    }

    /** Begins to fetch the state of a replica that joins. By the thread that applies. */
    void fetch(Replica replica, List<HostAddress> donors) {
        long end = share.environment().nanoTime() + PLACE.toNanos();
        share.background(() -> attempt(replica, donors, 0, FIRST_PAUSE_MILLIS, end));
    }

    private boolean isWanted(Replica replica) {
        return !share.isClosed()
                && replica.phase() == Replica.Phase.JOINING
                && share.replicas.get(replica.group()) == replica;
    }

    private void attempt(Replica replica, List<HostAddress> donors, int count, long pauseMillis, long end) {
        if (!isWanted(replica)) {
            return;
        }
        if (donors.isEmpty() || share.environment().nanoTime() - end > 0) {
            share.abandoned(replica, "no member gave it the state of position " + replica.since());
            return;
        }
        HostAddress donor = donors.get(count % donors.size());
        CompletionStage<InputStream> stream;
        try {
            stream = transfers.fetch(donor, replica.group(), replica.since());
        } catch (RuntimeException e) {
            stream = CompletableFuture.failedFuture(e);
        }
        stream.whenComplete((in, failure) -> {
            if (failure == null) {
                replica.onExecutor(() -> install(replica, in, donors, count, pauseMillis, end));
            } else {
                again(replica, donors, count, pauseMillis, end, failure);
            }
        });
    }

    private void again(
            Replica replica, List<HostAddress> donors, int count, long pauseMillis, long end, Throwable failure) {
        LOG.debug("Group {}: no state from {}", replica.group(), donors.get(count % donors.size()), failure);
        long longer = Math.min(2 * pauseMillis, LONGEST_PAUSE_MILLIS);
        share.later(Duration.ofMillis(pauseMillis), () -> attempt(replica, donors, count + 1, longer, end));
    }

    private void install(
            Replica replica, InputStream in, List<HostAddress> donors, int count, long pauseMillis, long end) {
        if (!isWanted(replica)) {
            close(in);
            return;
        }
        try (in) {
            replica.join(in);
        } catch (IOException | RuntimeException e) {
            again(replica, donors, count, pauseMillis, end, e);
            return;
        }
        share.keeping.keep(() -> {
            if (share.replicas.get(replica.group()) == replica) {
                share.propose(new Item.Ready(replica.group(), replica.since()));
            }
        });
    }

    private static void close(InputStream in) {
        try {
            in.close();
        } catch (IOException e) {
            LOG.debug("A state that nobody needs could not be closed", e);
        }
    }
}
