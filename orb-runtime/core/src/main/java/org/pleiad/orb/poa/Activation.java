package org.pleiad.orb.poa;

import java.util.concurrent.atomic.AtomicInteger;
import org.omg.PortableServer.Servant;

/**
 * An entry of the active object map. Where a servant activator wants to know when the last request has ended, the requests
 * that run are counted here; the sign bit says that no more may begin.
 */
final class Activation {
    private static final int CLOSED = Integer.MIN_VALUE;

    private final Octets id;
    private final Servant servant;
    private final AtomicInteger uses = new AtomicInteger();

    Activation(Octets id, Servant servant) {
        this.id = id;
        this.servant = servant;
    }

    Octets id() {
        return id;
    }

    Servant servant() {
        return servant;
    }

    /** Counts a request; false if the object was deactivated. */
    boolean acquire() {
        int count;
        do {
            count = uses.get();
            if (count < 0) {
                return false;
            }
        } while (!uses.compareAndSet(count, count + 1));
        return true;
    }

    /** Counts a request off; true if the object was deactivated and this was its last request. */
    boolean release() {
        return uses.decrementAndGet() == CLOSED;
    }

    /** Lets no more requests in; true if none is running. */
    boolean close() {
        return uses.getAndUpdate(count -> count | CLOSED) == 0;
    }
}
