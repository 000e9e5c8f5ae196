package org.pleiad.idl.golden;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.omg.CORBA.Any;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.IDLEntity;
import org.omg.CORBA.portable.ValueBase;

/** Which value objects in a value are the same object: two values with equal lists are shared in the same way. */
final class Sharing {
    private final Map<Object, Integer> numbers = new IdentityHashMap<>();
    private final List<Integer> shape = new ArrayList<>();

    private Sharing() {}

    /** For each place of a value object, in order, its number; -1 for null. */
    static List<Integer> of(Object value) throws IllegalAccessException {
        Sharing sharing = new Sharing();
        sharing.visit(value);
        return sharing.shape;
    }

    private void visit(Object value) throws IllegalAccessException {
        if (value == null) {
            shape.add(-1);
        } else if (value instanceof Object[] elements) {
            for (Object element : elements) {
                visit(element);
            }
        } else if (value instanceof ValueBase && !(value instanceof String)) {
            Integer known = numbers.putIfAbsent(value, numbers.size());
            shape.add(known == null ? numbers.size() - 1 : known);
            if (known == null) {
                fields(value);
            }
        } else if (value instanceof IDLEntity && !(value instanceof Any) && !(value instanceof TypeCode)) {
            fields(value);
        }
    }

    private void fields(Object value) throws IllegalAccessException {
        for (Class<?> type = value.getClass(); type != Object.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
                    field.setAccessible(true);
                    visit(field.get(value));
                }
            }
        }
    }
}
