package org.pleiad.orb.transport.client;

import io.netty.util.concurrent.DefaultThreadFactory;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Finds the addresses of hosts away from the caller's thread: the system's look-up knows no bound, and a caller has a
 * deadline. Thread-safe.
 */
final class HostLookup implements AutoCloseable {

    /** A name server that does not answer holds as many threads, for as long as the system waits for it. */
    private static final int MAX_THREADS = 4;

    private static final int MAX_WAITING = 256;
    private static final long IDLE_SECONDS = 10;

    /** The system's look-up, or a test's. */
    interface Resolver {
        InetAddress[] resolve(String host) throws UnknownHostException;
    }

    private final Resolver resolver;
    private final ThreadPoolExecutor threads;

    /** One look-up for all who ask for the same host; bounded by threads and queue. */
    private final Map<String, CompletableFuture<InetAddress[]>> underWay = new ConcurrentHashMap<>();

    HostLookup(String name, Resolver resolver) {
        this.resolver = resolver;
        threads = new ThreadPoolExecutor(
                MAX_THREADS,
                MAX_THREADS,
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(MAX_WAITING),
                new DefaultThreadFactory(name, true));
        threads.allowCoreThreadTimeOut(true);
    }

    /** The addresses of a host; fails with an {@link IOException} that says why there are none. */
    CompletableFuture<InetAddress[]> addresses(String host) {
        if (isLiteral(host)) {
            CompletableFuture<InetAddress[]> known = new CompletableFuture<>();
            resolve(host, known);
            return known;
        }
        CompletableFuture<InetAddress[]> mine = new CompletableFuture<>();
        CompletableFuture<InetAddress[]> others = underWay.putIfAbsent(host, mine);
        if (others != null) {
            return others;
        }
        mine.whenComplete((addresses, failure) -> underWay.remove(host, mine));
        try {
            threads.execute(() -> resolve(host, mine));
        } catch (RejectedExecutionException full) {
            mine.completeExceptionally(
                    new IOException(MAX_WAITING + " name look-ups wait; does the name server answer?"));
        }
        return mine;
    }

    private void resolve(String host, CompletableFuture<InetAddress[]> result) {
        try {
            result.complete(resolver.resolve(host));
        } catch (UnknownHostException unknown) {
            result.completeExceptionally(new IOException("the host name is unknown", unknown));
        } catch (RuntimeException unexpected) {
            result.completeExceptionally(new IOException("the host name cannot be looked up", unexpected));
        }
    }

    /** Whether finding the address takes no look-up. */
    private static boolean isLiteral(String host) {
        return host.indexOf(':') >= 0 || host.chars().allMatch(c -> c == '.' || (c >= '0' && c <= '9'));
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
