package org.pleiad.groups.ratis;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.ratis.protocol.Message;
import org.apache.ratis.protocol.RaftClientReply;
import org.apache.ratis.protocol.RaftClientRequest;
import org.apache.ratis.protocol.RaftPeerId;
import org.pleiad.groups.spi.DomainConfig;
import org.pleiad.groups.spi.EngineFailure;
import org.pleiad.groups.spi.EngineFailure.Kind;
import org.pleiad.groups.spi.Environment;

/**
 * Read barriers: the leader is asked where its {@link ReadIndex} is, and this host waits until it has applied as much. One is under
 * way at a time; whoever asks meanwhile shares the next one, which begins after it was asked for. Asked by any thread; all else,
 * and the completion, by the watch of the domain: threads of Ratis come here with its locks in their hands.
 */
final class Barriers {
    private final Environment environment;
    private final RaftNode node;
    private final DomainStateMachine machine;
    private final DomainConfig config;
    private final Executor watch;

    /** A question that nobody answers for that long is asked again. */
    private final long againNanos;

    private final AtomicLong numbers = new AtomicLong();
    private final AtomicBoolean finishing = new AtomicBoolean();
    private final Object lock = new Object();

    /** Guarded by the lock. */
    private Round running;

    private Round waiting;
    private boolean closed;

    /** What the one under way waits for to be applied. */
    private volatile long wanted = Long.MAX_VALUE;

    /** Those who share an answer. */
    private static final class Round {
        final CompletableFuture<Long> answer = new CompletableFuture<>();
        final long deadlineNanos;

        /** Who was asked last and has not answered; guarded by the lock, as the number of the question. */
        private RaftPeerId asked;

        private int question;
        private long askedNanos;
        private long index = ReadIndex.NONE;

        Round(long deadlineNanos) {
            this.deadlineNanos = deadlineNanos;
        }
    }

    Barriers(Environment environment, DomainConfig config, RaftNode node, DomainStateMachine machine, Executor watch) {
        this.environment = environment;
        this.config = config;
        this.node = node;
        this.machine = machine;
        this.watch = watch;
        againNanos = config.timing().election().multipliedBy(2).toNanos();
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

    /** Asks the leader of now, unless it was asked; without one the next look does. */
    private void send(Round round) {
        RaftPeerId leader = node.leader();
        long now = environment.nanoTime();
        int question;
        synchronized (lock) {
            boolean asked = leader == null || leader.equals(round.asked) && now - round.askedNanos < againNanos;
            if (asked || round.index >= 0 || round.answer.isDone()) {
                return;
            }
            round.asked = leader;
            round.askedNanos = now;
            question = ++round.question;
        }
        RaftClientRequest request = RaftClientRequest.newBuilder()
                .setClientId(node.client())
                .setLeaderId(leader)
                .setGroupId(node.group())
                .setCallId(-numbers.incrementAndGet())
                .setMessage(Message.EMPTY)
                .setType(RaftClientRequest.readRequestType())
                .build();
        node.ask(request)
                .whenComplete((reply, failure) -> onWatch(() -> answered(round, question, leader, reply, failure)));
    }

    private void onWatch(Runnable task) {
        try {
            watch.execute(task);
        } catch (RejectedExecutionException e) {
            // the domain is closed, and all who waited have been told
        }
    }

    private void answered(Round round, int question, RaftPeerId leader, RaftClientReply reply, Throwable failure) {
        long index = reply != null && reply.isSuccess()
                ? reply.getMessage().getContent().asReadOnlyByteBuffer().getLong()
                : ReadIndex.NONE;
        synchronized (lock) {
            if (round != running || round.index >= 0) {
                return;
            }
            if (index >= 0) {
                // whoever it was that was asked: it led after this round had begun
                round.index = index;
                wanted = index;
            } else if (question == round.question) {
                // no leader, or one that has just begun: the next look asks again, until the time of an outcome is over
                round.asked = null;
            }
        }
        if (index >= 0) {
            finish();
        } else if (reply == null) {
            node.failed(leader, failure);
        }
    }

    /** This host has applied that much; by the thread that applies. */
    void reached(long index) {
        if (index >= wanted && finishing.compareAndSet(false, true)) {
            onWatch(this::finish);
        }
    }

    private void finish() {
        finishing.set(false);
        Round round;
        synchronized (lock) {
            round = running;
            if (round == null || round.index < 0 || round.index > machine.reached()) {
                return;
            }
        }
        end(round, machine.applied(), null);
    }

    /** Asks again where an answer failed or another host leads, and ends what has waited for too long. */
    void look() {
        Round round;
        synchronized (lock) {
            round = running;
        }
        if (round == null) {
            return;
        }
        if (environment.nanoTime() - round.deadlineNanos >= 0) {
            end(
                    round,
                    -1,
                    new EngineFailure(
                            Kind.NO_MAJORITY,
                            "nobody has vouched within "
                                    + config.timing().outcome().toMillis() + " ms for what host " + node.self()
                                    + " has to have applied: a majority of the hosts of domain " + config.domain()
                                    + " has to be reached"));
        } else {
            send(round);
            finish();
        }
    }

    private void end(Round round, long position, EngineFailure failure) {
        Round next;
        synchronized (lock) {
            if (running != round) {
                return;
            }
            wanted = Long.MAX_VALUE;
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
