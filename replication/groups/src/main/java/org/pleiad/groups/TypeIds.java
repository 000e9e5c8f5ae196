package org.pleiad.groups;

import java.lang.reflect.InvocationTargetException;

/** The repository id of a generated interface. */
final class TypeIds {
    private TypeIds() {}

    static String of(Class<?> type) {
        String helper = type.getName() + "Helper";
        try {
            return (String) Class.forName(helper, true, type.getClassLoader())
                    .getMethod("id")
                    .invoke(null);
        } catch (InvocationTargetException failed) {
            throw new IllegalArgumentException(helper + ".id() failed: " + failed.getCause(), failed);
        } catch (ReflectiveOperationException missing) {
            throw new IllegalArgumentException(
                    type.getName() + " is no interface that IDL made: there is no " + helper + ".id()", missing);
        }
    }
}
