package org.pleiad.idl.generate;

import com.github.javaparser.ast.expr.CharLiteralExpr;
import com.github.javaparser.ast.expr.DoubleLiteralExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LongLiteralExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.type.PrimitiveType;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.pleiad.idl.model.ConstantValue;
import org.pleiad.idl.model.ConstantValue.BooleanValue;
import org.pleiad.idl.model.ConstantValue.CharacterValue;
import org.pleiad.idl.model.ConstantValue.EnumValue;
import org.pleiad.idl.model.ConstantValue.FixedValue;
import org.pleiad.idl.model.ConstantValue.FloatingValue;
import org.pleiad.idl.model.ConstantValue.IntegerValue;
import org.pleiad.idl.model.ConstantValue.StringValue;
import org.pleiad.idl.model.IdlType;

/** Java expressions of IDL constants; unsigned values wrap to the Java type of the same width. */
final class Literals {

    private static final BigInteger LONG_MASK = BigInteger.ONE.shiftLeft(64).subtract(BigInteger.ONE);

    private final TypeMapping mapping;

    Literals(TypeMapping mapping) {
        this.mapping = mapping;
    }

    /** The value as an expression of exactly the Java type that {@code type} maps to. */
    Expression of(ConstantValue value, IdlType type) {
        if (value instanceof IntegerValue integer) {
            return integer(integer.value(), mapping.basic(type).orElseThrow());
        }
        if (value instanceof FloatingValue floating) {
            return floating(floating.value(), mapping.basic(type).orElseThrow());
        }
        if (value instanceof FixedValue fixed) {
            return Ast.construct(
                    Ast.type("java.math.BigDecimal"), Ast.text(fixed.value().toPlainString()));
        }
        if (value instanceof CharacterValue character) {
            return character(character.value());
        }
        if (value instanceof StringValue string) {
            return Ast.text(string.value());
        }
        if (value instanceof BooleanValue bool) {
            return Ast.bool(bool.value());
        }
        EnumValue enumerator = (EnumValue) value;
        return Ast.staticField(
                Ast.type(mapping.name(enumerator.type())),
                JavaNames.member(enumerator.enumerator().identifier()));
    }

    private static Expression integer(BigInteger value, BasicType type) {
        switch (type) {
            case OCTET:
            case INT8:
            case UINT8:
                return narrowed(PrimitiveType.byteType(), value.intValueExact(), value.bitLength() < 8);
            case SHORT:
            case UNSIGNED_SHORT:
                return narrowed(PrimitiveType.shortType(), value.intValueExact(), value.bitLength() < 16);
            case LONG:
            case UNSIGNED_LONG:
                return value.bitLength() < 32
                        ? Ast.number(value.intValueExact())
                        : Ast.cast(PrimitiveType.intType(), new LongLiteralExpr(value + "L"));
            default:
                return longLiteral(value);
        }
    }

    /** A constant of a type narrower than int: the cast is left out where the compiler narrows by itself. */
    private static Expression narrowed(PrimitiveType type, int value, boolean fits) {
        return fits ? Ast.number(value) : Ast.cast(type, Ast.number(value));
    }

    private static Expression longLiteral(BigInteger value) {
        if (value.bitLength() > 63) {
            return new LongLiteralExpr("0x" + value.and(LONG_MASK).toString(16) + "L");
        }
        Expression magnitude = new LongLiteralExpr(value.abs() + "L");
        return value.signum() < 0 ? new UnaryExpr(magnitude, UnaryExpr.Operator.MINUS) : magnitude;
    }

    private static Expression floating(BigDecimal value, BasicType type) {
        boolean single = type == BasicType.FLOAT;
        String digits = single ? Float.toString(value.floatValue()) + "f" : Double.toString(value.doubleValue());
        boolean negative = digits.startsWith("-");
        Expression magnitude = new DoubleLiteralExpr(negative ? digits.substring(1) : digits);
        return negative ? new UnaryExpr(magnitude, UnaryExpr.Operator.MINUS) : magnitude;
    }

    static Expression character(char value) {
        return new CharLiteralExpr(value == '\'' ? "\\'" : escaped(String.valueOf(value)));
    }

    /** The content of a Java string literal: printable ASCII as it is, the rest escaped. */
    static String escaped(String value) {
        var out = new StringBuilder(value.length() + 8);
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                case '\b' -> out.append("\\b");
                case '\f' -> out.append("\\f");
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                default -> {
                    if (c >= ' ' && c < 0x7f) {
                        out.append(c);
                    } else {
                        out.append(String.format("\\u%04x", (int) c));
                    }
                }
            }
        }
        return out.toString();
    }
}
