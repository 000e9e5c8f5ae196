package org.pleiad.orb.dynamic;

import java.io.Serializable;
import java.lang.ref.WeakReference;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.SystemException;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.BoxedValueHelper;
import org.omg.CORBA.portable.ValueBase;
import org.omg.CORBA.portable.ValueFactory;
import org.pleiad.orb.error.Minor;

/**
 * Finds classes of value types by their repository ids, as the mapping names them: {@code IDL:a/B:1.0} is {@code a.B},
 * and beside it may be {@code a.BDefaultFactory}, {@code a.BImpl} and {@code a.BHelper}. A prefix such as {@code
 * acme.com} is looked for in the package both reversed and not at all. Any thread.
 */
final class ValueClasses {
    private static final String FORMAT = "IDL:";

    /** Names are remembered for each loader, found or not; ids from the wire must not fill the memory. */
    private static final int MOST_KNOWN = 4096;

    private static final WeakReference<Class<?>> NONE = new WeakReference<>(null);

    /** Synchronized: rarely contended, and weak keys let applications be unloaded. */
    private static final Map<ClassLoader, Map<String, WeakReference<Class<?>>>> KNOWN =
            Collections.synchronizedMap(new WeakHashMap<>());

    private ValueClasses() {}

    /** The factory that the conventions lead to, or {@code null}. */
    static ValueFactory factory(String id) {
        Class<?> factory = find(id, "DefaultFactory", ValueFactory.class);
        if (factory != null) {
            return (ValueFactory) make(factory);
        }
        Class<?> implementation = find(id, "Impl", ValueBase.class);
        return implementation == null ? null : in -> in.read_value((Serializable) make(implementation));
    }

    /** The helper of a box, or {@code null}. */
    static BoxedValueHelper box(String id) {
        Class<?> helper = find(id, "Helper", BoxedValueHelper.class);
        return helper == null ? null : (BoxedValueHelper) make(helper);
    }

    /** The helper of the box that a value is an instance of, or {@code null}. */
    static BoxedValueHelper boxOf(Object value) {
        Class<?> type = value.getClass();
        Class<?> helper = load(type.getName() + "Helper", type.getClassLoader());
        return helper != null && BoxedValueHelper.class.isAssignableFrom(helper)
                ? (BoxedValueHelper) make(helper)
                : null;
    }

    /** The class that the IDL compiler generated, or {@code null}. */
    static Class<?> type(String id) {
        return find(id, "", Object.class);
    }

    /** The Helper of a class that the IDL compiler generated, or {@code null}. */
    static Class<?> helperOf(Class<?> type) {
        return type == null ? null : load(type.getName() + "Helper", type.getClassLoader());
    }

    /** The Helper that the IDL compiler generated, or {@code null}. */
    static Class<?> helper(String id) {
        return find(id, "Helper", Object.class);
    }

    /** The TypeCode that the generated helper knows, or {@code null}. */
    static TypeCode typeCode(String id) {
        return typeCode(find(id, "Helper", Object.class));
    }

    /** The TypeCode of a value's own type, or {@code null}. */
    static TypeCode typeCodeOf(Object value) {
        for (Class<?> type = value.getClass(); type != Object.class; type = type.getSuperclass()) {
            Class<?> helper = load(type.getName() + "Helper", type.getClassLoader());
            if (helper != null) {
                return typeCode(helper);
            }
        }
        return null;
    }

    /** The id of a class that the IDL compiler generated, or {@code null}. */
    static String id(Class<?> type) {
        Class<?> helper = type == null ? null : load(type.getName() + "Helper", type.getClassLoader());
        if (helper == null) {
            return null;
        }
        try {
            return (String) helper.getMethod("id").invoke(null);
        } catch (ReflectiveOperationException | ClassCastException notGenerated) {
            return null;
        }
    }

    private static TypeCode typeCode(Class<?> helper) {
        if (helper == null) {
            return null;
        }
        try {
            Method type = helper.getMethod("type");
            // an id from the wire must not run code of a class that is no helper
            return type.getReturnType() == TypeCode.class && Modifier.isStatic(type.getModifiers())
                    ? (TypeCode) type.invoke(null)
                    : null;
        } catch (ReflectiveOperationException notGenerated) {
            return null;
        }
    }

    private static Class<?> find(String id, String suffix, Class<?> kind) {
        for (String name : names(id)) {
            for (ClassLoader loader : loaders()) {
                Class<?> found = load(name + suffix, loader);
                if (found != null && kind.isAssignableFrom(found)) {
                    return found;
                }
            }
        }
        return null;
    }

    private static List<ClassLoader> loaders() {
        return Stream.of(Thread.currentThread().getContextClassLoader(), ValueClasses.class.getClassLoader())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static Class<?> load(String name, ClassLoader loader) {
        Map<String, WeakReference<Class<?>>> known = KNOWN.computeIfAbsent(loader, absent -> new ConcurrentHashMap<>());
        WeakReference<Class<?>> found = known.get(name);
        Class<?> type = found == null ? null : found.get();
        if (type != null || found == NONE) {
            return type;
        }
        type = loadNow(name, loader);
        if (known.size() < MOST_KNOWN) {
            known.put(name, type == null ? NONE : new WeakReference<>(type));
        }
        return type;
    }

    /** Initializes nothing: an id from the wire must not run code of a class that is no value. */
    private static Class<?> loadNow(String name, ClassLoader loader) {
        try {
            return Class.forName(name, false, loader);
        } catch (ClassNotFoundException | LinkageError absent) {
            return null;
        }
    }

    /** Names that the class may have, in the packages known to stand in front too. */
    private static Set<String> names(String id) {
        Set<String> names = conventional(id);
        for (String prefix : PackagePrefixes.known()) {
            conventional(id).forEach(name -> names.add(prefix + '.' + name));
        }
        return names;
    }

    /** Names that the mapping gives to the class. */
    static Set<String> conventional(String id) {
        var names = new LinkedHashSet<String>();
        int end = id.lastIndexOf(':');
        if (!id.startsWith(FORMAT) || end < FORMAT.length() || !isPlain(id)) {
            return names;
        }
        String[] parts = id.substring(FORMAT.length(), end).split("/");
        if (parts[0].indexOf('.') >= 0 || parts[0].indexOf('-') >= 0) {
            List<String> reversed = new ArrayList<>(List.of(parts[0].split("\\.")));
            Collections.reverse(reversed);
            String rest = String.join(".", List.of(parts).subList(1, parts.length));
            names.add(String.join(".", reversed) + "." + rest);
            names.add(rest);
        } else {
            names.add(String.join(".", parts));
        }
        if (parts.length > 1) {
            // a type that is declared inside an interface or a value type
            for (String name : List.copyOf(names)) {
                int dot = name.lastIndexOf('.');
                if (dot > 0) {
                    names.add(name.substring(0, dot) + "Package" + name.substring(dot));
                }
            }
        }
        return names;
    }

    private static boolean isPlain(String id) {
        return id.chars().allMatch(c -> c < 0x80 && (Character.isLetterOrDigit(c) || ":/._-".indexOf(c) >= 0));
    }

    private static Object make(Class<?> type) {
        try {
            return type.getDeclaredConstructor().newInstance();
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof SystemException failure ? failure : failed(type, e.getCause());
        } catch (ReflectiveOperationException e) {
            throw failed(type, e);
        }
    }

    private static SystemException failed(Class<?> type, Throwable cause) {
        return Minor.VALUE_CONSTRUCTION.exception(CompletionStatus.COMPLETED_NO, type.getName(), cause);
    }
}
