package org.pleiad.orb.client;

import java.nio.ByteOrder;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.SystemException;
import org.pleiad.orb.error.Minor;
import org.pleiad.orb.giop.ServiceContext;
import org.pleiad.orb.giop.ServiceContexts;
import org.pleiad.orb.group.AmbientChain;
import org.pleiad.orb.policy.Delivery;
import org.pleiad.orb.session.FtRequest;
import org.pleiad.orb.transport.ClientTransport;

/**
 * The state of one call over its repetitions. A repetition goes through the stub, which marshals again, so the state waits
 * in a thread-local variable from the {@code RemarshalException} to the request that follows it.
 */
final class Attempt {
    /** New identities for one call; more would mean that the server forgets each of them. */
    private static final int MAX_REFUSALS = 3;

    /** How long to wait for a member of a group before another one is asked the same; twice as long in each round. */
    private static final long MEMBER_PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(2);

    private static final ThreadLocal<Attempt> WAITING = new ThreadLocal<>();

    private final ObjectDelegate delegate;
    private final String operation;
    private final CallRules rules;
    private final CallTimes times;
    private Reference reference;
    private int firstTarget;

    /** How many targets have been given up, counted from the first one, around the end. */
    private int targetIndex;

    /** Which members of a group were tried in this round; {@code null} outside of groups. */
    private MembersTried members;

    private boolean repeatedHere;
    private boolean fellBack;
    private int forwards;
    private int addressings;
    private int rounds;
    private int repetitions;

    /** Times that the request was marshalled again because of a failure. */
    private int retries;

    private int refusals;

    /** The first failure that left it open whether the request was executed; {@code null} while that is certain. */
    private SystemException uncertain;

    /** What the request keeps over repetitions; {@code null} outside of sessions. */
    private RequestIdentity identity;

    /** {@code null} unless the request is a dynamic one. */
    private RequestParts parts;

    /** The byte order of the request; {@code null}: the ORB's. */
    private ByteOrder order;

    /** Whether pauses are noted here instead of slept. */
    private boolean async;

    /** How long to wait before the repetition of an asynchronous call. */
    private long pauseNanos;

    /** What the caller wants the requests to carry; of the thread where the call begins, wherever it goes on. */
    private ServiceContexts given = AmbientChain.current();

    private Attempt(ObjectDelegate delegate, String operation, Reference reference, CallRules rules, CallTimes times) {
        this.delegate = delegate;
        this.operation = operation;
        this.reference = reference;
        this.rules = rules;
        this.times = times;
        this.firstTarget = choose(reference);
    }

    /**
     * Servers that were found dead a short while ago come last, where the program lets us choose. Of a group, the member that
     * has answered before comes first.
     */
    private int choose(Reference among) {
        List<Target> targets = among.targets();
        if (targets.get(0).group() != null) {
            members = new MembersTried();
            return members.first(delegate, among);
        }
        if (targets.size() == 1 || !rules.rebindsFreely()) {
            return 0;
        }
        ClientTransport transport = delegate.side().transport();
        for (int i = 0; i < targets.size(); i++) {
            if (!transport.isSuspect(targets.get(i).endpoint())) {
                return i;
            }
        }
        return 0;
    }

    /** The state of a call that begins, or of the one that this thread is repeating. */
    static Attempt begin(ObjectDelegate delegate, String operation, Reference reference) {
        Attempt waiting = WAITING.get();
        if (waiting != null) {
            WAITING.remove();
            if (waiting.delegate == delegate && waiting.operation.equals(operation)) {
                return waiting;
            }
        }
        return start(delegate, operation, reference);
    }

    /** The state of an asynchronous call: not bound to a thread, which must not sleep for it. */
    static Attempt beginAsync(ObjectDelegate delegate, String operation, Reference reference) {
        Attempt attempt = start(delegate, operation, reference);
        attempt.async = true;
        return attempt;
    }

    private static Attempt start(ObjectDelegate delegate, String operation, Reference reference) {
        CallRules rules = delegate.policies().rules();
        return new Attempt(
                delegate,
                operation,
                reference,
                rules,
                CallTimes.begin(rules, delegate.side().config()));
    }

    /** Leaves the state for the repetition on this thread. */
    void await() {
        WAITING.set(this);
    }

    /**
     * Waits before a repetition, or notes that an asynchronous call has to.
     *
     * @return false if the thread was interrupted
     */
    boolean pause(long nanos) {
        if (async) {
            pauseNanos += nanos;
            return true;
        }
        try {
            TimeUnit.NANOSECONDS.sleep(nanos);
            return true;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Waits for what was noted after all, where the call cannot go on later: it bounds itself by the deadline. */
    void sleepPause() {
        long nanos = takePause();
        if (nanos > 0) {
            LockSupport.parkNanos(nanos);
        }
    }

    /** The pause noted since it was asked for last. */
    long takePause() {
        long nanos = pauseNanos;
        pauseNanos = 0;
        return nanos;
    }

    /** The number of the attempt that begins because the one before has failed: 2 and up. */
    int nextNumber() {
        return ++retries + 1;
    }

    String operation() {
        return operation;
    }

    CallRules rules() {
        return rules;
    }

    CallTimes times() {
        return times;
    }

    /** The request is a dynamic one. */
    void describedBy(RequestParts dynamic) {
        parts = dynamic;
    }

    /** The request is written in this byte order; {@code null}: the ORB's. */
    void inOrder(ByteOrder given) {
        order = given;
    }

    /** The requests carry these contexts, too. */
    void with(ServiceContexts contexts) {
        ServiceContexts all = contexts;
        for (ServiceContext ambient : given) {
            all = all.find(ambient.id()) == null ? all.with(ambient) : all;
        }
        given = all;
    }

    /** Adds what the caller wants; the identity is that of the group or session, where there is one. */
    ServiceContexts addGiven(ServiceContexts contexts) {
        if (given.size() == 0) {
            return contexts;
        }
        ServiceContexts all = contexts;
        for (ServiceContext context : given) {
            if (context.id() != FtRequest.ID || identity == null) {
                all = all.with(context);
            }
        }
        return all;
    }

    /** The byte order of the request. */
    ByteOrder order() {
        return order == null ? delegate.side().config().order() : order;
    }

    /** What a dynamic request consists of; {@code null} if a stub makes the call. */
    RequestParts parts() {
        return parts;
    }

    /** Takes the state back, since other calls of the thread come first. */
    static void forget() {
        WAITING.remove();
    }

    /** Times that the call was sent on so far. */
    int forwards() {
        return forwards;
    }

    Reference reference() {
        return reference;
    }

    Target target() {
        List<Target> targets = reference.targets();
        return targets.get((firstTarget + targetIndex) % targets.size());
    }

    /** The part of the time left that connecting may take: a dead address must leave some to those after it. */
    long connectNanos(long nanosLeft) {
        if (isOfGroup()) {
            return nanosLeft;
        }
        int targetsLeft = reference.targets().size() - targetIndex;
        return targetsLeft <= 1 ? Long.MAX_VALUE : Math.max(1, nanosLeft / targetsLeft);
    }

    /**
     * How long to wait for the present address: as long as the call may take, unless the request may go to another one
     * meanwhile; then each of those left has its share, so that one that has come to a standstill does not use up all.
     */
    long patienceNanos() {
        long remaining = times.remainingNanos();
        if (isOfGroup()) {
            return goesLocal() || reference.targets().size() == 1
                    ? remaining
                    : Math.min(remaining, MEMBER_PATIENCE_NANOS << Math.min(rounds, 10));
        }
        int left = reference.isLocal() ? 1 : reference.targets().size() - targetIndex;
        return rules.delivery() == Delivery.AT_LEAST_ONCE && left > 1 ? remaining / left : remaining;
    }

    /** How often all addresses have been tried in vain. */
    int rounds() {
        return rounds;
    }

    /** How often the request was sent again although it may have been executed. */
    int repetitions() {
        return repetitions;
    }

    RequestIdentity identity() {
        return identity;
    }

    /** Finds the identity for the next sending: it is the earlier one as long as the server is the same. */
    void identify(CallingSide side) {
        Target target = target();
        if (identity != null && !identity.isAt(target)) {
            endIdentity();
        }
        if (identity == null && target.group() != null) {
            FtRequest own = FtRequest.find(given);
            identity = own == null
                    ? side.groups().begin(target.group().component(), times, rules)
                    : new GroupIdentity(target.group().component(), own);
        } else if (identity == null && target.home() != null) {
            identity = side.sessions().begin(target, times);
        }
        if (identity != null) {
            identity.attempt();
        }
    }

    /** Whether the request goes to a group now. */
    boolean isOfGroup() {
        return target().group() != null;
    }

    /**
     * Whether the request goes to an object adapter of this ORB; of a group, to the access point here at first, and to the others
     * if that one cannot.
     */
    boolean goesLocal() {
        return reference.isLocal()
                && (!isOfGroup() || isFirst() || delegate.side().isOwn(target().endpoint()));
    }

    /** How often a request to a group was sent. */
    int sent() {
        return identity instanceof GroupIdentity group ? group.attempts() : 0;
    }

    /** Whether a request to a group was sent once only. */
    boolean isFirst() {
        return sent() <= 1;
    }

    /** Whether a group still knows whether it has executed the request. */
    boolean isRepeatable() {
        return !(identity instanceof GroupIdentity group) || group.isRepeatable();
    }

    /**
     * Chooses the next member of a group in this round: the same once more if the connection broke, then those that are not
     * suspect.
     *
     * @return whether there is any left
     */
    boolean nextMember(SystemException failure) {
        if (!repeatedHere && mayBeThere(failure)) {
            repeatedHere = true;
            return true;
        }
        repeatedHere = false;
        int next = members.next(delegate, reference, firstTarget);
        if (next < 0) {
            return false;
        }
        firstTarget = next;
        return true;
    }

    /** Whether the connection failed, but not because the server is silent. */
    private static boolean mayBeThere(SystemException failure) {
        return (failure instanceof org.omg.CORBA.COMM_FAILURE && !Minor.HEARTBEAT_UNANSWERED.matches(failure))
                || Minor.CLOSED_BY_PEER.matches(failure);
    }

    /** Begins another round over all members of a group, alternately with those that the reference was made of. */
    void nextRound(Reference newest, Reference oldest) {
        rounds++;
        switchTo(rounds % 2 == 1 ? oldest : newest);
    }

    /** A member does not know the group; whether any other might. */
    boolean unknownHere() {
        return members.unknown() < reference.targets().size();
    }

    /**
     * The call is sent to an object that does not know its identity.
     *
     * @throws SystemException if it may have been executed
     */
    void leaveGroup() {
        if (uncertain != null) {
            throw uncertain;
        }
        settled();
    }

    /** Whether {@link #identify} waits for a server. */
    boolean waitsForIdentity(ClientSessions sessions) {
        Target target = target();
        return identity == null && target.home() != null && sessions.isToBeOpened(target);
    }

    /** The server's answer is the outcome of this identity, of all its attempts. */
    void settled() {
        uncertain = null;
        endIdentity();
    }

    /** The identity is not used again. */
    void endIdentity() {
        if (identity != null) {
            identity.end();
            identity = null;
        }
    }

    /** The server did not take the identity; whether to try another one: what was never sent before was not executed. */
    boolean refused() {
        endIdentity();
        return uncertain == null && ++refusals <= MAX_REFUSALS;
    }

    /** The same address again. */
    void repeatHere() {
        repetitions++;
        repeatedHere = true;
        rounds = 0;
    }

    /** A failure after which nobody knows whether the request was executed. */
    void leftUncertain(SystemException failure) {
        if (uncertain == null) {
            uncertain = failure;
        }
    }

    boolean isUncertain() {
        return uncertain != null;
    }

    /**
     * What the caller is told when the call ends with a failure: never that nothing happened, if an earlier attempt may
     * have been executed.
     */
    SystemException outcome(SystemException failure) {
        if (uncertain == null || failure == uncertain || failure.completed != CompletionStatus.COMPLETED_NO) {
            return failure;
        }
        if (failure instanceof org.omg.CORBA.COMM_FAILURE
                || failure instanceof org.omg.CORBA.TRANSIENT
                || failure instanceof org.omg.CORBA.TIMEOUT) {
            uncertain.addSuppressed(failure);
            return uncertain;
        }
        failure.completed = CompletionStatus.COMPLETED_MAYBE;
        return failure;
    }

    /**
     * Chooses where to go after a failure: the same address once more if the connection broke, then the next addresses,
     * then from a forwarded reference back to the original one.
     *
     * @return whether there is anywhere left
     */
    boolean advance(SystemException failure, Reference original) {
        if (!repeatedHere && mayBeThere(failure)) {
            repeatedHere = true;
            return true;
        }
        repeatedHere = false;
        if (targetIndex + 1 < reference.targets().size()
                && mayGoTo(reference.targets().get(targetIndex + 1))) {
            targetIndex++;
            return true;
        }
        return fallBack(original);
    }

    /** Returns from a forwarded reference to the original one, once in a call. */
    boolean fallBack(Reference original) {
        if (reference == original || fellBack || !mayGoTo(original.first())) {
            return false;
        }
        fellBack = true;
        switchTo(original);
        return true;
    }

    /** What may have been executed goes only to the server that would know. */
    private boolean mayGoTo(Target target) {
        return uncertain == null || identity == null || identity.isAt(target);
    }

    /** Begins another round over all addresses. */
    void startOver() {
        rounds++;
        switchTo(reference);
    }

    /** Follows a LOCATION_FORWARD; whether the bound still allows it. */
    boolean forward(Reference to, int maxForwards) {
        forwards++;
        switchTo(to);
        return forwards <= maxForwards;
    }

    /** Obeys a NEEDS_ADDRESSING_MODE; whether the server did not ask too often. */
    boolean readdress() {
        return ++addressings <= 2;
    }

    private void switchTo(Reference other) {
        reference = other;
        firstTarget = choose(other);
        targetIndex = 0;
        repeatedHere = false;
    }
}
