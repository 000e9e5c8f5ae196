package org.pleiad.groups.ratis;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.ratis.thirdparty.com.google.protobuf.ByteString;
import org.apache.ratis.thirdparty.com.google.protobuf.UnsafeByteOperations;
import org.pleiad.groups.spi.DomainConfig;
import org.pleiad.groups.spi.EngineFailure;
import org.pleiad.groups.spi.EngineFailure.Kind;

/**
 * What this host has proposed and not yet seen applied. A proposal ends when its entry is applied here, known by the number under
 * which it was proposed; or with the time of an outcome. Any thread.
 */
final class Proposals {
    /** Octets that Ratis adds to an entry, generously. */
    static final int OVERHEAD = 1024;

    private final DomainConfig.Limits limits;
    private final int entryOctets;
    private final long outcomeNanos;
    private final Map<Long, Proposal> pending = new ConcurrentHashMap<>();
    private final AtomicLong numbers = new AtomicLong();
    private final AtomicInteger count = new AtomicInteger();
    private final AtomicLong octets = new AtomicLong();

    /** One entry under way. */
    static final class Proposal {
        final long number;
        final ByteString content;
        final long deadlineNanos;
        private final CompletableFuture<Long> outcome = new CompletableFuture<>();

        /** To whom it was sent last, and how often; nobody now if {@code null}. Guarded by the proposal. */
        private Object sentTo;

        private int attempt;
        private volatile boolean mayBeInLog;
        private volatile boolean overloaded;
        private volatile long known = -1;

        private Proposal(long number, ByteString content, long deadlineNanos) {
            this.number = number;
            this.content = content;
            this.deadlineNanos = deadlineNanos;
        }

        /** Whether it has to be sent to that host now; the number of the attempt, or 0. */
        synchronized int claim(Object leader) {
            if (leader.equals(sentTo) || outcome.isDone()) {
                return 0;
            }
            sentTo = leader;
            return ++attempt;
        }

        /** An attempt has failed: another one may be made. */
        synchronized void release(int of) {
            if (of == attempt) {
                sentTo = null;
            }
        }

        /** From here on the entry may be in somebody's log. */
        void mayBeInLog() {
            mayBeInLog = true;
        }

        /** The leader has too much under way. */
        void overloaded() {
            overloaded = true;
        }
    }

    Proposals(DomainConfig config, int entryOctets) {
        this.limits = config.limits();
        this.entryOctets = entryOctets;
        this.outcomeNanos = config.timing().outcome().toNanos();
    }

    int count() {
        return count.get();
    }

    Collection<Proposal> all() {
        return pending.values();
    }

    /** A new one, or a refusal. */
    Proposal begin(ByteBuffer entry, long nanoTime) {
        int length = entry.remaining();
        if (length > entryOctets) {
            throw new EngineFailure(
                    Kind.OVERLOADED,
                    "an entry of " + length + " octets is above the " + entryOctets
                            + " that the engine takes; raise its setting " + RatisSettings.ENTRY_OCTETS
                            + " at all hosts");
        }
        int entries = count.incrementAndGet();
        long together = octets.addAndGet(length);
        if (entries > limits.pendingEntries() || together > limits.pendingOctets() && entries > 1) {
            count.decrementAndGet();
            octets.addAndGet(-length);
            throw new EngineFailure(
                    Kind.OVERLOADED,
                    (entries - 1) + " proposals of " + (together - length)
                            + " octets are under way at this host, which may have " + limits.pendingEntries() + " of "
                            + limits.pendingOctets() + "; propose less, or later");
        }
        Proposal proposal = new Proposal(
                numbers.incrementAndGet(), UnsafeByteOperations.unsafeWrap(entry), nanoTime + outcomeNanos);
        pending.put(proposal.number, proposal);
        return proposal;
    }

    CompletionStage<Long> outcome(Proposal proposal) {
        return proposal.outcome;
    }

    Proposal of(long number) {
        return pending.get(number);
    }

    /** Its entry was applied here. */
    void applied(long number, long position) {
        Proposal proposal = pending.remove(number);
        if (proposal != null) {
            forget(proposal);
            proposal.outcome.complete(position);
        }
    }

    /** The leader says where its entry is; it has ended if this host is there already. */
    void known(Proposal proposal, long position, long reached) {
        proposal.known = position;
        if (position <= reached) {
            applied(proposal.number, position);
        }
    }

    /** Entries up to there were applied here, though not one by one. */
    void reached(long position) {
        for (Proposal proposal : pending.values()) {
            long known = proposal.known;
            if (known >= 0 && known <= position) {
                applied(proposal.number, known);
            }
        }
    }

    /** Ends what has waited for too long. */
    void expire(long nanoTime, String host) {
        for (Proposal proposal : pending.values()) {
            if (nanoTime - proposal.deadlineNanos >= 0) {
                fail(proposal, late(proposal, host));
            }
        }
    }

    private EngineFailure late(Proposal proposal, String host) {
        long millis = outcomeNanos / 1_000_000;
        if (proposal.mayBeInLog) {
            return new EngineFailure(
                    Kind.UNKNOWN,
                    host + " proposed an entry and has not learned within " + millis + " ms what became of it");
        }
        if (proposal.overloaded) {
            return new EngineFailure(
                    Kind.OVERLOADED,
                    "the leader of the domain had too much under way for " + millis + " ms; propose less, or later");
        }
        return new EngineFailure(
                Kind.NO_MAJORITY,
                host + " has known no leader of the domain for " + millis + " ms: a majority of its hosts has to"
                        + " be there, and to be reached");
    }

    /** Ends all, because this host does not take part any more. */
    void end(Kind kind, String why) {
        for (Proposal proposal : new ArrayList<>(pending.values())) {
            fail(proposal, new EngineFailure(proposal.mayBeInLog ? Kind.UNKNOWN : kind, why));
        }
    }

    private void fail(Proposal proposal, EngineFailure failure) {
        if (pending.remove(proposal.number, proposal)) {
            forget(proposal);
            proposal.outcome.completeExceptionally(failure);
        }
    }

    private void forget(Proposal proposal) {
        count.decrementAndGet();
        octets.addAndGet(-proposal.content.size());
    }
}
