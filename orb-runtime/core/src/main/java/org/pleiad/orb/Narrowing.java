package org.pleiad.orb;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.SystemException;
import org.pleiad.orb.error.Minor;

/** {@code XHelper.narrow} for a type that is known as a class only. */
final class Narrowing {
    private static final ClassValue<Method> NARROW = new ClassValue<>() {
        @Override
        protected Method computeValue(Class<?> type) {
            String helper = type.getName() + "Helper";
            try {
                return Class.forName(helper, true, type.getClassLoader())
                        .getMethod("narrow", org.omg.CORBA.Object.class);
            } catch (ReflectiveOperationException missing) {
                throw Minor.NARROW_FAILED.exception(
                        CompletionStatus.COMPLETED_NO,
                        type.getName() + " is no interface that IDL made: there is no " + helper + ".narrow",
                        missing);
            }
        }
    };

    private Narrowing() {}

    static <T> T narrow(org.omg.CORBA.Object reference, Class<T> type) {
        if (reference == null || type.isInstance(reference)) {
            return type.cast(reference);
        }
        try {
            return type.cast(NARROW.get(type).invoke(null, reference));
        } catch (InvocationTargetException failed) {
            if (failed.getCause() instanceof SystemException cause) {
                throw wrongType(cause, reference, type);
            }
            throw inaccessible(type, failed);
        } catch (IllegalAccessException failed) {
            throw inaccessible(type, failed);
        }
    }

    /** The Helper's BAD_PARAM says nothing of what was wanted and found. */
    private static SystemException wrongType(SystemException cause, org.omg.CORBA.Object reference, Class<?> type) {
        if (!(cause instanceof org.omg.CORBA.BAD_PARAM)) {
            return cause;
        }
        return Minor.NARROW_FAILED.exception(
                CompletionStatus.COMPLETED_NO, reference + " is no " + type.getName(), cause);
    }

    private static SystemException inaccessible(Class<?> type, Throwable cause) {
        return Minor.NARROW_FAILED.exception(
                CompletionStatus.COMPLETED_NO, "the Helper of " + type.getName() + " cannot be called", cause);
    }
}
