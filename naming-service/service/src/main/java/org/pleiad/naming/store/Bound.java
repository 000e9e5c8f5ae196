package org.pleiad.naming.store;

import java.util.Arrays;

/** What a name stands for: an object, or a context, which is one of the same store or another server's. Immutable. */
public final class Bound {

    /** What it is. Written to files by its ordinal, so that further ones come last. */
    public enum Kind {
        /** An object, or a context that was bound as one. */
        OBJECT,
        /** A context of the same store; names lead on through it. */
        CONTEXT,
        /** A context of another server; names lead on through it, by calls. */
        FOREIGN_CONTEXT
    }

    private static final byte[] NONE = {};

    private final Kind kind;
    private final long context;
    private final byte[] reference;

    private Bound(Kind kind, long context, byte[] reference) {
        this.kind = kind;
        this.context = context;
        this.reference = reference;
    }

    /**
     * An object.
     *
     * @param reference the octets that stand in hexadecimal digits behind {@code IOR:} in its stringified form
     */
    public static Bound object(byte[] reference) {
        return new Bound(Kind.OBJECT, 0, reference.clone());
    }

    /** A context of the same store. */
    public static Bound context(long context) {
        return new Bound(Kind.CONTEXT, context, NONE);
    }

    /** A context of another server; the octets as in {@link #object}. */
    public static Bound foreignContext(byte[] reference) {
        return new Bound(Kind.FOREIGN_CONTEXT, 0, reference.clone());
    }

    /** What it is. */
    public Kind kind() {
        return kind;
    }

    /** Whether names lead on through it. */
    public boolean isContext() {
        return kind != Kind.OBJECT;
    }

    /** The number of a context of the same store; 0 for others. */
    public long context() {
        return context;
    }

    /** The octets of the reference, which the caller leaves as they are; empty for a context of the same store. */
    @SuppressWarnings("EI_EXPOSE_REP")
    public byte[] reference() {
        return reference;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bound bound
                && kind == bound.kind
                && context == bound.context
                && Arrays.equals(reference, bound.reference);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * kind.hashCode() + Long.hashCode(context)) + Arrays.hashCode(reference);
    }

    @Override
    public String toString() {
        return kind == Kind.CONTEXT ? "context " + context : kind + " of " + reference.length + " octets";
    }
}
