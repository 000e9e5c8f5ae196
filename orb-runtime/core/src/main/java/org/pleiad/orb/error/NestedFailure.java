package org.pleiad.orb.error;

import java.lang.ref.WeakReference;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.SystemException;

/**
 * The last failure of a call that each thread made. When a servant lets it pass to its own caller, its completion status
 * is not true there: that the inner call was not carried out says nothing about the outer one. Noted by the calling side,
 * looked at by the dispatcher, both on the servant's thread.
 */
public final class NestedFailure {
    private static final ThreadLocal<WeakReference<SystemException>> LAST = new ThreadLocal<>();

    private NestedFailure() {}

    /** Remembers a failure until the thread's next one. */
    public static SystemException note(SystemException failure) {
        LAST.set(new WeakReference<>(failure));
        return failure;
    }

    /** Makes the status of what a servant raised true for the servant's caller: MAYBE, if an inner call failed with NO. */
    public static SystemException passedOn(SystemException raised) {
        WeakReference<SystemException> last = LAST.get();
        if (last != null && last.get() == raised && raised.completed == CompletionStatus.COMPLETED_NO) {
            raised.completed = CompletionStatus.COMPLETED_MAYBE;
        }
        return raised;
    }
}
