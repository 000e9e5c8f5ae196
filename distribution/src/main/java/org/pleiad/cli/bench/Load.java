package org.pleiad.cli.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.pleiad.cli.ping.Times;

/** Several threads that call one after the other for a while, each by a client of its own. */
final class Load {
    /** Times kept of a thread and round; further calls count, but are not timed. */
    private static final int MOST_TIMES = 2_000_000;

    private static final long PATIENCE_SECONDS = 60;

    /** What a thread calls with. */
    interface Client extends AutoCloseable {
        /** One call and its answer. */
        void call() throws Exception;

        @Override
        default void close() throws IOException {}
    }

    /** Makes a client for a thread. */
    @FunctionalInterface
    interface Clients {
        Client make() throws Exception;
    }

    /** What a round brought. */
    record Round(double callsPerSecond, long medianNanos, long p99Nanos) {}

    private record Share(long calls, long nanos, long[] times) {}

    private Load() {}

    /** Calls with so many threads for so long. */
    static Round run(Clients clients, int threads, long millis) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "pleiad-bench-load");
            thread.setDaemon(true);
            return thread;
        });
        try {
            CountDownLatch ready = new CountDownLatch(threads);
            List<Future<Share>> shares = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                shares.add(pool.submit(() -> call(clients, ready, millis)));
            }
            return sum(shares, millis);
        } finally {
            pool.shutdownNow();
        }
    }

    private static Share call(Clients clients, CountDownLatch ready, long millis) throws Exception {
        try (Client client = clients.make()) {
            client.call();
            ready.countDown();
            // one that fails to connect must not leave the others waiting for ever
            boolean all = ready.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
            long[] times = new long[1024];
            int timed = 0;
            long calls = 0;
            long began = System.nanoTime();
            long end = began + TimeUnit.MILLISECONDS.toNanos(all ? millis : 0);
            long now = began;
            do {
                client.call();
                long after = System.nanoTime();
                calls++;
                if (timed < MOST_TIMES) {
                    if (timed == times.length) {
                        times = Arrays.copyOf(times, 2 * timed);
                    }
                    times[timed++] = after - now;
                }
                now = after;
            } while (now < end);
            return new Share(calls, now - began, Arrays.copyOf(times, timed));
        }
    }

    private static Round sum(List<Future<Share>> shares, long millis) throws Exception {
        double perSecond = 0;
        List<long[]> times = new ArrayList<>();
        for (Future<Share> future : shares) {
            Share share;
            try {
                share = future.get(millis + TimeUnit.SECONDS.toMillis(2 * PATIENCE_SECONDS), TimeUnit.MILLISECONDS);
            } catch (ExecutionException failed) {
                throw failed.getCause() instanceof Exception cause ? cause : failed;
            } catch (TimeoutException stuck) {
                throw new IllegalStateException("a thread of the load does not end", stuck);
            }
            perSecond += share.calls() * 1e9 / share.nanos();
            times.add(share.times());
        }
        Times all = new Times(times.stream().flatMapToLong(Arrays::stream).toArray());
        return new Round(perSecond, all.quantile(0.5), all.quantile(0.99));
    }
}
