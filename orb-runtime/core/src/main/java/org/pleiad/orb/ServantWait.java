package org.pleiad.orb;

import org.pleiad.orb.transport.wire.Relievable;

/**
 * For servants that wait for something other than the processor, as for a disk. A servant runs on the thread that reads its
 * connections, and the server notices only after a millisecond or two that it waits; one that says so lets others be served at
 * once. On threads that are not the ORB's it does nothing more than wait.
 */
public final class ServantWait {
    private ServantWait() {}

    /** Waits, while another thread reads and serves the requests that come. */
    public static void during(Runnable wait) {
        Relievable.aboutToBlock();
        try {
            wait.run();
        } finally {
            Relievable.resumed();
        }
    }
}
