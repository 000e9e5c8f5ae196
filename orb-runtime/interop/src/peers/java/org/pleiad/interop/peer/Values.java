package org.pleiad.interop.peer;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/**
 * Makes random values of any type that the mapping generates, from a seed. Bounds and array lengths, which Java types do
 * not tell, are found by name.
 */
final class Values {
    private static final String NARROW = "abc XYZ 019 ~\u00e9\u00df";
    private static final String WIDE = "abc XYZ \u00e9\u03a9\u20ac\u4e2d";
    private static final int DEPTH_LIMIT = 4;

    private final Random random;

    Values(long seed) {
        random = new Random(seed);
    }

    /**
     * A value.
     *
     * @param type Java type
     * @param name of the IDL type, field or branch: tells wide from narrow and arrays from sequences
     */
    Object make(Class<?> type, String name) throws ReflectiveOperationException {
        return make(type, name, 0);
    }

    private Object make(Class<?> type, String name, int depth) throws ReflectiveOperationException {
        if (type.isPrimitive()) {
            return primitive(type, name);
        }
        if (type == String.class) {
            return text(name);
        }
        if (type.isArray()) {
            return array(type.getComponentType(), name, fixedLengths(name), 0, depth);
        }
        for (Method method : type.getMethods()) {
            if (method.getName().equals("from_int")) {
                return method.invoke(null, random.nextInt(3));
            }
            if (method.getName().equals("discriminator") && method.getParameterCount() == 0) {
                return union(type, depth);
            }
        }
        Object struct = type.getConstructor().newInstance();
        for (Field field : type.getFields()) {
            if (!Modifier.isStatic(field.getModifiers())) {
                field.set(struct, make(field.getType(), field.getName(), depth + 1));
            }
        }
        return struct;
    }

    private static boolean isWide(String name) {
        String lower = name.toLowerCase();
        return lower.contains("wchar") || lower.contains("wstring") || lower.contains("wide");
    }

    private Object primitive(Class<?> type, String name) {
        if (type == boolean.class) {
            return random.nextBoolean();
        } else if (type == byte.class) {
            return (byte) random.nextInt();
        } else if (type == char.class) {
            String alphabet = isWide(name) ? WIDE : NARROW;
            return alphabet.charAt(random.nextInt(alphabet.length()));
        } else if (type == short.class) {
            return (short) random.nextInt();
        } else if (type == int.class) {
            return random.nextInt();
        } else if (type == long.class) {
            return random.nextLong();
        } else if (type == float.class) {
            return random.nextFloat() * 1e9f - 5e8f;
        }
        return random.nextDouble() * 1e300 - 5e299;
    }

    private String text(String name) {
        String alphabet = isWide(name) ? WIDE : NARROW;
        StringBuilder text = new StringBuilder();
        for (int left = random.nextInt(17); left > 0; left--) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return text.toString();
    }

    private static int[] fixedLengths(String name) {
        if (name.endsWith("LongMatrix") || name.equals("matrix")) {
            return new int[] {2, 3};
        } else if (name.endsWith("StringArray")) {
            return new int[] {3};
        } else if (name.endsWith("PointArray")) {
            return new int[] {2};
        } else if (name.endsWith("SeqArray")) {
            return new int[] {2, -1};
        } else if (name.endsWith("MatrixSeq")) {
            return new int[] {-1, 2, 3};
        }
        return new int[0];
    }

    private Object array(Class<?> element, String name, int[] lengths, int dimension, int depth)
            throws ReflectiveOperationException {
        int length = dimension < lengths.length && lengths[dimension] >= 0
                ? lengths[dimension]
                : depth > DEPTH_LIMIT ? 0 : random.nextInt(5);
        Object array = Array.newInstance(element, length);
        for (int i = 0; i < length; i++) {
            Object value = element.isArray()
                    ? array(element.getComponentType(), name, lengths, dimension + 1, depth + 1)
                    : make(element, name, depth + 1);
            Array.set(array, i, value);
        }
        return array;
    }

    private Object union(Class<?> type, int depth) throws ReflectiveOperationException {
        List<Method> branches = new ArrayList<>();
        for (Method method : type.getDeclaredMethods()) {
            boolean setter = method.getParameterCount() == 1 && !method.getName().startsWith("_");
            boolean implicitDefault = method.getParameterCount() == 0 && method.getName().endsWith("_default");
            if (Modifier.isPublic(method.getModifiers())
                    && !Modifier.isStatic(method.getModifiers())
                    && method.getReturnType() == void.class
                    && (setter || implicitDefault)) {
                branches.add(method);
            }
        }
        branches.sort(Comparator.comparing(Method::getName));
        Method branch = branches.get(random.nextInt(branches.size()));
        Object union = type.getConstructor().newInstance();
        if (branch.getParameterCount() == 0) {
            branch.invoke(union);
        } else {
            String name = type.getSimpleName().equals("ByColour") && branch.getName().equals("other")
                    ? "wchar"
                    : branch.getName();
            branch.invoke(union, make(branch.getParameterTypes()[0], name, depth + 1));
        }
        return union;
    }
}
