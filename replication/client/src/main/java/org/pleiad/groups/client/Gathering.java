package org.pleiad.groups.client;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.portable.InputStream;
import org.pleiad.orb.async.AsyncCall;
import org.pleiad.orb.cdr.TimeT;
import org.pleiad.orb.error.Minor;
import org.pleiad.orb.giop.ServiceContexts;
import org.pleiad.orb.group.GroupCallContext;
import org.pleiad.orb.group.GroupCallContext.Wanted;
import org.pleiad.orb.group.MarshalledReply;
import org.pleiad.orb.session.FtRequest;

/**
 * One call of all members under one identity, until there is enough. A member that cannot be reached is asked again until it
 * replies or a view without it is known; when one has replied, it is asked for its view, so that none that has executed the call
 * is missed. Its methods are called by threads of the ORB that may wait, and by the timer; the lock is held for moments, and not
 * while the program's collation runs on what was copied ({@link Collating}).
 *
 * @param <R> the type of results
 * @param <V> what is wanted of them
 */
final class Gathering<R, V> {
    /** How much longer than the call the group is to know the request: clocks of machines differ. */
    private static final long SLACK_SECONDS = 30;

    private static final long FIRST_PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

    /** Between looks for another view, and the longest between attempts. */
    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(300);

    private final GroupCalls<?> group;
    private final RecordedCall<R> call;
    private final int number;
    private final FtRequest identity;
    private final long deadline;
    private final CompletableFuture<V> outcome = new CompletableFuture<>();
    private final Collating<R, V> collating;

    /** Those asked: {@code null} while there is no reply. Guarded by this, as is all below. */
    private final Map<MemberAddress, MemberReply<R>> asked = new HashMap<>();

    private final List<MemberReply<R>> replies = new ArrayList<>();
    private KnownView view;

    /** Whether a member that has replied has told its view. */
    private boolean known;

    /** Whose place members are asked in is of no importance. */
    private final Random random = new Random();

    private boolean askingView;

    Gathering(GroupCalls<?> group, RecordedCall<R> call, Collation<R, V> wanted) {
        this.group = group;
        this.call = call;
        this.collating = new Collating<>(wanted, this::now, outcome);
        this.number = group.numbers().begin();
        this.deadline = System.nanoTime() + group.bound().toNanos();
        this.identity = new FtRequest(
                group.numbers().client(),
                number,
                TimeT.of(Instant.now().plus(group.bound()).plusSeconds(SLACK_SECONDS)));
        this.view = group.view();
    }

    CompletableFuture<V> start() {
        ScheduledFuture<?> end = CallTimer.after(group.bound().toNanos(), this::late);
        ScheduledFuture<?> watching = CallTimer.after(PAUSE_NANOS, this::watch);
        outcome.whenComplete((value, failure) -> {
            watching.cancel(false);
            if (isAnswered()) {
                end.cancel(false);
                group.numbers().end(number);
            }
        });
        learned(view, false);
        return outcome;
    }

    /** Whether nobody will be asked any more. */
    private synchronized boolean isAnswered() {
        return asked.values().stream().noneMatch(Objects::isNull);
    }

    private boolean isOver() {
        return outcome.isDone() || deadline - System.nanoTime() <= 0;
    }

    /** At the deadline; the identity is kept until then for members that were slow. */
    private void late() {
        Replies<R> now = now();
        outcome.completeExceptionally(Minor.DEADLINE_PASSED.exception(
                CompletionStatus.COMPLETED_MAYBE,
                call.operation() + " of " + view.group() + ", " + now.replies().size() + " of " + now.members()
                        + " members: " + now.replies()));
        group.numbers().end(number);
    }

    private synchronized Replies<R> now() {
        return new Replies<>(replies, asked.size(), known, view.version());
    }

    // members

    private void ask(MemberAddress member, org.omg.CORBA.Object reference, int attempt) {
        if (isOver()) {
            return;
        }
        ServiceContexts contexts = ServiceContexts.NONE.with(
                identity.encode(),
                new GroupCallContext(group.numbers().acknowledgedBelow(), attempt, Wanted.OF_THIS_MEMBER).encode());
        call.to(reference)
                .start(contexts)
                .thenAccept(reply -> answered(member, reference, attempt, reply))
                .exceptionally(this::failed);
    }

    private void answered(MemberAddress member, org.omg.CORBA.Object reference, int attempt, MarshalledReply reply) {
        if (!OwnReplies.isOne(reply)) {
            long pause = Math.min(PAUSE_NANOS, FIRST_PAUSE_NANOS << Math.min(attempt, 10));
            CallTimer.after(pause, () -> again(member, reference, attempt + 1));
            return;
        }
        synchronized (this) {
            if (asked.get(member) != null) {
                return;
            }
            MemberReply<R> own = MemberReply.of(member, call, reply);
            asked.put(member, own);
            replies.add(own);
        }
        if (outcome.isDone()) {
            if (isAnswered()) {
                group.numbers().end(number);
            }
            return;
        }
        askView(reference, true);
        collating.changed();
    }

    private void again(MemberAddress member, org.omg.CORBA.Object reference, int attempt) {
        synchronized (this) {
            if (asked.get(member) != null) {
                return;
            }
        }
        askSomebodysView();
        ask(member, reference, attempt);
    }

    // views

    /** Looks for a view without those that do not reply, from time to time. */
    private void watch() {
        if (!isOver()) {
            askSomebodysView();
            CallTimer.after(PAUSE_NANOS, this::watch);
        }
    }

    /** Asks any member, rather one that has replied: it is there, and knows what came after the call. */
    private void askSomebodysView() {
        org.omg.CORBA.Object member;
        boolean replied;
        synchronized (this) {
            List<MemberAddress> there = new ArrayList<>(view.members().keySet());
            List<MemberAddress> answered =
                    there.stream().filter(each -> asked.get(each) != null).toList();
            replied = !answered.isEmpty() && random.nextInt(4) > 0;
            List<MemberAddress> among = replied ? answered : there;
            if (among.isEmpty()) {
                return;
            }
            member = view.members().get(among.get(random.nextInt(among.size())));
        }
        askView(member, replied);
    }

    /** @param executed whether that member has executed the call, so that no later view matters */
    private void askView(org.omg.CORBA.Object member, boolean executed) {
        synchronized (this) {
            if (askingView || (executed && known)) {
                return;
            }
            askingView = true;
        }
        AsyncCall.to(member, GroupCallContext.REFERENCE)
                .returning(InputStream::read_Object)
                .whenComplete((reference, failure) -> {
                    synchronized (this) {
                        askingView = false;
                    }
                    if (failure == null) {
                        learned(group.learned(reference), executed);
                    }
                })
                .exceptionally(failure -> null);
    }

    private void learned(KnownView newest, boolean executed) {
        Map<MemberAddress, org.omg.CORBA.Object> joined = new HashMap<>();
        synchronized (this) {
            view = newest;
            known |= executed;
            newest.members().forEach((member, reference) -> {
                if (!asked.containsKey(member)) {
                    asked.put(member, null);
                    joined.put(member, reference);
                }
            });
            for (Map.Entry<MemberAddress, MemberReply<R>> each : asked.entrySet()) {
                if (each.getValue() == null && !newest.members().containsKey(each.getKey())) {
                    MemberReply<R> lost = MemberReply.lost(each.getKey(), call, newest.version());
                    each.setValue(lost);
                    replies.add(lost);
                }
            }
        }
        joined.forEach((member, reference) -> ask(member, reference, 1));
        collating.changed();
    }

    private Void failed(Throwable failure) {
        outcome.completeExceptionally(failure);
        return null;
    }
}
