package org.pleiad.orb.dynany;

import org.omg.CORBA.CompletionStatus;
import org.pleiad.orb.error.Minor;

/** Counts what one operation makes: TypeCodes and values from the wire must not fill heap or stack. For one thread. */
final class Growth {
    /** Nesting; as deep as values may come off the wire. */
    static final int MOST_LEVELS = 500;

    /** Components that one operation makes. */
    static final int MOST_NODES = 1 << 21;

    private int nodes;
    private int level;

    /** Begins a component inside of the present one. */
    void begin() {
        if (++level > MOST_LEVELS) {
            throw Minor.NESTING_TOO_DEEP.exception(
                    CompletionStatus.COMPLETED_NO, "a dynamic value of more than " + MOST_LEVELS + " levels");
        }
        if (++nodes > MOST_NODES) {
            throw tooLarge(nodes);
        }
    }

    void end() {
        level--;
    }

    /** Makes sure that so many components may come; unsigned. */
    static int checked(int count) {
        if (count < 0 || count > MOST_NODES) {
            throw tooLarge(Integer.toUnsignedLong(count));
        }
        return count;
    }

    private static RuntimeException tooLarge(long count) {
        return Minor.DYNAMIC_VALUE_TOO_LARGE.exception(
                CompletionStatus.COMPLETED_NO, count + " components, at most " + MOST_NODES);
    }
}
