package org.pleiad.events.cos;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.omg.CORBA.Any;
import org.omg.CORBA.portable.InputStream;
import org.omg.CosEventComm.DisconnectedHelper;
import org.omg.CosEventComm.PullSupplier;
import org.pleiad.events.channel.Failures;
import org.pleiad.events.channel.Supply;
import org.pleiad.orb.async.AsyncCall;

/**
 * Asks one pull supplier with {@code try_pull}, again and again, without a thread that waits: at once after an event, after a
 * growing pause if there was none, and after failures as often as the options of consumers allow. Each question is asked by
 * the thread that brought the answer to the last one.
 */
final class Polling {
    private final ChannelParts parts;
    private final Supply supply;
    private final org.omg.CORBA.Object supplier;
    private final Runnable gone;
    private volatile boolean stopped;

    // Handed over from question to question.
    private long pauseNanos;
    private int failed;

    /** An answer; the any is {@code null} if there was no event. */
    private record Answer(Any event) {
        static Answer read(InputStream reply) {
            Any any = reply.read_any();
            return new Answer(reply.read_boolean() ? any : null);
        }
    }

    Polling(ChannelParts parts, Supply supply, PullSupplier supplier, Runnable gone) {
        this.parts = parts;
        this.supply = supply;
        this.supplier = Partners.bounded(supplier, parts.options().pushTimeout());
        this.gone = gone;
    }

    void start() {
        later(1);
    }

    void stop() {
        stopped = true;
    }

    private void later(long nanos) {
        CompletableFuture.delayedExecutor(
                        nanos, TimeUnit.NANOSECONDS, parts.channel().executor())
                .execute(this::ask);
    }

    private void ask() {
        if (stopped) {
            return;
        }
        AsyncCall.to(supplier, "try_pull")
                .raises(DisconnectedHelper.id(), DisconnectedHelper::read, DisconnectedHelper::write)
                .returning(Answer::read)
                .whenComplete(this::answered);
    }

    private void answered(Answer answer, Throwable failure) {
        if (stopped) {
            return;
        }
        Throwable problem = failure;
        if (answer != null && answer.event() != null) {
            try {
                parts.publish(supply, answer.event());
                failed = 0;
                pauseNanos = 0;
                later(0);
                return;
            } catch (RuntimeException refused) {
                // the channel has no room: the event is lost, as the supplier has given it away
                problem = null;
            }
        }
        if (problem != null
                && (Failures.of(problem) == Failures.GONE
                        || ++failed >= parts.options().subscription().attempts())) {
            gone.run();
            return;
        }
        long longest = parts.options().longestPoll().toNanos();
        pauseNanos = pauseNanos == 0 ? parts.options().firstPoll().toNanos() : Math.min(2 * pauseNanos, longest);
        later(pauseNanos);
    }
}
