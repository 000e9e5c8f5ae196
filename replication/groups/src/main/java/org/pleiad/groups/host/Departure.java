package org.pleiad.groups.host;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.pleiad.groups.core.Domain;
import org.pleiad.groups.core.GroupInfo;
import org.pleiad.groups.core.MemberId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How a host's members leave their groups in order. */
final class Departure {
    private static final Logger LOG = LoggerFactory.getLogger(Departure.class);
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private Departure() {}

    /** Completes when this host has no member of the group. */
    static CompletableFuture<Void> leave(Domain share, GroupInfo group) {
        MemberId self = new MemberId(share.self().id(), share.incarnation());
        if (!group.view().members().contains(self)) {
            return CompletableFuture.completedFuture(null);
        }
        return share.leave(group.id(), self).thenAccept(view -> {}).toCompletableFuture();
    }

    /** Waits until this host has no members, or a bound has passed. */
    static void leaveAll(Domain share) {
        CompletableFuture<?>[] leaving =
                share.groups().stream().map(group -> leave(share, group)).toArray(CompletableFuture[]::new);
        try {
            CompletableFuture.allOf(leaving).get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException failure) {
            LOG.info(
                    "host {} goes without having left all its groups: {}",
                    share.self().id(),
                    Outcome.reason(failure));
        }
    }
}
