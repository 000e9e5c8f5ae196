package org.pleiad.groups.core;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** An entry on its way. Its slots are changed only while it is certain that it was not proposed. */
final class Proposal {
    final long number;
    final long startNanos;
    private final List<Slot> slots;
    private ByteBuffer entry;
    /** Whether it may be in the log already. */
    private boolean uncertain;

    /** How often it was proposed, when last, and whether the engine has not answered that yet; guarded by the proposals. */
    int attempts;

    long attemptNanos;
    boolean unanswered;

    Proposal(long number, List<Slot> slots, long nowNanos) {
        this.number = number;
        this.slots = slots;
        this.startNanos = nowNanos;
    }

    List<Slot> slots() {
        return slots;
    }

    boolean isUncertain() {
        return uncertain;
    }

    void uncertain() {
        uncertain = true;
    }

    /** Leaves slots out; it must be certain that it was not proposed. */
    void retain(List<Slot> rest) {
        if (rest.size() != slots.size()) {
            slots.retainAll(rest);
            entry = null;
        }
    }

    /** The same octets each time it is proposed. */
    ByteBuffer entry(EntryHeader header) {
        if (entry == null) {
            List<byte[]> items = new ArrayList<>(slots.size());
            slots.forEach(slot -> items.add(slot.octets));
            entry = header.entry(items);
        }
        return entry.asReadOnlyBuffer();
    }
}
