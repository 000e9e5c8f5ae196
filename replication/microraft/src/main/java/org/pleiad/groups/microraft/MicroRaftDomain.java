package org.pleiad.groups.microraft;

import io.microraft.RaftEndpoint;
import io.microraft.RaftNodeStatus;
import io.microraft.RaftRole;
import io.microraft.impl.RaftNodeImpl;
import io.microraft.impl.state.RaftGroupMembersState;
import io.microraft.model.message.InstallSnapshotRequest;
import io.microraft.model.message.PreVoteRequest;
import io.microraft.model.message.RaftMessage;
import io.microraft.persistence.NopRaftStore;
import io.microraft.persistence.RaftStore;
import io.microraft.persistence.RestoredRaftState;
import io.microraft.transport.Transport;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
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
    private final Applier applier;
    private final Environment environment;
    private final SerialExecutor thread;
    private final SerialExecutor writer;
    private final Ticks ticks;
    private final Wires wires;
    private final Proposals proposals;
    private final Readers readers;
    private final LogMachine machine;
    private final RaftStore store;
    private final Peer self;
    private final Runnable closed;
    private final AtomicLong inbox = new AtomicLong();

    /** Held by whatever runs on the thread, so that closing waits for it, and nothing runs after it. */
    private final ReentrantLock running = new ReentrantLock();

    /** Set by the thread, once; others look whether it is there. */
    private volatile RaftNodeImpl node;

    // of the thread
    private Repairs repairs;
    private Acknowledgements acknowledgements;
    private Changes changes;
    private long heardLeaderAt;
    private boolean heardLeader;
    private long sentChunkAt;
    private boolean sentChunk;
    private long routedTo;
    private long toldTerm = -1;
    private RaftEndpoint toldLeader;
    private RaftGroupMembersState toldMembers;
    private RaftGroupMembersState learntMembers;
    private boolean ended;

    /** Written by the thread. */
    private volatile Outlook outlook;

    private record Outlook(
            DomainStatus.Role role,
            Optional<HostId> leader,
            long term,
            long applied,
            long known,
            Set<HostId> hosts,
            boolean majority,
            long at) {}

    MicroRaftDomain(
            DomainConfig config,
            Applier applier,
            Environment environment,
            Links links,
            Optional<ForcedLog> log,
            Runnable closed) {
        this.config = config;
        this.applier = applier;
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
        this.proposals = new Proposals(new ProposalsWay(), origin, config);
        this.readers = new Readers(new ReadersWay(), config);
        this.outlook = new Outlook(
                DomainStatus.Role.OUTSIDE, Optional.empty(), 0, 0, 0, Set.of(), false, environment.nanoTime());
        this.wires = new Wires(
                config.self(),
                links.open(config.domain(), config.self(), this::received),
                environment::nanoTime,
                config.timing().heartbeat().toNanos());
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
        node = NodeMaker.make(
                new NodeMaker.Parts(config, environment, ticks, ticks, new Outward(), machine, store),
                founders,
                restored);
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
        if (node != null) {
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
        Outlook last = outlook;
        outlook = new Outlook(
                role, Optional.empty(), last.term, last.applied, last.known, last.hosts, false, environment.nanoTime());
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
            outlook = withRole(DomainStatus.Role.CLOSED);
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

    private Outlook withRole(DomainStatus.Role role) {
        Outlook last = outlook;
        return new Outlook(role, Optional.empty(), last.term, last.applied, last.known, last.hosts, false, last.at);
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
            around(() -> arrived(from, message));
        });
    }

    private void arrived(HostId from, ByteBuffer message) {
        try {
            Wires.Arrived arrived = wires.arrived(from, message);
            if (arrived == null) {
                return;
            }
            if (arrived.kind() > Messages.LAST_KIND) {
                note(arrived.sender(), Note.read(arrived.rest(), arrived.kind()));
            } else if (node == null) {
                wires.send(arrived.sender(), new Note.Who());
            } else if (!isStranger(arrived)) {
                Messages.Received raft =
                        Messages.read(arrived.rest(), arrived.kind(), node.getGroupId(), arrived.sender());
                repairs.deliver(raft);
                noteLeader(arrived, raft.message().getTerm());
            }
        } catch (Malformed malformed) {
            LOG.warn("{}: a message of {} is not one of this version: {}", self, from, malformed.getMessage());
        }
    }

    /** A host that was taken out may not know it, and stand for ever. */
    private boolean isStranger(Wires.Arrived arrived) {
        boolean stands = arrived.kind() == Messages.PRE_VOTE || arrived.kind() == Messages.VOTE;
        RaftGroupMembersState members = node.getCommittedMembers();
        if (!stands
                || members.isKnownMember(arrived.sender())
                || node.getEffectiveMembers().isKnownMember(arrived.sender())) {
            return false;
        }
        wires.send(arrived.sender(), new Note.Outside(members.getLogIndex()));
        return true;
    }

    private void noteLeader(Wires.Arrived arrived, int term) {
        boolean ofLeader = arrived.kind() == Messages.APPEND || arrived.kind() == Messages.SNAPSHOT;
        if (ofLeader && term == node.state().term()) {
            heardLeader = true;
            heardLeaderAt = environment.nanoTime();
        }
    }

    private void note(Peer sender, Note note) {
        if (note instanceof Note.Invite invite) {
            if (node == null && !invite.founders().isEmpty()) {
                invite.founders().forEach(each -> wires.learn(((Peer) each).address(), false));
                start(invite.founders(), Optional.empty());
            }
        } else if (node == null) {
            return;
        } else if (note instanceof Note.Propose propose) {
            proposals.forwarded(propose.entries());
        } else if (note instanceof Note.Read read) {
            readers.asked(sender, read.number());
        } else if (note instanceof Note.Position position) {
            readers.answered(position.number(), position.position());
        } else if (note instanceof Note.Who) {
            wires.send(
                    sender, new Note.Invite(List.copyOf(node.getInitialMembers().getMembers())));
        } else if (note instanceof Note.Change change) {
            wires.learn(change.peer().address(), false);
            changes.step(change.kind(), change.peer());
        } else if (note instanceof Note.Outside outside
                && node.getEffectiveMembers().isKnownMember(self)
                && outside.position() > node.getEffectiveMembers().getLogIndex()) {
            node.terminate();
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
            if (!(message instanceof PreVoteRequest) || node.state().role() != RaftRole.LEARNER) {
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
        if (node == null || ended) {
            return;
        }
        RingRepair.mend(node.state().log());
        readers.progress(node.state().lastApplied());
        readers.go();
        learnMembers();
        tellLeader();
        publish();
        if (node.getStatus() == RaftNodeStatus.TERMINATED) {
            outside();
        }
    }

    private void learnMembers() {
        RaftGroupMembersState members = node.getEffectiveMembers();
        if (members != learntMembers) {
            learntMembers = members;
            members.getMembers().forEach(each -> wires.learn(((Peer) each).address(), false));
        }
        if (node.getCommittedMembers() != toldMembers) {
            tellHosts(node.getCommittedMembers().getLogIndex());
        }
    }

    private void tellHosts(long position) {
        RaftGroupMembersState before = toldMembers;
        toldMembers = node.getCommittedMembers();
        applier.hosts(position, ids(toldMembers.getVotingMembers()));
        if (before != null) {
            before.getMembers().stream()
                    .filter(each -> !toldMembers.isKnownMember(each) && !each.equals(self))
                    .forEach(each -> wires.send((Peer) each, new Note.Outside(position)));
        }
    }

    private static Set<HostId> ids(Collection<RaftEndpoint> peers) {
        Set<HostId> ids = new TreeSet<>();
        peers.forEach(each -> ids.add(((Peer) each).host()));
        return ids;
    }

    private void tellLeader() {
        RaftEndpoint leader = node.getTerm().getLeaderEndpoint();
        long term = node.getTerm().getTerm();
        if (term != toldTerm || leader != toldLeader && (leader == null || !leader.equals(toldLeader))) {
            toldTerm = term;
            toldLeader = leader;
            applier.leader(term, Optional.ofNullable(leader).map(each -> ((Peer) each).host()));
        }
        if (leader != null && routedTo != term) {
            routedTo = term;
            proposals.leadershipChanged();
            readers.tick();
        }
    }

    private void publish() {
        RaftRole role = node.state().role();
        RaftEndpoint leader = node.getTerm().getLeaderEndpoint();
        long now = environment.nanoTime();
        long election = config.timing().election().toNanos();
        boolean leads = leads();
        Outlook last = outlook;
        Set<HostId> hosts = ids(node.getCommittedMembers().getVotingMembers());
        outlook = new Outlook(
                role(role, leads),
                Optional.ofNullable(leader).map(each -> ((Peer) each).host()),
                node.getTerm().getTerm(),
                node.state().lastApplied(),
                node.state().commitIndex(),
                hosts.equals(last.hosts) ? last.hosts : hosts,
                leads ? acknowledgements.majority(election) : heardLeader,
                leads ? now : heardLeaderAt);
    }

    private boolean leads() {
        return node != null && node.state().leaderState() != null;
    }

    /** The term of the leader that this host knows; 0 where it knows none. */
    private long leadership() {
        return node == null || node.getTerm().getLeaderEndpoint() == null
                ? 0
                : node.getTerm().getTerm();
    }

    private static DomainStatus.Role role(RaftRole role, boolean leads) {
        if (leads) {
            return DomainStatus.Role.LEADER;
        }
        return switch (role) {
            case LEARNER -> DomainStatus.Role.OUTSIDE;
            case CANDIDATE -> DomainStatus.Role.CANDIDATE;
            case LEADER, FOLLOWER -> DomainStatus.Role.FOLLOWER;
        };
    }

    private final class MachineOwner implements LogMachine.Owner {
        @Override
        public void applied(long position, Entry entry) {
            proposals.applied(position, entry);
        }

        @Override
        public void hostsChanged(long position) {
            tellHosts(position);
        }

        @Override
        public CompletionStage<?> takeSnapshot() {
            return node.takeSnapshot();
        }

        @Override
        public void mark() {
            if (leads()) {
                node.replicate(Entry.MARK);
            } else {
                new ProposalsWay().forward(List.of(Entry.MARK));
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

    private final class ProposalsWay implements Proposals.Way {
        @Override
        public void run(Runnable task) {
            post(task);
        }

        @Override
        public boolean leads() {
            return MicroRaftDomain.this.leads();
        }

        @Override
        public long leadership() {
            return MicroRaftDomain.this.leadership();
        }

        @Override
        public boolean append(Entry entry) {
            return !Refusals.isRefusal(node.replicate(entry));
        }

        @Override
        public void forward(List<Entry> entries) {
            RaftEndpoint leader = node.getTerm().getLeaderEndpoint();
            if (leader != null && !leader.equals(self)) {
                wires.send((Peer) leader, new Note.Propose(entries));
            }
        }

        @Override
        public long nanoTime() {
            return environment.nanoTime();
        }
    }

    private final class ReadersWay implements Readers.Way {
        @Override
        public boolean leads() {
            return MicroRaftDomain.this.leads();
        }

        @Override
        public long leadership() {
            return MicroRaftDomain.this.leadership();
        }

        @Override
        public void confirm(Consumer<OptionalLong> answer) {
            Refusals.confirm(node, answer);
        }

        @Override
        public void ask(long number) {
            RaftEndpoint leader = node.getTerm().getLeaderEndpoint();
            if (leader != null) {
                wires.send((Peer) leader, new Note.Read(number));
            }
        }

        @Override
        public void answer(Peer to, long number, long position) {
            wires.send(to, new Note.Position(number, position));
        }

        @Override
        public long nanoTime() {
            return environment.nanoTime();
        }
    }

    // what is asked

    @Override
    public CompletionStage<Long> propose(ByteBuffer entry) {
        if (outlook.role == DomainStatus.Role.OUTSIDE && node == null) {
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
                } else if (node == null) {
                    done.completeExceptionally(notIn());
                } else {
                    around(task);
                }
            } finally {
                running.unlock();
            }
        });
        if (outlook.role == DomainStatus.Role.CLOSED) {
            done.completeExceptionally(
                    new EngineFailure(EngineFailure.Kind.OUTSIDE, "host " + self + " takes part no more"));
        }
    }

    @Override
    public DomainStatus status() {
        Outlook now = outlook;
        boolean fresh =
                environment.nanoTime() - now.at <= config.timing().election().toNanos();
        return new DomainStatus(
                now.role,
                now.leader,
                now.term,
                now.applied,
                now.known,
                now.hosts,
                proposals.pending(),
                now.majority && fresh);
    }
}
