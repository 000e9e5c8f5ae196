package org.pleiad.orb.poa;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * SINGLE_THREAD_MODEL: on the thread that brings it, after the one before; a servant's call to itself goes through. Requests
 * of connections that come too early are kept in a queue, so that they take no thread of the transport while they wait.
 */
final class OneAtATime implements ThreadModel {
    private static final int LIMIT = 10_000;

    private final PoaConfig config;
    private final AdapterThreads threads;
    // fair, so that callers in the process and the queue get their turns alternately
    private final ReentrantLock turn = new ReentrantLock(true);
    // requests are bounded when they come; for each call of the adapter itself there is a task here that runs the next
    private final LinkedBlockingQueue<Runnable> waiting = new LinkedBlockingQueue<>();
    private final Queue<Runnable> calls = new ConcurrentLinkedQueue<>();

    OneAtATime(PoaConfig config, AdapterThreads threads) {
        this.config = config;
        this.threads = threads;
    }

    @Override
    public void run(Runnable request) {
        Turn.take(turn, config, "a single-threaded adapter");
        try {
            request.run();
        } finally {
            turn.unlock();
            if (!waiting.isEmpty() && !turn.isHeldByCurrentThread()) {
                threads.execute(this::runWaiting);
            }
        }
    }

    @Override
    public boolean keeps(Runnable request) {
        if (turn.isHeldByCurrentThread() || (!turn.isLocked() && waiting.isEmpty())) {
            return false;
        }
        if (waiting.size() >= LIMIT) {
            throw PoaFaults.tooManyWaiting(LIMIT);
        }
        enqueue(request);
        return true;
    }

    @Override
    public void runLater(Runnable call) {
        calls.add(call);
        enqueue(this::runNextCall);
    }

    @Override
    public Runnable takeOwnCall() {
        return turn.isHeldByCurrentThread() ? calls.poll() : null;
    }

    private void runNextCall() {
        Runnable call = calls.poll();
        if (call != null) {
            call.run();
        }
    }

    private void enqueue(Runnable task) {
        waiting.add(task);
        // whoever has the turn looks at the queue after giving it back; if nobody has it now, nobody may look
        if (!turn.isLocked()) {
            threads.execute(this::runWaiting);
        }
    }

    private void runWaiting() {
        while (!waiting.isEmpty() && takeTurnIfFree()) {
            try {
                Runnable next = waiting.poll();
                if (next != null) {
                    next.run();
                }
            } finally {
                turn.unlock();
            }
        }
    }

    /** Unlike plain tryLock this lets threads that wait for their turn go first; they look at the queue afterwards. */
    private boolean takeTurnIfFree() {
        try {
            return turn.tryLock(0, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return turn.tryLock();
        }
    }
}
