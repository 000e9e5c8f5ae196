package org.pleiad.orb.policy;

/**
 * Asked before a call goes to another place than the reference was bound to: the program may have state at the old place
 * that the new one knows nothing of. It may refuse, or build that state anew by calling the new place itself. Called on the
 * thread of the call, within its deadline.
 */
@FunctionalInterface
public interface Rebinding {

    /** Why a reference is to be bound anew. */
    enum Cause {
        /** A server sent the call on. */
        FORWARDED,
        /** The place cannot be reached, or the object is gone there; another place of the reference is tried. */
        UNREACHABLE,
        /** The same address answers, but it is another life of the server. */
        RESTARTED
    }

    /**
     * A reference that is to be bound anew.
     *
     * @param reference the reference that was called
     * @param target the new place; calls by it do not come back here
     * @param from the address where the object was
     * @param to the address where it is looked for
     * @param cause why
     */
    record Move(org.omg.CORBA.Object reference, org.omg.CORBA.Object target, String from, String to, Cause cause) {}

    /**
     * Whether the call may go on at the new place; otherwise it ends with REBIND, COMPLETED_NO. What it throws ends the
     * call, too.
     */
    boolean mayRebind(Move move);
}
