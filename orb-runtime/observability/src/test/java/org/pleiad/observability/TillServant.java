package org.pleiad.observability;

import java.util.concurrent.atomic.AtomicInteger;
import org.pleiad.observability.Shop.Closed;
import org.pleiad.observability.Shop.Till;
import org.pleiad.observability.Shop.TillPOA;

/** Counts money; asks another till on demand. */
final class TillServant extends TillPOA {
    final AtomicInteger rung = new AtomicInteger();
    private int sum;
    private boolean closed;

    @Override
    public synchronized int add(int amount) throws Closed {
        if (closed) {
            throw new Closed("it is late");
        }
        sum += amount;
        return sum;
    }

    @Override
    public void ring() {
        rung.incrementAndGet();
    }

    @Override
    public synchronized void close_it() {
        closed = true;
    }

    @Override
    public int ask(Till other, int amount) throws Closed {
        return other.add(amount);
    }
}
