package org.pleiad.orb.client;

import java.util.concurrent.CountDownLatch;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.SystemException;
import org.omg.CORBA.portable.InputStream;
import org.pleiad.orb.error.Minor;

/**
 * Takes the response to a deferred request, on a thread that completes calls, and keeps it until it is fetched. The wait is
 * bounded, since every call ends at its deadline, or with its connection. Thread-safe.
 */
final class DeferredReply implements ReplyListener {
    private final RequestParts parts;
    private final Runnable whenAnswered;
    private final CountDownLatch answered = new CountDownLatch(1);

    /** Written before the latch opens, read after. */
    private Exception outcome;

    DeferredReply(RequestParts parts, Runnable whenAnswered) {
        this.parts = parts;
        this.whenAnswered = whenAnswered;
    }

    @Override
    public void replied(InputStream reply) {
        try {
            parts.read(reply);
            answer(null);
        } catch (SystemException unreadable) {
            answer(unreadable);
        } catch (RuntimeException | Error broken) {
            answer(unexpected(broken));
            throw broken;
        }
    }

    @Override
    public void raised(String id, InputStream exception) {
        try {
            answer(parts.raised(id, exception));
        } catch (SystemException unreadable) {
            answer(unreadable);
        } catch (RuntimeException | Error broken) {
            answer(unexpected(broken));
            throw broken;
        }
    }

    private SystemException unexpected(Throwable broken) {
        return Minor.RESPONSE_UNREADABLE.exception(
                CompletionStatus.COMPLETED_YES, parts.operation() + ": " + broken, broken);
    }

    @Override
    public void failed(SystemException failure) {
        answer(failure);
    }

    private void answer(Exception ended) {
        outcome = ended;
        answered.countDown();
        whenAnswered.run();
    }

    boolean isThere() {
        return answered.getCount() == 0;
    }

    /** Waits for the response; returns the exception that it is, or {@code null}. */
    Exception await(String operation) {
        try {
            answered.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw Minor.REPLY_NOT_AVAILABLE.exception(
                    CompletionStatus.COMPLETED_MAYBE, "the thread was interrupted while it waited for " + operation);
        }
        return outcome;
    }
}
