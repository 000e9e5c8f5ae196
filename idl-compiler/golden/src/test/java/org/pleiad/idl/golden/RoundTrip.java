package org.pleiad.idl.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.List;
import java.util.random.RandomGenerator;
import org.omg.CORBA.Any;
import org.omg.CORBA.ORB;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.UserException;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.DynamicAny.DynAny;
import org.omg.DynamicAny.DynAnyFactory;
import org.omg.DynamicAny.DynAnyFactoryHelper;
import org.pleiad.idl.model.Definition;
import org.pleiad.idl.model.Definition.AliasDef;
import org.pleiad.idl.model.Definition.EnumDef;
import org.pleiad.idl.model.Definition.ExceptionDef;
import org.pleiad.idl.model.Definition.ModuleDef;
import org.pleiad.idl.model.Definition.StructDef;
import org.pleiad.idl.model.Definition.UnionDef;
import org.pleiad.idl.model.Definition.ValueBoxDef;
import org.pleiad.idl.model.Definition.ValueDef;
import org.pleiad.idl.model.Specification;

/** Sends random values of all data types of a specification through their helpers, and compares what comes back. */
final class RoundTrip {

    private final Specification specification;
    private final JavaValues values;
    private final ORB orb;

    /** @param orb a full one: that of {@code ORB.init()} reads no references */
    RoundTrip(Specification specification, ClassLoader classes, ORB orb, RandomGenerator random) {
        this.orb = orb;
        this.specification = specification;
        this.values = new JavaValues(specification, classes, random);
    }

    /** Tries each type with a number of values. */
    void all(int count) throws ReflectiveOperationException {
        each(specification.contents(), count);
    }

    private void each(List<Definition> definitions, int count) throws ReflectiveOperationException {
        for (Definition definition : definitions) {
            if (definition.declaration().included()) {
                continue;
            }
            if (definition instanceof ModuleDef module) {
                each(module.contents(), count);
            } else if (definition instanceof StructDef
                    || definition instanceof UnionDef
                    || definition instanceof EnumDef
                    || definition instanceof ExceptionDef
                    || definition instanceof ValueDef
                    || definition instanceof ValueBoxDef
                    || definition instanceof AliasDef) {
                for (int i = 0; i < count; i++) {
                    one(definition);
                }
            }
        }
    }

    private void one(Definition definition) throws ReflectiveOperationException {
        Class<?> helper = values.helper(definition.name());
        Class<?> type = method(helper, "read").getReturnType();
        Object value = values.value(definition);
        String what = definition.name().toString();

        OutputStream out = orb.create_output_stream();
        helper.getMethod("write", OutputStream.class, type).invoke(null, out, value);
        Object read = helper.getMethod("read", InputStream.class).invoke(null, out.create_input_stream());
        assertSame(read, value, what);

        Any any = orb.create_any();
        helper.getMethod("insert", Any.class, type).invoke(null, any, value);
        TypeCode typeCode = (TypeCode) helper.getMethod("type").invoke(null);
        assertThat(any.type().equal(typeCode))
                .as("type of the Any with " + what)
                .isTrue();
        assertSame(helper.getMethod("extract", Any.class).invoke(null, any), value, what);

        assertSame(helper.getMethod("extract", Any.class).invoke(null, takenApart(orb, any)), value, what);

        // an Any inside an Any, so that the type code travels too
        Any outer = orb.create_any();
        outer.insert_any(any);
        Any inner = outer.create_input_stream().read_any();
        assertThat(inner.type().equal(typeCode))
                .as("type of the sent Any with " + what)
                .isTrue();
        assertSame(helper.getMethod("extract", Any.class).invoke(null, inner), value, what);
    }

    /** A dynamic value is made of the any, every component looked at, and an any made of it. */
    static Any takenApart(ORB orb, Any any) {
        try {
            DynAnyFactory factory = DynAnyFactoryHelper.narrow(orb.resolve_initial_references("DynAnyFactory"));
            DynAny whole = factory.create_dyn_any(any);
            visit(whole, 0);
            DynAny copy = factory.create_dyn_any_from_type_code(any.type());
            copy.assign(whole);
            assertThat(copy.equal(whole)).isTrue();
            return copy.to_any();
        } catch (UserException e) {
            throw new AssertionError(e);
        }
    }

    private static void visit(DynAny value, int level) throws UserException {
        for (int i = 0; level < 6 && value.seek(i); i++) {
            visit(value.current_component(), level + 1);
        }
    }

    private static Method method(Class<?> helper, String name) throws NoSuchMethodException {
        return helper.getMethod(name, InputStream.class);
    }

    /** Compares component by component; values that hold themselves have an end. */
    static void assertSame(Object actual, Object expected, String what) {
        assertThat(actual)
                .as("value of " + what)
                .usingRecursiveComparison()
                .withEqualsForType((a, b) -> a.equal(b), Any.class)
                .withEqualsForType((a, b) -> a.equal(b), TypeCode.class)
                .ignoringFieldsMatchingRegexes("stackTrace", "suppressedExceptions")
                .isEqualTo(expected);
    }
}
