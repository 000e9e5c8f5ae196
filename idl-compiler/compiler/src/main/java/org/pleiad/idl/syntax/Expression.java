package org.pleiad.idl.syntax;

import java.util.List;
import org.pleiad.idl.diagnostic.SourceLocation;

/** A constant expression as written. */
public sealed interface Expression {

    /** The whole expression. */
    SourceLocation location();

    /** What kind of literal. */
    enum LiteralKind {
        INTEGER,
        FLOATING,
        FIXED,
        CHARACTER,
        WIDE_CHARACTER,
        STRING,
        WIDE_STRING,
        BOOLEAN
    }

    /**
     * A literal.
     *
     * @param pieces the source text; adjacent strings are several pieces, everything else is one
     */
    record Literal(LiteralKind kind, List<String> pieces, SourceLocation location) implements Expression {}

    /** The name of a constant or enumerator. */
    record Reference(Name name, SourceLocation location) implements Expression {}

    /** {@code -}, {@code +}, {@code ~} before an operand; {@code operators} from left to right. */
    record Prefixed(List<Character> operators, Expression operand, SourceLocation location) implements Expression {}

    /** Operands of equal precedence, evaluated from left to right. */
    record Chain(Expression first, List<Step> steps, SourceLocation location) implements Expression {}

    /** {@code operator} is one of {@code | ^ & << >> + - * / %}. */
    record Step(String operator, Expression operand) {}
}
