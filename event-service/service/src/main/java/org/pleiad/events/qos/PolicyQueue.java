package org.pleiad.events.qos;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.pleiad.events.channel.Event;
import org.pleiad.events.channel.EventQueue;

/**
 * A consumer's queue that does what the qualities of service say, also after they were changed. Called under the lock of its
 * subscription.
 */
public final class PolicyQueue implements EventQueue {
    private final QosSettings qos;
    private final Supplier<AdminLimits> limits;
    private final Function<Event, Terms> terms;
    private final boolean batches;
    private final LongSupplier clock;
    private final WaitingEvents<Event> waiting;
    private AdminLimits knownLimits;
    private int knownVersion;

    /**
     * An empty queue.
     *
     * @param qos of the consumer's proxy
     * @param limits of the channel
     * @param terms on which an event waits; must not wait itself
     * @param batches whether MaximumBatchSize and PacingInterval matter
     */
    public PolicyQueue(QosSettings qos, Supplier<AdminLimits> limits, Function<Event, Terms> terms, boolean batches) {
        this(qos, limits, terms, batches, System::currentTimeMillis);
    }

    PolicyQueue(
            QosSettings qos,
            Supplier<AdminLimits> limits,
            Function<Event, Terms> terms,
            boolean batches,
            LongSupplier clock) {
        this.qos = qos;
        this.limits = limits;
        this.terms = terms;
        this.batches = batches;
        this.clock = clock;
        this.knownVersion = qos.version();
        this.knownLimits = limits.get();
        this.waiting = new WaitingEvents<>(policies(), clock);
    }

    private QueuePolicies policies() {
        return QueuePolicies.of(qos.effective(), knownLimits, qos.limits());
    }

    /** Follows a change of the qualities. */
    private void follow() {
        int version = qos.version();
        AdminLimits now = limits.get();
        if (version != knownVersion || now != knownLimits) {
            knownVersion = version;
            knownLimits = now;
            waiting.become(policies());
        }
    }

    @Override
    public Offer offer(Event event) {
        follow();
        Event gone = waiting.add(event, terms.apply(event));
        return gone == null ? Offer.QUEUED : gone == event ? Offer.REFUSED : Offer.REPLACED;
    }

    @Override
    public List<Event> take(int max) {
        follow();
        if (!batches) {
            return waiting.poll(max);
        }
        return waiting.batchIsDue()
                ? waiting.poll(Math.min(max, waiting.policies().batch()))
                : List.of();
    }

    @Override
    public long nanosUntilReady() {
        follow();
        long next = batches ? waiting.nextMillis() : waiting.nextEventMillis();
        if (next == Long.MAX_VALUE) {
            return Long.MAX_VALUE;
        }
        long millis = Math.max(0, next - clock.getAsLong());
        return TimeUnit.MILLISECONDS.toNanos(millis);
    }

    @Override
    public int size() {
        return waiting.size();
    }

    @Override
    public int room() {
        follow();
        return waiting.room();
    }

    @Override
    public long expired() {
        return waiting.expired();
    }
}
