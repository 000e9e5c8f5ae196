package org.pleiad.groups.host;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import org.pleiad.groups.core.Domain;
import org.pleiad.groups.core.GroupDefinition;
import org.pleiad.groups.core.GroupInfo;
import org.pleiad.groups.core.MemberId;
import org.pleiad.groups.core.View;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The groups that this host is to be a member of: joined when it enters the domain, and again whenever it finds itself out of one,
 * whatever the reason. Thread-safe.
 */
final class Wishes {
    private static final Logger LOG = LoggerFactory.getLogger(Wishes.class);

    /** After a failure, and doubled with each further one up to {@link #LONGEST_PAUSE_NANOS}. */
    private static final long PAUSE_NANOS = 100_000_000;

    private static final long LONGEST_PAUSE_NANOS = 5_000_000_000L;

    private final Map<String, Wish> wishes = new ConcurrentHashMap<>();

    /** One group. */
    private static final class Wish {
        private final GroupDefinition definition;
        private final CompletableFuture<View> fulfilled = new CompletableFuture<>();
        private boolean underWay;
        private long pause = PAUSE_NANOS;
        private long notBefore = System.nanoTime();

        Wish(GroupDefinition definition) {
            this.definition = definition;
        }

        /** Whether it is time to try. */
        synchronized boolean begin() {
            if (underWay || notBefore - System.nanoTime() > 0) {
                return false;
            }
            underWay = true;
            return true;
        }

        synchronized void succeeded() {
            underWay = false;
            pause = PAUSE_NANOS;
        }

        synchronized void failed() {
            underWay = false;
            notBefore = System.nanoTime() + pause;
            pause = Math.min(2 * pause, LONGEST_PAUSE_NANOS);
        }
    }

    /** From now on; completes with the first view that has this host in it. */
    CompletableFuture<View> add(GroupDefinition definition) {
        return wishes.computeIfAbsent(definition.name(), name -> new Wish(definition)).fulfilled;
    }

    /** Not any more. */
    void remove(String group) {
        wishes.remove(group);
    }

    /** Tries what is not as it is wished; returns at once. Called once this host has entered. */
    void pursue(Domain domain) {
        MemberId self = new MemberId(domain.self().id(), domain.incarnation());
        wishes.forEach((name, wish) -> {
            Optional<GroupInfo> info = domain.info(name);
            if (info.isPresent() && info.get().view().members().contains(self) && wish.fulfilled.isDone()) {
                return;
            }
            if (wish.begin()) {
                pursue(domain, wish, info);
            }
        });
    }

    private void pursue(Domain domain, Wish wish, Optional<GroupInfo> known) {
        CompletionStage<GroupInfo> group =
                known.isPresent() ? CompletableFuture.completedFuture(known.get()) : domain.create(wish.definition);
        group.thenCompose(info -> domain.join(info.id())).whenComplete((view, failure) -> {
            if (failure == null) {
                wish.succeeded();
                wish.fulfilled.complete(view);
                LOG.info(
                        "host {} is a member of {} in view {}",
                        domain.self().id(),
                        wish.definition.name(),
                        view.version());
            } else {
                wish.failed();
                LOG.info(
                        "host {} is not yet a member of {}: {}",
                        domain.self().id(),
                        wish.definition.name(),
                        Outcome.reason(failure));
            }
        });
    }
}
