package org.pleiad.groups.core;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.pleiad.groups.core.GroupRefusal.Reason;
import org.pleiad.groups.spi.Environment.SerialExecutor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * This host's member of a group: a queue of tasks in the order of the log, run one after the other on the group's executor; a request
 * has ended before the next task begins, even if it waits without a thread.
 */
final class Replica {
    private static final Logger LOG = LoggerFactory.getLogger(Replica.class);

    /** What a replica is in. */
    enum Phase {
        /** It waits for a factory: tasks wait. */
        UNATTACHED,
        /** It waits for the state of another one: tasks wait. */
        JOINING,
        RUNNING,
        /** It is no more: tasks are dropped. */
        LEFT
    }

    private final Share share;
    private final GroupId group;
    // as the log has it; a member that began anew in an earlier life of its host has another one than its replica began
    // with
    private volatile long since;
    private final SerialExecutor executor;
    private final ReplicaState state = new ReplicaState(this);
    private final NestedResults nested = new NestedResults(this);
    private final PrimaryLog primaryLog = new PrimaryLog(this);

    private final Queue<Task> tasks = new ConcurrentLinkedQueue<>();
    // raised with every reason to look at the tasks; whoever takes it from 0 starts the executor
    private final AtomicInteger reasons = new AtomicInteger();
    private final AtomicInteger waiting = new AtomicInteger();
    private final AtomicLong waitingOctets = new AtomicLong();

    private volatile Phase phase;
    private volatile GroupRefusal left;
    // as the log has it; the executor may be behind
    private volatile RoleView newest;

    // used on the executor alone
    private RoleView role;
    private int term;
    private Execution current;
    private InputStream restored;
    private int directCount;
    private long lastMillis;

    /**
     * A view, and what this host is in it.
     *
     * @param term in which the primary is it
     * @param acting whether this member is the primary, in the present life of this host
     * @param own whether this member is of the present life
     * @param alone whether no other member has the state
     */
    record RoleView(GroupInfo info, int term, boolean acting, boolean own, boolean alone) {}

    Replica(Share share, GroupId group, long since, Phase phase, RoleView role, SerialExecutor executor) {
        this.share = share;
        this.group = group;
        this.since = since;
        this.phase = phase;
        this.newest = role;
        this.role = role;
        this.term = role.term();
        this.executor = executor;
        nested.makesCalls(role.acting());
    }

    Share share() {
        return share;
    }

    GroupId group() {
        return group;
    }

    long since() {
        return since;
    }

    void since(long position) {
        since = position;
    }

    Phase phase() {
        return phase;
    }

    RoleView newest() {
        return newest;
    }

    ReplicaState state() {
        return state;
    }

    NestedResults nested() {
        return nested;
    }

    PrimaryLog primaryLog() {
        return primaryLog;
    }

    int waiting() {
        return waiting.get();
    }

    long waitingOctets() {
        return waitingOctets.get();
    }

    // told by the thread that applies, or by callers

    void enqueue(Task task) {
        waiting.incrementAndGet();
        waitingOctets.addAndGet(task.octets());
        tasks.add(task);
        wake();
    }

    void view(RoleView next) {
        newest = next;
        nested.makesCalls(next.acting());
        enqueue(new ViewChange(next));
    }

    /** It is no member from this place in the log on. */
    void leave(GroupRefusal why) {
        nested.makesCalls(false);
        nested.end(why);
        if (phase == Phase.RUNNING) {
            enqueue(new Departure(why));
        } else {
            end(why);
        }
    }

    /** It is worth nothing any more: what waits is dropped at once. */
    void end(GroupRefusal why) {
        left = why;
        phase = Phase.LEFT;
        nested.end(why);
        wake();
    }

    /** A reason to look whether there is something to do. Any thread. */
    void wake() {
        if (reasons.getAndIncrement() == 0) {
            executor.execute(this::work);
        }
    }

    void onExecutor(Runnable task) {
        executor.execute(task);
    }

    // on the executor

    private void work() {
        int seen = reasons.get();
        do {
            while (step()) {
                // on
            }
            seen = reasons.addAndGet(-seen);
        } while (seen != 0);
    }

    private boolean step() {
        if (current != null) {
            if (!current.isDone() && phase != Phase.LEFT) {
                return false;
            }
            Execution ended = current;
            current = null;
            if (ended.isDone()) {
                finish(ended);
            }
            return true;
        }
        if (phase == Phase.UNATTACHED) {
            attach();
        }
        if (phase == Phase.UNATTACHED || phase == Phase.JOINING) {
            return false;
        }
        Task task = tasks.poll();
        if (task == null) {
            if (phase == Phase.LEFT) {
                primaryLog.superseded(left.getMessage());
                farewell();
            }
            return false;
        }
        waiting.decrementAndGet();
        waitingOctets.addAndGet(-task.octets());
        if (phase == Phase.LEFT) {
            task.dropped(left);
        } else {
            run(task);
        }
        return true;
    }

    private void run(Task task) {
        try {
            task.run(this);
        } catch (IOException | RuntimeException e) {
            task.dropped(new GroupRefusal(Reason.UNKNOWN, "the member of group " + group + " failed: " + e));
            abandon("it failed: " + e);
            LOG.error("Group {}: the member at host {} failed and begins anew", group, share.self(), e);
        }
    }

    private void finish(Execution ended) {
        try {
            ended.finish();
        } catch (RuntimeException e) {
            abandon("it failed after a request: " + e);
            LOG.error("Group {}: the member at host {} failed and begins anew", group, share.self(), e);
        }
    }

    private void farewell() {
        Member member = state.member();
        GroupRefusal why = left;
        if (member != null && why != null && !farewellSaid) {
            farewellSaid = true;
            member.left(why.getMessage());
        }
    }

    private boolean farewellSaid;

    private void attach() {
        Member.Factory factory = share.factory(role.info().definition().name());
        if (factory == null) {
            return;
        }
        try {
            if (restored != null) {
                InputStream in = restored;
                restored = null;
                state.install(in, wantsObject(), factory, role.info());
            } else if (wantsObject()) {
                state.make(factory, role.info());
            }
            phase = Phase.RUNNING;
        } catch (IOException | RuntimeException e) {
            LOG.error("Group {}: no member can be made at host {}", group, share.self(), e);
            abandon("its member cannot be made: " + e);
        }
    }

    /** Cold members that are not the primary are octets. */
    private boolean wantsObject() {
        return !isCold() || role.acting();
    }

    boolean isCold() {
        return role.info().definition().style() == Style.COLD_PASSIVE;
    }

    /** To be called before the first task is run. */
    void restore(InputStream from) {
        restored = from;
    }

    /** Takes over another member's state, and goes on from there. On the executor. */
    void join(InputStream from) throws IOException {
        Member.Factory factory = share.factory(role.info().definition().name());
        if (factory == null) {
            throw new IOException(
                    "no factory serves group " + role.info().definition().name());
        }
        if (phase != Phase.JOINING) {
            throw new IOException("group " + group + " is not joining any more");
        }
        state.install(from, wantsObject(), factory, role.info());
        phase = Phase.RUNNING;
        wake();
    }

    void execute(Execution.Ordinal ordinal, Request request, Consumer<byte[]> finish) {
        share.counters().executed.increment();
        Execution execution = new Execution(this, role.info(), ordinal, request, finish);
        current = execution;
        try {
            state.member().execute(execution, request, execution);
        } catch (RuntimeException | Error e) {
            if (!execution.isDone()) {
                current = null;
                throw e;
            }
        }
    }

    void read(Request request, Consumer<byte[]> finish) {
        Execution execution = new Execution(this, role.info(), unordered(), request, finish);
        current = execution;
        state.member().read(request, execution);
    }

    /** A place for what the log does not order. */
    Execution.Ordinal unordered() {
        directCount++;
        return new Execution.Ordinal(
                share.applied(),
                directCount,
                clockMillis(),
                false,
                share.domain() + "-" + group + "-" + share.self() + "@" + share.incarnation() + "-" + term + "-"
                        + directCount);
    }

    /** The domain's clock for what is executed before the log says when: this host's, unless it is far ahead; never back. */
    long clockMillis() {
        long log = share.clockMillis();
        long wall = Math.min(share.environment().wallMillis(), log + LogClock.LEAD_MILLIS);
        lastMillis = Math.max(lastMillis, Math.max(log, wall));
        return lastMillis;
    }

    /** Whether the log keeps its members alike. */
    boolean isOrdered() {
        GroupDefinition definition = newest.info().definition();
        return definition.style() != Style.STATELESS
                && definition.consistencyControl() == GroupDefinition.Control.INFRASTRUCTURE;
    }

    boolean isActing() {
        return role.acting() && newest.acting();
    }

    int term() {
        return term;
    }

    /** The state that was taken over was captured in that term. */
    void capturedIn(int capturedTerm) {
        term = capturedTerm;
    }

    /** Makes an update of what is only in the object, so that the state has a number. */
    void seal() {
        primaryLog.seal();
    }

    GroupRefusal notPrimary() {
        Optional<MemberId> primary = newest.info().view().primary();
        return new GroupRefusal(
                Reason.NOT_A_MEMBER,
                "host " + share.self() + " is not the primary of group " + group + ", "
                        + primary.map(Object::toString).orElse("nobody") + " is",
                primary);
    }

    void changeRole(RoleView next) throws IOException {
        boolean otherTerm = next.term() != term;
        role = next;
        if (otherTerm) {
            term = next.term();
            if (primaryLog.isAhead() || state.ahead > state.logged) {
                if (!next.alone()) {
                    primaryLog.superseded("another member became the primary of group " + group);
                    abandon("it was ahead of the log when another member became the primary");
                    return;
                }
                // nobody else has a state: what was executed and not yet logged counts, with its replies
                state.adopt(primaryLog.adopted(), share.clockMillis());
            }
        }
        Member member = state.member();
        if (member != null && !next.info().view().members().isEmpty()) {
            member.view(next.info().view());
        } else if (member == null && next.acting()) {
            state.make(share.requireFactory(next.info().definition().name()), next.info());
        }
    }

    void digest() {
        long every = share.digestEvery(role.info().definition());
        if (every > 0 && state.executed % every == 0) {
            long hash = state.hash;
            state.hash = 0;
            if (role.own()) {
                share.propose(new Item.Digest(group, state.executed, hash));
            }
        }
    }

    /** Throws this replica away and asks for a new one with another member's state. On the executor. */
    void abandon(String why) {
        share.abandoned(this, why);
    }
}
