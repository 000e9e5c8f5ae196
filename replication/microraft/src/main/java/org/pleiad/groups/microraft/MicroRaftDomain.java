package org.pleiad.groups.microraft;

import io.microraft.RaftEndpoint;
import io.microraft.RaftNodeStatus;
import io.microraft.RaftRole;
import io.microraft.impl.RaftNodeImpl;
import io.microraft.model.message.InstallSnapshotRequest;
import io.microraft.model.message.PreVoteRequest;
import io.microraft.model.message.RaftMessage;
import io.microraft.persistence.NopRaftStore;
import io.microraft.persistence.RaftStore;
import io.microraft.persistence.RestoredRaftState;
import io.microraft.transport.Transport;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.pleiad.groups.spi.Applier;
import org.pleiad.groups.spi.DomainConfig;
import org.pleiad.groups.spi.DomainStatus;
import org.pleiad.groups.spi.EngineFailure;
import org.pleiad.groups.spi.Environment;
import org.pleiad.groups.spi.Environment.SerialExecutor;
import org.pleiad.groups.spi.HostAddress;
import org.pleiad.groups.spi.HostId;
import org.pleiad.groups.spi.Links;
import org.pleiad.groups.spi.OrderingDomain;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A host's share of a domain: one thread on which everything happens, MicroRaft and the applier included. What other threads
 * ask is put there as a task.
 */
final class MicroRaftDomain implements OrderingDomain {
    private static final Logger LOG = LoggerFactory.getLogger(MicroRaftDomain.class);

    /** Octets of messages that have come and not been looked at; MicroRaft repeats what is lost. */
    private static final long LARGEST_INBOX = 256L << 20;

    private static final long CLOSING_SECONDS = 5;

    private final DomainConfig config;
    private final MicroRaftSettings settings;
    private final Environment environment;
    private final SerialExecutor thread;
    private final SerialExecutor writer;
    private final Ticks ticks;
    private final Wires wires;
    private final ProposalsWay proposalsWay;
    private final Proposals proposals;
    private final Readers readers;
    private final LogMachine machine;
    private final RaftStore store;
    private final Peer self;
    private final Runnable closed;
    private final AtomicLong inbox = new AtomicLong();

    /** Held by whatever runs on the thread, so that closing waits for it, and nothing runs after it. */
    private final ReentrantLock running = new ReentrantLock();

    private final Seat seat = new Seat();
    private final Arrivals arrivals;
    private final Announcements announcements;

    // of the thread
    private Repairs repairs;
    private Acknowledgements acknowledgements;
    private Changes changes;
    private long sentChunkAt;
    private boolean sentChunk;
    private boolean ended;

    /** Written by the thread. */
    private volatile Outlook outlook;

    MicroRaftDomain(
            DomainConfig config,
            MicroRaftSettings settings,
            Applier applier,
            Environment environment,
            Links links,
            Optional<ForcedLog> log,
            Runnable closed) {
        this.config = config;
        this.settings = settings;
        this.environment = environment;
        this.closed = closed;
        this.self = new Peer(config.self());
        String name = config.domain() + " at " + config.self().id();
        this.thread = environment.serial("raft " + name);
        this.writer = environment.serial("raft snapshots " + name);
        this.ticks = new Ticks(environment, thread, config.timing().heartbeat(), this::around);
        this.store = log.<RaftStore>map(each -> each).orElseGet(NopRaftStore::new);
        log.ifPresent(each -> each.onRefusal(this::broken));
        this.machine = new LogMachine(
                applier,
                new MachineOwner(),
                writer,
                log.<LogMachine.BaseKeeper>map(each -> each).orElseGet(InMemory::new),
                config.limits().entriesPerSnapshot());
        long origin = environment.random().nextLong() | 1;
        this.outlook = Outlook.none(environment.nanoTime());
        this.wires = new Wires(
                config.self(),
                links.open(config.domain(), config.self(), this::received),
                environment::nanoTime,
                config.timing().heartbeat().toNanos());
        this.proposalsWay = new ProposalsWay(seat, self, wires, this::post, environment::nanoTime);
        this.proposals = new Proposals(proposalsWay, origin, config, settings.entryOctets());
        this.readers = new Readers(new ReadersWay(seat, wires, environment::nanoTime), config);
        this.announcements = new Announcements(seat, self, applier, wires);
        this.arrivals = new Arrivals(seat, self, wires, environment::nanoTime, new ArrivalsTakers());
        config.founders().forEach(each -> wires.learn(each, true));
        post(() -> begin(log));
    }

    /** Bases are nowhere but in memory. */
    private static final class InMemory implements LogMachine.BaseKeeper {
        @Override
        public Part keep(long base, int number, ByteBuffer octets) {
            return Part.of(octets);
        }

        @Override
        public void drop(long base) {}
    }

    private void post(Runnable task) {
        thread.execute(() -> around(task));
    }

    private void around(Runnable task) {
        running.lock();
        try {
            if (!ended) {
                task.run();
                after();
            }
        } catch (RuntimeException failed) {
            LOG.warn("{}: a task failed and is passed over", self, failed);
        } finally {
            running.unlock();
        }
    }

    // begin and end

    private void begin(Optional<ForcedLog> log) {
        Optional<RestoredRaftState> restored = log.flatMap(ForcedLog::restored);
        if (restored.isPresent()) {
            start(List.of(), restored);
        } else if (!config.founders().isEmpty()) {
            start(config.founders().stream().<RaftEndpoint>map(Peer::new).toList(), Optional.empty());
        }
        tick();
    }

    private void start(List<RaftEndpoint> founders, Optional<RestoredRaftState> restored) {
        RaftNodeImpl node = NodeMaker.make(
                new NodeMaker.Parts(config, environment, ticks, ticks, new Outward(), machine, store),
                founders,
                restored);
        seat.take(node);
        acknowledgements = new Acknowledgements(node, environment::nanoTime);
        repairs = new Repairs(node, store, acknowledgements);
        changes = new Changes(node, config, wires::send);
        wires.of(() -> node.state().log().lastLogOrSnapshotIndex());
        node.start().whenComplete((done, failed) -> {
            if (failed != null) {
                broken("it cannot start with what it has kept", failed);
            }
        });
    }

    private void tick() {
        environment.schedule(thread, config.timing().heartbeat(), () -> around(this::tick));
        if (seat.isTaken()) {
            proposals.tick();
            readers.tick();
            changes.tick(environment.nanoTime());
        }
    }

    private void broken(String what, Throwable cause) {
        LOG.error("{}: {}; this host takes part in domain {} no more", self, what, config.domain(), cause);
        end(
                new EngineFailure(EngineFailure.Kind.BROKEN, what + ": " + cause.getMessage(), cause),
                DomainStatus.Role.CLOSED);
    }

    /** This host was taken out. */
    private void outside() {
        EngineFailure why = new EngineFailure(
                EngineFailure.Kind.OUTSIDE, "host " + self + " is no part of domain " + config.domain() + " any more");
        end(why, DomainStatus.Role.OUTSIDE);
    }

    /** Nothing happens on the thread any more, and all who wait are told. */
    private void end(EngineFailure why, DomainStatus.Role role) {
        if (ended) {
            return;
        }
        ended = true;
        ticks.stop();
        outlook = outlook.ended(role, environment.nanoTime());
        proposals.end(why);
        readers.end(why);
        machine.end(why);
        if (changes != null) {
            changes.end(why, role == DomainStatus.Role.OUTSIDE);
        }
    }

    @Override
    public void close() {
        close(ForcedLog::close);
    }

    /** Ends as abruptly as can be: nothing more is written. */
    void abandon() {
        close(ForcedLog::abandon);
    }

    private void close(Consumer<ForcedLog> how) {
        boolean held = false;
        try {
            held = running.tryLock(CLOSING_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        try {
            end(
                    new EngineFailure(EngineFailure.Kind.OUTSIDE, "host " + self + " has closed " + config.domain()),
                    DomainStatus.Role.CLOSED);
            outlook = outlook.ended(DomainStatus.Role.CLOSED, environment.nanoTime());
            thread.close();
            writer.close();
            wires.close();
            if (store instanceof ForcedLog log) {
                how.accept(log);
            }
            closed.run();
        } finally {
            if (held) {
                running.unlock();
            }
        }
    }

    // messages

    private void received(HostId from, ByteBuffer message) {
        int octets = message.remaining();
        if (inbox.addAndGet(octets) > LARGEST_INBOX) {
            inbox.addAndGet(-octets);
            return;
        }
        thread.execute(() -> {
            inbox.addAndGet(-octets);
            around(() -> arrivals.arrived(from, message));
        });
    }

    private final class ArrivalsTakers implements Arrivals.Takers {
        @Override
        public void invited(List<RaftEndpoint> founders) {
            start(founders, Optional.empty());
        }

        @Override
        public void deliver(Messages.Received message) {
            repairs.deliver(message);
        }

        @Override
        public void proposed(List<Entry> entries) {
            proposals.forwarded(entries);
        }

        @Override
        public void readerAsks(Peer sender, long number) {
            readers.asked(sender, number);
        }

        @Override
        public void readerIsTold(long number, long position) {
            readers.answered(number, position);
        }

        @Override
        public void change(Note.ChangeKind kind, Peer peer) {
            changes.step(kind, peer);
        }
    }

    private final class Outward implements Transport {
        @Override
        public void send(RaftEndpoint target, RaftMessage message) {
            if (message instanceof InstallSnapshotRequest request && request.getSnapshotChunk() != null) {
                sentChunk = true;
                sentChunkAt = environment.nanoTime();
            }
            // a host without a vote asks for others' when it starts, which would only disturb them
            if (!(message instanceof PreVoteRequest) || seat.node().state().role() != RaftRole.LEARNER) {
                wires.send(target, repairs.outgoing(message));
            }
        }

        @Override
        public boolean isReachable(RaftEndpoint endpoint) {
            return true;
        }
    }

    // what follows each task

    private void after() {
        RaftNodeImpl node = seat.node();
        if (node == null || ended) {
            return;
        }
        RingRepair.mend(node.state().log());
        readers.progress(node.state().lastApplied());
        readers.go();
        if (announcements.look()) {
            proposals.leadershipChanged();
            readers.tick();
        }
        publish();
        if (node.getStatus() == RaftNodeStatus.TERMINATED) {
            outside();
        }
    }

    private void publish() {
        boolean leads = seat.leads();
        outlook = leads
                ? outlook.next(
                        seat,
                        acknowledgements.majority(config.timing().election().toNanos()),
                        environment.nanoTime())
                : outlook.next(seat, arrivals.heardLeader(), arrivals.heardLeaderAt());
    }

    private final class MachineOwner implements LogMachine.Owner {
        @Override
        public void applied(long position, Entry entry) {
            proposals.applied(position, entry);
        }

        @Override
        public void hostsChanged(long position) {
            announcements.hosts(position);
        }

        @Override
        public CompletionStage<?> takeSnapshot() {
            return seat.node().takeSnapshot();
        }

        @Override
        public void mark() {
            if (seat.leads()) {
                seat.node().replicate(Entry.MARK);
            } else {
                proposalsWay.forward(List.of(Entry.MARK));
            }
        }

        @Override
        public boolean sendsSnapshot() {
            return sentChunk
                    && environment.nanoTime() - sentChunkAt
                            < 2 * config.timing().heartbeat().toNanos();
        }

        @Override
        public void run(Runnable task) {
            post(task);
        }

        @Override
        public void broken(String what, Throwable cause) {
            MicroRaftDomain.this.broken(what, cause);
        }
    }

    // what is asked

    @Override
    public CompletionStage<Long> propose(ByteBuffer entry) {
        if (outlook.role() == DomainStatus.Role.OUTSIDE && !seat.isTaken()) {
            return CompletableFuture.failedFuture(notIn());
        }
        return proposals.propose(entry);
    }

    private EngineFailure notIn() {
        return new EngineFailure(
                EngineFailure.Kind.OUTSIDE,
                "host " + self + " is not let into domain " + config.domain()
                        + " yet; addHost at one of its hosts does");
    }

    @Override
    public int longestEntry() {
        return settings.entryOctets();
    }

    @Override
    public CompletionStage<Long> readBarrier() {
        CompletableFuture<Long> done = new CompletableFuture<>();
        ask(done, () -> readers.read(done));
        return done;
    }

    @Override
    public CompletionStage<Void> addHost(HostAddress host) {
        return change(Note.ChangeKind.ADD, new Peer(host));
    }

    @Override
    public CompletionStage<Void> removeHost(HostId host) {
        return change(Note.ChangeKind.REMOVE, new Peer(new HostAddress(host, "", "")));
    }

    @Override
    public CompletionStage<Void> transferLeadership(HostId to) {
        return change(Note.ChangeKind.LEAD, new Peer(new HostAddress(to, "", "")));
    }

    @Override
    public CompletionStage<Void> keep() {
        CompletableFuture<Void> done = new CompletableFuture<>();
        if (config.directory().isEmpty()) {
            done.complete(null);
        } else {
            ask(done, () -> machine.keep(done));
        }
        return done;
    }

    private CompletionStage<Void> change(Note.ChangeKind kind, Peer peer) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        ask(done, () -> {
            if (kind == Note.ChangeKind.ADD) {
                wires.learn(peer.address(), true);
            }
            changes.want(kind, peer, done, environment.nanoTime());
        });
        return done;
    }

    /** Runs it on the thread, or lets it fail. */
    private void ask(CompletableFuture<?> done, Runnable task) {
        thread.execute(() -> {
            running.lock();
            try {
                if (ended) {
                    done.completeExceptionally(
                            new EngineFailure(EngineFailure.Kind.OUTSIDE, "host " + self + " takes part no more"));
                } else if (!seat.isTaken()) {
                    done.completeExceptionally(notIn());
                } else {
                    around(task);
                }
            } finally {
                running.unlock();
            }
        });
        if (outlook.role() == DomainStatus.Role.CLOSED) {
            done.completeExceptionally(
                    new EngineFailure(EngineFailure.Kind.OUTSIDE, "host " + self + " takes part no more"));
        }
    }

    @Override
    public DomainStatus status() {
        return outlook.status(environment.nanoTime(), config.timing().election().toNanos(), proposals.pending());
    }
}
