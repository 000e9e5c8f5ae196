package org.pleiad.orb.cdr;

import java.util.List;

/**
 * What stands before the state of a value.
 *
 * @param start index of its tag in the buffer
 * @param codebase where its class can be loaded from, or {@code null}; never used by this ORB
 * @param ids its type, and the bases that it may be cut down to; empty if it is of the type that the receiver expects
 * @param chunked whether the state comes in chunks, which end with a tag
 */
public record ValueHeader(int start, String codebase, List<String> ids, boolean chunked) {

    /** Compact constructor. */
    public ValueHeader {
        ids = List.copyOf(ids);
    }
}
