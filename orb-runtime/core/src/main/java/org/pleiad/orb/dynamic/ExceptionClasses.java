package org.pleiad.orb.dynamic;

import java.lang.ref.WeakReference;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.omg.CORBA.SystemException;
import org.omg.CORBA.UserException;
import org.omg.CORBA.portable.InputStream;

/**
 * Finds the generated class of a user exception by its repository id: one that this process has met, or as the mapping names
 * it; one declared in an interface lies in the package of that name with {@code Package} behind it. Any thread.
 */
public final class ExceptionClasses {
    /** Ids come from generated code, not from the wire. */
    private static final int MOST_MET = 4096;

    /** Weak, so that applications can be unloaded. */
    private static final Map<String, WeakReference<Class<?>>> MET = new ConcurrentHashMap<>();

    private ExceptionClasses() {}

    /** An exception has been read; its package need not be the one that the mapping gives without a prefix. */
    public static void met(String id, UserException exception) {
        WeakReference<Class<?>> known = MET.get(id);
        if ((known == null && MET.size() < MOST_MET) || (known != null && known.get() == null)) {
            MET.put(id, new WeakReference<>(exception.getClass()));
        }
    }

    /**
     * Reads an exception with its own Helper.
     *
     * @param id its repository id
     * @param in at the repository id
     * @return {@code null} if no Helper is found
     */
    public static UserException read(String id, InputStream in) {
        WeakReference<Class<?>> met = MET.get(id);
        Class<?> helper = ValueClasses.helperOf(met == null ? null : met.get());
        if (helper == null) {
            helper = ValueClasses.helper(id);
        }
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
