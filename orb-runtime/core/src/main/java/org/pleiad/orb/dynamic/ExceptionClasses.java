package org.pleiad.orb.dynamic;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import org.omg.CORBA.SystemException;
import org.omg.CORBA.UserException;
import org.omg.CORBA.portable.InputStream;

/**
 * Finds the generated class of a user exception by its repository id, as the mapping names it; one declared in an interface
 * lies in the package of that name with {@code Package} behind it. Any thread.
 */
public final class ExceptionClasses {
    private ExceptionClasses() {}

    /**
     * Reads an exception with its own Helper.
     *
     * @param id its repository id
     * @param in at the repository id
     * @return {@code null} if no Helper is found
     */
    public static UserException read(String id, InputStream in) {
        Class<?> helper = ValueClasses.helper(id);
        if (helper == null) {
            helper = ValueClasses.helper(inInterface(id));
        }
        if (helper == null) {
            return null;
        }
        try {
            Method read = helper.getMethod("read", InputStream.class);
            // an id from the wire must not run code of a class that is no helper
            return Modifier.isStatic(read.getModifiers()) && UserException.class.isAssignableFrom(read.getReturnType())
                    ? (UserException) read.invoke(null, in)
                    : null;
        } catch (ReflectiveOperationException failure) {
            if (failure.getCause() instanceof SystemException unreadable) {
                throw unreadable;
            }
            return null;
        }
    }

    /** {@code IDL:a/B/C:1.0} as {@code IDL:a/BPackage/C:1.0}. */
    private static String inInterface(String id) {
        int last = id.lastIndexOf('/');
        return last < 0 ? id : id.substring(0, last) + "Package" + id.substring(last);
    }
}
