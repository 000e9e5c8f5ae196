package org.pleiad.groups.core;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * What the primary of a passive group has executed and the log does not have yet. One update is under way at a time; what is executed
 * meanwhile goes into the next one. Replies wait here until their update is in the log. Used on the group's executor.
 */
final class PrimaryLog {
    /** After so many updates, a cold group's next one is the whole state. */
    static final int COLD_UPDATES = 64;

    private final Replica replica;
    private Batch open = new Batch();
    private final Deque<Batch> sealed = new ArrayDeque<>();
    private Batch underWay;
    private int sinceFull = COLD_UPDATES;

    /** Requests whose changes are one update. */
    private static final class Batch {
        final List<Answer> answers = new ArrayList<>();
        final List<Waiter> waiters = new ArrayList<>();
        Item.Update item;
    }

    /** Who gets an answer, once it counts. */
    private record Waiter(CompletableFuture<Reply> future, byte[] reply, boolean logged) {}

    PrimaryLog(Replica replica) {
        this.replica = replica;
    }

    /** Whether a request is executed already, and its reply will come with that one's. */
    boolean joins(RequestId id, CompletableFuture<Reply> waiting) {
        List<Batch> batches = new ArrayList<>(sealed);
        batches.add(open);
        if (underWay != null) {
            batches.add(underWay);
        }
        for (Batch batch : batches) {
            for (Answer answer : batch.answers) {
                if (answer.id().isPresent() && answer.id().get().equals(id)) {
                    batch.waiters.add(new Waiter(waiting, answer.reply(), true));
                    return true;
                }
            }
        }
        return false;
    }

    void executed(Answer answer, CompletableFuture<Reply> waiting) {
        open.answers.add(answer);
        open.waiters.add(new Waiter(waiting, answer.reply(), true));
        send();
    }

    /** A reply that shows all that was executed here: it waits for the last of it. */
    void read(byte[] reply, CompletableFuture<Reply> waiting) {
        Batch last = !open.answers.isEmpty() ? open : !sealed.isEmpty() ? sealed.peekLast() : underWay;
        if (last == null) {
            waiting.complete(new Reply(reply, 0));
        } else {
            last.waiters.add(new Waiter(waiting, reply, false));
        }
    }

    /** Makes an update of what was executed last. */
    void seal() {
        if (open.answers.isEmpty()) {
            return;
        }
        ReplicaState state = replica.state();
        Batch batch = open;
        open = new Batch();
        boolean full = replica.isCold() && sinceFull >= COLD_UPDATES;
        try {
            byte[] change = full ? state.objectState() : state.member().update();
            sinceFull = full ? 0 : sinceFull + 1;
            state.ahead++;
            batch.item = new Item.Update(replica.group(), replica.term(), state.ahead, full, change, batch.answers);
            sealed.addLast(batch);
        } catch (IOException | RuntimeException e) {
            sealed.addLast(batch);
            replica.abandon("its object cannot say what has changed: " + e);
        }
    }

    private void send() {
        if (underWay != null) {
            return;
        }
        if (sealed.isEmpty()) {
            seal();
        }
        Batch next = sealed.peekFirst();
        if (next != null && next.item != null) {
            underWay = sealed.pollFirst();
            replica.share().propose(underWay.item);
        }
    }

    /** An update is in the log and counts. */
    void logged(Item.Update item, long position) {
        if (underWay != null && underWay.item.number() == item.number() && underWay.item.term() == item.term()) {
            List<Waiter> waiters = underWay.waiters;
            underWay = null;
            waiters.forEach(waiter -> waiter.future.complete(new Reply(waiter.reply, waiter.logged ? position : 0)));
            send();
        }
    }

    /** The update that is on its way into the log; {@code null} if there is none. */
    Item.Update underWay() {
        return underWay == null ? null : underWay.item;
    }

    /** The answers to what the object has and the log has not. */
    List<Answer> answers() {
        List<Answer> answers = new ArrayList<>();
        if (underWay != null) {
            answers.addAll(underWay.answers);
        }
        sealed.forEach(batch -> answers.addAll(batch.answers));
        answers.addAll(open.answers);
        return answers;
    }

    /** Whether the object has changes that the log has not. */
    boolean isAhead() {
        return underWay != null || !sealed.isEmpty() || !open.answers.isEmpty();
    }

    /** All of it counts, without an entry: no other member has a state. Who waits asks again, and gets the answer remembered. */
    List<Answer> adopted() {
        List<Answer> answers = answers();
        end(new GroupRefusal(
                GroupRefusal.Reason.UNKNOWN, "the member that executed it was taken for dead: a repetition will tell"));
        return answers;
    }

    /** Nothing of it counts. */
    void superseded(String why) {
        end(new GroupRefusal(GroupRefusal.Reason.SUPERSEDED, why));
    }

    private void end(GroupRefusal refusal) {
        List<Batch> lost = new ArrayList<>(sealed);
        lost.add(open);
        if (underWay != null) {
            lost.add(underWay);
        }
        sealed.clear();
        open = new Batch();
        underWay = null;
        sinceFull = COLD_UPDATES;
        lost.forEach(batch -> batch.waiters.forEach(waiter -> waiter.future.completeExceptionally(refusal)));
    }
}
