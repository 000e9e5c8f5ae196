package org.pleiad.groups.conformance.history;

/**
 * A call from its beginning to its end, as its client knows them.
 *
 * @param invoked when it began
 * @param completed when it ended; {@link Long#MAX_VALUE} for one of which nobody knows whether it has
 * @param result {@code null} if it is not known
 * @param position of the entry that had it executed; 0 if it is not known
 */
public record Call(
        String client,
        String request,
        String operation,
        String argument,
        String result,
        long invoked,
        long completed,
        long position) {

    /** Whether it is known to have been executed, and with what result. */
    public boolean isKnown() {
        return result != null;
    }

    @Override
    public String toString() {
        return client + ": " + operation + "(" + argument + ") = " + (isKnown() ? result : "?") + "  [" + invoked + ", "
                + (completed == Long.MAX_VALUE ? "?" : String.valueOf(completed)) + "]"
                + (position == 0 ? "" : " at " + position);
    }
}
