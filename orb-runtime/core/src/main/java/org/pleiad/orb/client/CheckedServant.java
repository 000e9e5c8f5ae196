package org.pleiad.orb.client;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.SystemException;
import org.omg.CORBA.portable.Streamable;
import org.pleiad.orb.error.Minor;

/**
 * Stands before a servant that is called directly and refuses what could not have been marshalled: null where IDL has a
 * string, an enum, a fixed or a TypeCode. Nulls that go into an inout argument cannot be told from the empty holder of an out
 * argument and pass. Runs on the caller's thread.
 */
final class CheckedServant implements InvocationHandler {
    private final Object servant;

    private CheckedServant(Object servant) {
        this.servant = servant;
    }

    /** Whether an interface can be stood in for; otherwise its calls are marshalled. */
    static boolean canStandFor(Class<?> operations) {
        return operations.isInterface()
                && Modifier.isPublic(operations.getModifiers())
                && operations.getModule().isExported(operations.getPackageName(), CheckedServant.class.getModule());
    }

    /** The same servant, checked. */
    static Object before(Object servant, Class<?> operations) {
        return Proxy.newProxyInstance(
                operations.getClassLoader(), new Class<?>[] {operations}, new CheckedServant(servant));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        Class<?>[] types = method.getParameterTypes();
        for (int i = 0; i < types.length; i++) {
            if (arguments[i] == null && DirectOperations.isNeverNull(types[i])) {
                throw refused(types[i], method, CompletionStatus.COMPLETED_NO);
            }
        }
        Object result;
        try {
            result = method.invoke(servant, arguments);
        } catch (InvocationTargetException raised) {
            throw raised.getCause();
        }
        if (result == null && DirectOperations.isNeverNull(method.getReturnType())) {
            throw refused(method.getReturnType(), method, CompletionStatus.COMPLETED_YES);
        }
        for (int i = 0; i < types.length; i++) {
            if (arguments[i] instanceof Streamable holder) {
                requireFilled(holder, method);
            }
        }
        return result;
    }

    private static void requireFilled(Streamable holder, Method method) throws ReflectiveOperationException {
        var value = holder.getClass().getField("value");
        if (DirectOperations.isNeverNull(value.getType()) && value.get(holder) == null) {
            throw refused(value.getType(), method, CompletionStatus.COMPLETED_YES);
        }
    }

    private static SystemException refused(Class<?> type, Method method, CompletionStatus completed) {
        Minor minor = type == String.class ? Minor.NULL_STRING : Minor.NULL_VALUE;
        return minor.exception(completed, type.getSimpleName() + " in " + method.getName());
    }
}
