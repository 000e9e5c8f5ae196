package org.pleiad.dynamic;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pleiad.dynamic.value.DynamicValue;
import org.pleiad.dynamic.value.TypedValue;
import org.pleiad.dynamic.value.UnionValue;
import org.pleiad.orb.idl.DynamicObject;
import org.pleiad.orb.idl.RaisedException;

/** Plain values as the Java types that the caller's own interfaces declare. */
final class JavaValues {
    private JavaValues() {}

    /** The value as a type. */
    static Object as(Type type, Object value) {
        if (type instanceof ParameterizedType generic) {
            return generic(generic, value);
        }
        if (type instanceof GenericArrayType array) {
            return array(array.getGenericComponentType(), raw(array.getGenericComponentType()), value);
        }
        Class<?> wanted = raw(type);
        if (wanted == void.class || value == null && !wanted.isPrimitive()) {
            return null;
        }
        if (value instanceof Number number && (wanted.isPrimitive() || Number.class.isAssignableFrom(wanted))) {
            return number(wanted, number);
        }
        if (wanted.isInstance(value) || wanted.isPrimitive()) {
            return value;
        }
        if (value instanceof DynamicObject object) {
            return org.omg.CORBA.Object.class == wanted ? object.reference() : object.as(wanted);
        }
        if (value instanceof String name) {
            return constant(wanted, name);
        }
        if (wanted.isArray()) {
            return array(wanted.getComponentType(), wanted.getComponentType(), value);
        }
        if (value instanceof TypedValue typed) {
            return as(type, typed.value());
        }
        if (value instanceof UnionValue union) {
            return object(wanted, members(union));
        }
        if (value instanceof DynamicValue state) {
            return object(wanted, state.state());
        }
        if (value instanceof Map<?, ?> members) {
            return object(wanted, members);
        }
        throw unfit(type, value);
    }

    private static Class<?> raw(Type type) {
        if (type instanceof Class<?> plain) {
            return plain;
        }
        return type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : Object.class;
    }

    private static Object generic(ParameterizedType type, Object value) {
        Type[] arguments = type.getActualTypeArguments();
        if (value instanceof Collection<?> elements && raw(type).isAssignableFrom(List.class)) {
            var list = new ArrayList<Object>();
            elements.forEach(each -> list.add(as(arguments[0], each)));
            return list;
        }
        if (value instanceof Map<?, ?> map && raw(type).isAssignableFrom(Map.class) && arguments.length == 2) {
            Map<Object, Object> converted = new LinkedHashMap<>();
            map.forEach((name, each) -> converted.put(name, as(arguments[1], each)));
            return converted;
        }
        return as(raw(type), value);
    }

    private static Object array(Type element, Class<?> component, Object value) {
        if (!(value instanceof Collection<?> elements)) {
            throw unfit(component.arrayType(), value);
        }
        Object array = Array.newInstance(component, elements.size());
        int i = 0;
        for (Object each : elements) {
            Array.set(array, i++, as(element, each));
        }
        return array;
    }

    /** In the standard mapping an unsigned type is the signed one of the same width: the bits are kept. */
    private static Object number(Class<?> wanted, Number value) {
        if (wanted == int.class || wanted == Integer.class) {
            return value.intValue();
        }
        if (wanted == long.class || wanted == Long.class) {
            return value.longValue();
        }
        if (wanted == short.class || wanted == Short.class) {
            return value.shortValue();
        }
        if (wanted == byte.class || wanted == Byte.class) {
            return value.byteValue();
        }
        if (wanted == double.class || wanted == Double.class) {
            return value.doubleValue();
        }
        if (wanted == float.class || wanted == Float.class) {
            return value.floatValue();
        }
        if (wanted == BigInteger.class) {
            return value instanceof BigInteger ? value : BigInteger.valueOf(value.longValue());
        }
        if (wanted == BigDecimal.class) {
            return value instanceof BigDecimal ? value : new BigDecimal(value.toString());
        }
        if (wanted == Number.class) {
            return value;
        }
        throw unfit(wanted, value);
    }

    /** A constant of a Java enum, or of an enum class in the classic mapping. */
    private static Object constant(Class<?> wanted, String name) {
        try {
            Field field = wanted.getField(name);
            if (Modifier.isStatic(field.getModifiers()) && wanted.isAssignableFrom(field.getType())) {
                return field.get(null);
            }
        } catch (ReflectiveOperationException none) {
            throw unfit(wanted, name);
        }
        throw unfit(wanted, name);
    }

    private static Map<String, Object> members(UnionValue union) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("discriminator", union.discriminator());
        members.put("member", union.member());
        members.put("value", union.value());
        if (union.member() != null) {
            members.put(union.member(), union.value());
        }
        return members;
    }

    private static Object object(Class<?> wanted, Map<?, ?> members) {
        try {
            return wanted.isRecord() ? record(wanted, members) : bean(wanted, members);
        } catch (ReflectiveOperationException closed) {
            throw new IllegalArgumentException(
                    wanted.getName() + " cannot be made of " + members.keySet()
                            + ": it is to be a record, or public with a public constructor without parameters",
                    closed);
        }
    }

    private static Object record(Class<?> wanted, Map<?, ?> members) throws ReflectiveOperationException {
        RecordComponent[] components = wanted.getRecordComponents();
        var types = new Class<?>[components.length];
        var values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            String name = components[i].getName();
            types[i] = components[i].getType();
            String key = name.equals("result") && !members.containsKey(name) ? DynamicObject.RESULT : name;
            Object value = as(components[i].getGenericType(), members.get(key));
            if (value == null && types[i].isPrimitive()) {
                throw new IllegalArgumentException(wanted.getName() + "." + name + " is not among " + members.keySet());
            }
            values[i] = value;
        }
        Constructor<?> constructor = wanted.getDeclaredConstructor(types);
        constructor.trySetAccessible();
        return constructor.newInstance(values);
    }

    private static Object bean(Class<?> wanted, Map<?, ?> members) throws ReflectiveOperationException {
        Object bean = wanted.getConstructor().newInstance();
        for (Map.Entry<?, ?> member : members.entrySet()) {
            fill(bean, String.valueOf(member.getKey()), member.getValue());
        }
        return bean;
    }

    private static void fill(Object bean, String name, Object value) throws ReflectiveOperationException {
        String setter = "set" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
        for (var method : bean.getClass().getMethods()) {
            if (method.getName().equals(setter) && method.getParameterCount() == 1) {
                method.invoke(bean, as(method.getGenericParameterTypes()[0], value));
                return;
            }
        }
        Field field = bean.getClass().getField(name);
        field.set(bean, as(field.getGenericType(), value));
    }

    /** A raised exception as one that the caller's method declares under the same name, else as it is. */
    static Throwable declared(RaisedException raised, Class<?>[] declared) {
        for (Class<?> type : declared) {
            if (type.getSimpleName().equals(raised.name())) {
                var exception = (Throwable) object(type, raised.members());
                exception.addSuppressed(raised);
                return exception;
            }
        }
        return raised;
    }

    private static IllegalArgumentException unfit(Type type, Object value) {
        return new IllegalArgumentException("a " + value.getClass().getSimpleName() + " (" + value + ") is no "
                + type.getTypeName() + "; declare what the IDL says");
    }
}
