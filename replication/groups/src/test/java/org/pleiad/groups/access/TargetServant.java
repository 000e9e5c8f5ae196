package org.pleiad.groups.access;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.pleiad.groups.test.Trial.Ledger;
import org.pleiad.groups.test.Trial.Mirror;
import org.pleiad.groups.test.Trial.MirrorPOA;

/** What is called by replicated objects; has a state when it is replicated itself. */
final class TargetServant extends MirrorPOA {
    final AtomicInteger calls = new AtomicInteger();
    final CountDownLatch called = new CountDownLatch(1);
    /** Which bounces in its stead; {@code null}: none. */
    volatile Mirror next;

    volatile CountDownLatch gate = new CountDownLatch(0);

    @Override
    public int work(int n) {
        int count = calls.incrementAndGet();
        called.countDown();
        try {
            if (!gate.await(20, TimeUnit.SECONDS)) {
                throw new AssertionError("nobody opened the gate");
            }
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
        return 100 * count + n;
    }

    @Override
    public int bounce(Ledger back, int n) {
        calls.incrementAndGet();
        return next == null ? back.work(n) : next.bounce(back, n);
    }
}
