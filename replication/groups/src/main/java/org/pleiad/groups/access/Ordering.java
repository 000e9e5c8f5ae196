package org.pleiad.groups.access;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.SystemException;
import org.pleiad.groups.core.GroupId;
import org.pleiad.groups.core.GroupRefusal;
import org.pleiad.groups.core.Reading;
import org.pleiad.groups.core.Reply;
import org.pleiad.groups.core.Request;
import org.pleiad.orb.error.Minor;

/**
 * A request on its way into the order of its group: at this host, or at one that has a member. It has an identity, so it may be
 * tried again and elsewhere; how long, depends on who asked. Nothing waits here; stages complete on threads of the core, of the
 * transport and of the timer of delayed tasks.
 */
final class Ordering {
    /** How long clients that cannot try elsewhere are spared that nobody leads, or that no member can be reached. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** The same where the request may be in the order, or at work: its outcome is asked for again. */
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private static final long PAUSE_MILLIS = 50;

    /** Tasks are short, and run on the thread that keeps time. */
    private static final Executor AFTER_PAUSE =
            CompletableFuture.delayedExecutor(PAUSE_MILLIS, TimeUnit.MILLISECONDS, Runnable::run);

    private final AccessPoint access;
    private final GroupId group;
    private final Request request;
    private final Reading reading;
    private final Asked asked;
    private final long begun = System.nanoTime();
    private final CompletableFuture<byte[]> outcome = new CompletableFuture<>();

    /** Set where nobody knows whether a member that was asked has carried it out; its stages run one after the other. */
    private boolean uncertain;

    /** Who wants the answer. */
    enum Asked {
        /** A client without an identity, which has this host alone, perhaps. */
        BY_PLAIN_CLIENT,
        /** A client that goes to another host if this one cannot. */
        BY_PATIENT,
        /** Of this host alone: another one passes the request on, or the client wants this member's reply. */
        THIS_HOST
    }

    /**
     * A request.
     *
     * @param request with an identity
     * @param reading {@code null}: it may change something
     */
    Ordering(AccessPoint access, GroupId group, Request request, Reading reading, Asked asked) {
        this.access = access;
        this.group = group;
        this.request = request;
        this.reading = reading;
        this.asked = asked;
    }

    /** The reply as the group remembers it; fails with what the client gets. */
    CompletionStage<byte[]> start() {
        here();
        return outcome;
    }

    private void here() {
        CompletionStage<Reply> stage;
        try {
            stage = reading == null
                    ? access.domain().invoke(group, request)
                    : access.domain().read(group, request, reading);
        } catch (RuntimeException failure) {
            stage = CompletableFuture.failedFuture(failure);
        }
        stage.whenComplete((reply, failure) -> {
            if (failure == null) {
                outcome.complete(reply.content() == null ? new byte[0] : reply.content());
            } else if (Refusals.cause(failure) instanceof GroupRefusal refusal) {
                refusedOrFailed(refusal);
            } else {
                outcome.completeExceptionally(Refusals.cause(failure));
            }
        });
    }

    /** Whatever goes wrong on the way to others, somebody waits for an answer. */
    private void refusedOrFailed(GroupRefusal refusal) {
        try {
            refused(refusal);
        } catch (RuntimeException failure) {
            outcome.completeExceptionally(failure);
        }
    }

    private void refused(GroupRefusal refusal) {
        if (asked == Asked.THIS_HOST || isOver()) {
            fail(Refusals.of(refusal));
            return;
        }
        switch (refusal.reason()) {
            case NOT_A_MEMBER, SUPERSEDED -> new Relay(access, group, refusal.ask()).pass(request, reading, this);
            case NO_MAJORITY, NO_MEMBERS -> {
                if (asked == Asked.BY_PLAIN_CLIENT) {
                    later();
                } else {
                    fail(Refusals.of(refusal));
                }
            }
            case UNKNOWN -> {
                if (asked == Asked.BY_PLAIN_CLIENT) {
                    // the identity is ours: whatever became of it, it is not carried out again
                    uncertain = true;
                    later();
                } else {
                    fail(Refusals.of(refusal));
                }
            }
            case UNKNOWN_GROUP, OVERLOADED, EXPIRED, TOO_LARGE, INVALID -> fail(Refusals.of(refusal));
        }
    }

    /** A member has answered. */
    void answered(byte[] reply) {
        outcome.complete(reply);
    }

    /** No member could be asked; views change, so another attempt may find one. */
    void unanswered(SystemException failure, boolean mayBeExecuted) {
        uncertain |= mayBeExecuted;
        if (isOver()) {
            fail(failure);
        } else {
            later();
        }
    }

    /** A member's own word. */
    void fail(SystemException failure) {
        boolean wouldDeny = uncertain && failure.completed == CompletionStatus.COMPLETED_NO;
        outcome.completeExceptionally(
                wouldDeny
                        ? Minor.GROUP_OUTCOME_UNKNOWN.exception(
                                CompletionStatus.COMPLETED_MAYBE, "and then " + failure.getMessage(), failure)
                        : failure);
    }

    private boolean isOver() {
        return System.nanoTime() - begun >= (uncertain ? LONGEST : PATIENCE).toNanos();
    }

    private void later() {
        AFTER_PAUSE.execute(this::here);
    }
}
