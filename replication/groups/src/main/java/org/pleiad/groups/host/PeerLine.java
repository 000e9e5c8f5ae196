package org.pleiad.groups.host;

import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.omg.CORBA.portable.OutputStream;
import org.pleiad.orb.async.AsyncCall;

/**
 * What is on its way to one address. Sends promptly and holds no thread; when too much is on its way, or the address did not take
 * the last message, what is new is lost. Thread-safe.
 */
final class PeerLine {
    /**
     * An engine repeats what matters, so more than this would only be old when it arrives; less, and the longest entry of a log,
     * in its pieces, would never get through.
     */
    private static final long MOST_OCTETS = 128L << 20;

    private static final int MOST_MESSAGES = 4_096;

    /** After a failure nothing is sent for so long, so that a dead host does not cost a connection attempt for each message. */
    private static final long PAUSE_NANOS = 20_000_000;

    private final org.omg.CORBA.Object target;
    private final Consumer<Throwable> failed;
    private final AtomicLong octets = new AtomicLong();
    private final AtomicInteger messages = new AtomicInteger();
    private final AtomicLong lost = new AtomicLong();

    /** As {@link System#nanoTime} has it; only meaningful while {@link #paused}. */
    private volatile long pausedUntil;

    private volatile boolean paused;

    PeerLine(org.omg.CORBA.Object target, Consumer<Throwable> failed) {
        this.target = target;
        this.failed = failed;
    }

    void send(String from, String to, ByteBuffer message) {
        int length = message.remaining();
        if (isPaused() || !reserve(length)) {
            lost.incrementAndGet();
            return;
        }
        AsyncCall.oneWay(target, "message")
                .promptly()
                .arguments(out -> write(out, from, to, message))
                .returningNothing()
                .whenComplete((nothing, failure) -> ended(length, failure));
    }

    private static void write(OutputStream out, String from, String to, ByteBuffer message) {
        out.write_string(from);
        out.write_string(to);
        int length = message.remaining();
        out.write_ulong(length);
        if (message.hasArray()) {
            out.write_octet_array(message.array(), message.arrayOffset() + message.position(), length);
        } else {
            byte[] copy = new byte[length];
            message.duplicate().get(copy);
            out.write_octet_array(copy, 0, length);
        }
    }

    private boolean isPaused() {
        if (!paused) {
            return false;
        }
        if (pausedUntil - System.nanoTime() > 0) {
            return true;
        }
        paused = false;
        return false;
    }

    private boolean reserve(int length) {
        int before = messages.getAndIncrement();
        long octetsBefore = octets.getAndAdd(length);
        if (before < MOST_MESSAGES && octetsBefore < MOST_OCTETS) {
            return true;
        }
        messages.decrementAndGet();
        octets.addAndGet(-length);
        return false;
    }

    private void ended(int length, Throwable failure) {
        octets.addAndGet(-length);
        messages.decrementAndGet();
        if (failure != null) {
            lost.incrementAndGet();
            pausedUntil = System.nanoTime() + PAUSE_NANOS;
            paused = true;
            failed.accept(failure);
        }
    }

    /** Messages that were not sent. */
    long lost() {
        return lost.get();
    }
}
