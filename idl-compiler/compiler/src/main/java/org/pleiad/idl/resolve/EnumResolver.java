package org.pleiad.idl.resolve;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pleiad.idl.model.Annotation;
import org.pleiad.idl.model.ConstantValue.EnumValue;
import org.pleiad.idl.model.ConstantValue.IntegerValue;
import org.pleiad.idl.model.Definition;
import org.pleiad.idl.model.IdlType;
import org.pleiad.idl.model.IdlType.NamedType;
import org.pleiad.idl.model.IdlType.Primitive;
import org.pleiad.idl.resolve.Symbol.Kind;
import org.pleiad.idl.syntax.Element;
import org.pleiad.idl.syntax.Head;

/** Resolves enums, bit sets and bit masks. */
final class EnumResolver {

    private static final int DEFAULT_BITMASK_BITS = 32;

    private final DefinitionResolver definitions;
    private final Names names;
    private final Constants constants;
    private final Types types;

    EnumResolver(DefinitionResolver definitions, Names names, Constants constants, Types types) {
        this.definitions = definitions;
        this.names = names;
        this.constants = constants;
        this.types = types;
    }

    void enumeration(Element.Enum enumeration, NameScope scope) {
        Symbol symbol = definitions.declare(scope, enumeration.head(), Kind.ENUM);
        symbol.end();
        var enumerators = new ArrayList<Definition.Enumerator>();
        var type = new NamedType(symbol.name());
        for (Head head : enumeration.enumerators()) {
            Symbol enumerator = definitions.declare(scope, head, Kind.ENUMERATOR);
            enumerator.type(type);
            enumerator.value(new EnumValue(symbol.name(), enumerator.name(), enumerators.size()));
            enumerator.end();
            enumerators.add(new Definition.Enumerator(
                    enumerator.name(),
                    head.documentation(),
                    definitions.annotations(head, scope),
                    head.name().location()));
        }
        scope.contents()
                .add(new Definition.EnumDef(
                        definitions.declaration(symbol, enumeration.head()), List.copyOf(enumerators)));
    }

    void bitset(Element.Bitset bitset, NameScope scope) {
        Optional<Symbol> base =
                bitset.base().flatMap(name -> names.find(name, scope, "a bit set", Set.of(Kind.BITSET)));
        Symbol symbol = definitions.declare(scope, bitset.head(), Kind.BITSET);
        NameScope body = definitions.open(symbol, scope);
        var fields = new ArrayList<Definition.BitField>();
        for (Element.BitField field : bitset.fields()) {
            BigInteger width = constants
                    .evaluate(field.width(), Primitive.UNSIGNED_SHORT, "unsigned short", scope)
                    .map(value -> ((IntegerValue) value).value())
                    .orElse(BigInteger.ONE);
            Optional<IdlType> type = field.type().map(spec -> types.held(spec, scope));
            field.name()
                    .ifPresent(name ->
                            names.declare(body, name, Kind.MEMBER, false).begin(name.location()));
            fields.add(new Definition.BitField(
                    field.name().map(name -> name.text()).orElse(""),
                    width,
                    type,
                    definitions.annotations(field.annotations(), scope, type),
                    field.name()
                            .map(name -> name.location())
                            .orElse(field.width().location())));
        }
        symbol.end();
        scope.contents()
                .add(new Definition.BitsetDef(
                        definitions.declaration(symbol, bitset.head()), base.map(Symbol::name), List.copyOf(fields)));
    }

    void bitmask(Element.Bitmask bitmask, NameScope scope) {
        Symbol symbol = definitions.declare(scope, bitmask.head(), Kind.BITMASK);
        symbol.end();
        var flags = new ArrayList<Definition.BitFlag>();
        int position = 0;
        for (Head head : bitmask.flags()) {
            Symbol flag = definitions.declare(scope, head, Kind.FLAG);
            flag.end();
            List<Annotation> own = definitions.annotations(head, scope);
            position = AnnotationResolver.number("position", own).orElse(position);
            flags.add(new Definition.BitFlag(
                    flag.name(), position++, own, head.name().location()));
        }
        int bits = AnnotationResolver.number("bit_bound", definitions.annotations(bitmask.head(), scope))
                .orElse(DEFAULT_BITMASK_BITS);
        scope.contents()
                .add(new Definition.BitmaskDef(
                        definitions.declaration(symbol, bitmask.head()), List.copyOf(flags), bits));
    }
}
