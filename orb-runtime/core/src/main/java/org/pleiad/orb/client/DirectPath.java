package org.pleiad.orb.client;

import org.omg.CORBA.portable.ServantObject;
import org.pleiad.orb.deadline.AmbientDeadline;

/**
 * The way from a stub to a servant of the same process, without marshalling. Where it is closed for a call, the stub is told
 * so by {@code null}, and that the object is not local when it asks next; it then marshals the call. Runs on the caller's
 * thread.
 */
final class DirectPath {
    /** The delegate whose direct call was refused on this thread and whose stub is about to marshal it. */
    private static final ThreadLocal<ObjectDelegate> REFUSED = new ThreadLocal<>();

    private DirectPath() {}

    /** Whether a stub may ask for the servant. */
    static boolean isOpen(CallingSide side, ObjectDelegate delegate, Reference reference) {
        if (side.config().direct() == DirectCalls.OFF || !reference.isLocal()) {
            return false;
        }
        if (REFUSED.get() == delegate) {
            REFUSED.remove();
            return false;
        }
        return true;
    }

    /** The servant, or {@code null}. */
    static ServantObject enter(
            CallingSide side, ObjectDelegate delegate, Reference reference, String operation, Class<?> expected) {
        if (side.config().direct() == DirectCalls.OFF || !reference.isLocal()) {
            return null;
        }
        ServantObject servant = isIndistinguishable(side, delegate, operation, expected)
                ? side.collocated().preinvoke(reference.first().objectKey(), operation, expected)
                : null;
        if (servant == null) {
            REFUSED.set(delegate);
        } else if (side.config().direct() != DirectCalls.REFERENCE && DirectOperations.hasNulls(expected, operation)) {
            servant.servant = CheckedServant.before(servant.servant, expected);
        }
        return servant;
    }

    /** Whether nobody can tell a direct call from a marshalled one, or it is not to matter. */
    private static boolean isIndistinguishable(
            CallingSide side, ObjectDelegate delegate, String operation, Class<?> expected) {
        if (side.hasInterceptors() || expected == null) {
            return false;
        }
        if (side.config().direct() == DirectCalls.REFERENCE) {
            return true;
        }
        return delegate.policies().rules().plain()
                && AmbientDeadline.current() == null
                && DirectOperations.shareNothing(expected, operation)
                && (!DirectOperations.hasNulls(expected, operation) || CheckedServant.canStandFor(expected));
    }

    /** The stub marshals the call. */
    static void left(ObjectDelegate delegate) {
        if (REFUSED.get() == delegate) {
            REFUSED.remove();
        }
    }
}
