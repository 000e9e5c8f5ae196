package org.pleiad.orb.client;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.UserException;
import org.omg.CORBA.portable.IDLEntity;
import org.omg.CORBA.portable.Streamable;

/**
 * Which operations of an interface can be called directly although arguments and results are passed by value: those with
 * nothing but immutable values, for which sharing and copying are the same. Decided once for each interface. Thread-safe.
 */
final class DirectOperations {
    /** From the name of an operation to the answer; never changed. */
    private static final ClassValue<Map<String, Boolean>> KNOWN = new ClassValue<>() {
        @Override
        protected Map<String, Boolean> computeValue(Class<?> operations) {
            return decide(operations);
        }
    };

    private DirectOperations() {}

    /** Whether an operation takes, returns and raises immutable values only; false for one that is not known. */
    static boolean shareNothing(Class<?> operations, String operation) {
        return KNOWN.get(operations).getOrDefault(operation, false);
    }

    private static Map<String, Boolean> decide(Class<?> operations) {
        Map<String, Boolean> answers = new HashMap<>();
        for (Method method : operations.getMethods()) {
            boolean answer = sharesNothing(method);
            String name = method.getName();
            add(answers, name, answer);
            if (name.startsWith("_")) {
                // the mapping puts an underscore before what is a keyword of Java
                add(answers, name.substring(1), answer);
            }
            String attribute = name.startsWith("_") ? name.substring(1) : name;
            if (method.getParameterCount() == 0) {
                add(answers, "_get_" + attribute, answer);
            } else if (method.getParameterCount() == 1 && method.getReturnType() == void.class) {
                add(answers, "_set_" + attribute, answer);
            }
        }
        return Map.copyOf(answers);
    }

    /** Two methods of one name: getter and setter of an attribute, as a rule. */
    private static void add(Map<String, Boolean> answers, String operation, boolean answer) {
        answers.merge(operation, answer, Boolean::logicalAnd);
    }

    private static boolean sharesNothing(Method method) {
        for (Class<?> parameter : method.getParameterTypes()) {
            if (!isImmutable(parameter) && !isHolderOfImmutable(parameter)) {
                return false;
            }
        }
        for (Class<?> exception : method.getExceptionTypes()) {
            if (!UserException.class.isAssignableFrom(exception) || !hasImmutableMembers(exception)) {
                return false;
            }
        }
        return method.getReturnType() == void.class || isImmutable(method.getReturnType());
    }

    private static boolean isImmutable(Class<?> type) {
        return type.isPrimitive()
                || type == String.class
                || type == BigDecimal.class
                || TypeCode.class.isAssignableFrom(type)
                || org.omg.CORBA.Object.class.isAssignableFrom(type)
                || isEnum(type);
    }

    /** An IDL enum: a class that makes its values of numbers. */
    private static boolean isEnum(Class<?> type) {
        if (!IDLEntity.class.isAssignableFrom(type)) {
            return false;
        }
        try {
            Method fromInt = type.getMethod("from_int", int.class);
            return Modifier.isStatic(fromInt.getModifiers()) && fromInt.getReturnType() == type;
        } catch (NoSuchMethodException noEnum) {
            return false;
        }
    }

    /** The caller's holder for an out or inout argument: what the servant leaves in it is what the caller gets. */
    private static boolean isHolderOfImmutable(Class<?> type) {
        if (!Streamable.class.isAssignableFrom(type)) {
            return false;
        }
        try {
            return isImmutable(type.getField("value").getType());
        } catch (NoSuchFieldException noHolder) {
            return false;
        }
    }

    private static boolean hasImmutableMembers(Class<?> exception) {
        for (Class<?> part = exception; part != UserException.class; part = part.getSuperclass()) {
            for (Field member : part.getDeclaredFields()) {
                if (!Modifier.isStatic(member.getModifiers()) && !isImmutable(member.getType())) {
                    return false;
                }
            }
        }
        return true;
    }
}
