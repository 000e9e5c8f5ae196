package org.pleiad.events.durable.client;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.omg.CORBA.OBJECT_NOT_EXIST;
import org.omg.CORBA.SystemException;
import org.pleiad.events.PleiadEvents.Begin;
import org.pleiad.events.PleiadEvents.DurableChannel;
import org.pleiad.events.PleiadEvents.DurableSubscription;
import org.pleiad.events.PleiadEvents.InvalidName;
import org.pleiad.events.PleiadEvents.InvalidOffset;
import org.pleiad.events.PleiadEvents.Lost;
import org.pleiad.events.PleiadEvents.OffsetEvent;
import org.pleiad.events.PleiadEvents.Start;
import org.pleiad.events.PleiadEvents.TakenOver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands the events of a durable subscription to a handler, in order and each once, and acknowledges them in batches. When the
 * server is away it waits and goes on where it was. Has a thread of its own; ends when it is closed, when another consumer
 * takes the subscription over, or when the handler throws. Thread-safe.
 */
public final class DurableReader implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(DurableReader.class);
    private static final long CLOSE_SECONDS = 10;

    private final DurableChannel channel;
    private final String name;
    private final ReaderOptions options;
    private final EventHandler handler;
    private final Thread thread;
    private final CountDownLatch over = new CountDownLatch(1);
    private volatile boolean closed;
    private volatile Throwable failure;
    /** The newest event that was handled. */
    private volatile long handled;

    // the thread's own
    private long acknowledged;
    private boolean subscribed;

    private DurableReader(DurableChannel channel, String name, ReaderOptions options, EventHandler handler) {
        this.channel = channel;
        this.name = name;
        this.options = options;
        this.handler = handler;
        this.handled = options.after();
        this.thread = new Thread(this::run, "pleiad-durable-reader-" + name);
        thread.setDaemon(true);
    }

    /**
     * Begins to read.
     *
     * @param name of the subscription; one reader at a time has it, a new one takes it over
     */
    public static DurableReader start(
            DurableChannel channel, String name, ReaderOptions options, EventHandler handler) {
        DurableReader reader = new DurableReader(channel, name, options, handler);
        reader.thread.start();
        return reader;
    }

    private void run() {
        try {
            int attempt = 0;
            DurableSubscription subscription = null;
            while (!closed) {
                try {
                    if (subscription == null) {
                        subscription = subscribe();
                    }
                    step(subscription);
                    attempt = 0;
                } catch (SystemException failed) {
                    if (!Unreachable.passes(failed)) {
                        throw failed;
                    }
                    LOG.debug("durable subscription {}: {}", name, failed.toString());
                    if (failed instanceof OBJECT_NOT_EXIST && attempt > 5) {
                        // the server's file was replaced, and it knows this holder no more
                        subscription = null;
                    }
                    TimeUnit.MILLISECONDS.sleep(Unreachable.pauseMillis(attempt++));
                }
            }
            if (subscription != null) {
                acknowledge(subscription);
                subscription.close();
            }
        } catch (InterruptedException closing) {
            LOG.debug("durable subscription {} closed while the server was away", name);
        } catch (Exception ended) {
            failure = ended;
        } finally {
            over.countDown();
        }
    }

    /** The second time it goes on where it was, whatever was asked for the first time. */
    private DurableSubscription subscribe() throws InvalidName, InvalidOffset {
        Start start = options.start();
        if (subscribed) {
            start = new Start();
            start.__default(Begin.WHERE_I_WAS);
        }
        DurableSubscription subscription = channel.subscribe(name, start);
        subscribed = true;
        return subscription;
    }

    private void step(DurableSubscription subscription) throws Exception {
        try {
            long after = handled == 0 ? -1 : handled;
            OffsetEvent[] events = subscription.pull_events(after, options.maxBatch(), options.waitMillis());
            for (OffsetEvent event : events) {
                if (closed) {
                    break;
                }
                if (event.position > handled) {
                    handler.handle(event);
                    handled = event.position;
                }
            }
        } catch (Lost lost) {
            handler.lost(lost.from, lost.upto);
            handled = lost.upto;
        }
        acknowledge(subscription);
    }

    private void acknowledge(DurableSubscription subscription) throws TakenOver, InvalidOffset {
        if (handled > acknowledged) {
            long upto = handled;
            subscription.acknowledge(upto);
            acknowledged = upto;
        }
    }

    /** The offset of the newest event that was handled; 0 before the first. */
    public long handled() {
        return handled;
    }

    /** Why it ended; empty while it runs or if it was closed. {@link TakenOver} if another has the subscription. */
    public Optional<Throwable> failure() {
        return Optional.ofNullable(failure);
    }

    /** Ends reading after the event that is being handled, acknowledges what was handled, and leaves the subscription. */
    @Override
    public void close() {
        closed = true;
        if (Thread.currentThread() == thread) {
            return;
        }
        try {
            // a pull that waits ends by itself, unless the server is away
            if (!over.await(CLOSE_SECONDS, TimeUnit.SECONDS)) {
                thread.interrupt();
            }
        } catch (InterruptedException interrupted) {
            thread.interrupt();
            Thread.currentThread().interrupt();
        }
    }
}
