package org.pleiad.idl.resolve;

import java.util.Locale;
import java.util.Optional;
import org.pleiad.idl.diagnostic.Diagnostics;
import org.pleiad.idl.model.ConstantValue;
import org.pleiad.idl.model.ConstantValue.FixedValue;
import org.pleiad.idl.model.Definition;
import org.pleiad.idl.model.IdlType;
import org.pleiad.idl.model.IdlType.FixedType;
import org.pleiad.idl.model.IdlType.NamedType;
import org.pleiad.idl.model.IdlType.Primitive;
import org.pleiad.idl.resolve.Symbol.Kind;
import org.pleiad.idl.syntax.Element;

/** Resolves declarations of constants. */
final class ConstantResolver {

    private final DefinitionResolver definitions;
    private final Constants constants;
    private final Types types;
    private final Diagnostics diagnostics;

    ConstantResolver(DefinitionResolver definitions, Constants constants, Types types, Diagnostics diagnostics) {
        this.definitions = definitions;
        this.constants = constants;
        this.types = types;
        this.diagnostics = diagnostics;
    }

    void constant(Element.Constant constant, NameScope scope) {
        IdlType declared = types.held(constant.type(), scope);
        IdlType plain = Aliases.unaliased(declared, scope);
        Symbol symbol = definitions.declare(scope, constant.head(), Kind.CONSTANT);
        Optional<ConstantValue> value = value(constant, declared, plain, scope);
        symbol.end();
        if (value.isEmpty()) {
            return;
        }
        IdlType type = plain instanceof FixedType fixed && fixed.digits() == 0 && value.get() instanceof FixedValue v
                ? sized(v)
                : declared;
        symbol.type(Aliases.unaliased(type, scope));
        symbol.value(value.get());
        scope.contents()
                .add(new Definition.ConstDef(definitions.declaration(symbol, constant.head()), type, value.get()));
    }

    /** The symbol is open meanwhile, so that a use of the constant in its own value is noticed. */
    private Optional<ConstantValue> value(Element.Constant constant, IdlType declared, IdlType plain, NameScope scope) {
        if (plain.equals(Types.UNKNOWN)) {
            return Optional.empty();
        }
        if (!constantType(plain, scope)) {
            ConstantTypeMismatch.noConstants(constant.type().location(), diagnostics);
            return Optional.empty();
        }
        return constants.evaluate(constant.value(), plain, words(declared), scope);
    }

    private static FixedType sized(FixedValue value) {
        int scale = value.value().scale();
        return new FixedType(Math.max(1, Math.max(value.value().precision(), scale)), scale);
    }

    static String words(IdlType type) {
        if (type instanceof NamedType named) {
            return named.name().toString();
        }
        if (type instanceof IdlType.StringType) {
            return "string";
        }
        if (type instanceof IdlType.WideStringType) {
            return "wstring";
        }
        return type instanceof Primitive primitive
                ? primitive.name().toLowerCase(Locale.ROOT).replace('_', ' ')
                : "this type";
    }

    private static boolean constantType(IdlType type, NameScope scope) {
        if (type instanceof NamedType named) {
            return Aliases.symbol(named.name(), scope)
                    .filter(s -> s.kind() == Kind.ENUM)
                    .isPresent();
        }
        if (type instanceof Primitive primitive) {
            return switch (primitive) {
                case VOID, ANY, OBJECT, VALUE_BASE, TYPE_CODE -> false;
                default -> true;
            };
        }
        return type instanceof IdlType.StringType
                || type instanceof IdlType.WideStringType
                || type instanceof FixedType;
    }
}
