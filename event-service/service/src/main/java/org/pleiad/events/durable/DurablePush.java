package org.pleiad.events.durable;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.omg.CORBA.BAD_OPERATION;
import org.omg.CORBA.INV_OBJREF;
import org.omg.CORBA.NO_IMPLEMENT;
import org.omg.CORBA.NO_PERMISSION;
import org.omg.CORBA.OBJECT_NOT_EXIST;
import org.omg.CORBA.Policy;
import org.omg.CORBA.SetOverrideType;
import org.omg.CORBA.SystemException;
import org.omg.CORBA.portable.ObjectImpl;
import org.pleiad.events.PleiadEvents.DurableConsumer;
import org.pleiad.events.PleiadEvents.InvalidOffset;
import org.pleiad.events.PleiadEvents.OffsetEvent;
import org.pleiad.events.PleiadEvents.OffsetEventSeqHelper;
import org.pleiad.events.PleiadEvents.PushOptions;
import org.pleiad.events.PleiadEvents.TakenOver;
import org.pleiad.orb.async.AsyncCall;
import org.pleiad.orb.policy.Policies;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Pushes the events of a durable subscription to its holder, one batch after the other's reply, as long as not too many are
 * unacknowledged. No thread waits for the consumer. Runs on the service's threads and those that complete asynchronous calls,
 * on one of them at a time.
 */
final class DurablePush {
    private static final Logger LOG = LoggerFactory.getLogger(DurablePush.class);
    private static final int DEFAULT_BATCH = 256;
    private static final int MAX_BATCH = 10_000;
    private static final int DEFAULT_UNACKNOWLEDGED = 4096;
    private static final long BATCH_OCTETS = 1 << 20;
    private static final Duration CALL_BOUND = Duration.ofSeconds(30);
    private static final int ATTEMPTS = 12;
    private static final long FIRST_PAUSE_MILLIS = 20;
    private static final long LONGEST_PAUSE_MILLIS = 5_000;

    private final DurableParts parts;
    private final String name;
    private final long holder;
    private final org.omg.CORBA.Object consumer;
    private final int maxBatch;
    private final int maxUnacknowledged;
    private final boolean returnAcknowledges;

    // guarded by this
    private long sent;
    private boolean busy;
    private boolean again;
    private boolean ended;
    // the pusher's own, while it is busy
    private int failures;

    DurablePush(
            DurableParts parts,
            String name,
            long holder,
            long acknowledged,
            DurableConsumer consumer,
            PushOptions options) {
        this.parts = parts;
        this.name = name;
        this.holder = holder;
        this.sent = acknowledged;
        this.consumer = bounded(consumer);
        this.maxBatch = bound(options.max_batch, DEFAULT_BATCH, MAX_BATCH);
        this.maxUnacknowledged = bound(options.max_unacknowledged, DEFAULT_UNACKNOWLEDGED, Integer.MAX_VALUE);
        this.returnAcknowledges = options.return_acknowledges;
    }

    private static org.omg.CORBA.Object bounded(org.omg.CORBA.Object reference) {
        return reference instanceof ObjectImpl
                ? reference._set_policy_override(
                        new Policy[] {Policies.roundtripTimeout(CALL_BOUND)}, SetOverrideType.ADD_OVERRIDE)
                : reference;
    }

    /** @param asked unsigned */
    private static int bound(int asked, int usual, int most) {
        return asked == 0 ? usual : asked < 0 ? most : Math.min(asked, most);
    }

    /** There may be something to push; returns at once. */
    void wake() {
        synchronized (this) {
            again = true;
            if (busy || ended) {
                return;
            }
            busy = true;
        }
        parts.threads().execute(this::run);
    }

    private void run() {
        try {
            step();
        } catch (RuntimeException failed) {
            LOG.warn("durable subscription {} is pushed to no more", name, failed);
            end();
        }
    }

    private void step() {
        long from;
        synchronized (this) {
            again = false;
            if (ended) {
                return;
            }
            from = sent + 1;
        }
        List<LogRecord> records = parts.log().read(from, room(from), BATCH_OCTETS);
        if (records.isEmpty()) {
            rest();
        } else if (records.get(0).offset() > from) {
            long upto = records.get(0).offset() - 1;
            call(
                    AsyncCall.to(consumer, "lost").arguments(out -> {
                        out.write_longlong(from);
                        out.write_longlong(upto);
                    }),
                    upto,
                    true);
        } else {
            OffsetEvent[] events = parts.codec().decoded(records);
            parts.steps().at(Step.DELIVERING);
            call(
                    AsyncCall.to(consumer, "push_events").arguments(out -> OffsetEventSeqHelper.write(out, events)),
                    records.get(records.size() - 1).offset(),
                    returnAcknowledges);
        }
    }

    /** How many events may go now. */
    private int room(long from) {
        try {
            long unacknowledged = from - 1 - parts.subscriptions().acknowledged(name, holder);
            return (int) Math.max(0, Math.min(maxBatch, maxUnacknowledged - unacknowledged));
        } catch (TakenOver over) {
            takenOver();
            return 0;
        }
    }

    /** Nothing to push: rests, unless something came meanwhile. */
    private void rest() {
        synchronized (this) {
            if (!again || ended) {
                busy = false;
                return;
            }
        }
        parts.threads().execute(this::run);
    }

    private void call(AsyncCall call, long upto, boolean acknowledges) {
        call.returningNothing().whenComplete((nothing, failure) -> {
            if (failure == null) {
                failures = 0;
                arrived(upto, acknowledges);
            } else {
                failed(failure);
            }
        });
    }

    private void arrived(long upto, boolean acknowledges) {
        parts.steps().at(Step.DELIVERED);
        synchronized (this) {
            sent = upto;
        }
        if (acknowledges) {
            try {
                parts.subscriptions().acknowledge(name, holder, upto);
            } catch (TakenOver | InvalidOffset over) {
                end();
                return;
            } catch (SystemException away) {
                // the log is elsewhere, too; what was pushed is acknowledged with what comes next
                failed(away);
                return;
            } catch (LogFailure refused) {
                LOG.warn("what durable subscription {} acknowledged is not on the disk", name, refused);
                end();
                return;
            }
        }
        run();
    }

    private void failed(Throwable failure) {
        failures++;
        LOG.debug("durable subscription {}: push failed", name, failure);
        if (failures >= ATTEMPTS || hopeless(failure)) {
            LOG.info(
                    "durable subscription {} is pushed to no more, its consumer fails with {}",
                    name,
                    failure.toString());
            end();
            return;
        }
        long pause = Math.min(FIRST_PAUSE_MILLIS << failures, LONGEST_PAUSE_MILLIS);
        CompletableFuture.delayedExecutor(pause, TimeUnit.MILLISECONDS, threads())
                .execute(this::run);
    }

    private Executor threads() {
        return parts.threads();
    }

    private static boolean hopeless(Throwable failure) {
        return failure instanceof OBJECT_NOT_EXIST
                || failure instanceof BAD_OPERATION
                || failure instanceof NO_IMPLEMENT
                || failure instanceof NO_PERMISSION
                || failure instanceof INV_OBJREF;
    }

    /** Another has the subscription: tells the consumer, whether it hears it or not. */
    void takenOver() {
        if (end()) {
            AsyncCall.to(consumer, "taken_over")
                    .arguments(out -> out.write_string(name))
                    .returningNothing()
                    .exceptionally(failure -> {
                        LOG.debug("taken_over: {}", failure.toString());
                        return null;
                    });
        }
    }

    /** Pushes nothing any more; whether it did until now. */
    synchronized boolean end() {
        boolean before = !ended;
        ended = true;
        busy = false;
        return before;
    }

    synchronized boolean ended() {
        return ended;
    }
}
