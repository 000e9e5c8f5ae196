package org.pleiad.groups.client;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.omg.CORBA.IntHolder;
import org.pleiad.groups.client.test.Votes.CounterPOA;
import org.pleiad.groups.client.test.Votes.Refused;
import org.pleiad.groups.member.StateAccessor;

/** A sum, and what makes a member answer wrongly or late. */
final class CounterServant extends CounterPOA {
    static final StateAccessor<CounterServant> STATE = StateAccessor.of(
            (servant, out) -> new DataOutputStream(out).writeInt(servant.sum.get()),
            (servant, in) -> servant.sum.set(new DataInputStream(in).readInt()));

    final AtomicInteger executions = new AtomicInteger();

    /** What it says too much. */
    volatile int lie;

    /** What it waits for before it answers; {@code null}: nothing. */
    volatile CountDownLatch held;

    /** Opens when a call has come as far as {@link #held}. */
    final CountDownLatch waiting = new CountDownLatch(1);

    private final AtomicInteger sum = new AtomicInteger();

    @Override
    public int add(int n) {
        executions.incrementAndGet();
        int result = sum.addAndGet(n);
        CountDownLatch gate = held;
        if (gate != null) {
            waiting.countDown();
            try {
                gate.await(30, TimeUnit.SECONDS);
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            }
        }
        return result + lie;
    }

    @Override
    public int sum() {
        return sum.get() + lie;
    }

    @Override
    public void split(int n, IntHolder half, IntHolder rest) {
        half.value = n / 2;
        rest.value = n - half.value + lie;
    }

    @Override
    public void refuse(String reason) throws Refused {
        throw new Refused(reason);
    }

    @Override
    public void note(int n) {
        sum.addAndGet(n);
    }
}
