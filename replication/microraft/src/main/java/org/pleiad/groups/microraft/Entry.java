package org.pleiad.groups.microraft;

import java.nio.ByteBuffer;

/**
 * What the log holds: a proposal, and by whom it was made, so that the host that waits for it knows its own.
 *
 * @param origin drawn by a host each time when it opens a domain; 0: not a proposal, but a mark
 * @param number counts the proposals of an origin
 * @param content never changed, its position and limit included
 */
record Entry(long origin, long number, ByteBuffer content) {
    /**
     * A leader appends it when it begins, since only entries of its own term tell it what is in the log for good, and when a host
     * needs a later place for a snapshot.
     */
    static final Entry MARK = new Entry(0, 0, ByteBuffer.allocate(0));

    /** Octets that it takes in a message, with what stands around it. */
    int octets() {
        return content.remaining() + 40;
    }

    boolean isMark() {
        return origin == 0;
    }
}
