package org.pleiad.orb.poa;

import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The object ids that an adapter with SYSTEM_ID hands out: a count, which an adapter whose references outlive it puts behind
 * the epoch of this run, so that no id is given twice in the life of a server. Thread-safe.
 */
final class SystemIds {
    private final boolean withEpoch;
    private final long epoch;
    private final AtomicLong count = new AtomicLong();

    SystemIds(boolean withEpoch, long epoch) {
        this.withEpoch = withEpoch;
        this.epoch = epoch;
    }

    byte[] next() {
        ByteBuffer id = ByteBuffer.allocate(length());
        if (withEpoch) {
            id.putLong(epoch);
        }
        return id.putLong(count.getAndIncrement()).array();
    }

    /** Whether this, or for adapters with epoch an earlier run, may have made the id. */
    boolean mayHaveMade(byte[] id) {
        if (id.length != length()) {
            return false;
        }
        ByteBuffer octets = ByteBuffer.wrap(id);
        boolean earlierRun = withEpoch && octets.getLong() != epoch;
        long number = octets.getLong();
        return number >= 0 && (earlierRun || number < count.get());
    }

    private int length() {
        return withEpoch ? 2 * Long.BYTES : Long.BYTES;
    }
}
