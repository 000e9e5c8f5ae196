package org.pleiad.groups.microraft;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.pleiad.groups.spi.DomainConfig;
import org.pleiad.groups.spi.EngineFailure;

/**
 * This host's proposals until they are applied here: the one sign of success that holds whoever led meanwhile. What is not
 * applied is proposed again, to whoever leads; so it may be applied twice.
 *
 * <p>{@link #propose} is for any thread, all else for the domain's.
 */
final class Proposals {
    /** Where proposals go. */
    interface Way {
        /** Runs on the domain's thread. */
        void run(Runnable task);

        /** Whether this host leads. */
        boolean leads();

        /** Increases when somebody else leads; 0 while nobody does. */
        long leadership();

        /** Puts it into the log of this host, which leads; false if it does not take any now. */
        boolean append(Entry entry);

        /** Sends to the leader. */
        void forward(List<Entry> entries);

        long nanoTime();
    }

    /** Octets of proposals in one message to the leader, unless a single one is longer. */
    private static final int BATCH = 1 << 20;

    private final Way way;
    private final long origin;
    private final DomainConfig.Limits limits;
    private final int entryOctets;
    private final long outcomeNanos;
    private final long againNanos;
    private final AtomicInteger pending = new AtomicInteger();
    private final AtomicLong pendingOctets = new AtomicLong();
    private final AtomicBoolean drains = new AtomicBoolean();
    private final ConcurrentLinkedQueue<Waiting> fresh = new ConcurrentLinkedQueue<>();
    private final Map<Long, Waiting> waiting = new LinkedHashMap<>();

    /** Others' proposals that are in this leader's log and not applied yet, lest a repetition is appended again. */
    private final Map<Long, Set<Long>> taken = new LinkedHashMap<>();

    private long numbers;
    private volatile EngineFailure ended;

    private static final class Waiting {
        final ByteBuffer content;
        final CompletableFuture<Long> done = new CompletableFuture<>();
        final long since;
        Entry entry;
        boolean mayBeApplied;
        boolean refused;
        /** In the log of this host as leader, or sent to one, under that leadership. */
        long sentUnder;

        long sentAt;

        Waiting(ByteBuffer content, long since) {
            this.content = content;
            this.since = since;
        }
    }

    Proposals(Way way, long origin, DomainConfig config, int entryOctets) {
        this.entryOctets = entryOctets;
        this.way = way;
        this.origin = origin;
        this.limits = config.limits();
        this.outcomeNanos = config.timing().outcome().toNanos();
        this.againNanos = config.timing().heartbeat().toNanos() * 2;
    }

    int pending() {
        return pending.get();
    }

    CompletableFuture<Long> propose(ByteBuffer content) {
        EngineFailure why = ended;
        if (why != null) {
            return CompletableFuture.failedFuture(new EngineFailure(why.kind(), why.getMessage(), why.getCause()));
        }
        int octets = content.remaining();
        if (octets > entryOctets) {
            return CompletableFuture.failedFuture(new EngineFailure(
                    EngineFailure.Kind.OVERLOADED,
                    "an entry of " + octets + " octets is above the " + entryOctets
                            + " that the engine takes; raise its setting " + MicroRaftSettings.ENTRY_OCTETS
                            + " at all hosts"));
        }
        int entries = pending.incrementAndGet();
        if (entries > limits.pendingEntries()
                || pendingOctets.addAndGet(octets) > limits.pendingOctets() && entries > 1) {
            if (entries <= limits.pendingEntries()) {
                pendingOctets.addAndGet(-octets);
            }
            pending.decrementAndGet();
            return CompletableFuture.failedFuture(new EngineFailure(
                    EngineFailure.Kind.OVERLOADED,
                    "as much is under way as the limits allow: " + limits.pendingEntries() + " entries, "
                            + limits.pendingOctets() + " octets; ask again later"));
        }
        Waiting one = new Waiting(content, way.nanoTime());
        fresh.add(one);
        if (drains.compareAndSet(false, true)) {
            way.run(this::drain);
        }
        // the thread may have ended in between
        EngineFailure late = ended;
        if (late != null && fresh.remove(one)) {
            end(one, late);
        }
        return one.done;
    }

    private void drain() {
        drains.set(false);
        List<Entry> away = new ArrayList<>();
        for (Waiting one = fresh.poll(); one != null; one = fresh.poll()) {
            if (ended != null) {
                end(one, ended);
                continue;
            }
            one.entry = new Entry(origin, ++numbers, one.content);
            waiting.put(one.entry.number(), one);
            route(one, away);
        }
        forward(away);
    }

    private void route(Waiting one, List<Entry> away) {
        long leadership = way.leadership();
        if (leadership == 0) {
            return;
        }
        one.sentAt = way.nanoTime();
        if (!way.leads()) {
            one.sentUnder = leadership;
            one.mayBeApplied = true;
            away.add(one.entry);
        } else if (one.sentUnder != leadership) {
            // set first: with one host it may be applied before the call returns
            boolean before = one.mayBeApplied;
            one.sentUnder = leadership;
            one.mayBeApplied = true;
            if (!way.append(one.entry)) {
                one.sentUnder = 0;
                one.mayBeApplied = before;
                one.refused = true;
            }
        }
    }

    private void forward(List<Entry> entries) {
        List<Entry> batch = new ArrayList<>();
        int octets = 0;
        for (Entry each : entries) {
            if (octets + each.octets() > BATCH && !batch.isEmpty()) {
                way.forward(batch);
                batch = new ArrayList<>();
                octets = 0;
            }
            batch.add(each);
            octets += each.octets();
        }
        if (!batch.isEmpty()) {
            way.forward(batch);
        }
    }

    /** Another host's, which takes this one for the leader; if it is not, the other will find out and send again. */
    void forwarded(List<Entry> entries) {
        if (!way.leads()) {
            return;
        }
        for (Entry each : entries) {
            if (each.isMark()) {
                way.append(Entry.MARK);
                continue;
            }
            Set<Long> numbersTaken = taken.computeIfAbsent(each.origin(), any -> new HashSet<>());
            if (numbersTaken.add(each.number()) && !way.append(each)) {
                numbersTaken.remove(each.number());
            }
        }
    }

    void applied(long position, Entry entry) {
        if (entry.origin() == origin) {
            Waiting one = waiting.remove(entry.number());
            if (one != null) {
                release(one);
                one.done.complete(position);
            }
        } else {
            Set<Long> numbersTaken = taken.get(entry.origin());
            if (numbersTaken != null) {
                numbersTaken.remove(entry.number());
            }
        }
    }

    /** Somebody else leads: everything goes there. */
    void leadershipChanged() {
        taken.clear();
        again(true);
    }

    /** Gives up what is too old, and sends again what may have been lost. */
    void tick() {
        long now = way.nanoTime();
        List<Waiting> old = new ArrayList<>();
        for (Iterator<Waiting> each = waiting.values().iterator(); each.hasNext(); ) {
            Waiting one = each.next();
            if (now - one.since > outcomeNanos) {
                each.remove();
                old.add(one);
            }
        }
        old.forEach(one -> end(one, tooOld(one)));
        again(false);
    }

    private void again(boolean all) {
        long now = way.nanoTime();
        List<Entry> away = new ArrayList<>();
        for (Waiting one : List.copyOf(waiting.values())) {
            if (all || one.sentUnder == 0 || now - one.sentAt > againNanos) {
                route(one, away);
            }
        }
        forward(away);
    }

    private static EngineFailure tooOld(Waiting one) {
        if (one.mayBeApplied) {
            return new EngineFailure(
                    EngineFailure.Kind.UNKNOWN, "proposed, and not applied in time; it may be applied later or never");
        }
        return one.refused
                ? new EngineFailure(EngineFailure.Kind.OVERLOADED, "the leader takes no more; ask again later")
                : new EngineFailure(EngineFailure.Kind.NO_MAJORITY, "nobody leads: a majority of hosts is needed");
    }

    /** Nothing is proposed any more. */
    void end(EngineFailure why) {
        ended = why;
        List<Waiting> all = List.copyOf(waiting.values());
        waiting.clear();
        taken.clear();
        all.forEach(one -> end(
                one,
                one.mayBeApplied && !why.mayBeApplied()
                        ? new EngineFailure(EngineFailure.Kind.UNKNOWN, "proposed, and then: " + why.getMessage())
                        : why));
        drain();
    }

    private void end(Waiting one, EngineFailure why) {
        release(one);
        one.done.completeExceptionally(why);
    }

    private void release(Waiting one) {
        pendingOctets.addAndGet(-one.content.remaining());
        pending.decrementAndGet();
    }
}
