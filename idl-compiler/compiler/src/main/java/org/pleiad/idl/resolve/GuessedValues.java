package org.pleiad.idl.resolve;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.pleiad.idl.diagnostic.Diagnostics;
import org.pleiad.idl.model.ConstantValue;
import org.pleiad.idl.model.ConstantValue.StringValue;
import org.pleiad.idl.model.IdlType;
import org.pleiad.idl.model.IdlType.FixedType;
import org.pleiad.idl.model.IdlType.Primitive;
import org.pleiad.idl.model.IdlType.StringType;
import org.pleiad.idl.model.IdlType.WideStringType;
import org.pleiad.idl.syntax.Expression;
import org.pleiad.idl.syntax.Expression.LiteralKind;

/** Values of expressions that nothing says the type of, or whose mistakes are nobody's business. Reports nothing. */
final class GuessedValues {

    private static final List<IdlType> INTEGERS = List.of(Primitive.LONG_LONG, Primitive.UNSIGNED_LONG_LONG);

    private final Names names;
    private final Constants constants;

    GuessedValues() {
        var nobody = new Diagnostics();
        this.names = new Names(nobody);
        this.constants = new Constants(names, nobody);
    }

    /**
     * The value of a member of a standard annotation.
     *
     * @param own type of what is annotated
     */
    Optional<ConstantValue> of(
            StandardAnnotations.Member member, Expression value, NameScope scope, Optional<IdlType> own) {
        if (!member.words().isEmpty()) {
            return value instanceof Expression.Reference reference
                    ? member.words().stream()
                            .filter(word -> word.equals(reference.name().toString()))
                            .<ConstantValue>map(StringValue::new)
                            .findFirst()
                    : Optional.empty();
        }
        Optional<IdlType> type = member.type().isPresent() ? member.type() : own;
        return type.isPresent() && !type.get().equals(Primitive.ANY)
                ? constants.evaluate(value, type.get(), "", scope)
                : value(value, scope);
    }

    /** The value by the first literal or name in the expression. */
    Optional<ConstantValue> value(Expression value, NameScope scope) {
        if (value instanceof Expression.Reference reference) {
            return names.find(reference.name(), scope).flatMap(Symbol::value);
        }
        return candidates(first(value)).stream()
                .map(type -> constants.evaluate(value, type, "", scope))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Expression first(Expression value) {
        Expression now = value;
        while (true) {
            if (now instanceof Expression.Prefixed prefixed) {
                now = prefixed.operand();
            } else if (now instanceof Expression.Chain chain) {
                now = chain.first();
            } else {
                return now;
            }
        }
    }

    private static List<IdlType> candidates(Expression first) {
        LiteralKind kind = first instanceof Expression.Literal literal ? literal.kind() : LiteralKind.INTEGER;
        return switch (kind) {
            case INTEGER -> INTEGERS;
            case FLOATING -> List.of(Primitive.DOUBLE);
            case FIXED -> List.of(new FixedType(0, 0));
            case CHARACTER -> List.of(Primitive.CHAR);
            case WIDE_CHARACTER -> List.of(Primitive.WCHAR);
            case STRING -> List.of(new StringType(OptionalLong.empty()));
            case WIDE_STRING -> List.of(new WideStringType(OptionalLong.empty()));
            case BOOLEAN -> List.of(Primitive.BOOLEAN);
        };
    }
}
