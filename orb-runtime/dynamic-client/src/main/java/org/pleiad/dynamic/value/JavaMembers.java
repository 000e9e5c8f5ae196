package org.pleiad.dynamic.value;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;

/** The members of the caller's own objects: record components, public fields, or what getters return. */
final class JavaMembers {
    private JavaMembers() {}

    /** By name; {@code null} if the object is of a class that has none. */
    static Map<String, Object> of(Object object) {
        Map<String, Object> members = new LinkedHashMap<>();
        try {
            if (object instanceof Record) {
                for (RecordComponent component : object.getClass().getRecordComponents()) {
                    members.put(component.getName(), read(component.getAccessor(), object));
                }
                return members;
            }
            for (Field field : object.getClass().getFields()) {
                if (!Modifier.isStatic(field.getModifiers())) {
                    members.put(field.getName(), field.get(object));
                }
            }
            for (Method method : object.getClass().getMethods()) {
                String name = property(method);
                if (!name.isEmpty()) {
                    members.putIfAbsent(name, read(method, object));
                }
            }
        } catch (ReflectiveOperationException closed) {
            throw new IllegalArgumentException(
                    "the members of " + object.getClass().getName() + " cannot be read; is it public?", closed);
        }
        return members.isEmpty() ? null : members;
    }

    private static Object read(Method method, Object object) throws ReflectiveOperationException {
        if (!method.canAccess(object)) {
            method.trySetAccessible();
        }
        return method.invoke(object);
    }

    private static String property(Method method) {
        String name = method.getName();
        boolean getter = name.length() > 3
                && name.startsWith("get")
                && method.getParameterCount() == 0
                && !Modifier.isStatic(method.getModifiers())
                && method.getDeclaringClass() != Object.class;
        return getter ? Character.toLowerCase(name.charAt(3)) + name.substring(4) : "";
    }
}
