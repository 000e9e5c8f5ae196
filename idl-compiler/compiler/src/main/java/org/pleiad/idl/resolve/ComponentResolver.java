package org.pleiad.idl.resolve;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pleiad.idl.model.Declaration;
import org.pleiad.idl.model.Definition;
import org.pleiad.idl.model.ScopedName;
import org.pleiad.idl.resolve.Symbol.Kind;
import org.pleiad.idl.syntax.Element;
import org.pleiad.idl.syntax.Head;
import org.pleiad.idl.syntax.Name;

/** Resolves components, connectors, port types and homes: IDL 4.2, sections 7.4.8 to 7.4.11. */
final class ComponentResolver {

    private final DefinitionResolver definitions;
    private final BodyResolver bodies;
    private final Names names;

    ComponentResolver(DefinitionResolver definitions, BodyResolver bodies, Names names) {
        this.definitions = definitions;
        this.bodies = bodies;
        this.names = names;
    }

    /** Whether the element was one of these and has been resolved. */
    boolean one(Element element, NameScope scope) {
        if (element instanceof Element.Component component) {
            component(component, scope);
        } else if (element instanceof Element.Connector connector) {
            connector(connector, scope);
        } else if (element instanceof Element.PortType portType) {
            var body = begin(portType.head(), Kind.PORT_TYPE, List.of(), scope);
            Members members = bodies.members(portType.contents(), body.scope());
            scope.contents()
                    .add(new Definition.PortTypeDef(
                            body.end(), List.copyOf(members.ports), List.copyOf(members.attributes)));
        } else if (element instanceof Element.Home home) {
            home(home, scope);
        } else {
            return false;
        }
        return true;
    }

    /** A definition whose body is being resolved. */
    private record Body(Symbol symbol, Declaration declaration, NameScope scope) {
        Declaration end() {
            symbol.end();
            return declaration;
        }
    }

    private Body begin(Head head, Kind kind, List<Symbol> inherited, NameScope outer) {
        Symbol symbol = definitions.declare(outer, head, kind);
        NameScope scope = definitions.open(symbol, outer);
        inherited.forEach(base -> base.body().ifPresent(scope::inherit));
        return new Body(symbol, definitions.declaration(symbol, head), scope);
    }

    private void component(Element.Component element, NameScope scope) {
        List<Symbol> base = base(element.base(), scope, Kind.COMPONENT);
        List<Symbol> supports = bodies.bases(element.supports(), scope, "an interface", Kind.INTERFACE);
        var body = begin(element.head(), Kind.COMPONENT, join(base, supports), scope);
        Members members = bodies.members(element.contents(), body.scope());
        scope.contents()
                .add(new Definition.ComponentDef(
                        body.end(),
                        base.stream().map(Symbol::name).findFirst(),
                        BodyResolver.names(supports),
                        List.copyOf(members.ports),
                        List.copyOf(members.attributes)));
    }

    private void connector(Element.Connector element, NameScope scope) {
        List<Symbol> base = base(element.base(), scope, Kind.CONNECTOR);
        var body = begin(element.head(), Kind.CONNECTOR, base, scope);
        Members members = bodies.members(element.contents(), body.scope());
        scope.contents()
                .add(new Definition.ConnectorDef(
                        body.end(),
                        base.stream().map(Symbol::name).findFirst(),
                        List.copyOf(members.ports),
                        List.copyOf(members.attributes)));
    }

    private void home(Element.Home element, NameScope scope) {
        List<Symbol> base = base(element.base(), scope, Kind.HOME);
        List<Symbol> supports = bodies.bases(element.supports(), scope, "an interface", Kind.INTERFACE);
        ScopedName managed =
                one(element.managed(), scope, "a component", Kind.COMPONENT).orElse(Types.UNKNOWN.name());
        Optional<ScopedName> key = element.primaryKey().flatMap(name -> one(name, scope, "a value type", Kind.VALUE));
        var body = begin(element.head(), Kind.HOME, join(base, supports), scope);
        Members members = bodies.members(element.contents(), body.scope());
        scope.contents()
                .add(new Definition.HomeDef(
                        body.end(),
                        base.stream().map(Symbol::name).findFirst(),
                        BodyResolver.names(supports),
                        managed,
                        key,
                        List.copyOf(members.initializers),
                        List.copyOf(members.finders),
                        List.copyOf(body.scope().contents()),
                        List.copyOf(members.attributes),
                        List.copyOf(members.operations),
                        List.copyOf(members.all)));
    }

    private List<Symbol> base(Optional<Name> name, NameScope scope, Kind kind) {
        return bodies.bases(name.map(List::of).orElse(List.of()), scope, kind.words(), kind);
    }

    private Optional<ScopedName> one(Name name, NameScope scope, String wanted, Kind kind) {
        Optional<Symbol> found = names.find(name, scope).map(symbol -> Aliases.aliased(symbol, scope));
        if (found.isPresent() && found.get().kind() != kind) {
            names.wrongKind(name.toString(), name.location(), found.get(), wanted);
            return Optional.empty();
        }
        return found.map(Symbol::name);
    }

    private static List<Symbol> join(List<Symbol> first, List<Symbol> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
