package org.pleiad.events.durable.client;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.omg.CORBA.SystemException;
import org.omg.CosNotification.StructuredEvent;
import org.pleiad.events.PleiadEvents.DurableChannel;

/**
 * Puts events into a durable channel, each once: it numbers them, and repeats a put whose outcome it does not know under the
 * same numbers, which the channel recognises. One at a time may write under a name. Thread-safe.
 */
public final class DurableWriter {
    private final DurableChannel channel;
    private final String supplier;
    private final long patienceNanos;

    /** The number of the next event; 0 before the channel was asked. */
    private long next;

    /**
     * A writer that goes on where an earlier one of its name was.
     *
     * @param supplier a name that no other writes under at the same time
     * @param patience how long a put is repeated while the server is not there
     */
    public DurableWriter(DurableChannel channel, String supplier, Duration patience) {
        if (supplier.isEmpty()) {
            throw new IllegalArgumentException("a writer needs a name by which its repetitions are recognised");
        }
        this.channel = channel;
        this.supplier = supplier;
        this.patienceNanos = patience.toNanos();
    }

    /**
     * Puts events in, all or none; they are on the disk when this returns. Waits while the server is not there.
     *
     * @return the offset of the last of them
     * @throws SystemException if the patience is over, or at once if the server refuses; the events may be there if the
     *     completion status is not COMPLETED_NO. The next put of the same events under this writer does not double them
     */
    public synchronized long put(List<StructuredEvent> events) {
        long deadline = System.nanoTime() + patienceNanos;
        StructuredEvent[] batch = events.toArray(StructuredEvent[]::new);
        for (int attempt = 0; ; attempt++) {
            try {
                if (next == 0) {
                    next = channel.highest(supplier) + 1;
                }
                long offset = channel.put(supplier, next, batch);
                next += batch.length;
                return offset;
            } catch (SystemException failure) {
                long pause = TimeUnit.MILLISECONDS.toNanos(Unreachable.pauseMillis(attempt));
                if (!Unreachable.passes(failure) || System.nanoTime() + pause > deadline || interrupted(pause)) {
                    throw failure;
                }
            }
        }
    }

    private static boolean interrupted(long nanos) {
        try {
            TimeUnit.NANOSECONDS.sleep(nanos);
            return false;
        } catch (InterruptedException interrupt) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
