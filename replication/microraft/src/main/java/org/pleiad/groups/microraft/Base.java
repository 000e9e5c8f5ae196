package org.pleiad.groups.microraft;

import java.util.List;

/**
 * A state as the applier gave it, in pieces. A snapshot of MicroRaft's is one of these and the entries after it, so that it can
 * be taken at once, at any entry, while the state is written by another thread or cannot be had.
 *
 * @param position of the last entry that is part of it; 0: there is none, all entries are there
 */
record Base(long position, List<Part> parts) {
    static final Base NONE = new Base(0, List.of());
}
