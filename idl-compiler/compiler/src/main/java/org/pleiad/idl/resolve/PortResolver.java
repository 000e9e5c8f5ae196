package org.pleiad.idl.resolve;

import java.util.Optional;
import org.pleiad.idl.diagnostic.Diagnostics;
import org.pleiad.idl.model.Definition;
import org.pleiad.idl.model.IdlType;
import org.pleiad.idl.model.IdlType.NamedType;
import org.pleiad.idl.model.IdlType.Primitive;
import org.pleiad.idl.resolve.Symbol.Kind;
import org.pleiad.idl.syntax.Element;
import org.pleiad.idl.syntax.Name;

/** Resolves the ports of components. */
final class PortResolver {

    private final DefinitionResolver definitions;
    private final Names names;
    private final Diagnostics diagnostics;

    PortResolver(DefinitionResolver definitions, Names names, Diagnostics diagnostics) {
        this.definitions = definitions;
        this.names = names;
        this.diagnostics = diagnostics;
    }

    Definition.Port port(Element.Port port, NameScope body) {
        IdlType type = port.type().map(name -> type(port, name, body)).orElse(Primitive.OBJECT);
        definitions.declare(body, port.head(), Kind.MEMBER).end();
        return new Definition.Port(
                port.head().name().text(),
                port.kind(),
                type,
                port.head().documentation(),
                definitions.annotations(port.head(), body, type),
                port.head().name().location());
    }

    private IdlType type(Element.Port port, Name name, NameScope body) {
        Optional<Symbol> found = names.find(name, body).map(symbol -> Aliases.aliased(symbol, body));
        if (found.isEmpty()) {
            return Types.UNKNOWN;
        }
        Symbol symbol = found.get();
        Kind wanted = switch (port.kind()) {
            case PROVIDES, USES, USES_MULTIPLE -> Kind.INTERFACE;
            case EMITS, PUBLISHES, CONSUMES -> Kind.VALUE;
            case PORT, MIRROR_PORT -> Kind.PORT_TYPE;
        };
        if (symbol.kind() != wanted) {
            String words = wanted == Kind.VALUE ? "an event type" : wanted.words();
            names.wrongKind(name.toString(), name.location(), symbol, words);
            return Types.UNKNOWN;
        }
        if (wanted == Kind.PORT_TYPE && !symbol.complete()) {
            TypeIncomplete.checkPort(name, symbol, diagnostics);
            return Types.UNKNOWN;
        }
        return new NamedType(symbol.name());
    }
}
