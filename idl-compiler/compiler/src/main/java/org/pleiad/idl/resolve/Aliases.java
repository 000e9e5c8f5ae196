package org.pleiad.idl.resolve;

import java.util.Optional;
import org.pleiad.idl.model.IdlType;
import org.pleiad.idl.model.IdlType.NamedType;
import org.pleiad.idl.model.ScopedName;
import org.pleiad.idl.resolve.Symbol.Kind;

/** Finds what absolute names and typedefs stand for. */
final class Aliases {

    private Aliases() {}

    /** The symbol of an absolute name. */
    static Optional<Symbol> symbol(ScopedName name, NameScope from) {
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
    static Symbol aliased(Symbol symbol, NameScope scope) {
        return symbol.kind() == Kind.ALIAS && symbol.type().orElse(Types.UNKNOWN) instanceof NamedType named
                ? symbol(named.name(), scope).orElse(symbol)
                : symbol;
    }
}
