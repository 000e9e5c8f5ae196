package org.pleiad.groups.ratis;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.apache.ratis.protocol.ClientId;
import org.apache.ratis.protocol.RaftClientRequest;
import org.apache.ratis.protocol.RaftPeerId;
import org.apache.ratis.thirdparty.com.google.protobuf.ByteString;
import org.pleiad.groups.spi.Applier;
import org.pleiad.groups.spi.DomainConfig;
import org.pleiad.groups.spi.DomainStatus;
import org.pleiad.groups.spi.DomainStatus.Role;
import org.pleiad.groups.spi.EngineFailure;
import org.pleiad.groups.spi.EngineFailure.Kind;
import org.pleiad.groups.spi.Environment;
import org.pleiad.groups.spi.HostAddress;
import org.pleiad.groups.spi.HostId;
import org.pleiad.groups.spi.OrderingDomain;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One host's share of a domain: its Ratis server, what it has proposed, and a look at both every {@link #LOOK}, or as soon as
 * somebody leads. Entries go to the leader whoever that is, and again to the next one while nobody has said what became of them.
 */
final class RatisDomain implements OrderingDomain, DomainStateMachine.Events {
    private static final Logger LOG = LoggerFactory.getLogger(RatisEngine.class);

    /** How often proposals without a leader, times that are over and the state of the server are looked at. */
    private static final Duration LOOK = Duration.ofMillis(50);

    /** After how many elections without a leader connections are made anew, for the first time and at most. */
    private static final int FIRST_RECONNECTION = 8;

    private static final int LAST_RECONNECTION = 64;

    private final DomainConfig config;
    private final HostId self;
    private final String name;
    private final Environment environment;
    private final Environment.SerialExecutor watch;
    private final Applier applier;
    private final Consumer<RatisDomain> closedDomain;
    private final ClientId client = ClientId.randomId();
    private final ByteString clientName = client.toByteString();
    private final DomainStateMachine machine;
    private final RaftNode node;
    private final Proposals proposals;
    private final Submission submission;
    private final Barriers barriers;
    private final ReadIndex readIndex;
    private final Membership membership;
    private final AtomicBoolean closed = new AtomicBoolean();
    private final AtomicBoolean lookWanted = new AtomicBoolean();
    private final int longestEntry;

    private volatile Standing standing = Standing.NONE;
    private volatile String broken = "";

    /** When somebody led last, or connections were made anew; by the watch alone, as the next two. */
    private long ledNanos;

    private int elections = FIRST_RECONNECTION;

    /** What the applier was told last. */
    private Standing told = Standing.NONE;

    RatisDomain(
            Environment environment,
            DomainConfig config,
            RatisSettings settings,
            Applier applier,
            Consumer<RatisDomain> closedDomain) {
        this.environment = environment;
        this.config = config;
        this.applier = applier;
        this.closedDomain = closedDomain;
        self = config.self().id();
        name = "pleiad-ratis-" + config.domain() + "-" + self;
        machine = new DomainStateMachine(name, applier, this);
        node = new RaftNode(name, config, settings, client, machine);
        longestEntry = settings.entryOctets();
        proposals = new Proposals(config, longestEntry);
        submission = new Submission(node, proposals, machine);
        membership = new Membership(name, environment, config, node);
        watch = environment.serial(name);
        barriers = new Barriers(environment, config, node, machine, watch);
        long election = config.timing().election().toNanos();
        ledNanos = environment.nanoTime();
        readIndex = new ReadIndex(node.self(), node.followers(), election, settings.lease() ? election / 2 : 0);
    }

    void start() {
        node.start();
        environment.schedule(watch, LOOK, this::lookAndAgain);
    }

    // what users ask

    @Override
    public CompletionStage<Long> propose(ByteBuffer entry) {
        try {
            takesPart();
            Proposals.Proposal proposal = proposals.begin(entry, environment.nanoTime());
            submission.send(proposal);
            if (closed.get()) {
                // closed meanwhile: it may have been forgotten there
                proposals.end(Kind.OUTSIDE, gone());
            }
            return proposals.outcome(proposal);
        } catch (EngineFailure e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    @Override
    public int longestEntry() {
        return longestEntry;
    }

    @Override
    public CompletionStage<Long> readBarrier() {
        try {
            takesPart();
            return barriers.ask();
        } catch (EngineFailure e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    @Override
    public CompletionStage<Void> addHost(HostAddress host) {
        return closed.get()
                ? CompletableFuture.failedFuture(new EngineFailure(Kind.OUTSIDE, gone()))
                : membership.add(host);
    }

    @Override
    public CompletionStage<Void> removeHost(HostId host) {
        return closed.get()
                ? CompletableFuture.failedFuture(new EngineFailure(Kind.OUTSIDE, gone()))
                : membership.remove(host);
    }

    @Override
    public CompletionStage<Void> transferLeadership(HostId to) {
        return closed.get()
                ? CompletableFuture.failedFuture(new EngineFailure(Kind.OUTSIDE, gone()))
                : membership.transfer(to);
    }

    @Override
    public CompletionStage<Void> keep() {
        try {
            takesPart();
            return config.directory().isEmpty() ? CompletableFuture.completedFuture(null) : machine.keep();
        } catch (EngineFailure e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    @Override
    public DomainStatus status() {
        Standing now = standing;
        long known = machine.reached() >= now.committed() ? machine.applied() : now.committed();
        return new DomainStatus(
                closed.get() || !broken.isEmpty() ? Role.CLOSED : now.role(),
                now.leader(),
                now.term(),
                machine.applied(),
                Math.max(known, machine.applied()),
                now.hosts(),
                proposals.count(),
                now.majority() && !closed.get());
    }

    @Override
    public void close() {
        if (!closed.compareAndSet(false, true)) {
            return;
        }
        machine.silence();
        proposals.end(Kind.OUTSIDE, gone());
        membership.close();
        node.close();
        readIndex.close();
        barriers.close();
        watch.close();
        proposals.end(Kind.OUTSIDE, gone());
        closedDomain.accept(this);
    }

    private void takesPart() {
        if (closed.get()) {
            throw new EngineFailure(Kind.OUTSIDE, gone());
        }
        if (!broken.isEmpty()) {
            throw new EngineFailure(Kind.BROKEN, broken);
        }
        if (standing.role() == Role.OUTSIDE && standing.looked()) {
            // it may have been let in since the last look
            standing = node.standing();
        }
        if (standing.role() == Role.OUTSIDE && standing.looked()) {
            throw new EngineFailure(
                    Kind.OUTSIDE,
                    "host " + self + " is none of the hosts of domain " + config.domain()
                            + " now; one of them has to add it");
        }
    }

    private String gone() {
        return "host " + self + " has closed its share of domain " + config.domain();
    }

    // looking after it, by the watch

    private void lookAndAgain() {
        look();
        if (!closed.get()) {
            environment.schedule(watch, LOOK, this::lookAndAgain);
        }
    }

    private void look() {
        if (closed.get()) {
            return;
        }
        try {
            lookWanted.set(false);
            standing = node.standing();
            proposals.expire(environment.nanoTime(), "host " + self);
            submission.resend();
            readIndex.expire(environment.nanoTime());
            barriers.look();
            reconnect();
            tell();
            if (standing.role() == Role.CLOSED && broken.isEmpty()) {
                broken("Ratis has closed the server", null);
            }
        } catch (RuntimeException e) {
            LOG.warn("{}: a look at the domain failed; it is looked at again", name, e);
        }
    }

    /** Where elections have brought no leader; more and more seldom, since a connection needs its time on a busy machine. */
    private void reconnect() {
        long now = environment.nanoTime();
        long election = config.timing().election().toNanos();
        if (standing.leader().isPresent()) {
            ledNanos = now;
            elections = FIRST_RECONNECTION;
        } else if (now - ledNanos > elections * election) {
            ledNanos = now;
            elections = Math.min(2 * elections, LAST_RECONNECTION);
            node.reconnect();
        }
    }

    private void tell() {
        Standing now = standing;
        if (now.term() != told.term() || !now.leader().equals(told.leader())) {
            told = now;
            LOG.debug("{}: {} leads in term {}", name, now.leader(), now.term());
            Optional<HostId> leader = now.leader();
            machine.tell(() -> applier.leader(now.term(), leader));
        }
    }

    // what the log brings

    @Override
    public void applied(ByteString of, long call, long position) {
        node.committed();
        if (of.equals(clientName)) {
            proposals.applied(call, position);
        }
        barriers.reached(position);
    }

    @Override
    public void installed(long upTo) {
        node.committed();
        proposals.reached(upTo);
        barriers.reached(upTo);
    }

    @Override
    public CompletableFuture<Long> vouch() {
        return node.division()
                .map(division -> readIndex.ask(division, environment.nanoTime()))
                .orElse(CompletableFuture.completedFuture(ReadIndex.NONE));
    }

    @Override
    public void entering(RaftClientRequest request) {
        if (request.getClientId().equals(client)) {
            Proposals.Proposal proposal = proposals.of(request.getCallId());
            if (proposal != null) {
                proposal.mayBeInLog();
            }
        }
    }

    @Override
    public void leadership() {
        if (lookWanted.compareAndSet(false, true)) {
            try {
                watch.execute(this::look);
            } catch (RuntimeException e) {
                LOG.debug("{}: closed while somebody came to lead", name, e);
            }
        }
    }

    @Override
    public void broken(String what, Throwable cause) {
        broken = "host " + self + " takes part in domain " + config.domain() + " no more: " + what;
        LOG.error("{}: {}", name, broken, cause);
        proposals.end(Kind.BROKEN, broken);
    }

    /** For messages, and for tests. */
    @Override
    public String toString() {
        return name;
    }

    /** How things stood at the last look. */
    record Standing(
            boolean looked,
            Role role,
            Optional<HostId> leader,
            long term,
            long committed,
            Set<HostId> hosts,
            boolean majority) {
        static final Standing NONE = new Standing(false, Role.OUTSIDE, Optional.empty(), 0, 0, Set.of(), false);
    }

    static Optional<HostId> host(RaftPeerId id) {
        return Optional.ofNullable(id).map(peer -> new HostId(peer.toString()));
    }
}
