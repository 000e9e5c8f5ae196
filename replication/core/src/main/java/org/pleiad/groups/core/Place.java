package org.pleiad.groups.core;

/**
 * Where an item is.
 *
 * @param position of its entry
 * @param index in the entry
 * @param header of the entry
 */
record Place(long position, int index, EntryHeader header) {

    /** Whose item it is. */
    MemberId proposer() {
        return new MemberId(header.host(), header.incarnation());
    }

    /** Tells the one who waits at this host, if anybody does, that it is done. */
    void done(Slot slot) {
        if (slot != null && slot.done != null) {
            slot.done.complete(position);
        }
    }

    static void fail(Slot slot, GroupRefusal.Reason reason, String message) {
        if (slot != null) {
            slot.fail(reason, message);
        }
    }
}
