package org.pleiad.groups.spi;

import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * One host's share of a totally ordered log. What every engine promises, and the conformance kit checks:
 *
 * <ul>
 *   <li>all hosts apply the same entries in the same order, each host a prefix of it;
 *   <li>a proposal that has succeeded survives the loss of any minority of the hosts, and of all of them where there is a
 *       directory; nothing that any host has applied is ever taken back;
 *   <li>a proposal may be applied twice; one that failed with {@link EngineFailure.Kind#UNKNOWN} may be applied later or never;
 *   <li>without a majority nothing is applied and proposals fail within {@link DomainConfig.Timing#outcome};
 *   <li>more than {@link DomainConfig.Limits} allow is refused at once as {@link EngineFailure.Kind#OVERLOADED};
 *   <li>a snapshot and the entries after it are worth the whole log;
 *   <li>a host that begins again with its directory applies what it had applied before it is given a state from elsewhere: what its
 *       applier had of its own is in no other host's state.
 * </ul>
 *
 * <p>Thread-safe. Stages complete on threads of the engine, where nothing may wait; they fail with {@link EngineFailure} alone.
 */
public interface OrderingDomain extends AutoCloseable {
    /** Octets of the longest entry where an engine has no limit of its own. */
    int LONGEST_ENTRY = 65 << 20;

    /**
     * Puts an entry into the log.
     *
     * @param entry taken over: not to be changed by the caller any more
     * @return its position, when it is in the log for good and applied at this host
     */
    CompletionStage<Long> propose(ByteBuffer entry);

    /**
     * The least position that a reader of this host's state has to wait for in order to see everything that had succeeded anywhere
     * before the call; completes when it is applied here. Costs a round to a majority, or less where the engine has leases.
     */
    CompletionStage<Long> readBarrier();

    /**
     * Lets a host take part: it gets the state, and its vote counts from then on. Naming one that does is no error.
     *
     * @throws UnsupportedOperationException if the engine's set of hosts is fixed
     */
    CompletionStage<Void> addHost(HostAddress host);

    /** Takes a host's vote away. Naming one that has none is no error. */
    CompletionStage<Void> removeHost(HostId host);

    /** Asks the leader to let another host lead; fails if that one did not become it within {@link DomainConfig.Timing#outcome}. */
    CompletionStage<Void> transferLeadership(HostId to);

    /**
     * Keeps the state as this host has it now, or a later one, so that a restart needs no older entries: what the core got beside the
     * log is in no entry. Fails if the state cannot be had or written now; ask again later.
     *
     * @return done when it is on the disk; at once where there is no directory
     */
    default CompletionStage<Void> keep() {
        return CompletableFuture.completedFuture(null);
    }

    /**
     * Octets of the longest entry that it takes; a longer one is refused as {@link EngineFailure.Kind#OVERLOADED}. The same at all
     * hosts, or what one proposes another cannot pass on.
     */
    default int longestEntry() {
        return LONGEST_ENTRY;
    }

    /** How things stand; from memory, at once. */
    DomainStatus status();

    /** Stops taking part; within a few seconds. The applier is not called any more afterwards. */
    @Override
    void close();
}
