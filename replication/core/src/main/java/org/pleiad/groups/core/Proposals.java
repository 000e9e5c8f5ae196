package org.pleiad.groups.core;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import org.pleiad.groups.core.GroupRefusal.Reason;
import org.pleiad.groups.spi.DomainConfig;
import org.pleiad.groups.spi.EngineFailure;
import org.pleiad.groups.spi.Environment;
import org.pleiad.groups.spi.HostId;

/**
 * Puts items into the log, many in one entry while others are under way (group commit); the first goes at once. Called by any
 * thread. What is applied is told by the thread that applies ({@link #applied}); it ends the wait, not the engine's own word.
 *
 * <p>An entry whose fate is not known is proposed again as it is, under the same number: whoever applies drops the second one.
 */
final class Proposals {
    /** Entries under way at a time: enough to keep an engine busy, few enough that entries become large under load. */
    static final int UNDER_WAY = 4;

    /** Items and octets of an entry; an item larger than that goes alone. */
    static final int ENTRY_ITEMS = 1_024;

    static final int ENTRY_OCTETS = 1 << 20;

    /** Items and octets that wait for their entry at this host. */
    static final int WAITING_ITEMS = 16_384;

    static final long WAITING_OCTETS = 64L << 20;

    private static final Duration FIRST_PAUSE = Duration.ofMillis(20);

    private final Share share;
    private final HostId self;
    private final Environment environment;
    private final Executor timers;
    private final Counters counters;
    private final long outcomeNanos;
    private final long patienceNanos;
    private final long electionNanos;

    // all guarded by this; held for moments, and never while anything else is called
    private final Deque<Slot> waiting = new ArrayDeque<>();
    private final TreeMap<Long, Proposal> underWay = new TreeMap<>();
    private long waitingOctets;
    private long incarnation;
    private long number;
    private long toldNumber;
    private String over = "this host has not entered the domain yet";

    Proposals(Share share, Executor timers) {
        DomainConfig config = share.config();
        this.share = share;
        this.self = share.self();
        this.environment = share.environment();
        this.timers = timers;
        this.counters = share.counters();
        this.outcomeNanos = config.timing().outcome().toNanos();
        // without a majority for three elections there is none soon: clients had better try elsewhere
        this.electionNanos = config.timing().election().toNanos();
        this.patienceNanos = Math.min(outcomeNanos, 3 * electionNanos);
        watchLater();
    }

    long now() {
        return environment.nanoTime();
    }

    /** Proposes an item, or fails its slot. */
    void submit(Slot slot) {
        String no = null;
        Reason why = Reason.NO_MAJORITY;
        Proposal next = null;
        synchronized (this) {
            if (incarnation == 0 && !slot.persistent) {
                no = over;
            } else if (!slot.persistent
                    && (waiting.size() >= WAITING_ITEMS || waitingOctets + slot.octets.length > WAITING_OCTETS)) {
                why = Reason.OVERLOADED;
                no = waiting.size() + " items of " + waitingOctets + " octets wait for the log at host " + self;
            } else {
                waiting.addLast(slot);
                waitingOctets += slot.octets.length;
                next = next();
            }
        }
        if (no != null) {
            slot.fail(why, no);
        } else if (next != null) {
            propose(next, FIRST_PAUSE);
        }
    }

    /** The next entry, if one may go now. */
    private Proposal next() {
        if (incarnation == 0
                || waiting.isEmpty()
                || underWay.size() >= UNDER_WAY
                || !underWay.isEmpty() && number - underWay.firstKey() >= ProposalWindow.WIDTH / 2) {
            return null;
        }
        List<Slot> slots = new ArrayList<>(Math.min(waiting.size(), ENTRY_ITEMS));
        long octets = 0;
        while (!waiting.isEmpty() && slots.size() < ENTRY_ITEMS) {
            Slot slot = waiting.peekFirst();
            if (!slots.isEmpty() && octets + slot.octets.length > ENTRY_OCTETS) {
                break;
            }
            octets += slot.octets.length;
            slots.add(waiting.pollFirst());
        }
        waitingOctets -= octets;
        Proposal proposal = new Proposal(++number, slots, now());
        underWay.put(proposal.number, proposal);
        counters.entries.increment();
        counters.batched.add(slots.size());
        return proposal;
    }

    private void propose(Proposal proposal, Duration pause) {
        EntryHeader header;
        int attempt;
        synchronized (this) {
            if (underWay.get(proposal.number) != proposal) {
                return;
            }
            attempt = ++proposal.attempts;
            proposal.attemptNanos = now();
            proposal.unanswered = true;
            header = new EntryHeader(self, incarnation, proposal.number, environment.wallMillis(), share.reported());
        }
        share.engine().propose(proposal.entry(header)).whenComplete((position, failure) -> {
            if (failure == null) {
                passed(proposal);
            } else {
                failed(proposal, attempt, Failures.of(failure), pause);
            }
            more();
        });
    }

    private void more() {
        while (true) {
            Proposal next;
            synchronized (this) {
                next = next();
            }
            if (next == null) {
                return;
            }
            propose(next, FIRST_PAUSE);
        }
    }

    /** An own entry is applied: its slots. Called by the thread that applies; {@code null} if nobody waits for it. */
    List<Slot> applied(long life, long proposalNumber) {
        synchronized (this) {
            if (life != incarnation) {
                return null;
            }
            Proposal proposal = underWay.remove(proposalNumber);
            return proposal == null ? null : proposal.slots();
        }
    }

    /** It is applied here, so it was seen, unless it came in a state from elsewhere: then ask again, where that is harmless. */
    private void passed(Proposal proposal) {
        if (!take(proposal)) {
            return;
        }
        for (Slot slot : proposal.slots()) {
            if (slot.isRepeatable()) {
                submit(slot);
            } else {
                slot.fail(Reason.UNKNOWN, "the entry was applied while this host took over a state from another one");
            }
        }
    }

    private synchronized boolean take(Proposal proposal) {
        return underWay.remove(proposal.number, proposal);
    }

    private void failed(Proposal proposal, int attempt, EngineFailure failure, Duration pause) {
        long age = now() - proposal.startNanos;
        synchronized (this) {
            if (failure.mayBeApplied()) {
                proposal.uncertain();
            }
            if (attempt != proposal.attempts) {
                // it was proposed again meanwhile: that one's fate is the one to wait for
                return;
            }
            proposal.unanswered = false;
        }
        boolean hopeless = failure.kind() == EngineFailure.Kind.BROKEN || failure.kind() == EngineFailure.Kind.OUTSIDE;
        if (proposal.isUncertain()) {
            if (hopeless || age > outcomeNanos) {
                giveUp(proposal, failure);
                return;
            }
        } else if (!weed(proposal, failure, hopeless)) {
            return;
        }
        Duration longer = pause.multipliedBy(2);
        Duration next = longer.toMillis() > 200 ? Duration.ofMillis(200) : longer;
        environment.schedule(timers, pause, () -> propose(proposal, next));
    }

    /** It may be in the log, and no answer came in time. */
    private void giveUp(Proposal proposal, EngineFailure failure) {
        if (!take(proposal)) {
            return;
        }
        for (Slot slot : proposal.slots()) {
            if (slot.persistent) {
                environment.schedule(timers, Duration.ofMillis(200), () -> submit(slot));
            } else {
                slot.fail(Reason.UNKNOWN, "the log did not say whether it took it: " + failure.getMessage());
            }
        }
    }

    /** It is not in the log. Fails those who have waited long enough; whether others are left. */
    private boolean weed(Proposal proposal, EngineFailure failure, boolean hopeless) {
        List<Slot> rest = new ArrayList<>();
        List<Slot> failed = new ArrayList<>();
        long now = now();
        synchronized (this) {
            if (underWay.get(proposal.number) != proposal) {
                return false;
            }
            for (Slot slot : proposal.slots()) {
                boolean patient = !hopeless && now - slot.startNanos <= patienceNanos;
                (slot.persistent || patient ? rest : failed).add(slot);
            }
            if (rest.isEmpty()) {
                underWay.remove(proposal.number);
            } else {
                proposal.retain(rest);
            }
        }
        Reason reason = failure.kind() == EngineFailure.Kind.OVERLOADED ? Reason.OVERLOADED : Reason.NO_MAJORITY;
        failed.forEach(slot -> slot.fail(reason, failure.getMessage()));
        return !rest.isEmpty();
    }

    /** A life begins; what was to be said meanwhile is said. Called by the thread that applies. */
    void begin(long newIncarnation) {
        synchronized (this) {
            incarnation = newIncarnation;
            number = 0;
        }
        more();
    }

    /** A life is over: no entry of it is applied from now on. Called by the thread that applies, or when the domain is closed. */
    void end(String reason) {
        List<Slot> ended = new ArrayList<>();
        synchronized (this) {
            underWay.values().forEach(proposal -> ended.addAll(proposal.slots()));
            underWay.clear();
            ended.addAll(waiting);
            waiting.clear();
            waitingOctets = 0;
            incarnation = 0;
            over = reason;
        }
        ended.forEach(slot -> slot.fail(Reason.NO_MAJORITY, reason));
    }

    /** The domain is closed: entries under way may be applied nevertheless. */
    void close() {
        List<Slot> unknown = new ArrayList<>();
        synchronized (this) {
            underWay.values().forEach(proposal -> unknown.addAll(proposal.slots()));
            underWay.clear();
        }
        unknown.forEach(slot -> slot.fail(Reason.UNKNOWN, "this host's share of the domain was closed"));
        end("this host's share of the domain is closed");
    }

    /**
     * An entry that is not applied within the time of an election may have been lost with a leader: it is proposed again, as it is,
     * long before the engine gives it up.
     */
    private void watch() {
        List<Proposal> again = new ArrayList<>();
        List<Proposal> late = new ArrayList<>();
        long now = now();
        synchronized (this) {
            for (Proposal proposal : underWay.values()) {
                if (now - proposal.startNanos > outcomeNanos) {
                    late.add(proposal);
                } else if (proposal.unanswered && now - proposal.attemptNanos > electionNanos) {
                    proposal.uncertain();
                    again.add(proposal);
                }
            }
        }
        EngineFailure failure = new EngineFailure(EngineFailure.Kind.UNKNOWN, "it was not applied in time");
        late.forEach(proposal -> giveUp(proposal, failure));
        again.forEach(proposal -> propose(proposal, FIRST_PAUSE));
        if (!late.isEmpty()) {
            more();
        }
        watchLater();
    }

    private void watchLater() {
        if (!share.isClosed()) {
            environment.schedule(timers, Duration.ofNanos(electionNanos / 2), this::watch);
        }
    }

    /** Whether anything was proposed since this was asked before. */
    synchronized boolean hasSpoken() {
        boolean spoken = number != toldNumber;
        toldNumber = number;
        return spoken;
    }
}
