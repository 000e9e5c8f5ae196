package org.pleiad.idl.resolve;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pleiad.idl.diagnostic.Diagnostics;
import org.pleiad.idl.model.Annotation;
import org.pleiad.idl.model.Definition;
import org.pleiad.idl.model.Definition.Attribute;
import org.pleiad.idl.model.Definition.InterfaceKind;
import org.pleiad.idl.model.Definition.Operation;
import org.pleiad.idl.model.IdlType;
import org.pleiad.idl.model.IdlType.Primitive;
import org.pleiad.idl.model.ScopedName;
import org.pleiad.idl.resolve.Symbol.Kind;
import org.pleiad.idl.syntax.Element;
import org.pleiad.idl.syntax.Name;

/** Resolves interfaces and value types: inheritance, attributes, operations. */
final class BodyResolver {

    private final DefinitionResolver definitions;
    private final StructResolver structs;
    private final Names names;
    private final Types types;
    private final Diagnostics diagnostics;
    private final PortResolver ports;

    BodyResolver(
            DefinitionResolver definitions, StructResolver structs, Names names, Types types, Diagnostics diagnostics) {
        this.definitions = definitions;
        this.structs = structs;
        this.names = names;
        this.types = types;
        this.diagnostics = diagnostics;
        this.ports = new PortResolver(definitions, names, diagnostics);
    }

    void interfaceDef(Element.Interface element, NameScope scope) {
        List<Symbol> bases = bases(element.bases(), scope, "an interface", Kind.INTERFACE);
        Symbol symbol = definitions.declare(scope, element.head(), Kind.INTERFACE);
        ForwardKind.check(symbol, element.kind(), element.head().name().location(), diagnostics);
        NameScope body = definitions.open(symbol, scope);
        bases.forEach(base -> base.body().ifPresent(body::inherit));
        Members members = members(element.contents(), body);
        symbol.end();
        scope.contents()
                .add(new Definition.InterfaceDef(
                        definitions.declaration(symbol, element.head()),
                        element.kind(),
                        names(bases),
                        List.copyOf(body.contents()),
                        List.copyOf(members.attributes),
                        List.copyOf(members.operations),
                        List.copyOf(members.all)));
    }

    void value(Element.Value element, NameScope scope) {
        List<Symbol> bases = bases(element.bases(), scope, "a value type", Kind.VALUE);
        List<Symbol> supports = bases(element.supports(), scope, "an interface", Kind.INTERFACE);
        Symbol symbol = definitions.declare(scope, element.head(), Kind.VALUE);
        ForwardKind.check(
                symbol,
                element.isAbstract() ? InterfaceKind.ABSTRACT : InterfaceKind.ORDINARY,
                element.head().name().location(),
                diagnostics);
        NameScope body = definitions.open(symbol, scope);
        bases.forEach(base -> base.body().ifPresent(body::inherit));
        supports.forEach(base -> base.body().ifPresent(body::inherit));
        Members members = members(element.contents(), body);
        symbol.end();
        scope.contents()
                .add(new Definition.ValueDef(
                        definitions.declaration(symbol, element.head()),
                        element.isAbstract(),
                        element.custom(),
                        element.truncatable(),
                        element.event(),
                        names(bases),
                        names(supports),
                        List.copyOf(members.state),
                        List.copyOf(members.initializers),
                        List.copyOf(body.contents()),
                        List.copyOf(members.attributes),
                        List.copyOf(members.operations),
                        List.copyOf(members.all)));
    }

    List<Symbol> bases(List<Name> written, NameScope scope, String wanted, Kind kind) {
        var bases = new LinkedHashSet<Symbol>();
        for (Name name : written) {
            Optional<Symbol> base = names.find(name, scope).map(symbol -> Aliases.aliased(symbol, scope));
            if (base.isPresent() && base.get().kind() != kind) {
                names.wrongKind(name.toString(), name.location(), base.get(), wanted);
                continue;
            }
            if (base.isEmpty()) {
                continue;
            }
            if (BaseIncomplete.check(name, base.get(), diagnostics) && !bases.add(base.get())) {
                BaseDuplicate.report(name, diagnostics);
            }
        }
        return List.copyOf(bases);
    }

    static List<ScopedName> names(List<Symbol> symbols) {
        return symbols.stream().map(Symbol::name).toList();
    }

    Members members(List<Element> contents, NameScope body) {
        var members = new Members();
        for (Element element : contents) {
            if (element instanceof Element.Attribute attribute) {
                add(attribute(attribute, body), members);
            } else if (element instanceof Element.Operation operation) {
                add(operation(operation, body), members);
            } else if (element instanceof Element.State state) {
                members.state.add(new Definition.StateMember(
                        state.isPublic(), structs.field(state.head(), state.type(), state.dimensions(), body)));
            } else if (element instanceof Element.Initializer initializer) {
                (initializer.finder() ? members.finders : members.initializers).add(initializer(initializer, body));
            } else if (element instanceof Element.Port port) {
                members.ports.add(ports.port(port, body));
            } else {
                definitions.one(element, body);
            }
        }
        return members;
    }

    private static void add(Attribute attribute, Members members) {
        members.attributes.add(attribute);
        members.all.add(attribute);
    }

    private static void add(Operation operation, Members members) {
        members.operations.add(operation);
        members.all.add(operation);
    }

    private Attribute attribute(Element.Attribute element, NameScope body) {
        var type = types.held(element.type(), body);
        List<ScopedName> getRaises = raises(element.getRaises(), body);
        List<ScopedName> setRaises = raises(element.setRaises(), body);
        definitions.declare(body, element.head(), Kind.ATTRIBUTE).end();
        return new Attribute(
                element.head().name().text(),
                type,
                element.readonly(),
                getRaises,
                setRaises,
                element.head().documentation(),
                definitions.annotations(element.head(), body, type),
                element.head().name().location());
    }

    private Operation operation(Element.Operation element, NameScope body) {
        List<Annotation> annotations = definitions.annotations(element.head(), body);
        var result = element.result().map(spec -> types.held(spec, body)).orElse(Primitive.VOID);
        definitions.declare(body, element.head(), Kind.OPERATION).end();
        var inner = new NameScope(body.name().child(element.head().name().text()), body, false);
        return new Operation(
                element.head().name().text(),
                result,
                element.oneway() || AnnotationResolver.isOn("oneway", annotations),
                parameters(element.parameters(), inner),
                raises(element.raises(), inner),
                element.context(),
                element.head().documentation(),
                annotations,
                element.head().name().location());
    }

    private Definition.Initializer initializer(Element.Initializer element, NameScope body) {
        definitions.declare(body, element.head(), Kind.OPERATION).end();
        var inner = new NameScope(body.name().child(element.head().name().text()), body, false);
        return new Definition.Initializer(
                element.head().name().text(),
                parameters(element.parameters(), inner),
                raises(element.raises(), inner),
                element.head().documentation(),
                definitions.annotations(element.head(), body),
                element.head().name().location());
    }

    private List<Definition.Parameter> parameters(List<Element.Parameter> elements, NameScope scope) {
        var parameters = new ArrayList<Definition.Parameter>();
        for (Element.Parameter element : elements) {
            IdlType type = types.held(element.type(), scope);
            parameters.add(new Definition.Parameter(
                    element.name().text(),
                    element.direction(),
                    type,
                    definitions.annotations(element.annotations(), scope, type),
                    element.name().location()));
        }
        return List.copyOf(parameters);
    }

    private List<ScopedName> raises(List<Name> written, NameScope scope) {
        var found = new ArrayList<ScopedName>();
        for (Name name : written) {
            names.find(name, scope, "an exception", Set.of(Kind.EXCEPTION))
                    .map(Symbol::name)
                    .ifPresent(found::add);
        }
        return List.copyOf(found);
    }
}
