package org.pleiad.orb.group;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The operations of a servant's interfaces that are declared {@code @read_only} in IDL. They are found in the method
 * {@code readOnly} that the compiler writes into an interface's helper, beside the {@code Operations} interface that
 * skeletons and ties implement; helpers without it, as other compilers make them, declare none.
 */
public final class ReadOnlyOperations {
    private static final String OPERATIONS = "Operations";

    private ReadOnlyOperations() {}

    /**
     * The operations of a servant.
     *
     * @param servant its class, or one that its class extends or implements
     * @return by name as in requests ({@code get}, {@code _get_width}) what they may see: {@code LEASED}, {@code ORDERED} or
     *     {@code LOCAL}
     * @throws IllegalStateException if a helper's method fails
     */
    public static Map<String, String> of(Class<?> servant) {
        Map<String, String> found = new HashMap<>();
        collect(servant, new HashSet<>(), found);
        return Map.copyOf(found);
    }

    private static void collect(Class<?> type, Set<Class<?>> seen, Map<String, String> found) {
        if (type == null || !seen.add(type)) {
            return;
        }
        if (type.isInterface() && type.getSimpleName().endsWith(OPERATIONS)) {
            read(type, found);
        }
        collect(type.getSuperclass(), seen, found);
        for (Class<?> inherited : type.getInterfaces()) {
            collect(inherited, seen, found);
        }
    }

    private static void read(Class<?> operations, Map<String, String> found) {
        String name = operations.getName();
        String helper = name.substring(0, name.length() - OPERATIONS.length()) + "Helper";
        try {
            Class<?> type = Class.forName(helper, false, operations.getClassLoader());
            for (var method : type.getMethods()) {
                if (method.getName().equals("readOnly")
                        && method.getParameterCount() == 0
                        && method.getReturnType() == String[].class
                        && Modifier.isStatic(method.getModifiers())) {
                    for (String entry : (String[]) method.invoke(null)) {
                        int space = entry.indexOf(' ');
                        found.put(entry.substring(0, space), entry.substring(space + 1));
                    }
                }
            }
        } catch (ClassNotFoundException none) {
            // an interface that is not of IDL
        } catch (IllegalAccessException | InvocationTargetException | StringIndexOutOfBoundsException failure) {
            throw new IllegalStateException(helper + ".readOnly() is not what the compiler writes", failure);
        }
    }
}
