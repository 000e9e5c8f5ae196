package org.pleiad.orb.poa;

import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs requests that were held. Its few daemon threads exist only while there are such requests. One per ORB. */
final class HeldRequests {
    private static final Logger LOG = LoggerFactory.getLogger(HeldRequests.class);
    private static final int THREADS = 8;
    private static final int IDLE_MILLIS = 500;

    private final AtomicInteger threads = new AtomicInteger();
    // its queue needs no bound of its own: POA managers bound what they hold
    private final ThreadPoolExecutor executor = new ThreadPoolExecutor(
            THREADS, THREADS, IDLE_MILLIS, TimeUnit.MILLISECONDS, new LinkedBlockingQueue<>(), this::thread);

    HeldRequests() {
        executor.allowCoreThreadTimeOut(true);
    }

    void resume(List<HeldRequest> requests) {
        requests.forEach(request -> executor.execute(() -> resume(request)));
    }

    /** Lets those under way finish; there are no more to come. */
    void shutdown() {
        executor.shutdown();
    }

    private static void resume(HeldRequest request) {
        try {
            request.resume();
        } catch (RuntimeException e) {
            LOG.error("a held request failed when it was started again", e);
        }
    }

    private Thread thread(Runnable work) {
        Thread thread = new Thread(work, "pleiad-held-" + threads.incrementAndGet());
        thread.setDaemon(true);
        return thread;
    }
}
