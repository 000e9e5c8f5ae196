package org.pleiad.orb.deadline;

/**
 * The time by which whoever called the servant that this thread runs wants its reply. Set by the dispatcher for requests
 * that tell it, read by the calling side, both on the servant's thread. Times are those of {@link System#nanoTime}.
 */
public final class AmbientDeadline {
    private static final ThreadLocal<Long> CURRENT = new ThreadLocal<>();

    /** Whether there ever was one, so that other processes need not look; volatile: any servant's thread may set it. */
    private static volatile boolean used;

    private AmbientDeadline() {}

    /** The deadline of the calling thread; {@code null} if it has none. */
    public static Long current() {
        return used ? CURRENT.get() : null;
    }

    /**
     * Sets the deadline of the calling thread. A servant called within the process keeps the earlier one of its caller's.
     *
     * @return what it was before, for {@link #restore}
     */
    public static Long enter(long deadline) {
        Long outer = CURRENT.get();
        if (outer == null || deadline - outer < 0) {
            CURRENT.set(deadline);
            used = true;
        }
        return outer;
    }

    /** Puts back what was before {@link #enter}. */
    public static void restore(Long outer) {
        if (outer == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(outer);
        }
    }
}
