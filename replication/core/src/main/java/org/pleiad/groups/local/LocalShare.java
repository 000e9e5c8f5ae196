package org.pleiad.groups.local;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import org.pleiad.groups.spi.Applier;
import org.pleiad.groups.spi.DomainConfig;
import org.pleiad.groups.spi.DomainStatus;
import org.pleiad.groups.spi.EngineFailure;
import org.pleiad.groups.spi.EngineFailure.Kind;
import org.pleiad.groups.spi.Environment;
import org.pleiad.groups.spi.HostAddress;
import org.pleiad.groups.spi.HostId;
import org.pleiad.groups.spi.OrderingDomain;
import org.pleiad.groups.spi.Snapshot;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One host's share of a {@link LocalLog}. Entries are applied on its serial executor; a snapshot is written on a second one. What it
 * waits for is guarded by the log.
 */
final class LocalShare implements OrderingDomain {
    private static final Logger LOG = LoggerFactory.getLogger(LocalShare.class);

    private final LocalLog log;
    private final DomainConfig config;
    private final Applier applier;
    private final Environment environment;
    private final LocalDisk disk;
    private final LocalPending pending;
    private final Environment.SerialExecutor applying;
    private final Environment.SerialExecutor writing;
    private final AtomicBoolean awake = new AtomicBoolean();
    private final AtomicBoolean closed = new AtomicBoolean();
    private final ReentrantLock inApplier = new ReentrantLock(); // so that close returns when the applier is left alone

    /** How far it knows the log to be in force; guarded by the log. */
    long known;

    /** Up to where it has the entries on its own disk. */
    final long kept;

    private boolean sweeping; // guarded by the log
    private volatile long applied;
    private Set<HostId> hosts = Set.of(); // this and the next ones: on the executor
    private long toldTerm = -1;
    private Optional<HostId> toldLeader = Optional.empty();
    private boolean begun;
    private long snapshot;
    private volatile boolean taking;
    private volatile boolean failedState;

    LocalShare(LocalLog log, DomainConfig config, Applier applier, Environment environment, LocalDisk disk) {
        this.log = log;
        this.config = config;
        this.applier = applier;
        this.environment = environment;
        this.disk = disk;
        this.pending = new LocalPending(config);
        String name = config.domain() + "-" + config.self().id();
        this.applying = environment.serial("pleiad-local-" + name);
        this.writing = environment.serial("pleiad-local-snapshot-" + name);
        this.kept = disk == null ? 0 : disk.known;
        this.known = kept;
    }

    HostId host() {
        return config.self().id();
    }

    LocalDisk disk() {
        return disk;
    }

    boolean isClosed() {
        return closed.get();
    }

    // what others ask

    @Override
    public CompletionStage<Long> propose(ByteBuffer entry) {
        LocalPending.Wait wait;
        synchronized (log) {
            Optional<EngineFailure> no = refusal();
            if (no.isPresent()) {
                return CompletableFuture.failedFuture(no.get());
            }
            wait = pending.proposal(entry.remaining(), environment.nanoTime());
            if (wait == null) {
                return failed(Kind.OVERLOADED, "has " + pending.entries() + " proposals under way: ask again later");
            }
            sweepLater();
            LocalFaults.Fate fate = log.faults().fate(host());
            Duration delay = log.faults().delay(host());
            if (delay.isZero()) {
                arrived(entry, fate, wait);
            } else {
                later(delay, () -> arrived(entry, fate, wait));
            }
        }
        return wait.done;
    }

    private void arrived(ByteBuffer entry, LocalFaults.Fate fate, LocalPending.Wait wait) {
        synchronized (log) {
            if (!log.takesPart(this)) {
                return;
            }
            switch (fate) {
                case ONCE -> pending.at(log.append(entry), wait);
                case TWICE -> {
                    pending.at(log.append(entry.duplicate()), wait);
                    log.late(entry);
                }
                case UNACKNOWLEDGED -> log.append(entry);
                case LATE -> log.late(entry);
                case LOST -> {}
            }
        }
    }

    @Override
    public CompletionStage<Long> readBarrier() {
        LocalPending.Wait wait;
        synchronized (log) {
            Optional<EngineFailure> no = refusal();
            if (no.isPresent()) {
                return CompletableFuture.failedFuture(no.get());
            }
            long position = log.end();
            if (applied >= position) {
                return CompletableFuture.completedFuture(position);
            }
            wait = pending.barrier(environment.nanoTime());
            if (wait == null) {
                return failed(Kind.OVERLOADED, "has too many readers that wait: ask again later");
            }
            sweepLater();
            pending.at(position, wait);
        }
        wake();
        return wait.done;
    }

    private Optional<EngineFailure> refusal() {
        if (closed.get()) {
            return Optional.of(failure(Kind.OUTSIDE, "is closed"));
        }
        if (!log.isVoter(host())) {
            return Optional.of(failure(Kind.OUTSIDE, "is not one of the hosts"));
        }
        return log.takesPart(this)
                ? Optional.empty()
                : Optional.of(failure(Kind.NO_MAJORITY, "hears no majority of " + log.voters()));
    }

    @Override
    public CompletionStage<Void> addHost(HostAddress host) {
        return change(host.id(), true);
    }

    @Override
    public CompletionStage<Void> removeHost(HostId host) {
        return change(host, false);
    }

    private CompletionStage<Void> change(HostId host, boolean in) {
        synchronized (log) {
            Optional<EngineFailure> no = refusal();
            if (no.isPresent()) {
                return CompletableFuture.failedFuture(no.get());
            }
            log.hosts(host, in);
        }
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public CompletionStage<Void> transferLeadership(HostId to) {
        synchronized (log) {
            return log.transfer(to)
                    ? CompletableFuture.completedFuture(null)
                    : failed(Kind.NO_MAJORITY, "cannot let " + to + " lead: it does not take part, or nobody leads");
        }
    }

    @Override
    public DomainStatus status() {
        synchronized (log) {
            boolean part = log.takesPart(this);
            Optional<HostId> leader = log.leaderOf(this);
            DomainStatus.Role role = closed.get()
                    ? DomainStatus.Role.CLOSED
                    : !log.isVoter(host())
                            ? DomainStatus.Role.OUTSIDE
                            : !part
                                    ? DomainStatus.Role.CANDIDATE
                                    : leader.equals(Optional.of(host()))
                                            ? DomainStatus.Role.LEADER
                                            : DomainStatus.Role.FOLLOWER;
            return new DomainStatus(
                    role, leader, log.term(), applied, Math.max(known, applied), log.voters(), pending.entries(), part);
        }
    }

    // time

    void later(Duration delay, Runnable task) {
        environment.schedule(applying, delay, task);
    }

    private void sweepLater() {
        if (!sweeping) {
            sweeping = true;
            later(config.timing().outcome().plusMillis(1), this::sweep);
        }
    }

    private void sweep() {
        List<LocalPending.Wait> ended;
        synchronized (log) {
            sweeping = false;
            ended = pending.expired(environment.nanoTime());
            if (!pending.isEmpty()) {
                sweepLater();
            }
        }
        fail(ended, "was not told what became of it within " + config.timing().outcome());
    }

    // the log

    /** There may be something to apply or to tell. */
    void wake() {
        if (!closed.get() && awake.compareAndSet(false, true)) {
            applying.execute(this::run);
        }
    }

    private void run() {
        awake.set(false);
        inApplier.lock();
        try {
            begin();
            tell();
            for (int i = log.faults().burst(); i > 0 && !closed.get(); i--) {
                Optional<LocalLog.Step> step = log.next(this, applied);
                if (step.isEmpty()) {
                    return;
                }
                apply(step.get());
            }
            wake();
        } catch (IOException | RuntimeException e) {
            LOG.error(
                    "Host {} of domain {} cannot apply what is after {} and ends", host(), config.domain(), applied, e);
            end(Kind.BROKEN, "could not apply what is after " + applied + ": " + e);
        } finally {
            inApplier.unlock();
        }
    }

    private void begin() throws IOException {
        if (begun) {
            return;
        }
        begun = true;
        LocalDisk.State state = log.beginning(disk);
        if (state.position() > 0) {
            install(state);
        } else if (!config.founders().isEmpty()) {
            hosts(0, Set.copyOf(config.founders().stream().map(HostAddress::id).toList()));
        }
    }

    private void tell() {
        Optional<HostId> leader = log.leaderOf(this);
        long term = log.term();
        if (term != toldTerm || !leader.equals(toldLeader)) {
            toldTerm = term;
            toldLeader = leader;
            applier.leader(term, leader);
        }
    }

    private void apply(LocalLog.Step step) throws IOException {
        if (step.state() != null) {
            install(step.state());
            failedState = true; // what the applier kept of its own is not in there: it is asked for all of it soon
        } else if (step.slot().entry() == null) {
            hosts(step.position(), step.slot().hosts());
        } else {
            applier.apply(step.position(), step.slot().entry().asReadOnlyBuffer());
        }
        List<LocalPending.Wait> ended;
        synchronized (log) {
            applied = step.position();
            ended = pending.applied(applied);
        }
        for (LocalPending.Wait wait : ended) {
            wait.done.complete(wait.position());
        }
        boolean due = failedState || applied - snapshot >= config.limits().entriesPerSnapshot();
        if (due && !taking) {
            take();
        }
    }

    private void install(LocalDisk.State state) throws IOException {
        try (ReadableByteChannel in = Channels.newChannel(new ByteArrayInputStream(state.octets()))) {
            applier.install(state.position(), in);
        }
        List<LocalPending.Wait> ended;
        synchronized (log) {
            applied = state.position();
            ended = pending.applied(applied);
        }
        snapshot = state.position();
        hosts(state.position(), state.hosts());
        for (LocalPending.Wait wait : ended) {
            wait.done.complete(wait.position());
        }
    }

    private void hosts(long position, Set<HostId> now) {
        hosts = now;
        applier.hosts(position, now);
    }

    @Override
    public CompletionStage<Void> keep() {
        CompletableFuture<Void> kept = new CompletableFuture<>();
        if (disk == null) {
            kept.complete(null);
        } else {
            applying.execute(() -> {
                if (closed.get()) {
                    kept.completeExceptionally(failure(Kind.OUTSIDE, "is closed"));
                } else if (taking) {
                    kept.completeExceptionally(failure(Kind.OVERLOADED, "is writing an earlier state: ask again"));
                } else if (take()) {
                    long asked = snapshot;
                    writing.execute(() -> {
                        if (log.kept(disk) >= asked) {
                            kept.complete(null);
                        } else {
                            kept.completeExceptionally(
                                    failure(Kind.OVERLOADED, "could not write its state: ask again"));
                        }
                    });
                } else {
                    kept.completeExceptionally(failure(Kind.OVERLOADED, "cannot give its state now: ask again"));
                }
            });
        }
        return kept;
    }

    /** Begins to write the state; whether it can be had. */
    private boolean take() {
        Optional<Snapshot> state = applier.snapshot();
        if (state.isEmpty()) {
            return false;
        }
        taking = true;
        failedState = false;
        snapshot = applied;
        long position = state.get().position();
        Set<HostId> hostsThen = hosts;
        writing.execute(() -> write(state.get(), position, hostsThen));
        return true;
    }

    private void write(Snapshot state, long position, Set<HostId> hostsThen) {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        try (state;
                WritableByteChannel out = Channels.newChannel(octets)) {
            state.writeTo(out);
            log.taken(this, new LocalDisk.State(position, octets.toByteArray(), hostsThen));
        } catch (IOException | RuntimeException e) {
            LOG.debug("Host {} of domain {} could not write its state at {}", host(), config.domain(), position, e);
            failedState = true; // asked for again after the next entry
        } finally {
            taking = false;
        }
    }

    // the end

    @Override
    public void close() {
        end(Kind.UNKNOWN, "was closed");
        boolean left = false;
        try {
            left = inApplier.tryLock(5, TimeUnit.SECONDS);
            if (!left) {
                LOG.warn("Host {} of domain {} is still applying what is after {}", host(), config.domain(), applied);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            if (left) {
                inApplier.unlock();
            }
        }
    }

    private void end(Kind kind, String why) {
        if (!closed.compareAndSet(false, true)) {
            return;
        }
        List<LocalPending.Wait> ended;
        log.closed(this);
        synchronized (log) {
            ended = pending.all();
        }
        for (LocalPending.Wait wait : ended) {
            wait.done.completeExceptionally(failure(kind, why));
        }
        applying.close();
        writing.close();
    }

    private void fail(List<LocalPending.Wait> ended, String why) {
        for (LocalPending.Wait wait : ended) {
            wait.done.completeExceptionally(failure(wait.atTheEnd, why));
        }
    }

    private <T> CompletionStage<T> failed(Kind kind, String why) {
        return CompletableFuture.failedFuture(failure(kind, why));
    }

    private EngineFailure failure(Kind kind, String why) {
        return new EngineFailure(kind, "host " + host() + " of domain " + config.domain() + " " + why);
    }
}
