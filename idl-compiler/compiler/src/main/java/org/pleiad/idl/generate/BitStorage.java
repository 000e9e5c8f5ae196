package org.pleiad.idl.generate;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LongLiteralExpr;
import com.github.javaparser.ast.type.PrimitiveType;
import java.util.ArrayList;
import java.util.List;
import org.pleiad.idl.model.Definition.BitField;
import org.pleiad.idl.model.Definition.BitmaskDef;
import org.pleiad.idl.model.Definition.BitsetDef;
import org.pleiad.idl.model.IdlType.Primitive;
import org.pleiad.idl.model.Specification;

/**
 * The unsigned integer that a number of bits travels in: the smallest of 8, 16, 32 or 64 bits that holds them, as in DDS
 * (DDS-XTypes 1.3, section 7.4.3). In Java the bits are handled as a {@code long}.
 */
record BitStorage(int bits) {

    static BitStorage of(BitmaskDef mask) {
        return new BitStorage(mask.bitBound());
    }

    static BitStorage of(BitsetDef set, Specification specification) {
        return new BitStorage(fields(set, specification).stream()
                .mapToInt(field -> field.width().intValue())
                .sum());
    }

    /** The fields of a bit set, those of its bases first. */
    static List<BitField> fields(BitsetDef set, Specification specification) {
        var fields = new ArrayList<BitField>();
        set.base()
                .map(specification::definition)
                .filter(BitsetDef.class::isInstance)
                .ifPresent(base -> fields.addAll(fields((BitsetDef) base, specification)));
        fields.addAll(set.fields());
        return fields;
    }

    Primitive type() {
        if (bits <= Byte.SIZE) {
            return Primitive.OCTET;
        } else if (bits <= Short.SIZE) {
            return Primitive.UNSIGNED_SHORT;
        }
        return bits <= Integer.SIZE ? Primitive.UNSIGNED_LONG : Primitive.UNSIGNED_LONG_LONG;
    }

    private BasicType basic() {
        return BasicType.of(type()).orElseThrow();
    }

    /** Declares a local with the bits read from {@code in}; bits that nothing is declared for are refused. */
    String read(Body body, String what) {
        int sent = Byte.SIZE * basic().size();
        Expression read = Ast.call(Ast.name("in"), "read_" + basic().stream());
        String local = body.declare(
                PrimitiveType.longType(),
                "bits",
                sent == Long.SIZE ? read : Ast.binary(read, BinaryExpr.Operator.BINARY_AND, mask(sent)));
        if (bits < sent) {
            Expression beyond = Ast.binary(Ast.name(local), BinaryExpr.Operator.UNSIGNED_RIGHT_SHIFT, Ast.number(bits));
            body.add(Ast.when(
                    Ast.binary(beyond, BinaryExpr.Operator.NOT_EQUALS, Ast.number(0)),
                    Ast.throwing(Ast.systemException(
                            "MARSHAL",
                            Ast.binary(
                                    Ast.text(what + " has " + bits + " bits, found 0x"),
                                    BinaryExpr.Operator.PLUS,
                                    Ast.staticCall(Ast.type("java.lang.Long"), "toHexString", Ast.name(local))),
                            "0",
                            "MAYBE"))));
        }
        return local;
    }

    /** Writes bits to {@code out}. */
    void write(Body body, Expression value) {
        Expression narrowed = bits > Integer.SIZE ? value : Ast.cast(basic().javaType(), value);
        body.add(Ast.statement(Ast.call(Ast.name("out"), "write_" + basic().stream(), narrowed)));
    }

    /** A literal with the lowest bits set. */
    static Expression mask(int width) {
        return new LongLiteralExpr("0x" + Long.toHexString(width == Long.SIZE ? -1L : (1L << width) - 1) + "L");
    }
}
