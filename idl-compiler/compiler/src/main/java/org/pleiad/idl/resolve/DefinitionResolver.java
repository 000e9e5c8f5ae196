package org.pleiad.idl.resolve;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pleiad.idl.diagnostic.Diagnostics;
import org.pleiad.idl.model.ConstantValue;
import org.pleiad.idl.model.ConstantValue.EnumValue;
import org.pleiad.idl.model.ConstantValue.FixedValue;
import org.pleiad.idl.model.ConstantValue.IntegerValue;
import org.pleiad.idl.model.Declaration;
import org.pleiad.idl.model.Definition;
import org.pleiad.idl.model.Definition.InterfaceKind;
import org.pleiad.idl.model.IdlType;
import org.pleiad.idl.model.IdlType.FixedType;
import org.pleiad.idl.model.IdlType.NamedType;
import org.pleiad.idl.model.IdlType.Primitive;
import org.pleiad.idl.model.ScopedName;
import org.pleiad.idl.resolve.Symbol.Kind;
import org.pleiad.idl.syntax.Element;
import org.pleiad.idl.syntax.Expression;
import org.pleiad.idl.syntax.Head;
import org.pleiad.idl.syntax.TypeSpec;

/** Resolves definitions one after the other: IDL declares before it uses. Bodies go to {@link BodyResolver}. */
final class DefinitionResolver {

    private static final int DEFAULT_BITMASK_BITS = 32;

    private final RepositoryIds ids;
    private final Diagnostics diagnostics;
    private final Names names;
    private final Constants constants;
    private final Types types;
    private final BodyResolver bodies;
    private final ComponentResolver components;

    DefinitionResolver(RepositoryIds ids, Diagnostics diagnostics) {
        this.ids = ids;
        this.diagnostics = diagnostics;
        this.names = new Names(diagnostics);
        this.constants = new Constants(names, diagnostics);
        this.types = new Types(names, constants, this, diagnostics);
        this.bodies = new BodyResolver(this, names, types, diagnostics);
        this.components = new ComponentResolver(this, bodies, names);
    }

    void all(List<Element> elements, NameScope scope) {
        elements.forEach(element -> one(element, scope));
    }

    /** Resolves one element and adds what it defines to the scope's contents. */
    void one(Element element, NameScope scope) {
        if (element instanceof Element.Module module) {
            module(module, scope);
        } else if (element instanceof Element.Forward forward) {
            forward(forward, scope);
        } else if (element instanceof Element.Interface body) {
            bodies.interfaceDef(body, scope);
        } else if (element instanceof Element.Value value) {
            bodies.value(value, scope);
        } else if (element instanceof Element.Constant constant) {
            constant(constant, scope);
        } else if (element instanceof Element.Alias alias) {
            alias(alias, scope);
        } else if (element instanceof Element.Native nativeType) {
            Symbol symbol = declare(scope, nativeType.head(), Kind.NATIVE);
            symbol.end();
            scope.contents().add(new Definition.NativeDef(declaration(symbol, nativeType.head())));
        } else if (element instanceof Element.ValueBox box) {
            box(box, scope);
        } else if (element instanceof Element.Exception exception) {
            exception(exception, scope);
        } else if (!components.one(element, scope)) {
            constructed(element, scope);
        }
    }

    private void constructed(Element element, NameScope scope) {
        if (element instanceof Element.Struct struct) {
            struct(struct, scope);
        } else if (element instanceof Element.Union union) {
            union(union, scope);
        } else if (element instanceof Element.Enum enumeration) {
            enumeration(enumeration, scope);
        } else if (element instanceof Element.Bitset bitset) {
            bitset(bitset, scope);
        } else if (element instanceof Element.Bitmask bitmask) {
            bitmask(bitmask, scope);
        }
    }

    /** Resolves a type that is defined where it is used. */
    IdlType inline(Element element, NameScope scope) {
        constructed(element, scope);
        return new NamedType(scope.name().child(element.head().name().text()));
    }

    // ---- what the parts share

    Symbol declare(NameScope scope, Head head, Kind kind) {
        Symbol symbol = names.declare(scope, head.name(), kind, false);
        symbol.begin(head.name().location());
        return symbol;
    }

    Declaration declaration(Symbol symbol, Head head) {
        return new Declaration(
                symbol.name(),
                ids.id(symbol.name()),
                head.name().location(),
                head.documentation(),
                head.annotations(),
                head.included());
    }

    NameScope open(Symbol symbol, NameScope parent) {
        var scope = new NameScope(symbol.name(), parent, false);
        symbol.body(scope);
        return scope;
    }

    // ---- modules and forward declarations

    private void module(Element.Module module, NameScope scope) {
        Symbol symbol = names.declare(scope, module.head().name(), Kind.MODULE, false);
        NameScope body = symbol.body().orElseGet(() -> new NameScope(symbol.name(), scope, true));
        symbol.body(body);
        var outer = new ArrayList<>(body.contents());
        body.contents().clear();
        all(module.contents(), body);
        scope.contents()
                .add(new Definition.ModuleDef(declaration(symbol, module.head()), List.copyOf(body.contents())));
        // a module can only be open twice at once in text that was rejected already
        body.contents().clear();
        body.contents().addAll(outer);
    }

    private void forward(Element.Forward forward, NameScope scope) {
        Kind kind = switch (forward.kind()) {
            case INTERFACE, ABSTRACT_INTERFACE, LOCAL_INTERFACE -> Kind.INTERFACE;
            case VALUE, ABSTRACT_VALUE, EVENT -> Kind.VALUE;
            case STRUCT -> Kind.STRUCT;
            case UNION -> Kind.UNION;
            case COMPONENT -> Kind.COMPONENT;
            case PORT_TYPE -> Kind.PORT_TYPE;
        };
        Symbol symbol = names.declare(scope, forward.head().name(), kind, true);
        if (ids.defined(symbol.name())) {
            return;
        }
        if (kind == Kind.STRUCT || kind == Kind.UNION || forward.kind() == Element.ForwardKind.EVENT) {
            diagnostics.error(
                    "forward-undefined",
                    forward.head().name().location(),
                    "'" + symbol.name().identifier() + "' is declared but never defined",
                    "define it, or include the file that does");
            return;
        }
        InterfaceKind interfaceKind = switch (forward.kind()) {
            case ABSTRACT_INTERFACE, ABSTRACT_VALUE -> InterfaceKind.ABSTRACT;
            case LOCAL_INTERFACE -> InterfaceKind.LOCAL;
            default -> InterfaceKind.ORDINARY;
        };
        scope.contents()
                .add(new Definition.ForwardDef(declaration(symbol, forward.head()), kind == Kind.VALUE, interfaceKind));
    }

    // ---- constants and typedefs

    private void constant(Element.Constant constant, NameScope scope) {
        IdlType declared = types.held(constant.type(), scope);
        IdlType plain = unaliased(declared, scope);
        Symbol symbol = declare(scope, constant.head(), Kind.CONSTANT);
        symbol.end();
        if (plain.equals(Types.UNKNOWN)) {
            return;
        }
        if (!constantType(plain, scope)) {
            diagnostics.error(
                    "constant-type",
                    constant.type().location(),
                    "there are no constants of this type",
                    "use an integer, floating point, fixed, character, string, boolean or enum type");
            return;
        }
        Optional<ConstantValue> value = constants.evaluate(constant.value(), plain, words(declared), scope);
        if (value.isEmpty()) {
            return;
        }
        IdlType type = plain instanceof FixedType fixed && fixed.digits() == 0 && value.get() instanceof FixedValue v
                ? sized(v)
                : declared;
        symbol.type(unaliased(type, scope));
        symbol.value(value.get());
        scope.contents().add(new Definition.ConstDef(declaration(symbol, constant.head()), type, value.get()));
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
                ? primitive.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ')
                : "this type";
    }

    private static boolean constantType(IdlType type, NameScope scope) {
        if (type instanceof NamedType named) {
            return symbol(named.name(), scope)
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

    private static Optional<Symbol> symbol(ScopedName name, NameScope from) {
        NameScope root = from;
        while (root.parent().isPresent()) {
            root = root.parent().get();
        }
        Optional<Symbol> symbol = Optional.empty();
        Optional<NameScope> scope = Optional.of(root);
        for (String part : name.parts()) {
            symbol = scope.flatMap(s -> s.local(part));
            scope = symbol.flatMap(Symbol::body);
        }
        return symbol;
    }

    /** Follows typedefs. */
    static IdlType unaliased(IdlType type, NameScope scope) {
        IdlType now = type;
        while (now instanceof NamedType named) {
            Optional<Symbol> alias = symbol(named.name(), scope).filter(s -> s.kind() == Kind.ALIAS);
            if (alias.isEmpty()) {
                return now;
            }
            // an alias knows its type unaliased, so this goes round once
            now = alias.get().type().orElse(Types.UNKNOWN);
        }
        return now;
    }

    /** What a symbol stands for if it is a typedef of something with a name. */
    Symbol aliased(Symbol symbol, NameScope scope) {
        return symbol.kind() == Kind.ALIAS && symbol.type().orElse(Types.UNKNOWN) instanceof NamedType named
                ? symbol(named.name(), scope).orElse(symbol)
                : symbol;
    }

    private void alias(Element.Alias alias, NameScope scope) {
        IdlType element =
                alias.dimensions().isEmpty() ? types.passed(alias.type(), scope) : types.held(alias.type(), scope);
        IdlType type = types.array(element, alias.dimensions(), scope);
        Symbol symbol = declare(scope, alias.head(), Kind.ALIAS);
        symbol.type(unaliased(type, scope));
        symbol.end();
        scope.contents().add(new Definition.AliasDef(declaration(symbol, alias.head()), type));
    }

    private void box(Element.ValueBox box, NameScope scope) {
        Symbol symbol = declare(scope, box.head(), Kind.VALUE);
        NameScope body = open(symbol, scope);
        IdlType type = types.held(box.type(), body);
        symbol.end();
        scope.contents()
                .add(new Definition.ValueBoxDef(declaration(symbol, box.head()), type, List.copyOf(body.contents())));
    }

    // ---- structs, exceptions, unions

    private void struct(Element.Struct struct, NameScope scope) {
        Optional<Symbol> base =
                struct.base().flatMap(name -> names.find(name, scope, "a struct", java.util.Set.of(Kind.STRUCT)));
        Symbol symbol = declare(scope, struct.head(), Kind.STRUCT);
        NameScope body = open(symbol, scope);
        base.flatMap(Symbol::body).ifPresent(body::inherit);
        List<Definition.Field> fields = fields(struct.members(), body);
        symbol.end();
        scope.contents()
                .add(new Definition.StructDef(
                        declaration(symbol, struct.head()),
                        base.map(Symbol::name),
                        fields,
                        List.copyOf(body.contents())));
    }

    private void exception(Element.Exception exception, NameScope scope) {
        Symbol symbol = declare(scope, exception.head(), Kind.EXCEPTION);
        NameScope body = open(symbol, scope);
        List<Definition.Field> fields = fields(exception.members(), body);
        symbol.end();
        scope.contents()
                .add(new Definition.ExceptionDef(
                        declaration(symbol, exception.head()), fields, List.copyOf(body.contents())));
    }

    private List<Definition.Field> fields(List<Element.Member> members, NameScope scope) {
        var fields = new ArrayList<Definition.Field>();
        for (Element.Member member : members) {
            fields.add(field(member.head(), member.type(), member.dimensions(), scope));
        }
        return List.copyOf(fields);
    }

    Definition.Field field(Head head, TypeSpec spec, List<Expression> dimensions, NameScope scope) {
        IdlType type = types.array(types.held(spec, scope), dimensions, scope);
        declare(scope, head, Kind.MEMBER).end();
        return new Definition.Field(
                head.name().text(),
                type,
                head.documentation(),
                head.annotations(),
                head.name().location());
    }

    private void union(Element.Union union, NameScope scope) {
        Symbol symbol = declare(scope, union.head(), Kind.UNION);
        NameScope body = open(symbol, scope);
        IdlType discriminator = types.held(union.discriminator(), body);
        IdlType plain = unaliased(discriminator, body);
        boolean discriminates = discriminates(plain, body);
        if (!discriminates && !plain.equals(Types.UNKNOWN)) {
            diagnostics.error(
                    "union-discriminator-type",
                    union.discriminator().location(),
                    "a union cannot be switched by this type",
                    "use an integer, char, boolean, octet or enum type");
        }
        // the enumerators of the discriminator are names of the scope of the enum, and so may be out of sight
        NameScope labels = plain instanceof NamedType named ? labelScope(named, body) : body;
        var cases = new ArrayList<Definition.UnionCase>();
        for (Element.Case branch : union.cases()) {
            var values = new ArrayList<ConstantValue>();
            boolean isDefault = false;
            for (Element.Label label : branch.labels()) {
                isDefault |= label.value().isEmpty();
                if (discriminates && label.value().isPresent()) {
                    NameScope from = visible(label.value().get(), body) ? body : labels;
                    constants
                            .evaluate(label.value().get(), plain, words(discriminator), from)
                            .ifPresent(values::add);
                }
            }
            Element.Member member = branch.member();
            cases.add(new Definition.UnionCase(
                    List.copyOf(values), isDefault, field(member.head(), member.type(), member.dimensions(), body)));
        }
        symbol.end();
        scope.contents()
                .add(new Definition.UnionDef(
                        declaration(symbol, union.head()),
                        discriminator,
                        List.copyOf(cases),
                        List.copyOf(body.contents())));
    }

    private static boolean visible(Expression label, NameScope scope) {
        if (!(label instanceof Expression.Reference reference)
                || reference.name().parts().size() > 1) {
            return true;
        }
        String identifier = reference.name().parts().get(0).text();
        for (NameScope s = scope; s != null; s = s.parent().orElse(null)) {
            if (s.find(identifier).stream().anyMatch(found -> found.kind() == Kind.ENUMERATOR)) {
                return true;
            }
        }
        return false;
    }

    private static NameScope labelScope(NamedType discriminator, NameScope body) {
        ScopedName scope = discriminator.name().isRoot()
                ? ScopedName.ROOT
                : discriminator.name().scope();
        return scope.isRoot() ? body : symbol(scope, body).flatMap(Symbol::body).orElse(body);
    }

    private static boolean discriminates(IdlType type, NameScope scope) {
        if (type instanceof NamedType named) {
            return symbol(named.name(), scope)
                    .filter(s -> s.kind() == Kind.ENUM)
                    .isPresent();
        }
        return ConstantType.of(type).isPresent()
                || type == Primitive.CHAR
                || type == Primitive.WCHAR
                || type == Primitive.BOOLEAN;
    }

    // ---- enums, bit sets, bit masks

    private void enumeration(Element.Enum enumeration, NameScope scope) {
        Symbol symbol = declare(scope, enumeration.head(), Kind.ENUM);
        symbol.end();
        var enumerators = new ArrayList<Definition.Enumerator>();
        var type = new NamedType(symbol.name());
        for (Head head : enumeration.enumerators()) {
            Symbol enumerator = declare(scope, head, Kind.ENUMERATOR);
            enumerator.type(type);
            enumerator.value(new EnumValue(symbol.name(), enumerator.name(), enumerators.size()));
            enumerator.end();
            enumerators.add(new Definition.Enumerator(
                    enumerator.name(),
                    head.documentation(),
                    head.annotations(),
                    head.name().location()));
        }
        scope.contents().add(new Definition.EnumDef(declaration(symbol, enumeration.head()), List.copyOf(enumerators)));
    }

    private void bitset(Element.Bitset bitset, NameScope scope) {
        Optional<Symbol> base =
                bitset.base().flatMap(name -> names.find(name, scope, "a bit set", java.util.Set.of(Kind.BITSET)));
        Symbol symbol = declare(scope, bitset.head(), Kind.BITSET);
        NameScope body = open(symbol, scope);
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
                    field.name()
                            .map(name -> name.location())
                            .orElse(field.width().location())));
        }
        symbol.end();
        scope.contents()
                .add(new Definition.BitsetDef(
                        declaration(symbol, bitset.head()), base.map(Symbol::name), List.copyOf(fields)));
    }

    private void bitmask(Element.Bitmask bitmask, NameScope scope) {
        Symbol symbol = declare(scope, bitmask.head(), Kind.BITMASK);
        symbol.end();
        var flags = new ArrayList<Definition.BitFlag>();
        int position = 0;
        for (Head head : bitmask.flags()) {
            Symbol flag = declare(scope, head, Kind.FLAG);
            flag.end();
            position = number(head, "position", position);
            flags.add(
                    new Definition.BitFlag(flag.name(), position++, head.name().location()));
        }
        int bits = number(bitmask.head(), "bit_bound", DEFAULT_BITMASK_BITS);
        scope.contents().add(new Definition.BitmaskDef(declaration(symbol, bitmask.head()), List.copyOf(flags), bits));
    }

    /** The value of an annotation such as {@code @position(3)}. */
    private int number(Head head, String annotation, int otherwise) {
        return head.annotations().stream()
                .filter(a -> a.name().equals(annotation))
                .map(a -> a.parameters().getOrDefault("value", ""))
                .filter(text -> text.matches("\\d{1,5}"))
                .map(Integer::valueOf)
                .findFirst()
                .orElse(otherwise);
    }
}
