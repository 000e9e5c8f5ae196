package org.pleiad.orb;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.OBJECT_NOT_EXIST;
import org.pleiad.orb.error.Minor;

/** The states of an ORB and the way from one to the next (CORBA 3.3 part 1, 8.2.3). Thread-safe. */
final class Life {
    private enum State {
        /** Everything works. */
        RUNNING,
        /** Running requests come to their end; new ones are refused. */
        ENDING,
        /** Nothing is left but to destroy it. */
        ENDED,
        /** It does not exist any more. */
        DESTROYED
    }

    private final AtomicReference<State> state = new AtomicReference<>(State.RUNNING);
    private final CountDownLatch ended = new CountDownLatch(1);

    /** @throws org.omg.CORBA.BAD_INV_ORDER after shutdown; OBJECT_NOT_EXIST after destroy */
    void requireRunning() {
        State now = state.get();
        if (now == State.DESTROYED) {
            throw new OBJECT_NOT_EXIST("the ORB was destroyed", 0, CompletionStatus.COMPLETED_NO);
        }
        if (now != State.RUNNING) {
            throw Minor.ORB_SHUT_DOWN.exception(CompletionStatus.COMPLETED_NO);
        }
    }

    /** @throws OBJECT_NOT_EXIST after destroy */
    void requireNotDestroyed() {
        if (state.get() == State.DESTROYED) {
            throw new OBJECT_NOT_EXIST("the ORB was destroyed", 0, CompletionStatus.COMPLETED_NO);
        }
    }

    boolean isRunning() {
        return state.get() == State.RUNNING;
    }

    /** Whether the caller is the one who has to end the ORB. */
    boolean beginEnding() {
        return state.compareAndSet(State.RUNNING, State.ENDING);
    }

    void ended() {
        state.compareAndSet(State.ENDING, State.ENDED);
        ended.countDown();
    }

    void destroyed() {
        state.set(State.DESTROYED);
    }

    /** Waits until the ORB has ended; whether it did in time. */
    boolean awaitEnd(long time, TimeUnit unit) {
        try {
            return ended.await(time, unit);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
