package org.pleiad.interop.peer;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes any mapped value as text, so that two values are equal if their texts are. With the system property
 * {@code peer.discriminators=false} the discriminators of unions are left out: what idlj and JacORB generate forgets
 * which of several equivalent ones was read.
 */
final class Dump {
    private static final boolean DISCRIMINATORS =
            Boolean.parseBoolean(System.getProperty("peer.discriminators", "true"));

    private Dump() {}

    static String of(Object value) throws ReflectiveOperationException {
        if (value == null) {
            return "null";
        }
        Class<?> type = value.getClass();
        if (value instanceof String) {
            return '"' + value.toString() + '"';
        } else if (value instanceof Character) {
            return "'" + value + "'";
        } else if (value instanceof Number || value instanceof Boolean) {
            return value.toString();
        } else if (type.isArray()) {
            StringBuilder text = new StringBuilder("[");
            for (int i = 0; i < Array.getLength(value); i++) {
                text.append(i == 0 ? "" : ", ").append(of(Array.get(value, i)));
            }
            return text.append(']').toString();
        }
        Map<String, String> parts = new TreeMap<>();
        for (Method method : type.getMethods()) {
            if (method.getName().equals("from_int")) {
                return "#" + type.getMethod("value").invoke(value);
            }
            if (method.getName().equals("discriminator") && method.getParameterCount() == 0) {
                return union(value);
            }
        }
        for (Field field : type.getFields()) {
            if (!Modifier.isStatic(field.getModifiers())) {
                parts.put(field.getName(), of(field.get(value)));
            }
        }
        return parts.toString();
    }

    private static String union(Object union) throws ReflectiveOperationException {
        Map<String, String> parts = new TreeMap<>();
        for (Method method : union.getClass().getDeclaredMethods()) {
            if (method.getParameterCount() > 0
                    || method.getReturnType() == void.class
                    || method.getName().startsWith("_")
                    || !Modifier.isPublic(method.getModifiers())
                    || method.getName().equals("toString")
                    || method.getName().equals("hashCode")
                    || method.getName().equals("discriminator") && !DISCRIMINATORS) {
                continue;
            }
            try {
                parts.put(method.getName(), of(method.invoke(union)));
            } catch (InvocationTargetException inactive) {
                if (!(inactive.getCause() instanceof org.omg.CORBA.BAD_OPERATION)) {
                    throw inactive;
                }
            }
        }
        return "union" + parts;
    }
}
