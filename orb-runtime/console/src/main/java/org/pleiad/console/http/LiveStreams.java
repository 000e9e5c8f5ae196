package org.pleiad.console.http;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.pleiad.console.spi.ConsoleFault;
import org.pleiad.console.spi.ConsoleSource;

/** All open streams, and what feeds them. Thread-safe. */
final class LiveStreams implements AutoCloseable {
    private static final long EVERY_MILLIS = 1_000;

    private final int limit;
    private final List<Feed> feeds;
    private final Set<LiveStream> open = ConcurrentHashMap.newKeySet();
    private final ThreadPoolExecutor writers;

    /** A thread for each source, so that one that waits does not keep the others. */
    private final ScheduledExecutorService ticker;

    LiveStreams(List<ConsoleSource> sources, int limit, ThreadFactory writerThreads, ThreadFactory feedThreads) {
        this.limit = limit;
        feeds = sources.stream().map(Feed::new).toList();
        writers = new ThreadPoolExecutor(0, limit + 2, 5, TimeUnit.SECONDS, new SynchronousQueue<>(), writerThreads);
        ticker = new ScheduledThreadPoolExecutor(Math.max(1, feeds.size()), feedThreads);
        for (Feed feed : feeds) {
            ticker.scheduleWithFixedDelay(feed, 0, EVERY_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    /**
     * Makes a request a stream; the thread that read it is free again.
     *
     * @throws ConsoleFault if there are too many
     */
    void open(HttpExchange exchange) throws IOException, ConsoleFault {
        LiveStream[] self = new LiveStream[1];
        self[0] = new LiveStream(exchange, () -> forget(self[0]));
        LiveStream stream = self[0];
        if (!admit(stream)) {
            throw new ConsoleFault(
                    503,
                    limit + " pages are looking on already, which is the limit",
                    "close one, or raise --max-streams");
        }
        boolean begun = false;
        try {
            Answer.headers(exchange, "text/event-stream; charset=utf-8");
            exchange.sendResponseHeaders(200, 0);
            feeds.forEach(feed -> feed.join(stream));
            stream.send("hello", Json.of(Map.of("sources", names())));
            writers.execute(stream);
            begun = true;
        } catch (RejectedExecutionException closing) {
            throw new IOException("the console closes, or the thread of a stream that ended is not free yet", closing);
        } finally {
            if (!begun) {
                forget(stream);
            }
        }
    }

    private synchronized boolean admit(LiveStream stream) {
        return open.size() < limit && open.add(stream);
    }

    private void forget(LiveStream stream) {
        open.remove(stream);
        feeds.forEach(feed -> feed.leave(stream));
    }

    List<String> names() {
        return feeds.stream().map(feed -> feed.source().name()).sorted().toList();
    }

    /** How many look on. */
    int size() {
        return open.size();
    }

    /** Called every second. */
    void interruptLate() {
        open.forEach(LiveStream::interruptLate);
    }

    @Override
    public void close() {
        ticker.shutdownNow();
        open.forEach(LiveStream::end);
        writers.shutdown();
        try {
            if (!writers.awaitTermination(1, TimeUnit.SECONDS)) {
                writers.shutdownNow();
            }
        } catch (InterruptedException hurry) {
            writers.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
