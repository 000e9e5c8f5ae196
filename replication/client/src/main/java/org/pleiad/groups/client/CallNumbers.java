package org.pleiad.groups.client;

import java.util.TreeSet;
import java.util.UUID;

/** The identities of the calls of one {@link GroupCalls}, and below which all have ended. Thread-safe; its lock is held for moments. */
final class CallNumbers {
    private final String client = "calls-" + UUID.randomUUID();
    private final TreeSet<Integer> underWay = new TreeSet<>();
    private int last;

    String client() {
        return client;
    }

    synchronized int begin() {
        if (last == Integer.MAX_VALUE) {
            throw new IllegalStateException("2,147,483,647 calls were made; make another GroupCalls of the reference");
        }
        underWay.add(++last);
        return last;
    }

    synchronized void end(int number) {
        underWay.remove(number);
    }

    /** All calls with lower numbers have ended. */
    synchronized int acknowledgedBelow() {
        return underWay.isEmpty() ? last + 1 : underWay.first();
    }
}
