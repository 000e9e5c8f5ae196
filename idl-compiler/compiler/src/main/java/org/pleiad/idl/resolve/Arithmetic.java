package org.pleiad.idl.resolve;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.Function;
import org.pleiad.idl.diagnostic.Diagnostics;
import org.pleiad.idl.diagnostic.SourceLocation;
import org.pleiad.idl.model.ConstantValue;
import org.pleiad.idl.model.ConstantValue.FixedValue;
import org.pleiad.idl.model.ConstantValue.FloatingValue;
import org.pleiad.idl.model.ConstantValue.IntegerValue;
import org.pleiad.idl.syntax.Expression;
import org.pleiad.idl.syntax.Expression.LiteralKind;

/** Integer, floating point and fixed point expressions. */
final class Arithmetic {

    /** More digits than any floating point type has, so that rounding happens once, in the generator. */
    private static final MathContext FLOATING = new MathContext(60, RoundingMode.HALF_EVEN);

    private final Constants constants;
    private final Literals literals;
    private final Diagnostics diagnostics;

    Arithmetic(Constants constants, Literals literals, Diagnostics diagnostics) {
        this.constants = constants;
        this.literals = literals;
        this.diagnostics = diagnostics;
    }

    // ---- integers

    Optional<BigInteger> integer(Expression expression, ConstantType type, NameScope scope) {
        if (expression instanceof Expression.Literal literal) {
            if (literal.kind() != LiteralKind.INTEGER) {
                constants.mismatch(expression, Constants.words(literal.kind()), type.words());
                return Optional.empty();
            }
            return literals.integer(literal.pieces().get(0), literal.location());
        }
        if (expression instanceof Expression.Reference reference) {
            return named(reference, scope).flatMap(value -> {
                if (value instanceof IntegerValue integer) {
                    return Optional.of(integer.value());
                }
                constants.mismatch(expression, "'" + reference.name() + "'", type.words());
                return Optional.empty();
            });
        }
        if (expression instanceof Expression.Prefixed prefixed) {
            return integer(prefixed.operand(), type, scope).flatMap(value -> {
                BigInteger now = value;
                for (int i = prefixed.operators().size() - 1; i >= 0; i--) {
                    now = prefixed(prefixed.operators().get(i), now, type);
                }
                return within(now, type, expression.location());
            });
        }
        var chain = (Expression.Chain) expression;
        Optional<BigInteger> sum = integer(chain.first(), type, scope);
        for (Expression.Step step : chain.steps()) {
            // operands are evaluated even if an earlier one was wrong, to report all errors
            Optional<BigInteger> right = integer(step.operand(), type, scope);
            sum = sum.flatMap(left -> right.flatMap(r -> step(step, left, r))
                    .flatMap(value -> within(value, type, expression.location())));
        }
        return sum;
    }

    private static BigInteger prefixed(char operator, BigInteger value, ConstantType type) {
        return switch (operator) {
            case '-' -> value.negate();
            case '~' ->
                type.signed()
                        ? value.not()
                        : BigInteger.ONE
                                .shiftLeft(type.bits())
                                .subtract(BigInteger.ONE)
                                .subtract(value);
            default -> value;
        };
    }

    private Optional<BigInteger> step(Expression.Step step, BigInteger left, BigInteger right) {
        return switch (step.operator()) {
            case "|" -> Optional.of(left.or(right));
            case "^" -> Optional.of(left.xor(right));
            case "&" -> Optional.of(left.and(right));
            case "+" -> Optional.of(left.add(right));
            case "-" -> Optional.of(left.subtract(right));
            case "*" -> Optional.of(left.multiply(right));
            case "/" -> nonZero(right.signum(), step) ? Optional.of(left.divide(right)) : Optional.empty();
            case "%" -> nonZero(right.signum(), step) ? Optional.of(left.remainder(right)) : Optional.empty();
            default -> shift(step, left, right);
        };
    }

    private Optional<BigInteger> shift(Expression.Step step, BigInteger left, BigInteger right) {
        if (!ConstantShift.check(right, step.operand().location(), diagnostics)) {
            return Optional.empty();
        }
        return Optional.of(
                step.operator().equals("<<") ? left.shiftLeft(right.intValue()) : left.shiftRight(right.intValue()));
    }

    private boolean nonZero(int sign, Expression.Step step) {
        return ConstantDivisionByZero.check(sign, step.operand().location(), diagnostics);
    }

    private Optional<BigInteger> within(BigInteger value, ConstantType type, SourceLocation location) {
        return Optional.of(value).filter(part -> ConstantRange.checkPart(part, type, location, diagnostics));
    }

    // ---- floating point and fixed point

    Optional<BigDecimal> floating(Expression expression, NameScope scope) {
        return decimal(
                expression,
                scope,
                LiteralKind.FLOATING,
                "a floating point type",
                (step, left, right) -> switch (step.operator()) {
                    case "+" -> Optional.of(left.add(right, FLOATING));
                    case "-" -> Optional.of(left.subtract(right, FLOATING));
                    case "*" -> Optional.of(left.multiply(right, FLOATING));
                    case "/" ->
                        nonZero(right.signum(), step) ? Optional.of(left.divide(right, FLOATING)) : Optional.empty();
                    default -> notFor(step, "floating point");
                });
    }

    Optional<BigDecimal> fixed(Expression expression, NameScope scope) {
        return decimal(expression, scope, LiteralKind.FIXED, "fixed", (step, left, right) -> switch (step.operator()) {
                    case "+" -> Optional.of(truncated(left.add(right)));
                    case "-" -> Optional.of(truncated(left.subtract(right)));
                    case "*" -> Optional.of(truncated(left.multiply(right)));
                    case "/" ->
                        nonZero(right.signum(), step)
                                ? Optional.of(truncated(left.divide(right, new MathContext(62, RoundingMode.DOWN))))
                                : Optional.empty();
                    default -> notFor(step, "fixed point");
                })
                .map(Arithmetic::plain);
    }

    /** Digits after the point are dropped until at most 31 remain, as the standard says for results that are too long. */
    private static BigDecimal truncated(BigDecimal value) {
        int excess = value.precision() - FixedDigits.MAXIMUM;
        return excess <= 0 || value.scale() <= 0
                ? value
                : value.setScale(Math.max(0, value.scale() - excess), RoundingMode.DOWN);
    }

    /** Zeros at the end of a literal do not count as digits of the type. */
    private static BigDecimal plain(BigDecimal value) {
        BigDecimal bare = value.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    private interface DecimalStep {
        Optional<BigDecimal> apply(Expression.Step step, BigDecimal left, BigDecimal right);
    }

    private Optional<BigDecimal> decimal(
            Expression expression, NameScope scope, LiteralKind kind, String typeWords, DecimalStep operation) {
        Function<Expression, Optional<BigDecimal>> inner = part -> decimal(part, scope, kind, typeWords, operation);
        if (expression instanceof Expression.Literal literal) {
            if (literal.kind() == kind) {
                String text = literal.pieces().get(0);
                boolean marked = kind == LiteralKind.FIXED;
                return literals.decimal(marked ? text.substring(0, text.length() - 1) : text, literal.location());
            }
            if (literal.kind() == LiteralKind.INTEGER) {
                ConstantTypeMismatch.tolerated(
                        expression,
                        Constants.words(literal.kind()),
                        Constants.words(kind),
                        kind == LiteralKind.FIXED ? "put a d behind it" : "put .0 behind it",
                        diagnostics);
                return literals.integer(literal.pieces().get(0), literal.location())
                        .map(BigDecimal::new);
            }
            constants.mismatch(expression, Constants.words(literal.kind()), typeWords);
            return Optional.empty();
        }
        if (expression instanceof Expression.Reference reference) {
            return named(reference, scope).flatMap(value -> number(value, kind, reference, typeWords));
        }
        if (expression instanceof Expression.Prefixed prefixed) {
            if (prefixed.operators().contains('~')) {
                ConstantOperator.report("~", expression.location(), typeWords, diagnostics);
                return Optional.empty();
            }
            boolean negative =
                    prefixed.operators().stream().filter(c -> c == '-').count() % 2 == 1;
            return inner.apply(prefixed.operand()).map(value -> negative ? value.negate() : value);
        }
        var chain = (Expression.Chain) expression;
        Optional<BigDecimal> sum = inner.apply(chain.first());
        for (Expression.Step step : chain.steps()) {
            Optional<BigDecimal> right = inner.apply(step.operand());
            sum = sum.flatMap(left -> right.flatMap(r -> operation.apply(step, left, r)));
        }
        return sum;
    }

    private Optional<BigDecimal> number(
            ConstantValue value, LiteralKind kind, Expression.Reference reference, String typeWords) {
        if (kind == LiteralKind.FLOATING && value instanceof FloatingValue floating) {
            return Optional.of(floating.value());
        }
        if (kind == LiteralKind.FIXED && value instanceof FixedValue fixed) {
            return Optional.of(fixed.value());
        }
        if (value instanceof IntegerValue integer) {
            return Optional.of(new BigDecimal(integer.value()));
        }
        constants.mismatch(reference, "'" + reference.name() + "'", typeWords);
        return Optional.empty();
    }

    private Optional<BigDecimal> notFor(Expression.Step step, String words) {
        ConstantOperator.report(step.operator(), step.operand().location(), words + " numbers", diagnostics);
        return Optional.empty();
    }

    private Optional<ConstantValue> named(Expression.Reference reference, NameScope scope) {
        return constants.constant(reference, scope).flatMap(Symbol::value);
    }
}
