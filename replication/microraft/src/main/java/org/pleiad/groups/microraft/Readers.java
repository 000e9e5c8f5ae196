package org.pleiad.groups.microraft;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.PriorityQueue;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.pleiad.groups.spi.DomainConfig;
import org.pleiad.groups.spi.EngineFailure;

/**
 * Those who want to read what had succeeded before they asked. The leader asks a majority whether it still leads; one question
 * at a time, for all who came before it was asked: MicroRaft would let those who come later share the answers, which may be older
 * than they are. Of the domain's thread.
 */
final class Readers {
    /** What it needs. */
    interface Way {
        boolean leads();

        long leadership();

        /** Asks a majority; tells the position, or nothing if this host could not be sure. */
        void confirm(Consumer<OptionalLong> answer);

        /** Asks the leader. */
        void ask(long number);

        /** Answers another host. */
        void answer(Peer to, long number, long position);

        long nanoTime();
    }

    private final Way way;
    private final int most;
    private final long outcomeNanos;
    private final long againNanos;

    /** Who asked and waits for the next question. */
    private List<Reader> next = new ArrayList<>();

    /** By number of the request to the leader. */
    private final Map<Long, Asked> asked = new LinkedHashMap<>();

    /** Other hosts' requests for the next question. */
    private List<Remote> remote = new ArrayList<>();

    /** Readers that know their position, and wait until it is applied here. */
    private final PriorityQueue<Placed> placed =
            new PriorityQueue<>((one, two) -> Long.compare(one.position, two.position));

    private boolean confirming;
    private long numbers;
    private long applied;

    private record Reader(CompletableFuture<Long> done, long since) {}

    private record Asked(List<Reader> readers, long at, long leadership) {}

    private record Remote(Peer host, long number) {}

    private record Placed(long position, Reader reader) {}

    Readers(Way way, DomainConfig config) {
        this.way = way;
        this.most = config.limits().pendingEntries();
        this.outcomeNanos = config.timing().outcome().toNanos();
        this.againNanos = config.timing().heartbeat().toNanos() * 2;
    }

    void read(CompletableFuture<Long> done) {
        if (next.size() >= most || placed.size() >= most || asked.size() >= most) {
            done.completeExceptionally(new EngineFailure(
                    EngineFailure.Kind.OVERLOADED, most + " readers wait for a position; ask again later"));
            return;
        }
        next.add(new Reader(done, way.nanoTime()));
        go();
    }

    /** Another host asks this one. */
    void asked(Peer host, long number) {
        if (way.leads() && remote.size() < most) {
            remote.add(new Remote(host, number));
            go();
        }
    }

    /** Asks for those who wait. Not to be called out of an answer: MicroRaft is still giving answers then. */
    void go() {
        if (way.leads()) {
            if (!confirming && !(next.isEmpty() && remote.isEmpty())) {
                confirm();
            }
        } else if (!next.isEmpty() && way.leadership() != 0) {
            long number = ++numbers;
            asked.put(number, new Asked(next, way.nanoTime(), way.leadership()));
            next = new ArrayList<>();
            way.ask(number);
        }
    }

    private void confirm() {
        List<Reader> local = next;
        List<Remote> others = remote;
        next = new ArrayList<>();
        remote = new ArrayList<>();
        confirming = true;
        way.confirm(position -> {
            confirming = false;
            if (position.isPresent()) {
                local.forEach(each -> placed.add(new Placed(position.getAsLong(), each)));
                others.forEach(each -> way.answer(each.host, each.number, position.getAsLong()));
                progress(applied);
            } else {
                // asked again at the next tick; other hosts ask again themselves
                next.addAll(local);
            }
        });
    }

    /** The leader has answered. */
    void answered(long number, long position) {
        Asked which = asked.remove(number);
        if (which != null) {
            which.readers.forEach(each -> placed.add(new Placed(position, each)));
            progress(applied);
        }
    }

    /** Everything up to a position is applied. */
    void progress(long position) {
        applied = position;
        for (Placed first = placed.peek(); first != null && first.position <= position; first = placed.peek()) {
            placed.poll();
            first.reader.done.complete(first.position);
        }
    }

    /** Gives up what is too old, and asks again where an answer may be lost or somebody else leads. */
    void tick() {
        long now = way.nanoTime();
        for (Iterator<Asked> each = asked.values().iterator(); each.hasNext(); ) {
            Asked one = each.next();
            if (one.leadership != way.leadership() || now - one.at > againNanos) {
                each.remove();
                next.addAll(one.readers);
            }
        }
        List<Reader> old = new ArrayList<>();
        next.removeIf(each -> isOld(each, now) && old.add(each));
        placed.removeIf(each -> isOld(each.reader, now) && old.add(each.reader));
        old.forEach(each -> each.done.completeExceptionally(new EngineFailure(
                EngineFailure.Kind.NO_MAJORITY, "nobody could say in time up to where to read; a majority is needed")));
        go();
    }

    private boolean isOld(Reader reader, long now) {
        return now - reader.since > outcomeNanos;
    }

    /** Nobody reads any more. */
    void end(EngineFailure why) {
        List<Reader> all = new ArrayList<>(next);
        asked.values().forEach(each -> all.addAll(each.readers));
        placed.forEach(each -> all.add(each.reader));
        next.clear();
        asked.clear();
        placed.clear();
        remote.clear();
        all.forEach(each -> each.done.completeExceptionally(why));
    }
}
