package org.pleiad.groups.local;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.pleiad.groups.spi.Applier;
import org.pleiad.groups.spi.DomainConfig;
import org.pleiad.groups.spi.DomainId;
import org.pleiad.groups.spi.EngineFailure;
import org.pleiad.groups.spi.Environment;
import org.pleiad.groups.spi.HostAddress;
import org.pleiad.groups.spi.HostId;

/**
 * The log of one domain and who takes part in it. All of it is guarded by its monitor, which is held for moments only: appliers and
 * stages are called outside of it.
 */
final class LocalLog {
    private static final int LITTLE = 20; // entries; no engine sends a state to a host that is so little behind

    private final DomainId domain;
    private final LocalFaults faults;
    private final TreeMap<Long, Slot> slots = new TreeMap<>();
    private final Deque<ByteBuffer> late = new ArrayDeque<>();
    private final Set<HostId> voters = new LinkedHashSet<>();
    private final Map<HostId, LocalShare> running = new LinkedHashMap<>();
    private final Map<Path, LocalDisk> disks = new HashMap<>();
    private final Set<HostId> gone = new HashSet<>();
    private Set<HostId> apart = Set.of();
    private LocalDisk.State newest = LocalDisk.State.NONE;
    private long end;
    private long cutTo;
    private long term;
    private LocalShare leader;

    /** What is at a position: an entry, or the hosts from there on. */
    record Slot(ByteBuffer entry, Set<HostId> hosts) {}

    LocalLog(DomainId domain, List<HostAddress> founders, LocalFaults faults) {
        this.domain = domain;
        this.faults = faults;
        founders.forEach(host -> voters.add(host.id()));
    }

    LocalFaults faults() {
        return faults;
    }

    synchronized boolean isForgotten() {
        return running.isEmpty() && disks.isEmpty();
    }

    // who takes part

    synchronized LocalShare open(DomainConfig config, Applier applier, Environment environment) {
        HostId host = config.self().id();
        if (running.containsKey(host)) {
            throw new IllegalArgumentException("host " + host + " of domain " + domain
                    + " is open in this process already: give each host a name of its own");
        }
        LocalDisk disk = config.directory()
                .map(path -> disks.computeIfAbsent(path, p -> new LocalDisk(host)))
                .orElse(null);
        if (disk != null && !disk.host.equals(host)) {
            throw new EngineFailure(
                    EngineFailure.Kind.BROKEN,
                    "directory " + config.directory().orElseThrow() + " is of host " + disk.host + " and not of "
                            + host);
        }
        if (gone.contains(host) && disk == null) {
            throw new IllegalArgumentException("host " + host + " of domain " + domain
                    + " has forgotten what it had promised: it has to come back under another name");
        }
        if (voters.isEmpty()) {
            config.founders().forEach(founder -> voters.add(founder.id()));
        }
        LocalShare share = new LocalShare(this, config, applier, environment, disk);
        running.put(host, share);
        settle();
        return share;
    }

    synchronized void closed(LocalShare share) {
        if (running.remove(share.host(), share)) {
            if (share.disk() == null) {
                gone.add(share.host());
            } else {
                share.disk().known = share.known;
            }
            settle();
        }
    }

    void crash(HostId host) {
        LocalShare share;
        synchronized (this) {
            share = running.get(host);
        }
        if (share != null) {
            share.close();
        }
    }

    synchronized void loseDisk(Path directory) {
        LocalDisk disk = disks.remove(directory);
        if (disk != null) {
            gone.add(disk.host);
        }
    }

    synchronized void cut(Set<HostId> hosts) {
        running.values().forEach(this::learn);
        apart = Set.copyOf(hosts);
        settle();
    }

    synchronized void hosts(HostId host, boolean in) {
        if (in == voters.contains(host)) {
            return;
        }
        Set<HostId> others = new LinkedHashSet<>(voters);
        if (in) {
            others.add(host);
        } else {
            others.remove(host);
        }
        append(new Slot(null, Set.copyOf(others)));
        running.values().forEach(this::learn);
        voters.clear();
        voters.addAll(others);
        settle();
    }

    // who leads

    private void settle() {
        if (leader != null && !leads(leader)) {
            leader = null;
        }
        if (leader == null) {
            elect();
        }
        running.values().forEach(LocalShare::wake);
    }

    private void elect() {
        for (LocalShare candidate : List.copyOf(running.values())) {
            if (!leads(candidate)) {
                continue;
            }
            Duration wait = faults.election(candidate.host());
            if (wait.isZero()) {
                leads(candidate, term + 1);
                return;
            }
            long before = term;
            candidate.later(wait, () -> stand(candidate, before));
        }
    }

    private synchronized void stand(LocalShare candidate, long before) {
        if (leader == null && term == before && leads(candidate)) {
            leads(candidate, term + 1);
            running.values().forEach(LocalShare::wake);
        }
    }

    private void leads(LocalShare share, long inTerm) {
        leader = share;
        term = inTerm;
    }

    synchronized boolean transfer(HostId to) {
        LocalShare share = running.get(to);
        if (share == null || !leads(share) || leader == null || !hear(leader, share)) {
            return false;
        }
        if (leader != share) {
            leads(share, term + 1);
            running.values().forEach(LocalShare::wake);
        }
        return true;
    }

    /** Whether a host could lead: it is one, and a majority hears it. */
    private boolean leads(LocalShare share) {
        if (running.get(share.host()) != share || !voters.contains(share.host())) {
            return false;
        }
        int heard = 0;
        for (LocalShare other : running.values()) {
            heard += voters.contains(other.host()) && hear(share, other) ? 1 : 0;
        }
        return 2 * heard > voters.size();
    }

    private boolean hear(LocalShare one, LocalShare other) {
        return apart.contains(one.host()) == apart.contains(other.host());
    }

    /** Whether a host is one of those that a leader and a majority hear. */
    synchronized boolean takesPart(LocalShare share) {
        return leader != null
                && running.get(share.host()) == share
                && voters.contains(share.host())
                && hear(leader, share);
    }

    synchronized boolean isVoter(HostId host) {
        return voters.contains(host);
    }

    synchronized Set<HostId> voters() {
        return Set.copyOf(voters);
    }

    synchronized Optional<HostId> leaderOf(LocalShare share) {
        return takesPart(share) ? Optional.of(leader.host()) : Optional.empty();
    }

    synchronized long term() {
        return term;
    }

    synchronized long end() {
        return end;
    }

    // entries

    /** Puts an entry into the log, and some of those that are late before it. */
    synchronized long append(ByteBuffer entry) {
        while (!late.isEmpty() && faults.lateNow()) {
            append(new Slot(late.poll(), null));
        }
        long position = append(new Slot(entry, null));
        running.values().forEach(LocalShare::wake);
        return position;
    }

    synchronized void late(ByteBuffer entry) {
        late.add(entry);
    }

    synchronized void catchUp() {
        while (!late.isEmpty() && leader != null) {
            append(new Slot(late.poll(), null));
        }
        running.values().forEach(LocalShare::wake);
    }

    private long append(Slot slot) {
        end += 1 + faults.gap();
        slots.put(end, slot);
        return end;
    }

    /** Lets a host know what the others know, if it hears them. */
    private void learn(LocalShare share) {
        if (takesPart(share)) {
            share.known = end;
        }
    }

    /** What a host has to apply next. */
    synchronized Optional<Step> next(LocalShare share, long applied) {
        learn(share);
        if (applied >= share.known) {
            return Optional.empty();
        }
        boolean gone = applied < Math.max(1, cutTo) && newest.position() > 0 && applied >= share.kept;
        boolean behind =
                applied >= share.kept && applied < newest.position() - LITTLE && newest.position() <= share.known;
        if (gone || (behind && faults.stateRatherThanEntries(share.host()))) {
            return newest.position() <= share.known
                    ? Optional.of(new Step(newest.position(), null, newest))
                    : Optional.empty();
        }
        Map.Entry<Long, Slot> slot = slots.higherEntry(applied);
        return slot == null || slot.getKey() > share.known
                ? Optional.empty()
                : Optional.of(new Step(slot.getKey(), slot.getValue(), null));
    }

    /** Something to apply: what is in a slot, or a state. */
    record Step(long position, Slot slot, LocalDisk.State state) {}

    /** A host has written its state: what is older than the state before the newest is not needed any more. */
    synchronized void taken(LocalShare share, LocalDisk.State state) {
        if (share.disk() != null) {
            share.disk().state = state;
        }
        if (state.position() > newest.position()) {
            cutTo = newest.position();
            newest = state;
            long needed = cutTo; // by no disk
            for (LocalDisk disk : disks.values()) {
                needed = Math.min(needed, disk.state.position());
            }
            slots.headMap(needed, true).clear();
        }
    }

    /** Position of the state on a disk. */
    synchronized long kept(LocalDisk disk) {
        return disk.state.position();
    }

    /** Where a host that has a disk begins. */
    synchronized LocalDisk.State beginning(LocalDisk disk) {
        return disk == null ? LocalDisk.State.NONE : disk.state;
    }
}
