package org.pleiad.idl.generate;

import com.github.javaparser.ast.Modifier.Keyword;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.expr.BinaryExpr.Operator;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.type.PrimitiveType;
import java.util.List;
import org.pleiad.idl.model.Definition.BitField;
import org.pleiad.idl.model.IdlType;
import org.pleiad.idl.model.IdlType.Primitive;
import org.pleiad.idl.model.Specification;

/** The two methods of one field of a bit set. A field of a signed type is in two's complement. */
final class BitFieldAccess {

    private final String identifier;
    private final int width;
    private final int offset;
    private final Primitive primitive;
    private final BasicType basic;

    /** @param offset bits before the field */
    BitFieldAccess(Specification specification, BitField field, int offset) {
        this.identifier = field.identifier();
        this.width = field.width().intValue();
        this.offset = offset;
        IdlType declared = field.type()
                .map(specification::unaliased)
                .orElseGet(() -> width == 1 ? Primitive.BOOLEAN : new BitStorage(width).type());
        this.primitive = (Primitive) declared;
        this.basic = BasicType.of(primitive).orElseThrow();
    }

    /** Adds the methods. */
    void add(ClassOrInterfaceDeclaration type) {
        Classes.method(type, basic.javaType(), "get_" + identifier, Keyword.PUBLIC)
                .setBody(Ast.block(Ast.returning(get())));
        var set = Classes.method(type, Ast.voidType(), "set_" + identifier, Keyword.PUBLIC);
        set.addParameter(Classes.parameter(basic.javaType(), "value"));
        Body body = new Body(List.of("value", BitsetGenerator.BITS));
        set(body);
        set.setBody(body.block());
    }

    private boolean signed() {
        return switch (primitive) {
            case INT8, SHORT, LONG, LONG_LONG -> true;
            default -> false;
        };
    }

    private static Expression bits() {
        return Ast.name(BitsetGenerator.BITS);
    }

    private Expression get() {
        if (signed()) {
            Expression up = Ast.binary(bits(), Operator.LEFT_SHIFT, Ast.number(Long.SIZE - offset - width));
            return narrowed(Ast.binary(up, Operator.SIGNED_RIGHT_SHIFT, Ast.number(Long.SIZE - width)));
        }
        Expression shifted =
                offset == 0 ? bits() : Ast.binary(bits(), Operator.UNSIGNED_RIGHT_SHIFT, Ast.number(offset));
        Expression own = Ast.binary(shifted, Operator.BINARY_AND, BitStorage.mask(width));
        return primitive == Primitive.BOOLEAN
                ? Ast.binary(Ast.enclosed(own), Operator.NOT_EQUALS, Ast.number(0))
                : narrowed(own);
    }

    private Expression narrowed(Expression value) {
        return basic.size() == Long.BYTES ? value : Ast.cast(basic.javaType(), Ast.enclosed(value));
    }

    private void set(Body body) {
        Expression given = Ast.name("value");
        if (primitive == Primitive.BOOLEAN) {
            given = new ConditionalExpr(given, BitStorage.mask(1), BitStorage.mask(0));
        } else if (!signed() && basic.size() < Long.BYTES) {
            given = Ast.binary(given, Operator.BINARY_AND, BitStorage.mask(Byte.SIZE * basic.size()));
        }
        String raw = body.declare(PrimitiveType.longType(), "raw", given);
        if (primitive != Primitive.BOOLEAN && width < Byte.SIZE * basic.size()) {
            Expression message = Ast.binary(
                    Ast.text(identifier + " has " + width + " bits, too few for "), Operator.PLUS, Ast.name("value"));
            body.add(Ast.when(
                    tooLarge(raw),
                    Ast.throwing(Ast.construct(Ast.type("java.lang.IllegalArgumentException"), message))));
        }
        Expression others = Ast.binary(
                bits(),
                Operator.BINARY_AND,
                new UnaryExpr(placed(BitStorage.mask(width)), UnaryExpr.Operator.BITWISE_COMPLEMENT));
        Expression own = signed() && width < Long.SIZE
                ? Ast.enclosed(Ast.binary(Ast.name(raw), Operator.BINARY_AND, BitStorage.mask(width)))
                : Ast.name(raw);
        body.add(Ast.assign(bits(), Ast.binary(others, Operator.BINARY_OR, placed(own))));
    }

    private Expression placed(Expression value) {
        return offset == 0 ? value : Ast.enclosed(Ast.binary(value, Operator.LEFT_SHIFT, Ast.number(offset)));
    }

    private Expression tooLarge(String raw) {
        if (!signed()) {
            Expression beyond = Ast.binary(Ast.name(raw), Operator.UNSIGNED_RIGHT_SHIFT, Ast.number(width));
            return Ast.binary(beyond, Operator.NOT_EQUALS, Ast.number(0));
        }
        Expression sign = Ast.binary(Ast.name(raw), Operator.SIGNED_RIGHT_SHIFT, Ast.number(width - 1));
        return Ast.binary(
                Ast.binary(sign, Operator.NOT_EQUALS, Ast.number(0)),
                Operator.AND,
                Ast.binary(sign.clone(), Operator.NOT_EQUALS, Ast.number(-1)));
    }
}
