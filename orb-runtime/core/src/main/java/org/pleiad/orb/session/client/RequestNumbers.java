package org.pleiad.orb.session.client;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;

/**
 * Numbers for the requests of one client, and the number below which all of them have ended: what the other side need not
 * remember. When a call takes so long that {@link #WINDOW} others begin meanwhile, the numbers are spent, and the client
 * begins again under another id. Thread-safe, without a lock.
 */
public final class RequestNumbers {
    /** Most numbers between the oldest call that has not ended and a new one; a power of two. */
    static final int WINDOW = 1024;

    private static final int LAST = Integer.MAX_VALUE;

    private final AtomicInteger next = new AtomicInteger(1);

    /** All numbers below have ended. */
    private final AtomicInteger endedBelow = new AtomicInteger(1);

    /** At each place the last number that ended there. */
    private final AtomicIntegerArray ended = new AtomicIntegerArray(WINDOW);

    /** The number for a request that begins; 0 if they are spent. */
    public int begin() {
        while (true) {
            int number = next.get();
            if (number >= LAST || number - endedBelow() >= WINDOW) {
                return 0;
            }
            // not a plain increment: a number beyond the window would have to be ended by nobody
            if (next.compareAndSet(number, number + 1)) {
                return number;
            }
        }
    }

    /** The request of a number has ended, whatever its outcome: it will not be sent again. */
    public void end(int number) {
        ended.set(number & (WINDOW - 1), number);
    }

    /** The number below which all have ended. */
    public int endedBelow() {
        int below = endedBelow.get();
        int reached = below;
        while (ended.get(reached & (WINDOW - 1)) == reached) {
            reached++;
        }
        while (reached > below && !endedBelow.compareAndSet(below, reached)) {
            below = endedBelow.get();
        }
        return Math.max(below, reached);
    }
}
