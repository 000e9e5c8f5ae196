package org.pleiad.groups.spi;

/** Why an engine did not do what it was asked. */
public final class EngineFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What is known about the proposal. */
    public enum Kind {
        /** Too much is under way at this host; nothing was proposed. Ask again later. */
        OVERLOADED,
        /** Nobody leads, or no majority answers; nothing was proposed. */
        NO_MAJORITY,
        /** Proposed, and then nobody could say what became of it: it may be applied later, once or twice, or never. */
        UNKNOWN,
        /** This host does not take part: closed, not yet let in, or taken out. Nothing was proposed. */
        OUTSIDE,
        /** The disk refused, or an entry or state cannot be read; this host's share has ended. */
        BROKEN
    }

    private final Kind kind;

    /** A failure; the message says what to do where anything can be done. */
    public EngineFailure(Kind kind, String message) {
        this(kind, message, null);
    }

    /** A failure with a cause, which may be {@code null}. */
    public EngineFailure(Kind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    /** What is known. */
    public Kind kind() {
        return kind;
    }

    /** Whether the entry may be applied nevertheless. */
    public boolean mayBeApplied() {
        return kind == Kind.UNKNOWN || kind == Kind.BROKEN;
    }
}
