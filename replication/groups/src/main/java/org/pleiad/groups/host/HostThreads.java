package org.pleiad.groups.host;

import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The two threads of a host: one for signs of life, where nothing waits, and one where things may take a while. */
final class HostThreads implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(HostThreads.class);

    private final HostConfig config;
    private final ScheduledThreadPoolExecutor quick;
    private final ScheduledThreadPoolExecutor slow;

    HostThreads(HostConfig config) {
        this.config = config;
        quick = thread("signs");
        slow = thread("upkeep");
    }

    private ScheduledThreadPoolExecutor thread(String does) {
        ScheduledThreadPoolExecutor executor = new ScheduledThreadPoolExecutor(1, task -> {
            Thread thread = new Thread(task, "pleiad-host-" + config.self().id() + "-" + does);
            thread.setDaemon(true);
            return thread;
        });
        executor.setRemoveOnCancelPolicy(true);
        // calls that end after the host was closed have nothing to do any more
        executor.setRejectedExecutionHandler(new ScheduledThreadPoolExecutor.DiscardPolicy());
        return executor;
    }

    /** Does it soon, where nothing waits. */
    void quickly(Runnable task) {
        quick.execute(guarded(task));
    }

    /** Does each again and again, so long after it was done last: one where nothing waits, one where things may. */
    void atEachBeat(Runnable withoutWaiting, Runnable patiently) {
        long beat = config.leases().heartbeat().toMillis();
        quick.scheduleWithFixedDelay(guarded(withoutWaiting), beat, beat, TimeUnit.MILLISECONDS);
        slow.scheduleWithFixedDelay(guarded(patiently), beat, beat, TimeUnit.MILLISECONDS);
    }

    /** Where things may take a while. */
    ScheduledThreadPoolExecutor slow() {
        return slow;
    }

    /** A failure must not end the ticking. */
    private Runnable guarded(Runnable task) {
        return () -> {
            try {
                task.run();
            } catch (RuntimeException failure) {
                LOG.warn("host {} of domain {}", config.self().id(), config.domain(), failure);
            }
        };
    }

    /** Nothing is begun any more. */
    @Override
    public void close() {
        quick.shutdownNow();
        slow.shutdownNow();
    }
}
