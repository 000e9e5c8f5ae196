package org.pleiad.groups.core;

import java.time.Duration;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.pleiad.groups.core.GroupRefusal.Reason;
import org.pleiad.groups.core.Replica.Phase;
import org.pleiad.groups.core.Replica.RoleView;

/** Requests as callers make them at this host: refused at once where it is clear that nothing can come of them. Any thread. */
final class Calls {
    /** Requests and octets that may wait for a group at this host; more are refused before they are put into the log. */
    static final int WAITING = 4_096;

    static final long WAITING_OCTETS = 64L << 20;
    static final int CONTENT = 64 << 20;

    /** What else an entry holds beside the content of a request: identity, operation, header. */
    private static final int BESIDE = 64 << 10;

    private static final Duration SWEEP = Duration.ofSeconds(1);

    private final Share share;
    private final long boundNanos;
    // those who wait, oldest first; what is done is taken off whenever one is added
    private final Queue<Waiting> waiting = new ConcurrentLinkedQueue<>();

    private record Waiting(CompletableFuture<Reply> reply, long endNanos) {}

    Calls(Share share) {
        this.share = share;
        this.boundNanos = share.config().timing().outcome().toNanos() * 6;
        sweepLater();
    }

    /** No reply is waited for without end, however long a member takes. */
    private CompletableFuture<Reply> bounded(CompletableFuture<Reply> reply) {
        waiting.add(new Waiting(reply, share.environment().nanoTime() + boundNanos));
        Waiting first = waiting.peek();
        while (first != null && first.reply.isDone()) {
            // whoever takes it, it is done
            waiting.remove(first);
            first = waiting.peek();
        }
        return reply;
    }

    private void sweepLater() {
        share.later(SWEEP, () -> {
            long now = share.environment().nanoTime();
            Waiting first = waiting.peek();
            while (first != null && (first.reply.isDone() || now - first.endNanos > 0)) {
                first.reply.completeExceptionally(new GroupRefusal(
                        Reason.UNKNOWN,
                        "no reply within " + Duration.ofNanos(boundNanos).toSeconds()
                                + " s; a repetition with the same id will tell"));
                waiting.remove(first);
                first = waiting.peek();
            }
            if (!share.isClosed()) {
                sweepLater();
            }
        });
    }

    private CompletableFuture<Reply> refuse(GroupRefusal refusal) {
        share.counters().refusals.increment();
        return CompletableFuture.failedFuture(refusal);
    }

    private CompletableFuture<Reply> refuse(Reason reason, String message) {
        return refuse(new GroupRefusal(reason, message));
    }

    /** Why this host cannot execute requests of a group; {@code null}: it can. */
    private GroupRefusal no(GroupId id, Replica replica) {
        if (share.incarnation() == 0) {
            return new GroupRefusal(
                    Reason.NO_MAJORITY,
                    share.isClosed()
                            ? "this host's share of domain " + share.domain() + " is closed"
                            : "host " + share.self() + " does not take part in domain " + share.domain()
                                    + ": it has not entered yet, or was excluded");
        }
        if (replica == null || replica.phase() == Phase.JOINING || replica.phase() == Phase.LEFT) {
            GroupInfo info = share.groups.get(id);
            if (info == null) {
                return new GroupRefusal(
                        Reason.UNKNOWN_GROUP, "there is no group " + id + " in domain " + share.domain());
            }
            Optional<MemberId> primary = info.view().primary();
            return primary.isEmpty()
                    ? new GroupRefusal(
                            Reason.NO_MEMBERS, "group " + info.definition().name() + " has no members")
                    : new GroupRefusal(
                            Reason.NOT_A_MEMBER,
                            "host " + share.self() + " has no member of group "
                                    + info.definition().name() + "; "
                                    + primary.get() + " is one",
                            primary);
        }
        if (replica.newest().info().view().members().isEmpty()) {
            return new GroupRefusal(
                    Reason.NO_MEMBERS, "the member of group " + id + " at host " + share.self() + " is about to go on");
        }
        if (replica.waiting() >= WAITING || replica.waitingOctets() >= WAITING_OCTETS) {
            return new GroupRefusal(
                    Reason.OVERLOADED, replica.waiting() + " requests wait for group " + id + " at this host");
        }
        return null;
    }

    CompletableFuture<Reply> invoke(GroupId id, Request request) {
        Replica replica = share.replicas.get(id);
        GroupRefusal no = no(id, replica);
        if (no != null) {
            return refuse(no);
        }
        int longest = Math.min(CONTENT, share.engine().longestEntry() - BESIDE);
        if (request.content().length > longest) {
            return refuse(
                    Reason.TOO_LARGE,
                    "a request of " + request.content().length + " octets; domain " + share.domain() + " takes "
                            + longest
                            + ": send it in pieces, or raise the engine's setting entry.octets at all hosts, to 64 MiB at most");
        }
        RoleView role = replica.newest();
        if (!replica.isOrdered()) {
            return direct(replica, request, false);
        }
        CompletableFuture<Reply> known = known(replica, request);
        if (known != null) {
            return known;
        }
        if (role.info().definition().style() != Style.ACTIVE) {
            return role.acting() ? direct(replica, request, true) : refuse(replica.notPrimary());
        }
        CompletableFuture<Reply> reply = bounded(new CompletableFuture<>());
        share.counters().requests.increment();
        share.proposals()
                .submit(Slot.request(
                        new Item.Invoke(id, request), reply, share.environment().nanoTime()));
        return reply;
    }

    /** Of a repetition of what has been executed here; no entry is needed to say it again. */
    private CompletableFuture<Reply> known(Replica replica, Request request) {
        if (request.id().isEmpty()) {
            return null;
        }
        RequestId requestId = request.id().get();
        DuplicateTable table = replica.state().table;
        byte[] reply = table.reply(requestId);
        if (reply != null) {
            share.counters().repetitions.increment();
            return CompletableFuture.completedFuture(new Reply(reply, share.applied()));
        }
        if (table.hasForgotten(requestId)) {
            return refuse(
                    Reason.EXPIRED,
                    "request " + requestId + " of group " + replica.group()
                            + " may have been executed, but its reply is remembered no more");
        }
        return null;
    }

    private CompletableFuture<Reply> direct(Replica replica, Request request, boolean passive) {
        CompletableFuture<Reply> reply = bounded(new CompletableFuture<>());
        share.counters().requests.increment();
        replica.enqueue(new DirectRequest(request, passive, reply));
        return reply;
    }

    CompletableFuture<Reply> read(GroupId id, Request request, Reading reading) {
        Replica replica = share.replicas.get(id);
        GroupRefusal no = no(id, replica);
        if (no != null) {
            return refuse(no);
        }
        CompletableFuture<Reply> reply = bounded(new CompletableFuture<>());
        if (reading == Reading.LOCAL || !replica.isOrdered()) {
            replica.enqueue(new ReadRequest(request, reply));
            return reply;
        }
        share.barriers.pass(failure -> {
            Replica present = share.replicas.get(id);
            GroupRefusal late = failure == null ? no(id, present) : Failures.refusal(failure);
            if (late != null) {
                share.counters().refusals.increment();
                reply.completeExceptionally(late);
            } else {
                present.enqueue(new ReadRequest(request, reply));
            }
        });
        return reply;
    }
}
