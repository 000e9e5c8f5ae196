package org.pleiad.groups.ratis;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.ratis.protocol.Message;
import org.apache.ratis.protocol.RaftClientReply;
import org.apache.ratis.protocol.RaftClientRequest;
import org.pleiad.groups.spi.DomainConfig;
import org.pleiad.groups.spi.EngineFailure;
import org.pleiad.groups.spi.EngineFailure.Kind;
import org.pleiad.groups.spi.Environment;

/**
 * Read barriers: Raft's read index, asked of the leader, which asks a majority whether it still leads. One is under way at a time;
 * whoever asks meanwhile shares the next one, which begins after it was asked for. Any thread.
 */
final class Barriers {
    private final Environment environment;
    private final RaftNode node;
    private final DomainConfig config;
    private final AtomicLong numbers = new AtomicLong();
    private final Object lock = new Object();

    /** Guarded by the lock. */
    private Round running;

    private Round waiting;
    private boolean closed;

    /** Those who share an answer. */
    private static final class Round {
        final CompletableFuture<Long> answer = new CompletableFuture<>();
        final long deadlineNanos;
        boolean asked;

        Round(long deadlineNanos) {
            this.deadlineNanos = deadlineNanos;
        }
    }

    Barriers(Environment environment, DomainConfig config, RaftNode node) {
        this.environment = environment;
        this.config = config;
        this.node = node;
    }

    CompletionStage<Long> ask() {
        Round begin = null;
        CompletableFuture<Long> answer;
        synchronized (lock) {
            if (closed) {
                return CompletableFuture.failedFuture(gone());
            }
            long deadline = environment.nanoTime() + config.timing().outcome().toNanos();
            if (running == null) {
                running = new Round(deadline);
                begin = running;
                answer = running.answer;
            } else {
                if (waiting == null) {
                    waiting = new Round(deadline);
                }
                answer = waiting.answer;
            }
        }
        if (begin != null) {
            send(begin);
        }
        return answer.minimalCompletionStage();
    }

    private void send(Round round) {
        synchronized (lock) {
            if (round.asked || round.answer.isDone()) {
                return;
            }
            if (node.leader() == null) {
                // the next look asks again
                return;
            }
            round.asked = true;
        }
        RaftClientRequest request = RaftClientRequest.newBuilder()
                .setClientId(node.client())
                .setServerId(node.self())
                .setGroupId(node.group())
                .setCallId(-numbers.incrementAndGet())
                .setMessage(Message.EMPTY)
                .setType(RaftClientRequest.readRequestType())
                .build();
        node.ask(request).whenComplete((reply, failure) -> answered(round, reply));
    }

    private void answered(Round round, RaftClientReply reply) {
        if (reply != null && reply.isSuccess()) {
            end(round, reply.getMessage().getContent().asReadOnlyByteBuffer().getLong(), null);
            return;
        }
        synchronized (lock) {
            // no leader, or one that has just begun: the next look asks again, until the time of an outcome is over
            round.asked = false;
        }
    }

    /** Asks again where an answer failed, and ends what has waited for too long; by the watch of the domain. */
    void expire() {
        Round again;
        synchronized (lock) {
            again = running;
        }
        if (again == null) {
            return;
        }
        if (environment.nanoTime() - again.deadlineNanos >= 0) {
            end(
                    again,
                    -1,
                    new EngineFailure(
                            Kind.NO_MAJORITY,
                            "nobody has vouched within "
                                    + config.timing().outcome().toMillis() + " ms for what host " + node.self()
                                    + " has to have applied: a majority of the hosts of domain " + config.domain()
                                    + " has to be reached"));
        } else {
            send(again);
        }
    }

    private void end(Round round, long position, EngineFailure failure) {
        Round next;
        synchronized (lock) {
            if (running != round) {
                return;
            }
            running = waiting;
            waiting = null;
            next = running;
        }
        // asked first, so that those who read on at once do not hold up those who wait
        if (next != null) {
            send(next);
        }
        if (failure == null) {
            round.answer.complete(position);
        } else {
            round.answer.completeExceptionally(failure);
        }
    }

    void close() {
        Round one;
        Round two;
        synchronized (lock) {
            closed = true;
            one = running;
            two = waiting;
            running = null;
            waiting = null;
        }
        for (Round round : new Round[] {one, two}) {
            if (round != null) {
                round.answer.completeExceptionally(gone());
            }
        }
    }

    private EngineFailure gone() {
        return new EngineFailure(
                Kind.OUTSIDE, "host " + node.self() + " has closed its share of domain " + config.domain());
    }
}
