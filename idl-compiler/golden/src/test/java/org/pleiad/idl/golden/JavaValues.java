package org.pleiad.idl.golden;

import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import org.omg.CORBA.Any;
import org.omg.CORBA.ORB;
import org.omg.CORBA.TCKind;
import org.pleiad.idl.model.ConstantValue;
import org.pleiad.idl.model.ConstantValue.BooleanValue;
import org.pleiad.idl.model.ConstantValue.CharacterValue;
import org.pleiad.idl.model.ConstantValue.EnumValue;
import org.pleiad.idl.model.ConstantValue.IntegerValue;
import org.pleiad.idl.model.Definition;
import org.pleiad.idl.model.Definition.AliasDef;
import org.pleiad.idl.model.Definition.EnumDef;
import org.pleiad.idl.model.Definition.ExceptionDef;
import org.pleiad.idl.model.Definition.Field;
import org.pleiad.idl.model.Definition.StructDef;
import org.pleiad.idl.model.Definition.UnionCase;
import org.pleiad.idl.model.Definition.UnionDef;
import org.pleiad.idl.model.Definition.ValueBoxDef;
import org.pleiad.idl.model.Definition.ValueDef;
import org.pleiad.idl.model.IdlType;
import org.pleiad.idl.model.IdlType.ArrayType;
import org.pleiad.idl.model.IdlType.FixedType;
import org.pleiad.idl.model.IdlType.NamedType;
import org.pleiad.idl.model.IdlType.Primitive;
import org.pleiad.idl.model.IdlType.SequenceType;
import org.pleiad.idl.model.IdlType.StringType;
import org.pleiad.idl.model.IdlType.WideStringType;
import org.pleiad.idl.model.ScopedName;
import org.pleiad.idl.model.Specification;

/**
 * Random values of generated Java types, built by reflection from the IDL. Object references are nil; value types are
 * {@code FooImpl}, sometimes null, shared, or holding themselves.
 */
final class JavaValues {

    private static final int DEEPEST = 4;

    /** From so many parts on a value gets no more elements and values than it must have. */
    private static final int LARGEST = 200;

    private final Specification specification;
    private final ClassLoader classes;
    private final RandomGenerator random;
    private int depth;
    private int parts;

    /** Values that are part of what is being made, for others to refer to. */
    private final List<Object> made = new ArrayList<>();

    JavaValues(Specification specification, ClassLoader classes, RandomGenerator random) {
        this.specification = specification;
        this.classes = classes;
        this.random = random;
    }

    /** The helper of a definition directly in a module, whatever underscores the mapping has put before its name. */
    Class<?> helper(ScopedName name) throws ClassNotFoundException {
        return load(name, "Helper");
    }

    /** A value of a struct, union, enum, exception or alias. */
    Object value(Definition definition) throws ReflectiveOperationException {
        made.clear();
        parts = 0;
        if (definition instanceof ValueBoxDef || definition instanceof ValueDef) {
            return value(new NamedType(definition.name()), helperType(definition.name()));
        }
        if (definition instanceof AliasDef alias) {
            return value(alias.type(), helperType(alias.name()));
        }
        return value(new NamedType(definition.name()), null);
    }

    /** A value of a type as it stands in a Java class or a signature. */
    Object fresh(IdlType type, Class<?> javaType) throws ReflectiveOperationException {
        made.clear();
        parts = 0;
        return value(type, javaType);
    }

    private Class<?> helperType(ScopedName name) throws ReflectiveOperationException {
        return helper(name)
                .getMethod("read", org.omg.CORBA.portable.InputStream.class)
                .getReturnType();
    }

    private Object value(IdlType type, Class<?> javaType) throws ReflectiveOperationException {
        parts++;
        IdlType plain = specification.unaliased(type);
        if (plain instanceof Primitive primitive) {
            return primitive(primitive);
        }
        if (plain instanceof StringType string) {
            return text(string.bound().orElse(12), 'a', 'z');
        }
        if (plain instanceof WideStringType string) {
            return text(string.bound().orElse(12), '\u00e0', '\u0fff');
        }
        if (plain instanceof FixedType fixed) {
            int range = fixed.digits() > 1 ? 100 : 10;
            return new java.math.BigDecimal(
                    java.math.BigInteger.valueOf(random.nextInt(1 - range, range)), fixed.scale());
        }
        if (plain instanceof SequenceType sequence) {
            long bound = Math.min(sequence.bound().orElse(5), isLarge() ? 0 : 5);
            return array(sequence.element(), javaType, random.nextInt((int) bound + 1));
        }
        if (plain instanceof ArrayType array) {
            return array(array.element(), javaType, (int) array.length());
        }
        Definition definition = specification.definition(((NamedType) plain).name());
        if (definition instanceof ValueBoxDef box) {
            return boxed(box, javaType);
        }
        return definition instanceof ValueDef value ? value(value) : named(definition);
    }

    /** What is no object in Java is in a box of its own class, everything else is its own box. */
    private Object boxed(ValueBoxDef box, Class<?> javaType) throws ReflectiveOperationException {
        if (random.nextInt(4) == 0) {
            return null;
        }
        Object content = value(
                box.type(),
                isBoxClass(box, javaType) ? javaType.getField("value").getType() : javaType);
        return isBoxClass(box, javaType)
                ? javaType.getConstructor(javaType.getField("value").getType()).newInstance(content)
                : content;
    }

    private static boolean isBoxClass(ValueBoxDef box, Class<?> javaType) {
        return javaType.getSimpleName().equals(box.name().identifier());
    }

    private Object value(ValueDef declared) throws ReflectiveOperationException {
        if (isLarge() || random.nextInt(4) == 0) {
            return null;
        }
        Class<?> type = load(declared.name(), "");
        List<Object> fitting = made.stream().filter(type::isInstance).toList();
        if (!fitting.isEmpty() && random.nextInt(3) == 0) {
            return fitting.get(random.nextInt(fitting.size()));
        }
        List<ValueDef> candidates = kinds(declared);
        ValueDef kind = candidates.get(random.nextInt(candidates.size()));
        Object value = load(kind.name(), "Impl").getConstructor().newInstance();
        made.add(value);
        depth++;
        state(value, kind);
        depth--;
        return value;
    }

    /** The type and those derived from it. */
    private List<ValueDef> kinds(ValueDef declared) {
        List<ValueDef> kinds = new ArrayList<>();
        kinds.add(declared);
        for (Definition definition : ((Definition.ModuleDef)
                        specification.contents().get(specification.contents().size() - 1))
                .contents()) {
            if (definition instanceof ValueDef value
                    && value.bases().stream()
                            .anyMatch(base ->
                                    kinds.stream().anyMatch(kind -> kind.name().equals(base)))) {
                kinds.add(value);
            }
        }
        return kinds;
    }

    private void state(Object value, ValueDef type) throws ReflectiveOperationException {
        for (ScopedName base : type.bases()) {
            state(value, (ValueDef) specification.definition(base));
        }
        for (Definition.StateMember member : type.state()) {
            var field = load(type.name(), "").getDeclaredField(member.field().identifier());
            field.setAccessible(true);
            field.set(value, value(member.field().type(), field.getType()));
        }
    }

    private boolean isLarge() {
        return depth >= DEEPEST || parts > LARGEST;
    }

    private Object array(IdlType element, Class<?> arrayType, int length) throws ReflectiveOperationException {
        Class<?> elementType = arrayType.getComponentType();
        Object array = Array.newInstance(elementType, length);
        depth++;
        for (int i = 0; i < length; i++) {
            Array.set(array, i, value(element, elementType));
        }
        depth--;
        return array;
    }

    private Object named(Definition definition) throws ReflectiveOperationException {
        if (definition instanceof EnumDef enumeration) {
            int ordinal = random.nextInt(enumeration.enumerators().size());
            return load(enumeration.name(), "").getMethod("from_int", int.class).invoke(null, ordinal);
        }
        if (definition instanceof StructDef struct) {
            return fields(struct.name(), struct.fields());
        }
        if (definition instanceof ExceptionDef exception) {
            return fields(exception.name(), exception.fields());
        }
        if (definition instanceof UnionDef union) {
            return union(union);
        }
        return null; // an interface: nil
    }

    private Object fields(ScopedName name, List<Field> fields) throws ReflectiveOperationException {
        Object made = load(name, "").getConstructor().newInstance();
        depth++;
        for (Field field : fields) {
            var javaField = field(made.getClass(), field.identifier());
            javaField.set(made, value(field.type(), javaField.getType()));
        }
        depth--;
        return made;
    }

    private static java.lang.reflect.Field field(Class<?> type, String identifier) {
        return Arrays.stream(type.getFields())
                .filter(field ->
                        field.getName().equals(identifier) || field.getName().equals("_" + identifier))
                .findFirst()
                .orElseThrow();
    }

    private Object union(UnionDef union) throws ReflectiveOperationException {
        Object made = load(union.name(), "").getConstructor().newInstance();
        UnionCase branch = union.cases().get(random.nextInt(union.cases().size()));
        String name = branch.field().identifier();
        boolean many = branch.isDefault() || branch.labels().size() > 1;
        boolean told = many && !branch.labels().isEmpty() && random.nextBoolean();
        Method modifier = Arrays.stream(made.getClass().getMethods())
                .filter(method ->
                        method.getName().equals(name) || method.getName().equals("_" + name))
                .filter(method -> method.getReturnType() == void.class)
                .filter(method -> method.getParameterCount() == (told ? 2 : 1))
                .findFirst()
                .orElseThrow();
        Class<?> valueType = modifier.getParameterTypes()[told ? 1 : 0];
        depth++;
        Object value = value(branch.field().type(), valueType);
        depth--;
        try {
            if (told) {
                ConstantValue label =
                        branch.labels().get(random.nextInt(branch.labels().size()));
                modifier.invoke(made, discriminator(label, modifier.getParameterTypes()[0]), value);
            } else {
                modifier.invoke(made, value);
            }
        } catch (InvocationTargetException e) {
            throw new AssertionError("modifier of " + union.name() + "::" + name, e.getCause());
        }
        return made;
    }

    private Object discriminator(ConstantValue label, Class<?> type) throws ReflectiveOperationException {
        if (label instanceof BooleanValue bool) {
            return bool.value();
        }
        if (label instanceof CharacterValue character) {
            return character.value();
        }
        if (label instanceof EnumValue enumerator) {
            return type.getMethod("from_int", int.class).invoke(null, enumerator.ordinal());
        }
        long number = ((IntegerValue) label).value().longValue();
        if (type == short.class) {
            return (short) number;
        }
        return type == int.class ? (Object) (int) number : (Object) number;
    }

    private Object primitive(Primitive primitive) {
        return switch (primitive) {
            case BOOLEAN -> random.nextBoolean();
            case OCTET -> (byte) random.nextInt();
            case CHAR -> (char) ('a' + random.nextInt(26));
            case WCHAR -> (char) (0x100 + random.nextInt(0x1000));
            case SHORT, UNSIGNED_SHORT -> (short) random.nextInt();
            case LONG, UNSIGNED_LONG -> random.nextInt();
            case LONG_LONG, UNSIGNED_LONG_LONG -> random.nextLong();
            case FLOAT -> random.nextFloat();
            case DOUBLE -> random.nextDouble();
            case ANY -> any();
            case TYPE_CODE -> ORB.init().get_primitive_tc(TCKind.tk_ulonglong);
            default -> null;
        };
    }

    private Any any() {
        Any any = ORB.init().create_any();
        any.insert_long(random.nextInt());
        return any;
    }

    private String text(long longest, char first, char last) {
        int length = random.nextInt((int) Math.min(longest, 12) + 1);
        var text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append((char) random.nextInt(first, last + 1));
        }
        return text.toString();
    }

    private Class<?> load(ScopedName name, String suffix) throws ClassNotFoundException {
        String packageName = String.join(".", name.scope().parts());
        try {
            return classes.loadClass(packageName + "." + name.identifier() + suffix);
        } catch (ClassNotFoundException e) {
            return classes.loadClass(packageName + "._" + name.identifier() + suffix);
        }
    }
}
