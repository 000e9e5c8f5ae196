package org.pleiad.orb.transport.wire;

import io.netty.util.concurrent.FastThreadLocalThread;
import java.util.concurrent.LinkedTransferQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Threads that run servants, with one bounded queue. A servant that waits for a call of its own does not count: another
 * thread takes its place, since it may be the one that runs what the servant waits for (a calls b, b calls a). Thread-safe.
 */
public final class ServantPool {

    private static final long IDLE_SECONDS = 10;

    private final String name;
    private final AtomicInteger serial = new AtomicInteger();
    private final HandOff queue = new HandOff();
    private final ThreadPoolExecutor threads;
    private final Compensation compensation;

    /**
     * A pool without threads yet.
     *
     * @param size servants that run at the same time
     * @param limit tasks that wait for a thread
     */
    public ServantPool(String name, int size, int limit) {
        this.name = name;
        threads = new ThreadPoolExecutor(
                0, size, IDLE_SECONDS, TimeUnit.SECONDS, queue, PoolThread::new, (task, pool) -> {
                    if (pool.isShutdown() || queue.size() >= limit) {
                        throw new RejectedExecutionException("all threads are busy and the queue is full");
                    }
                    queue.put(task);
                });
        compensation = new Compensation(threads);
    }

    /** Has an idle thread take a task, or the pool start one; only when there can be no more does it store tasks. */
    private static final class HandOff extends LinkedTransferQueue<Runnable> {

        private static final long serialVersionUID = 1L;

        @Override
        public boolean offer(Runnable task) {
            return tryTransfer(task);
        }
    }

    private final class PoolThread extends FastThreadLocalThread implements Relievable {

        /** The thread's own. */
        private boolean blocking;

        PoolThread(Runnable task) {
            super(null, task, name + "-" + serial.incrementAndGet());
            setDaemon(true);
        }

        @Override
        public void relieve() {
            if (!blocking) {
                blocking = true;
                compensation.blocked();
                admitWaiting();
            }
        }

        @Override
        public void endRelief() {
            if (blocking) {
                blocking = false;
                compensation.unblocked();
            }
        }
    }

    /** A thread has begun to wait: a task in the queue may have its place. */
    private void admitWaiting() {
        Runnable waiting = queue.poll();
        if (waiting != null) {
            try {
                execute(waiting);
            } catch (RejectedExecutionException ending) {
                // the pool is shut down, and what waited with it
                return;
            }
        }
    }

    /**
     * Runs a task on a thread of the pool.
     *
     * @throws RejectedExecutionException if all are busy and the queue is full, or the pool was shut down
     */
    public void execute(Runnable task) {
        Runnable ended = () -> {
            try {
                task.run();
            } finally {
                Relievable.resumed();
            }
        };
        compensation.makeRoom();
        threads.execute(ended);
    }

    /** Takes no more tasks. */
    public void shutdown() {
        threads.shutdown();
    }

    /** The threads, to wait for their end. */
    public ThreadPoolExecutor executor() {
        return threads;
    }
}
