package org.pleiad.idl.generate;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LongLiteralExpr;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.type.PrimitiveType;
import com.github.javaparser.ast.type.Type;
import java.util.OptionalLong;
import org.pleiad.idl.diagnostic.SourceLocation;
import org.pleiad.idl.model.Definition.AliasDef;
import org.pleiad.idl.model.IdlType;
import org.pleiad.idl.model.IdlType.ArrayType;
import org.pleiad.idl.model.IdlType.FixedType;
import org.pleiad.idl.model.IdlType.MapType;
import org.pleiad.idl.model.IdlType.NamedType;
import org.pleiad.idl.model.IdlType.Primitive;
import org.pleiad.idl.model.IdlType.SequenceType;
import org.pleiad.idl.model.IdlType.StringType;
import org.pleiad.idl.model.IdlType.WideStringType;

/**
 * Statements that write and read values on the portable streams. Straight-line calls; elements of basic types go by the
 * array methods. A length that came from the wire is never trusted with more than {@link #CHUNK_BYTES}: longer
 * sequences grow as their elements arrive, so that a forged length costs nothing.
 */
final class Marshalling {

    /** What a sequence may allocate before its first element was read. */
    private static final long CHUNK_BYTES = 1 << 20;

    /** Bytes of a reference, for the same limit on sequences of objects: low, since an element may be any size. */
    private static final long OBJECT_BYTES = 64;

    private final TypeMapping mapping;
    private final MapMarshalling maps;

    Marshalling(TypeMapping mapping) {
        this.mapping = mapping;
        this.maps = new MapMarshalling(mapping, this);
    }

    /**
     * Appends statements that write a value.
     *
     * @param out name of the stream
     * @param value what to write; cloned for each use
     * @param user where the type is used in the IDL
     */
    void write(Body body, IdlType type, String out, Expression value, SourceLocation user) {
        IdlType inlined = inlined(type);
        if (inlined instanceof Primitive primitive) {
            writePrimitive(body, primitive, out, value, user);
        } else if (inlined instanceof StringType string) {
            checkStringLength(body, string.bound(), value);
            stream(body, out, "write_string", value);
        } else if (inlined instanceof WideStringType string) {
            checkStringLength(body, string.bound(), value);
            stream(body, out, "write_wstring", value);
        } else if (inlined instanceof FixedType fixed) {
            writeFixed(body, fixed, out, value);
        } else if (inlined instanceof SequenceType sequence) {
            writeSequence(body, sequence, out, value, user);
        } else if (inlined instanceof ArrayType array) {
            checkLength(body, value, BinaryExpr.Operator.NOT_EQUALS, array.length(), "array of " + array.length());
            writeElements(body, array.element(), out, value, user);
        } else if (inlined instanceof MapType map) {
            maps.write(body, map, out, value, user);
        } else if (inlined instanceof NamedType named) {
            body.add(
                    Ast.statement(Ast.staticCall(mapping.helper(named.name()), "write", Ast.name(out), value.clone())));
        } else {
            throw TypeMapping.unmapped(inlined, user);
        }
    }

    /**
     * Appends what is needed to read a value.
     *
     * @param in name of the stream
     * @param wish what to call the local, if one is needed
     * @return an expression with the value, to be used once and before any further read
     */
    Expression read(Body body, IdlType type, String in, String wish, SourceLocation user) {
        IdlType inlined = inlined(type);
        if (inlined instanceof Primitive primitive) {
            return readPrimitive(primitive, in, user);
        }
        if (inlined instanceof StringType string) {
            return readString(body, string.bound(), in, "read_string", wish);
        }
        if (inlined instanceof WideStringType string) {
            return readString(body, string.bound(), in, "read_wstring", wish);
        }
        if (inlined instanceof FixedType fixed) {
            return Ast.call(Ast.name(in), "read_fixed", shortNumber(fixed.digits()), shortNumber(fixed.scale()));
        }
        if (inlined instanceof SequenceType sequence) {
            return Ast.name(readSequence(body, sequence, in, wish, user));
        }
        if (inlined instanceof ArrayType array) {
            return Ast.name(readArray(body, array, in, wish, user));
        }
        if (inlined instanceof MapType map) {
            return Ast.name(maps.read(body, map, in, wish, user));
        }
        if (inlined instanceof NamedType named) {
            return Ast.staticCall(mapping.helper(named.name()), "read", Ast.name(in));
        }
        throw TypeMapping.unmapped(inlined, user);
    }

    /**
     * The type with aliases unrolled, but not those of sequences and arrays: their helpers do the work once for all.
     */
    private IdlType inlined(IdlType type) {
        IdlType now = type;
        while (now instanceof NamedType named
                && mapping.specification().definition(named.name()) instanceof AliasDef alias) {
            if (mapping.hasHolder(alias)) {
                return named;
            }
            now = alias.type();
        }
        return now;
    }

    private void writePrimitive(Body body, Primitive primitive, String out, Expression value, SourceLocation user) {
        var basic = BasicType.of(primitive);
        if (basic.isPresent()) {
            stream(body, out, "write_" + basic.get().stream(), value);
            return;
        }
        switch (primitive) {
            case ANY -> stream(body, out, "write_any", value);
            case OBJECT -> stream(body, out, "write_Object", value);
            case TYPE_CODE -> stream(body, out, "write_TypeCode", value);
            case VALUE_BASE ->
                body.add(Ast.statement(
                        Ast.staticCall(Ast.corba("ValueBaseHelper"), "write", Ast.name(out), value.clone())));
            default -> throw TypeMapping.unmapped(primitive, user);
        }
    }

    private static Expression readPrimitive(Primitive primitive, String in, SourceLocation user) {
        var basic = BasicType.of(primitive);
        if (basic.isPresent()) {
            return Ast.call(Ast.name(in), "read_" + basic.get().stream());
        }
        return switch (primitive) {
            case ANY -> Ast.call(Ast.name(in), "read_any");
            case OBJECT -> Ast.call(Ast.name(in), "read_Object");
            case TYPE_CODE -> Ast.call(Ast.name(in), "read_TypeCode");
            case VALUE_BASE -> Ast.staticCall(Ast.corba("ValueBaseHelper"), "read", Ast.name(in));
            default -> throw TypeMapping.unmapped(primitive, user);
        };
    }

    private static void checkStringLength(Body body, OptionalLong bound, Expression value) {
        if (bound.isPresent()) {
            Expression length = Ast.call(value.clone(), "length");
            body.add(Ast.when(
                    Ast.binary(length, BinaryExpr.Operator.GREATER, Ast.number(bound.getAsLong())),
                    Ast.throwing(Ast.systemException(
                            "BAD_PARAM", found("string<" + bound.getAsLong() + ">", length.clone()), "0", "MAYBE"))));
        }
    }

    private static Expression readString(Body body, OptionalLong bound, String in, String method, String wish) {
        Expression read = Ast.call(Ast.name(in), method);
        if (bound.isEmpty()) {
            return read;
        }
        String local = body.declare(Ast.string(), wish, read);
        Expression length = Ast.call(Ast.name(local), "length");
        body.add(Ast.when(
                Ast.binary(length, BinaryExpr.Operator.GREATER, Ast.number(bound.getAsLong())),
                tooLong("string<" + bound.getAsLong() + ">", length.clone())));
        return Ast.name(local);
    }

    private static void writeFixed(Body body, FixedType fixed, String out, Expression value) {
        String local = body.declare(
                Ast.type("java.math.BigDecimal"),
                "scaled",
                Ast.call(
                        value.clone(),
                        "setScale",
                        Ast.number(fixed.scale()),
                        Ast.staticField(Ast.type("java.math.RoundingMode"), "DOWN")));
        Expression precision = Ast.call(Ast.name(local), "precision");
        body.add(Ast.when(
                Ast.binary(precision, BinaryExpr.Operator.GREATER, Ast.number(fixed.digits())),
                Ast.throwing(Ast.systemException(
                        "DATA_CONVERSION",
                        Ast.binary(
                                Ast.text("fixed<" + fixed.digits() + "," + fixed.scale() + "> cannot hold "),
                                BinaryExpr.Operator.PLUS,
                                value.clone()),
                        "0",
                        "MAYBE"))));
        body.add(Ast.statement(Ast.call(
                Ast.name(out),
                "write_fixed",
                Ast.name(local),
                shortNumber(fixed.digits()),
                shortNumber(fixed.scale()))));
    }

    private void writeSequence(Body body, SequenceType sequence, String out, Expression value, SourceLocation user) {
        if (sequence.bound().isPresent()) {
            long bound = sequence.bound().getAsLong();
            checkLength(body, value, BinaryExpr.Operator.GREATER, bound, "sequence of at most " + bound);
        }
        stream(body, out, "write_ulong", Ast.field(value, "length"));
        writeElements(body, sequence.element(), out, value, user);
    }

    private void writeElements(Body body, IdlType element, String out, Expression array, SourceLocation user) {
        var basic = mapping.basic(element);
        Expression length = Ast.field(array.clone(), "length");
        if (basic.isPresent()) {
            body.add(Ast.statement(Ast.call(
                    Ast.name(out), "write_" + basic.get().stream() + "_array", array.clone(), Ast.number(0), length)));
            return;
        }
        String index = body.fresh("i");
        Body loop = body.nested();
        write(loop, element, out, Ast.at(array.clone(), index), user);
        body.countTo(length, index, loop);
    }

    private String readSequence(Body body, SequenceType sequence, String in, String wish, SourceLocation user) {
        String length = body.declare(Ast.intType(), "length", Ast.call(Ast.name(in), "read_ulong"));
        Expression tooLong = Ast.binary(Ast.name(length), BinaryExpr.Operator.LESS, Ast.number(0));
        boolean bounded = sequence.bound().isPresent() && sequence.bound().getAsLong() <= Integer.MAX_VALUE;
        if (bounded) {
            tooLong = Ast.binary(
                    tooLong,
                    BinaryExpr.Operator.OR,
                    Ast.binary(
                            Ast.name(length),
                            BinaryExpr.Operator.GREATER,
                            Ast.number(sequence.bound().getAsLong())));
        }
        String what = bounded ? "sequence of at most " + sequence.bound().getAsLong() : "sequence";
        Expression unsigned = Ast.staticCall(Ast.type("java.lang.Integer"), "toUnsignedString", Ast.name(length));
        body.add(Ast.when(tooLong, tooLong(what, unsigned)));

        var basic = mapping.basic(sequence.element());
        long chunk = CHUNK_BYTES / basic.map(type -> (long) type.size()).orElse(OBJECT_BYTES);
        boolean grows = !bounded || sequence.bound().getAsLong() > chunk;
        Type element = mapping.javaType(sequence.element(), user);
        Expression first = grows
                ? Ast.staticCall(Ast.type("java.lang.Math"), "min", Ast.name(length), Ast.number(chunk))
                : Ast.name(length);
        String value = body.declare(Ast.arrayOf(element), wish, Ast.newArray(element.clone(), first));
        if (basic.isPresent()) {
            readBasicElements(body, basic.get(), in, value, grows ? length : null);
        } else {
            String index = body.fresh("i");
            Body loop = body.nested();
            if (grows) {
                loop.add(Ast.when(
                        Ast.binary(Ast.name(index), BinaryExpr.Operator.EQUALS, Ast.field(Ast.name(value), "length")),
                        Ast.assign(Ast.name(value), grown(value, Ast.name(index), length))));
            }
            readElement(loop, sequence.element(), in, value, index, user);
            body.countTo(Ast.name(length), index, loop);
        }
        return value;
    }

    /** @param length name of the variable with the true length if that may exceed the array's, else null */
    private static void readBasicElements(Body body, BasicType element, String in, String value, String length) {
        String method = "read_" + element.stream() + "_array";
        Expression all = Ast.field(Ast.name(value), "length");
        body.add(Ast.statement(Ast.call(Ast.name(in), method, Ast.name(value), Ast.number(0), all)));
        if (length == null) {
            return;
        }
        Body loop = body.nested();
        String start = loop.declare(Ast.intType(), "start", all.clone());
        loop.add(Ast.assign(Ast.name(value), grown(value, Ast.name(start), length)));
        loop.add(Ast.statement(Ast.call(
                Ast.name(in),
                method,
                Ast.name(value),
                Ast.name(start),
                Ast.binary(all.clone(), BinaryExpr.Operator.MINUS, Ast.name(start)))));
        body.loopWhile(Ast.binary(all.clone(), BinaryExpr.Operator.LESS, Ast.name(length)), loop);
    }

    /** {@code Arrays.copyOf(value, (int) Math.min(length, 2L * full))}. */
    private static Expression grown(String value, Expression full, String length) {
        return Ast.staticCall(
                Ast.type("java.util.Arrays"),
                "copyOf",
                Ast.name(value),
                Ast.cast(
                        PrimitiveType.intType(),
                        Ast.staticCall(
                                Ast.type("java.lang.Math"),
                                "min",
                                Ast.name(length),
                                Ast.binary(new LongLiteralExpr("2L"), BinaryExpr.Operator.MULTIPLY, full))));
    }

    private String readArray(Body body, ArrayType array, String in, String wish, SourceLocation user) {
        Type element = mapping.javaType(array.element(), user);
        String value =
                body.declare(Ast.arrayOf(element), wish, Ast.newArray(element.clone(), Ast.number(array.length())));
        var basic = mapping.basic(array.element());
        if (basic.isPresent()) {
            readBasicElements(body, basic.get(), in, value, null);
        } else {
            String index = body.fresh("i");
            Body loop = body.nested();
            readElement(loop, array.element(), in, value, index, user);
            body.countTo(Ast.number(array.length()), index, loop);
        }
        return value;
    }

    private void readElement(Body loop, IdlType element, String in, String array, String index, SourceLocation user) {
        Expression read = read(loop, element, in, "element", user);
        loop.add(Ast.assign(Ast.at(Ast.name(array), index), read));
    }

    private static void checkLength(
            Body body, Expression value, BinaryExpr.Operator wrong, long limit, String expected) {
        if (limit > Integer.MAX_VALUE) {
            return; // no Java array exceeds it
        }
        Expression length = Ast.field(value.clone(), "length");
        body.add(Ast.when(Ast.binary(length, wrong, Ast.number(limit)), tooLong(expected, length.clone())));
    }

    static Statement tooLong(String expected, Expression length) {
        return Ast.throwing(Ast.systemException("MARSHAL", found(expected, length), "0", "MAYBE"));
    }

    private static Expression found(String expected, Expression length) {
        return Ast.binary(Ast.text(expected + ", found length "), BinaryExpr.Operator.PLUS, length);
    }

    static void stream(Body body, String out, String method, Expression value) {
        body.add(Ast.statement(Ast.call(Ast.name(out), method, value.clone())));
    }

    private static Expression shortNumber(int value) {
        return Ast.cast(PrimitiveType.shortType(), Ast.number(value));
    }
}
