package org.pleiad.orb.client;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
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
            return decide(operations, DirectOperations::sharesNothing, Boolean::logicalAnd);
        }
    };

    /** The same for the question whether null has to be looked for. */
    private static final ClassValue<Map<String, Boolean>> NULLABLE = new ClassValue<>() {
        @Override
        protected Map<String, Boolean> computeValue(Class<?> operations) {
            return decide(operations, DirectOperations::hasNulls, Boolean::logicalOr);
        }
    };

    private DirectOperations() {}

    /** Whether an operation takes, returns and raises immutable values only; false for one that is not known. */
    static boolean shareNothing(Class<?> operations, String operation) {
        return KNOWN.get(operations).getOrDefault(operation, false);
    }

    /** Two methods of one name have one answer: getter and setter of an attribute, as a rule. */
    private static Map<String, Boolean> decide(
            Class<?> operations, Predicate<Method> question, BinaryOperator<Boolean> together) {
        Map<String, Boolean> answers = new HashMap<>();
        for (Method method : operations.getMethods()) {
            boolean answer = question.test(method);
            String name = method.getName();
            answers.merge(name, answer, together);
            if (name.startsWith("_")) {
                // the mapping puts an underscore before what is a keyword of Java
                answers.merge(name.substring(1), answer, together);
            }
            String attribute = name.startsWith("_") ? name.substring(1) : name;
            if (method.getParameterCount() == 0) {
                answers.merge("_get_" + attribute, answer, together);
            } else if (method.getParameterCount() == 1 && method.getReturnType() == void.class) {
                answers.merge("_set_" + attribute, answer, together);
            }
        }
        return Map.copyOf(answers);
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

    /** Whether the values of an operation can be null in Java where IDL knows no null. */
    static boolean hasNulls(Class<?> operations, String operation) {
        return NULLABLE.get(operations).getOrDefault(operation, false);
    }

    /** Whether a value of an immutable type cannot be marshalled if it is null. */
    static boolean isNeverNull(Class<?> type) {
        return !type.isPrimitive()
                && !org.omg.CORBA.Object.class.isAssignableFrom(type)
                && type != void.class
                && isImmutable(type);
    }

    private static boolean hasNulls(Method method) {
        for (Class<?> parameter : method.getParameterTypes()) {
            if (isNeverNull(parameter)
                    || (Streamable.class.isAssignableFrom(parameter) && isNeverNull(held(parameter)))) {
                return true;
            }
        }
        return isNeverNull(method.getReturnType());
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
        return isImmutable(held(type));
    }

    /** What a holder holds; {@code Void} if the class is no holder. */
    private static Class<?> held(Class<?> holder) {
        try {
            return holder.getField("value").getType();
        } catch (NoSuchFieldException noHolder) {
            return Void.class;
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
