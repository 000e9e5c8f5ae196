package org.pleiad.groups.core;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import org.pleiad.groups.spi.Environment;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs tasks one after the other on whatever thread a pool gives; no thread is held while there is nothing to do. Tasks see what
 * earlier ones wrote. Bounded by those who use it.
 */
final class SerialQueue implements Environment.SerialExecutor {
    private static final Logger LOG = LoggerFactory.getLogger(SerialQueue.class);

    private final String name;
    private final Executor pool;
    private final Queue<Runnable> tasks = new ConcurrentLinkedQueue<>();
    // tasks that wait or run; whoever takes it from 0 to 1 starts a thread, and that one goes on until it is 0 again
    private final AtomicInteger count = new AtomicInteger();
    private volatile boolean closed;

    SerialQueue(String name, Executor pool) {
        this.name = name;
        this.pool = pool;
    }

    @Override
    public void execute(Runnable task) {
        if (closed) {
            return;
        }
        tasks.add(task);
        if (count.getAndIncrement() == 0) {
            pool.execute(this::drain);
        }
    }

    private void drain() {
        do {
            Runnable task = tasks.poll();
            if (!closed && task != null) {
                run(task);
            }
        } while (count.decrementAndGet() > 0);
    }

    private void run(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException | Error e) {
            // the next tasks must not suffer for it
            LOG.error("A task of {} failed", name, e);
        }
    }

    @Override
    public void close() {
        closed = true;
    }

    @Override
    public String toString() {
        return name;
    }
}
