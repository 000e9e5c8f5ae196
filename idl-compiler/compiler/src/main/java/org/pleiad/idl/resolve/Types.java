package org.pleiad.idl.resolve;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.pleiad.idl.diagnostic.Diagnostics;
import org.pleiad.idl.model.ConstantValue.IntegerValue;
import org.pleiad.idl.model.IdlType;
import org.pleiad.idl.model.IdlType.NamedType;
import org.pleiad.idl.model.IdlType.Primitive;
import org.pleiad.idl.model.ScopedName;
import org.pleiad.idl.syntax.Expression;
import org.pleiad.idl.syntax.Name;
import org.pleiad.idl.syntax.TypeSpec;

/** Finds out which type a piece of syntax means. */
final class Types {

    /** Stands for a type that could not be found, so that the rest can still be checked. */
    static final NamedType UNKNOWN = new NamedType(ScopedName.ROOT.child("<unknown>"));

    private static final ScopedName TYPE_CODE = new ScopedName(List.of("CORBA", "TypeCode"));

    private final Names names;
    private final Constants constants;
    private final DefinitionResolver definitions;
    private final Diagnostics diagnostics;
    private final Map<TypeSpec, IdlType> inline = new IdentityHashMap<>();

    Types(Names names, Constants constants, DefinitionResolver definitions, Diagnostics diagnostics) {
        this.names = names;
        this.constants = constants;
        this.definitions = definitions;
        this.diagnostics = diagnostics;
    }

    /** A type in any place but within a sequence or map: a struct that is not complete is an error here. */
    IdlType held(TypeSpec spec, NameScope scope) {
        return type(spec, scope, false);
    }

    private IdlType type(TypeSpec spec, NameScope scope, boolean incompleteAllowed) {
        if (spec instanceof TypeSpec.Basic basic) {
            return basic(basic, scope);
        } else if (spec instanceof TypeSpec.Text text) {
            OptionalLong bound = bound(text.bound(), scope, "the bound of a string");
            return text.wide() ? new IdlType.WideStringType(bound) : new IdlType.StringType(bound);
        } else if (spec instanceof TypeSpec.Fixed fixed) {
            return fixed(fixed, scope);
        } else if (spec instanceof TypeSpec.Sequence sequence) {
            return new IdlType.SequenceType(
                    type(sequence.element(), scope, true), bound(sequence.bound(), scope, "the bound of a sequence"));
        } else if (spec instanceof TypeSpec.Mapping mapping) {
            return new IdlType.MapType(
                    type(mapping.key(), scope, true),
                    type(mapping.value(), scope, true),
                    bound(mapping.bound(), scope, "the bound of a map"));
        } else if (spec instanceof TypeSpec.Named named) {
            return named(named.name(), scope, incompleteAllowed);
        }
        // declarators that share the type share the object, and it is defined once
        IdlType known = inline.get(spec);
        if (known == null) {
            known = definitions.inline(((TypeSpec.Inline) spec).definition(), scope);
            inline.put(spec, known);
        }
        return known;
    }

    private IdlType basic(TypeSpec.Basic basic, NameScope scope) {
        // older IDL declares types of its own under the names that IDL 4 has given to integers
        Optional<Symbol> own = basic.words().contains("int") ? visible(basic.words(), scope) : Optional.empty();
        if (own.isPresent() && own.get().kind().isType()) {
            return new NamedType(own.get().name());
        }
        return switch (basic.words()) {
            case "float" -> Primitive.FLOAT;
            case "double" -> Primitive.DOUBLE;
            case "long double" -> Primitive.LONG_DOUBLE;
            case "short", "int16" -> Primitive.SHORT;
            case "long", "int32" -> Primitive.LONG;
            case "long long", "int64" -> Primitive.LONG_LONG;
            case "unsigned short", "uint16" -> Primitive.UNSIGNED_SHORT;
            case "unsigned long", "uint32" -> Primitive.UNSIGNED_LONG;
            case "unsigned long long", "uint64" -> Primitive.UNSIGNED_LONG_LONG;
            case "char" -> Primitive.CHAR;
            case "wchar" -> Primitive.WCHAR;
            case "boolean" -> Primitive.BOOLEAN;
            case "octet" -> Primitive.OCTET;
            case "any" -> Primitive.ANY;
            case "Object" -> Primitive.OBJECT;
            case "ValueBase" -> Primitive.VALUE_BASE;
            case "int8" -> Primitive.INT8;
            default -> Primitive.UINT8;
        };
    }

    private static Optional<Symbol> visible(String identifier, NameScope from) {
        for (NameScope scope = from; scope != null; scope = scope.parent().orElse(null)) {
            var found = scope.find(identifier);
            if (!found.isEmpty()) {
                return Optional.of(found.iterator().next());
            }
        }
        return Optional.empty();
    }

    private IdlType named(Name name, NameScope scope, boolean incompleteAllowed) {
        if (predefined(name, scope)) {
            return Primitive.TYPE_CODE;
        }
        Optional<Symbol> found = names.find(name, scope);
        if (found.isEmpty()) {
            return UNKNOWN;
        }
        Symbol symbol = found.get();
        if (!symbol.kind().isType()) {
            names.wrongKind(name.toString(), name.location(), symbol, "a type");
            return UNKNOWN;
        }
        if (symbol.name().equals(TYPE_CODE)) {
            return Primitive.TYPE_CODE;
        }
        Symbol meant = Aliases.aliased(symbol, scope);
        IllegalRecursion.check(name, meant, incompleteAllowed, diagnostics);
        if (!incompleteAllowed) {
            TypeIncomplete.check(name, meant, diagnostics);
        }
        return new NamedType(symbol.name());
    }

    /** {@code CORBA::TypeCode} belongs to the language mapping, so it needs no declaration; one that exists is found. */
    private static boolean predefined(Name name, NameScope scope) {
        String written = name.toString();
        if (written.equals("TypeCode")) {
            return inCorba(scope) && visible(written, scope).isEmpty();
        }
        if (!written.equals("CORBA::TypeCode") && !written.equals("::CORBA::TypeCode")) {
            return false;
        }
        Optional<NameScope> corba = visible("CORBA", scope).flatMap(Symbol::body);
        return corba.isEmpty() || corba.get().find("TypeCode").isEmpty();
    }

    private static boolean inCorba(NameScope scope) {
        return !scope.name().isRoot() && scope.name().parts().get(0).equals("CORBA");
    }

    private IdlType fixed(TypeSpec.Fixed fixed, NameScope scope) {
        if (fixed.digits().isEmpty()) {
            return new IdlType.FixedType(0, 0);
        }
        Optional<BigInteger> digits = count(fixed.digits().get(), scope);
        Optional<BigInteger> scale = fixed.scale().flatMap(expression -> count(expression, scope));
        if (digits.isEmpty() || scale.isEmpty()) {
            return new IdlType.FixedType(1, 0);
        }
        if (!FixedDigits.check(digits.get(), scale.get(), fixed.location(), diagnostics)) {
            return new IdlType.FixedType(1, 0);
        }
        return new IdlType.FixedType(digits.get().intValue(), scale.get().intValue());
    }

    private OptionalLong bound(Optional<Expression> expression, NameScope scope, String what) {
        if (expression.isEmpty()) {
            return OptionalLong.empty();
        }
        Optional<BigInteger> value = count(expression.get(), scope);
        if (value.isEmpty()
                || !BoundPositive.check(value.get(), what, expression.get().location(), diagnostics)) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(value.get().longValue());
    }

    private Optional<BigInteger> count(Expression expression, NameScope scope) {
        return constants
                .evaluate(expression, Primitive.UNSIGNED_LONG, "unsigned long", scope)
                .map(value -> ((IntegerValue) value).value());
    }

    /** Wraps an element type in arrays, the outermost dimension first. */
    IdlType array(IdlType element, List<Expression> dimensions, NameScope scope) {
        var lengths = new ArrayList<Long>();
        for (Expression dimension : dimensions) {
            BigInteger length = count(dimension, scope).orElse(BigInteger.ONE);
            BoundPositive.check(length, "the length of an array", dimension.location(), diagnostics);
            ArrayLength.check(length, dimension.location(), diagnostics);
            lengths.add(length.longValue());
        }
        IdlType type = element;
        for (int i = lengths.size() - 1; i >= 0; i--) {
            type = new IdlType.ArrayType(type, Math.max(1, lengths.get(i)));
        }
        return type;
    }
}
