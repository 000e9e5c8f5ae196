package org.pleiad.orb.poa;

import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Threads for what no caller's thread is to wait for: requests that were held or wait for their turn, and servant activators
 * that take their objects back. Its few daemon threads exist only while there is such work. One per ORB.
 */
final class AdapterThreads {
    private static final Logger LOG = LoggerFactory.getLogger(AdapterThreads.class);
    private static final int THREADS = 32;
    private static final int IDLE_MILLIS = 500;

    private final AtomicInteger threads = new AtomicInteger();
    // needs no bound of its own: POA managers bound what they hold, each single-threaded adapter has one task here, and
    // what is etherealized was active before
    private final ThreadPoolExecutor executor = new ThreadPoolExecutor(
            THREADS, THREADS, IDLE_MILLIS, TimeUnit.MILLISECONDS, new LinkedBlockingQueue<>(), this::thread);

    AdapterThreads() {
        executor.allowCoreThreadTimeOut(true);
    }

    /** Starts held requests anew. */
    void resume(List<HeldRequest> requests) {
        requests.forEach(request -> execute(request::resume));
    }

    /** Runs a task soon; on the calling thread if the adapters have ended. */
    void execute(Runnable task) {
        try {
            executor.execute(() -> run(task));
        } catch (RejectedExecutionException ended) {
            LOG.trace("the threads of the adapters have ended; running on the caller's", ended);
            run(task);
        }
    }

    /** Lets tasks under way finish; there are no more to come. */
    void shutdown() {
        executor.shutdown();
    }

    private static void run(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException e) {
            LOG.error("a task of an object adapter failed", e);
        }
    }

    private Thread thread(Runnable work) {
        Thread thread = new Thread(work, "pleiad-adapter-" + threads.incrementAndGet());
        thread.setDaemon(true);
        return thread;
    }
}
