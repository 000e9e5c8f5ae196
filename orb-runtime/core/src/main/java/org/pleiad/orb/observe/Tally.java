package org.pleiad.orb.observe;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;

/** Sums over requests of one kind. Thread-safe without locks. */
final class Tally {
    final LongAdder requests = new LongAdder();
    final LongAdder exceptions = new LongAdder();
    final LongAdder octetsSent = new LongAdder();
    final LongAdder octetsReceived = new LongAdder();
    final AtomicLong longest = new AtomicLong();
    final Latencies latencies;

    /** When a request last ended, in milliseconds since 1970; 0 if none did. */
    volatile long lastMillis;

    /** Sums; {@code timed}: with quantiles of the times, which take four kilobytes. */
    Tally(boolean timed) {
        latencies = timed ? new Latencies() : null;
    }

    void add(long nanos, boolean exception, int sent, int received) {
        requests.increment();
        if (exception) {
            exceptions.increment();
        }
        octetsSent.add(sent);
        octetsReceived.add(received);
        lastMillis = System.currentTimeMillis();
        if (latencies != null) {
            latencies.record(nanos);
            if (nanos > longest.get()) {
                longest.accumulateAndGet(nanos, Math::max);
            }
        }
    }
}
