package org.pleiad.naming.store;

/** Names cannot be read or kept. */
public final class NameStoreFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean maybeKept;

    /**
     * A failure.
     *
     * @param maybeKept whether the change may be found after the store was opened again
     */
    public NameStoreFailure(String message, boolean maybeKept, Throwable cause) {
        super(message, cause);
        this.maybeKept = maybeKept;
    }

    /** Whether the change may be found after the store was opened again. */
    public boolean maybeKept() {
        return maybeKept;
    }
}
