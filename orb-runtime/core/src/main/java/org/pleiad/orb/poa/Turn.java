package org.pleiad.orb.poa;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/** Waits for a lock that application code is run under, so never without a bound. */
final class Turn {
    private Turn() {}

    /** Takes the lock or raises TRANSIENT. */
    static void take(ReentrantLock lock, PoaConfig config, String what) {
        try {
            if (!lock.tryLock() && !lock.tryLock(config.completionTimeout().toNanos(), TimeUnit.NANOSECONDS)) {
                throw PoaFaults.turnTimeout(what, config.completionTimeout());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw PoaFaults.interrupted("waiting for " + what);
        }
    }
}
