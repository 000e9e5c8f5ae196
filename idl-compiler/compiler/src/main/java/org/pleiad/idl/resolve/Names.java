package org.pleiad.idl.resolve;

import java.util.Optional;
import java.util.Set;
import org.pleiad.idl.diagnostic.Diagnostics;
import org.pleiad.idl.diagnostic.SourceLocation;
import org.pleiad.idl.model.ScopedName;
import org.pleiad.idl.resolve.Symbol.Kind;
import org.pleiad.idl.syntax.Identifier;
import org.pleiad.idl.syntax.Name;

/** Declares names and looks them up by the rules of IDL 4.2, section 7.20 (names and scoping). */
final class Names {

    private final Diagnostics diagnostics;

    Names(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    // ---- declaring

    /**
     * Declares a name in a scope. A second declaration of a module, or of something that was only declared forward, gives
     * the symbol that exists; any other second declaration is an error and gives a symbol that nobody will find.
     */
    Symbol declare(NameScope scope, Identifier identifier, Kind kind, boolean forward) {
        KeywordClash.check(identifier, diagnostics);
        IdentifierForm.check(identifier, diagnostics);
        ScopedName name = scope.name().child(identifier.text());
        Optional<Symbol> existing = scope.local(identifier.text());
        if (existing.isPresent()) {
            Symbol known = existing.get();
            if (agrees(known, identifier, kind, forward)) {
                return known;
            }
            if (known.name().identifier().equals(identifier.text())) {
                Redefinition.report(known, identifier, kind, diagnostics);
            } else {
                CaseClash.report(known, identifier, diagnostics);
            }
            return new Symbol(name, kind, identifier.location());
        }
        ScopeNameRedefined.check(scope, identifier, kind, diagnostics);
        RedefinitionAfterUse.check(scope, identifier, diagnostics);
        var symbol = new Symbol(name, kind, identifier.location());
        scope.enter(identifier.text(), symbol);
        return symbol;
    }

    private static boolean agrees(Symbol known, Identifier identifier, Kind kind, boolean forward) {
        return known.kind() == kind
                && known.name().identifier().equals(identifier.text())
                && (kind == Kind.MODULE || forward || (!known.complete() && !known.open()));
    }

    // ---- looking up

    /** What a name means in a scope; if nothing, or nothing definite, that is reported. */
    Optional<Symbol> find(Name name, NameScope from) {
        NameScope scope = from;
        Optional<Symbol> found = Optional.empty();
        for (int i = 0; i < name.parts().size(); i++) {
            Identifier part = name.parts().get(i);
            found = i == 0 ? first(name, part, from) : within(scope, part);
            if (found.isEmpty()) {
                return found;
            }
            if (i < name.parts().size() - 1) {
                Optional<NameScope> body = found.get().body();
                if (body.isEmpty()) {
                    NameUnknown.inNoScope(found.get(), part, diagnostics);
                    return Optional.empty();
                }
                scope = body.get();
            }
        }
        return found;
    }

    private Optional<Symbol> first(Name name, Identifier part, NameScope from) {
        if (name.absolute()) {
            NameScope root = from;
            while (root.parent().isPresent()) {
                root = root.parent().get();
            }
            return within(root, part);
        }
        for (NameScope scope = from; scope != null; scope = scope.parent().orElse(null)) {
            Set<Symbol> candidates = scope.find(part.text());
            if (!candidates.isEmpty()) {
                Optional<Symbol> symbol = NameCase.outer(candidates, part, scope, diagnostics);
                if (symbol.isEmpty()) {
                    symbol = single(candidates, part);
                }
                symbol.ifPresent(s -> note(part, s, from));
                return symbol;
            }
        }
        NameUnknown.visible(part, from, diagnostics);
        return Optional.empty();
    }

    /** The use introduces the name into every scope between the use and the enclosing module. */
    private static void note(Identifier part, Symbol symbol, NameScope from) {
        if (symbol.kind() == Kind.ENUMERATOR) {
            // union branches are often named like the labels that choose them, and every compiler accepts it
            return;
        }
        for (NameScope scope = from;
                scope != null && !scope.module();
                scope = scope.parent().orElse(null)) {
            if (scope.local(part.text()).isPresent()) {
                return;
            }
            scope.used(part.text(), symbol, part.location());
        }
    }

    private Optional<Symbol> within(NameScope scope, Identifier part) {
        Set<Symbol> candidates = scope.find(part.text());
        if (candidates.isEmpty()) {
            NameUnknown.within(part, scope, diagnostics);
            return Optional.empty();
        }
        return single(candidates, part);
    }

    private Optional<Symbol> single(Set<Symbol> candidates, Identifier part) {
        Symbol symbol = candidates.iterator().next();
        if (candidates.size() > 1) {
            NameAmbiguous.report(candidates, part, diagnostics);
            return Optional.empty();
        }
        NameCase.check(symbol, part, diagnostics);
        return Optional.of(symbol);
    }

    /** Finds a name that must be of one of some kinds. */
    Optional<Symbol> find(Name name, NameScope from, String wanted, Set<Kind> kinds) {
        return find(name, from).filter(symbol -> {
            boolean right = kinds.contains(symbol.kind());
            if (!right) {
                wrongKind(name.toString(), name.location(), symbol, wanted);
            }
            return right;
        });
    }

    void wrongKind(String name, SourceLocation location, Symbol symbol, String wanted) {
        NameWrongKind.report(name, location, symbol, wanted, diagnostics);
    }
}
