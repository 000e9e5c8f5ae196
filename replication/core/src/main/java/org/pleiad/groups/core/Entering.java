package org.pleiad.groups.core;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.pleiad.groups.core.GroupRefusal.Reason;
import org.pleiad.groups.spi.EngineFailure;

/**
 * Begins a life of this host. First it reaches what the log had before, for only then it knows whether it goes on with an earlier
 * life; then one entry says so. Tried again while there is no majority, within the bound.
 */
final class Entering {
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final Share share;
    // guarded by this
    private CompletableFuture<Long> entered;
    private long nonce;
    private long end;

    Entering(Share share) {
        this.share = share;
    }

    CompletableFuture<Long> enter() {
        CompletableFuture<Long> future;
        synchronized (this) {
            if (entered != null && !entered.isDone()) {
                return entered;
            }
            future = new CompletableFuture<>();
            entered = future;
            if (nonce == 0) {
                nonce = share.environment().random().nextLong() | 1;
            }
            end = share.environment().nanoTime()
                    + share.config().timing().outcome().toNanos();
        }
        if (share.incarnation() != 0) {
            future.complete(share.incarnation());
        } else {
            attempt();
        }
        return future;
    }

    private void attempt() {
        if (share.isClosed()) {
            fail(new GroupRefusal(Reason.NO_MAJORITY, "this host's share of the domain is closed"));
            return;
        }
        share.engine().readBarrier().whenComplete((position, failure) -> {
            if (failure == null) {
                propose();
            } else {
                again(Failures.of(failure));
            }
        });
    }

    private void propose() {
        long kept = 0;
        for (HostInfo host : share.hosts) {
            if (host.address().id().equals(share.self()) && host.alive()) {
                kept = host.incarnation();
            }
        }
        long ours;
        synchronized (this) {
            ours = nonce;
        }
        Item item = new Item.Enter(share.config().self(), kept, ours);
        EntryHeader header =
                new EntryHeader(share.self(), 0, 0, share.environment().wallMillis(), share.applied());
        share.engine().propose(header.entry(List.of(ItemCodec.write(item)))).whenComplete((position, failure) -> {
            if (failure != null) {
                again(Failures.of(failure));
            } else if (share.incarnation() == 0) {
                again(new EngineFailure(EngineFailure.Kind.UNKNOWN, "the entry had no effect"));
            }
        });
    }

    private void again(EngineFailure failure) {
        boolean late;
        synchronized (this) {
            late = share.environment().nanoTime() - end > 0;
        }
        if (late || failure.kind() == EngineFailure.Kind.BROKEN) {
            fail(Failures.refusal(failure));
        } else {
            share.later(PAUSE, () -> {
                if (share.incarnation() == 0) {
                    attempt();
                }
            });
        }
    }

    private void fail(GroupRefusal refusal) {
        CompletableFuture<Long> future;
        synchronized (this) {
            future = entered;
        }
        future.completeExceptionally(refusal);
    }

    /** Whether a life that begins is the one that was asked for here. By the thread that applies. */
    boolean isOurs(long ofNonce) {
        synchronized (this) {
            return nonce != 0 && nonce == ofNonce;
        }
    }

    /** Whether the present life of a host is the one that was asked for here. By the thread that applies. */
    synchronized boolean isLife(HostState host) {
        return nonce != 0 && host.isLife(nonce);
    }

    /** It has begun. By the thread that applies. */
    void began(long position) {
        CompletableFuture<Long> future;
        synchronized (this) {
            nonce = 0;
            future = entered;
        }
        future.complete(position);
    }
}
