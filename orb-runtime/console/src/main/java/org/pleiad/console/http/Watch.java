package org.pleiad.console.http;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Does something each second on a thread of its own, which never waits. */
final class Watch implements AutoCloseable {
    private final ScheduledExecutorService thread;

    Watch(String name, Runnable task) {
        thread = Executors.newSingleThreadScheduledExecutor(run -> {
            Thread one = new Thread(run, name);
            one.setDaemon(true);
            return one;
        });
        thread.scheduleWithFixedDelay(task, 1, 1, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
