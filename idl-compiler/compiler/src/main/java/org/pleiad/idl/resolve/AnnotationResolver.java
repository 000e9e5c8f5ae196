package org.pleiad.idl.resolve;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pleiad.idl.diagnostic.Diagnostics;
import org.pleiad.idl.diagnostic.IdlRule;
import org.pleiad.idl.diagnostic.IdlRule.Area;
import org.pleiad.idl.model.Annotation;
import org.pleiad.idl.model.ConstantValue;
import org.pleiad.idl.model.ConstantValue.BooleanValue;
import org.pleiad.idl.model.ConstantValue.IntegerValue;
import org.pleiad.idl.model.Declaration;
import org.pleiad.idl.model.Definition;
import org.pleiad.idl.model.Definition.AnnotationMember;
import org.pleiad.idl.model.IdlType;
import org.pleiad.idl.model.IdlType.NamedType;
import org.pleiad.idl.model.IdlType.Primitive;
import org.pleiad.idl.model.ScopedName;
import org.pleiad.idl.resolve.Symbol.Kind;
import org.pleiad.idl.syntax.Annotation.Argument;
import org.pleiad.idl.syntax.Element;
import org.pleiad.idl.syntax.Expression;
import org.pleiad.idl.syntax.Identifier;
import org.pleiad.idl.syntax.Name;

/**
 * Resolves annotations: IDL 4.2, sections 7.4.15 and 8. Those that the specification defines are checked like anything
 * else; for those of the standard a mistake is a warning, since compilers differ there; all others are kept as they are.
 */
@IdlRule(
        id = "annotation-argument",
        area = Area.TEXT,
        refuses = "a use of a defined annotation with a value that it has no member for, or without one that it needs",
        section = "IDL 4.2, 7.4.15.4")
@IdlRule(
        id = "annotation-standard",
        area = Area.TEXT,
        refuses = "a value that an annotation of the standard does not take where it stands",
        section = "IDL 4.2, 8.3")
final class AnnotationResolver {

    private final DefinitionResolver definitions;
    private final Constants constants;
    private final Types types;
    private final Diagnostics diagnostics;
    private final GuessedValues guessed = new GuessedValues();
    private final Map<Symbol, Definition.AnnotationDef> defined = new IdentityHashMap<>();

    AnnotationResolver(DefinitionResolver definitions, Constants constants, Types types, Diagnostics diagnostics) {
        this.definitions = definitions;
        this.constants = constants;
        this.types = types;
        this.diagnostics = diagnostics;
    }

    /** Whether a standard annotation with a boolean member is there and not switched off. */
    static boolean isOn(String name, List<Annotation> annotations) {
        return annotations.stream()
                .filter(annotation -> annotation.name().equals(name))
                .anyMatch(annotation ->
                        annotation.value().orElse(new BooleanValue(true)) instanceof BooleanValue on && on.value());
    }

    /** The value of an annotation such as {@code @position(3)}. */
    static Optional<Integer> number(String name, List<Annotation> annotations) {
        return annotations.stream()
                .filter(annotation -> annotation.name().equals(name))
                .map(annotation -> annotation.value().orElse(null))
                .filter(IntegerValue.class::isInstance)
                .map(value -> ((IntegerValue) value).value().min(BigInteger.valueOf(Short.MAX_VALUE)))
                .map(BigInteger::intValue)
                .findFirst();
    }

    // ---- definitions

    void define(Element.AnnotationDefinition element, NameScope scope) {
        Identifier written = element.head().name();
        Symbol symbol = declare(written, scope);
        symbol.begin(written.location());
        NameScope body = definitions.open(symbol, scope);
        definitions.all(element.contents(), body);
        var members = new ArrayList<AnnotationMember>();
        for (Element.AnnotationMember member : element.members()) {
            IdlType type = Aliases.unaliased(types.held(member.type(), body), body);
            definitions.declare(body, member.head(), Kind.MEMBER).end();
            Optional<ConstantValue> otherwise = member.otherwise().flatMap(value -> typed(value, type, body, body));
            members.add(new AnnotationMember(
                    member.head().name().text(),
                    type,
                    otherwise,
                    member.head().name().location()));
        }
        symbol.end();
        Declaration declaration = definitions.declaration(symbol, element.head());
        var definition = new Definition.AnnotationDef(declaration, List.copyOf(members), List.copyOf(body.contents()));
        defined.put(symbol, definition);
        scope.contents().add(definition);
    }

    /** Annotations have names of their own, which begin with the at sign: no other rule for names looks at them. */
    private Symbol declare(Identifier written, NameScope scope) {
        String name = "@" + written.text();
        var symbol = new Symbol(scope.name().child(name), Kind.ANNOTATION, written.location());
        Optional<Symbol> known = scope.local(name);
        if (known.isPresent()) {
            diagnostics.error(
                    "redefinition",
                    written.location(),
                    "'" + name + "' is already an annotation, declared at "
                            + known.get().location(),
                    "remove one of the two");
        } else {
            scope.enter(name, symbol);
        }
        return symbol;
    }

    private Optional<ConstantValue> typed(Expression value, IdlType type, NameScope scope, NameScope body) {
        if (type == Primitive.ANY) {
            return guessed.value(value, scope);
        }
        // the enumerators of an annotation's own enum are in its scope, and so out of sight where it is used
        NameScope from = type instanceof NamedType && !UnionResolver.visible(value, scope) ? body : scope;
        return constants.evaluate(value, type, ConstantResolver.words(type), from);
    }

    // ---- uses

    /** @param type unaliased, of what is annotated; empty if that has none */
    List<Annotation> of(List<org.pleiad.idl.syntax.Annotation> written, NameScope scope, Optional<IdlType> type) {
        return written.isEmpty()
                ? List.of()
                : written.stream().map(each -> one(each, scope, type)).toList();
    }

    private Annotation one(org.pleiad.idl.syntax.Annotation use, NameScope scope, Optional<IdlType> type) {
        Optional<Symbol> symbol = find(use.name(), scope);
        Optional<Definition.AnnotationDef> definition = symbol.map(defined::get);
        String only = definition
                .map(Definition.AnnotationDef::members)
                .filter(members -> members.size() == 1)
                .map(members -> members.get(0).identifier())
                .orElse("value");
        Map<String, Argument> arguments = arguments(use, only);
        Map<String, ConstantValue> values;
        if (definition.isPresent()) {
            values = defined(
                    use, definition.get(), arguments, scope, symbol.get().body().orElse(scope));
        } else {
            values = StandardAnnotations.of(use.name().toString())
                    .map(members -> standard(use, members, arguments, scope, type))
                    .orElseGet(() -> unknown(arguments, scope));
        }
        var texts = new HashMap<String, String>();
        arguments.forEach((name, argument) -> texts.put(name, argument.text()));
        Optional<ScopedName> name = definition.map(Definition::name);
        return new Annotation(use.name().toString(), texts, values, name, use.location());
    }

    private Map<String, Argument> arguments(org.pleiad.idl.syntax.Annotation use, String only) {
        var arguments = new LinkedHashMap<String, Argument>();
        for (Argument argument : use.arguments()) {
            String name = argument.name().map(Identifier::text).orElse(only);
            if (arguments.putIfAbsent(name, argument) != null) {
                diagnostics.error(
                        "annotation-argument",
                        argument.value().location(),
                        "'" + name + "' is given twice",
                        "give it once");
            }
        }
        return arguments;
    }

    private Map<String, ConstantValue> defined(
            org.pleiad.idl.syntax.Annotation use,
            Definition.AnnotationDef definition,
            Map<String, Argument> arguments,
            NameScope scope,
            NameScope body) {
        var values = new HashMap<String, ConstantValue>();
        for (AnnotationMember member : definition.members()) {
            Argument argument = arguments.get(member.identifier());
            if (argument != null) {
                typed(argument.value(), member.type(), scope, body)
                        .ifPresent(value -> values.put(member.identifier(), value));
            } else if (member.otherwise().isPresent()) {
                values.put(member.identifier(), member.otherwise().get());
            } else {
                diagnostics.error(
                        "annotation-argument",
                        use.location(),
                        "@" + use.name() + " needs a value for '" + member.identifier() + "'",
                        "write @" + use.name() + "(" + member.identifier() + " = ...)");
            }
        }
        Set<String> known = Set.copyOf(
                definition.members().stream().map(AnnotationMember::identifier).toList());
        arguments.forEach((name, argument) -> {
            if (!known.contains(name)) {
                diagnostics.error(
                        "annotation-argument",
                        argument.value().location(),
                        argument.name().isPresent() || known.isEmpty()
                                ? "@" + use.name() + " has no member '" + name + "'"
                                : "the value of @" + use.name() + " needs a name",
                        known.isEmpty()
                                ? "leave it out"
                                : "its members: "
                                        + String.join(
                                                ", ", known.stream().sorted().toList()));
            }
        });
        return values;
    }

    private Map<String, ConstantValue> standard(
            org.pleiad.idl.syntax.Annotation use,
            List<StandardAnnotations.Member> members,
            Map<String, Argument> arguments,
            NameScope scope,
            Optional<IdlType> type) {
        var values = new HashMap<String, ConstantValue>();
        arguments.forEach((name, argument) -> {
            Optional<StandardAnnotations.Member> member =
                    members.stream().filter(each -> each.name().equals(name)).findFirst();
            Optional<ConstantValue> value = member.flatMap(each -> guessed.of(each, argument.value(), scope, type));
            value.ifPresent(found -> values.put(name, found));
            if (value.isEmpty()) {
                diagnostics.warning(
                        "annotation-standard",
                        argument.value().location(),
                        member.isPresent()
                                ? "the value of '" + name + "' is not one that @" + use.name() + " takes here"
                                : "@" + use.name() + " has no member '" + name + "'",
                        "");
            }
        });
        return values;
    }

    private Map<String, ConstantValue> unknown(Map<String, Argument> arguments, NameScope scope) {
        var values = new HashMap<String, ConstantValue>();
        arguments.forEach(
                (name, argument) -> guessed.value(argument.value(), scope).ifPresent(value -> values.put(name, value)));
        return values;
    }

    /** The annotation of a name, if it is defined; nothing is reported otherwise. */
    private static Optional<Symbol> find(Name name, NameScope from) {
        List<Identifier> parts = name.parts();
        for (NameScope scope = from; scope != null; scope = scope.parent().orElse(null)) {
            if (name.absolute() && scope.parent().isPresent()) {
                continue;
            }
            Optional<NameScope> inner = Optional.of(scope);
            for (Identifier part : parts.subList(0, parts.size() - 1)) {
                inner = inner.flatMap(each -> each.local(part.text())).flatMap(Symbol::body);
            }
            Optional<Symbol> found = inner.flatMap(
                    each -> each.local("@" + parts.get(parts.size() - 1).text()));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
