package org.pleiad.groups.core;

import java.util.BitSet;

/**
 * Which proposals of one life of a host have been applied, for an engine may apply one twice. Proposals may overtake each other
 * within the window; what is older counts as applied, and no host has an older one under way. Part of the state; used by the thread
 * that applies.
 */
final class ProposalWindow {
    /** How far below the highest a proposal may come; a host never has more under way. */
    static final int WIDTH = 1024;

    private long highest;
    private final BitSet seen = new BitSet(WIDTH);

    /** Whether a number comes for the first time. */
    boolean first(long number) {
        if (number <= highest - WIDTH) {
            return false;
        }
        if (number > highest) {
            for (long passed = Math.max(highest + 1, number - WIDTH + 1); passed < number; passed++) {
                seen.clear((int) (passed % WIDTH));
            }
            highest = number;
        } else if (seen.get((int) (number % WIDTH))) {
            return false;
        }
        seen.set((int) (number % WIDTH));
        return true;
    }

    void write(OctetWriter out) {
        out.number(highest).octets(seen.toByteArray());
    }

    static ProposalWindow read(OctetReader in) {
        ProposalWindow window = new ProposalWindow();
        window.highest = in.longNumber();
        window.seen.or(BitSet.valueOf(in.octets()));
        return window;
    }
}
