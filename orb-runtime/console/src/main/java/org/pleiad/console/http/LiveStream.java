package org.pleiad.console.http;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * One browser's stream of server-sent events, on a thread of its own. What it cannot take in time ends it; the browser
 * connects again and begins with all there is.
 */
final class LiveStream implements Runnable {
    /** Events that wait to be written. */
    private static final int WAITING = 256;

    /** A line says that the stream lives, so that both ends notice when it does not. */
    private static final long BEAT_SECONDS = 10;

    private static final long WRITE_NANOS = TimeUnit.SECONDS.toNanos(10);
    private static final String END = "";

    private final HttpExchange exchange;
    private final Runnable ended;
    private final BlockingQueue<String> events = new ArrayBlockingQueue<>(WAITING);

    /** Guarded by this: the thread while it writes, and since when. */
    private Thread writing;

    private long since;

    /** Volatile: set by whoever ends the stream. */
    private volatile boolean over;

    LiveStream(HttpExchange exchange, Runnable ended) {
        this.exchange = exchange;
        this.ended = ended;
    }

    /** Any thread; never waits. */
    void send(String name, String json) {
        // JSON of one line, since a line end would end the event
        if (!events.offer("event: " + name + "\ndata: " + json + "\n\n")) {
            end();
        }
    }

    /** Any thread; never waits. */
    void end() {
        over = true;
        events.clear();
        events.add(END);
    }

    @Override
    public void run() {
        try (OutputStream to = exchange.getResponseBody()) {
            write(to, "retry: 2000\n\n");
            while (!over) {
                String event = events.poll(BEAT_SECONDS, TimeUnit.SECONDS);
                if (!END.equals(event)) {
                    write(to, event == null ? ": alive\n\n" : event);
                }
            }
        } catch (IOException | InterruptedException gone) {
            over = true;
        } finally {
            ended.run();
            // a body whose last octets could not be written keeps its connection open otherwise
            exchange.close();
        }
    }

    private void write(OutputStream to, String text) throws IOException {
        synchronized (this) {
            writing = Thread.currentThread();
            since = System.nanoTime();
        }
        try {
            to.write(text.getBytes(StandardCharsets.UTF_8));
            to.flush();
        } finally {
            synchronized (this) {
                writing = null;
            }
        }
    }

    /** Called every second: ends the stream of a browser that does not read. */
    synchronized void interruptLate() {
        if (writing != null && System.nanoTime() - since > WRITE_NANOS) {
            over = true;
            writing.interrupt();
        }
    }
}
