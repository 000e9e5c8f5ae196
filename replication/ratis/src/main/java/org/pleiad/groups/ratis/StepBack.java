package org.pleiad.groups.ratis;

/**
 * Where a leader looks next for the last entry that its log and a follower's have in common. Ratis goes back by one entry for each
 * refusal; a leader that was killed with a hundred entries under way would come back a hundred refusals later. This goes back by
 * one, two, four and so on: at most as many entries too many are sent again, and the follower passes over those that it has.
 */
final class StepBack {
    /** A refusal after that long begins a new search: the follower may have been away meanwhile. */
    private static final long PAUSE_NANOS = 1_000_000_000L;

    /** How far a search goes back at a time. */
    private static final long LONGEST = 4096;

    private long matched = Long.MIN_VALUE;
    private long lowest = Long.MAX_VALUE;
    private long step;
    private long lastNanos;

    /**
     * After a refusal.
     *
     * @param found where the follower or Ratis would go on
     * @param match up to where the follower is known to have what the leader has
     * @param first the first entry in the leader's log that has one before it; without those the state would have to be sent
     */
    synchronized long next(long found, long match, long first, long nanoTime) {
        if (match != matched || nanoTime - lastNanos > PAUSE_NANOS) {
            matched = match;
            lowest = Long.MAX_VALUE;
            step = 0;
        }
        lastNanos = nanoTime;
        if (found >= lowest) {
            // the answer to an earlier message; or the follower knows that it has as much for good, and is right
            return found;
        }
        long next = Math.max(found - step, Math.min(found, Math.max(match + 1, first)));
        step = Math.min(LONGEST, step == 0 ? 1 : 2 * step);
        lowest = next;
        return next;
    }
}
