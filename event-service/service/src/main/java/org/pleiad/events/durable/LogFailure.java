package org.pleiad.events.durable;

/**
 * The disk refused, or what is on it is damaged. A log that failed takes nothing any more until it is opened anew; what was
 * forced before can still be read.
 */
public final class LogFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean uncertain;

    LogFailure(String message, boolean uncertain, Throwable cause) {
        super(message, cause);
        this.uncertain = uncertain;
    }

    /** Whether what was to be written may be there after the log is opened anew. */
    public boolean uncertain() {
        return uncertain;
    }
}
