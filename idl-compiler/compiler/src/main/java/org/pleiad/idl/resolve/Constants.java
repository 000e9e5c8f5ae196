package org.pleiad.idl.resolve;

import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalLong;
import org.pleiad.idl.diagnostic.Diagnostics;
import org.pleiad.idl.model.ConstantValue;
import org.pleiad.idl.model.ConstantValue.BooleanValue;
import org.pleiad.idl.model.ConstantValue.CharacterValue;
import org.pleiad.idl.model.ConstantValue.EnumValue;
import org.pleiad.idl.model.ConstantValue.FixedValue;
import org.pleiad.idl.model.ConstantValue.FloatingValue;
import org.pleiad.idl.model.ConstantValue.IntegerValue;
import org.pleiad.idl.model.ConstantValue.StringValue;
import org.pleiad.idl.model.IdlType;
import org.pleiad.idl.model.IdlType.FixedType;
import org.pleiad.idl.model.IdlType.NamedType;
import org.pleiad.idl.model.IdlType.Primitive;
import org.pleiad.idl.model.IdlType.StringType;
import org.pleiad.idl.model.IdlType.WideStringType;
import org.pleiad.idl.resolve.Symbol.Kind;
import org.pleiad.idl.syntax.Expression;
import org.pleiad.idl.syntax.Expression.LiteralKind;

/** Evaluates constant expressions for the type that they are meant for: IDL 4.2, section 7.4.1.4.3. */
final class Constants {

    private final Names names;
    private final Literals literals;
    private final Arithmetic arithmetic;
    private final Diagnostics diagnostics;

    Constants(Names names, Diagnostics diagnostics) {
        this.names = names;
        this.literals = new Literals(diagnostics);
        this.arithmetic = new Arithmetic(this, literals, diagnostics);
        this.diagnostics = diagnostics;
    }

    /**
     * The value of an expression; empty if it was wrong, which has then been reported.
     *
     * @param type unaliased
     * @param typeWords how the type is called in messages
     */
    Optional<ConstantValue> evaluate(Expression expression, IdlType type, String typeWords, NameScope scope) {
        Optional<ConstantType> integer = ConstantType.of(type);
        if (integer.isPresent()) {
            return arithmetic
                    .integer(expression, integer.get(), scope)
                    .filter(value -> ConstantRange.check(value, integer.get(), expression.location(), diagnostics))
                    .map(IntegerValue::new);
        }
        if (type instanceof FixedType fixed) {
            return arithmetic
                    .fixed(expression, scope)
                    .filter(value -> ConstantRange.checkFixed(value, fixed, expression.location(), diagnostics))
                    .map(value -> new FixedValue(
                            fixed.digits() == 0 || value.scale() <= fixed.scale()
                                    ? value
                                    : value.setScale(fixed.scale(), RoundingMode.DOWN)));
        }
        if (type instanceof StringType string) {
            return text(expression, LiteralKind.STRING, typeWords, scope)
                    .filter(value -> fits(value, string.bound(), expression))
                    .map(StringValue::new);
        }
        if (type instanceof WideStringType string) {
            return text(expression, LiteralKind.WIDE_STRING, typeWords, scope)
                    .filter(value -> fits(value, string.bound(), expression))
                    .map(StringValue::new);
        }
        if (type instanceof NamedType named) {
            return enumerator(expression, named, scope);
        }
        return type instanceof Primitive primitive
                ? primitive(expression, primitive, typeWords, scope)
                : Optional.empty();
    }

    private Optional<ConstantValue> primitive(
            Expression expression, Primitive type, String typeWords, NameScope scope) {
        return switch (type) {
            case FLOAT, DOUBLE, LONG_DOUBLE ->
                arithmetic
                        .floating(expression, scope)
                        .filter(value -> ConstantRange.checkFloating(value, type, expression.location(), diagnostics))
                        .map(FloatingValue::new);
            case CHAR ->
                text(expression, LiteralKind.CHARACTER, typeWords, scope)
                        .flatMap(value -> character(value, expression, false));
            case WCHAR ->
                text(expression, LiteralKind.WIDE_CHARACTER, typeWords, scope)
                        .flatMap(value -> character(value, expression, true));
            case BOOLEAN -> bool(expression, scope);
            default -> Optional.empty();
        };
    }

    private boolean fits(String value, OptionalLong bound, Expression expression) {
        return StringNullCharacter.check(value, expression.location(), diagnostics)
                && ConstantRange.checkText(value, bound, expression.location(), diagnostics);
    }

    private Optional<ConstantValue> character(String value, Expression expression, boolean wide) {
        if (value.length() != 1 || (!wide && value.charAt(0) > 0xFF)) {
            return LiteralMalformed.report(
                    expression.location(),
                    value.length() == 1
                            ? "the character is not in ISO 8859-1, the set of char"
                            : "a character literal holds one character, this one " + value.length(),
                    value.length() == 1 ? "use wchar" : "write text of several characters between double quotes",
                    diagnostics);
        }
        return Optional.of(new CharacterValue(value.charAt(0)));
    }

    private Optional<String> text(Expression expression, LiteralKind kind, String typeWords, NameScope scope) {
        boolean wide = kind == LiteralKind.WIDE_STRING || kind == LiteralKind.WIDE_CHARACTER;
        if (expression instanceof Expression.Literal literal) {
            if (literal.kind() == kind) {
                return literals.text(literal.pieces(), wide, literal.location());
            }
            if (wide && literal.kind() == narrow(kind)) {
                ConstantTypeMismatch.tolerated(
                        expression,
                        words(literal.kind()),
                        words(kind),
                        "put an L before the opening quote",
                        diagnostics);
                return literals.text(literal.pieces(), false, literal.location());
            }
            mismatch(expression, words(literal.kind()), typeWords);
            return Optional.empty();
        }
        if (expression instanceof Expression.Reference) {
            Optional<Symbol> constant = constant(expression, scope);
            if (constant.isEmpty() || constant.get().value().isEmpty()) {
                return Optional.empty();
            }
            ConstantValue value = constant.get().value().get();
            boolean sameWidth = constant.get()
                    .type()
                    .filter(type -> (type instanceof WideStringType || type == Primitive.WCHAR) == wide)
                    .isPresent();
            boolean wantsString = kind == LiteralKind.STRING || kind == LiteralKind.WIDE_STRING;
            if (sameWidth && wantsString && value instanceof StringValue string) {
                return Optional.of(string.value());
            }
            if (sameWidth && !wantsString && value instanceof CharacterValue character) {
                return Optional.of(String.valueOf(character.value()));
            }
            mismatch(expression, "'" + constant.get().name().identifier() + "'", typeWords);
            return Optional.empty();
        }
        mismatch(expression, "a computed value", typeWords);
        return Optional.empty();
    }

    private static LiteralKind narrow(LiteralKind wide) {
        return wide == LiteralKind.WIDE_STRING ? LiteralKind.STRING : LiteralKind.CHARACTER;
    }

    private Optional<ConstantValue> bool(Expression expression, NameScope scope) {
        if (expression instanceof Expression.Literal literal && literal.kind() == LiteralKind.BOOLEAN) {
            return Optional.of(new BooleanValue(literal.pieces().get(0).equals("TRUE")));
        }
        if (expression instanceof Expression.Reference reference) {
            Optional<Symbol> constant = constant(expression, scope);
            if (constant.isEmpty() || constant.get().value().isEmpty()) {
                return Optional.empty();
            }
            if (constant.get().value().get() instanceof BooleanValue value) {
                return Optional.of(value);
            }
            mismatch(expression, "'" + reference.name() + "'", "boolean");
            return Optional.empty();
        }
        mismatch(expression, "this expression", "boolean");
        return Optional.empty();
    }

    private Optional<ConstantValue> enumerator(Expression expression, NamedType type, NameScope scope) {
        if (!(expression instanceof Expression.Reference reference)) {
            ConstantTypeMismatch.noEnumerator(expression, "this expression", type.name(), diagnostics);
            return Optional.empty();
        }
        Optional<Symbol> constant = constant(expression, scope);
        if (constant.isEmpty() || constant.get().value().isEmpty()) {
            return Optional.empty();
        }
        if (constant.get().value().get() instanceof EnumValue value
                && value.type().equals(type.name())) {
            return Optional.of(value);
        }
        ConstantTypeMismatch.noEnumerator(expression, "'" + reference.name() + "'", type.name(), diagnostics);
        return Optional.empty();
    }

    /** The constant or enumerator that a reference names. */
    Optional<Symbol> constant(Expression expression, NameScope scope) {
        var reference = (Expression.Reference) expression;
        return names.find(reference.name(), scope).filter(symbol -> {
            boolean right = symbol.kind() == Kind.CONSTANT || symbol.kind() == Kind.ENUMERATOR;
            if (!right) {
                names.wrongKind(reference.name().toString(), reference.location(), symbol, "a constant");
            }
            return right && ConstantRecursive.check(symbol, reference.location(), diagnostics);
        });
    }

    void mismatch(Expression expression, String what, String wanted) {
        ConstantTypeMismatch.report(expression, what, wanted, diagnostics);
    }

    static String words(LiteralKind kind) {
        return switch (kind) {
            case INTEGER -> "an integer literal";
            case FLOATING -> "a floating point literal";
            case FIXED -> "a fixed point literal";
            case CHARACTER -> "a character literal";
            case WIDE_CHARACTER -> "a wide character literal";
            case STRING -> "a string literal";
            case WIDE_STRING -> "a wide string literal";
            case BOOLEAN -> "a boolean literal";
        };
    }
}
