package org.pleiad.idl.resolve;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.pleiad.idl.diagnostic.Diagnostics;
import org.pleiad.idl.diagnostic.SourceLocation;
import org.pleiad.idl.model.ScopedName;
import org.pleiad.idl.resolve.Symbol.Kind;
import org.pleiad.idl.syntax.Identifier;
import org.pleiad.idl.syntax.Name;
import org.pleiad.idl.syntax.Words;

/** Declares names and looks them up by the rules of IDL 4.2, section 7.20 (names and scoping). */
final class Names {

    /** Keywords that CORBA 2.3 and later added: older IDL has names that differ from them only in case. */
    private static final Set<String> LATER_KEYWORDS = Set.of(
            "abstract",
            "custom",
            "factory",
            "fixed",
            "import",
            "local",
            "native",
            "private",
            "public",
            "supports",
            "truncatable",
            "valuetype",
            "valuebase",
            "wchar",
            "wstring");

    private static final int TYPO_DISTANCE = 2;

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
        checkKeyword(identifier);
        ScopedName name = scope.name().child(identifier.text());
        Optional<Symbol> existing = scope.local(identifier.text());
        if (existing.isPresent()) {
            Symbol known = existing.get();
            if (agrees(known, identifier, kind, forward)) {
                return known;
            }
            report(known, identifier, kind);
            return new Symbol(name, kind, identifier.location());
        }
        checkScopeName(scope, identifier, kind);
        checkUse(scope, identifier);
        var symbol = new Symbol(name, kind, identifier.location());
        scope.enter(identifier.text(), symbol);
        return symbol;
    }

    private static boolean agrees(Symbol known, Identifier identifier, Kind kind, boolean forward) {
        return known.kind() == kind
                && known.name().identifier().equals(identifier.text())
                && (kind == Kind.MODULE || forward || (!known.complete() && !known.open()));
    }

    private void report(Symbol known, Identifier identifier, Kind kind) {
        if (!known.name().identifier().equals(identifier.text())) {
            diagnostics.error(
                    "case-clash",
                    identifier.location(),
                    "'" + identifier.text() + "' differs only in case from '"
                            + known.name().identifier() + "', declared at " + known.location(),
                    "rename one of them: IDL does not tell names apart by their case");
        } else {
            diagnostics.error(
                    "redefinition",
                    identifier.location(),
                    "'" + identifier.text() + "' is already " + known.kind().words() + ", declared at "
                            + known.location(),
                    known.kind() == kind ? "remove one of the two" : "rename one of them");
        }
    }

    private void checkKeyword(Identifier identifier) {
        if (identifier.escaped()) {
            return;
        }
        Words.clash(identifier.text()).ifPresent(keyword -> {
            String message = "'" + identifier.text() + "' differs only in case from the keyword '" + keyword + "'";
            String remedy = "rename it, or write _" + identifier.text();
            if (LATER_KEYWORDS.contains(keyword.toLowerCase(Locale.ROOT))) {
                diagnostics.warning("keyword-clash", identifier.location(), message, remedy);
            } else {
                diagnostics.error("keyword-clash", identifier.location(), message, remedy);
            }
        });
    }

    private void checkScopeName(NameScope scope, Identifier identifier, Kind kind) {
        if (!scope.name().isRoot()
                && NameScope.key(scope.name().identifier()).equals(NameScope.key(identifier.text()))) {
            String message = kind.words() + " named '" + identifier.text() + "' redefines the name of its own scope '"
                    + scope.name().identifier() + "'";
            if (scope.module() || kind == Kind.MEMBER) {
                // forbidden as well, but a module Grid with an interface Grid is common, the OMG's own Security.idl has
                // a struct Right with a member right, and neither does harm in Java
                diagnostics.warning("scope-name-redefined", identifier.location(), message, "rename it");
            } else {
                diagnostics.error("scope-name-redefined", identifier.location(), message, "rename it");
            }
        }
    }

    private void checkUse(NameScope scope, Identifier identifier) {
        if (scope.module()) {
            return;
        }
        // a member Color color is forbidden as well, but is everywhere in real IDL, and harmless
        scope.use(identifier.text())
                .filter(use -> use.identifier().equals(identifier.text()))
                .ifPresent(use -> diagnostics.error(
                        "redefinition-after-use",
                        identifier.location(),
                        "'" + identifier.text() + "' was used at " + use.location() + " as "
                                + use.symbol().kind().words() + " and cannot change its meaning here",
                        "rename it, or write the earlier use with its scope: "
                                + use.symbol().name()));
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
                    noScope(found.get(), part);
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
                Optional<Symbol> symbol = single(candidates, part);
                symbol.ifPresent(s -> note(part, s, from));
                return symbol;
            }
        }
        unknown(part, from);
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
            String where = scope.name().isRoot() ? "at file scope" : "in " + scope.name();
            diagnostics.error(
                    "name-unknown",
                    part.location(),
                    "there is no '" + part.text() + "' " + where,
                    suggestion(part, scope.all().stream()));
            return Optional.empty();
        }
        return single(candidates, part);
    }

    private Optional<Symbol> single(Set<Symbol> candidates, Identifier part) {
        Symbol symbol = candidates.iterator().next();
        if (candidates.size() > 1) {
            List<String> names =
                    candidates.stream().map(s -> s.name().toString()).toList();
            diagnostics.error(
                    "name-ambiguous",
                    part.location(),
                    "'" + part.text() + "' is inherited more than once: " + String.join(", ", names),
                    "write the scope of the one that is meant");
            return Optional.empty();
        }
        if (!symbol.name().identifier().equals(part.text())) {
            diagnostics.error(
                    "name-case",
                    part.location(),
                    "'" + part.text() + "' is spelled '" + symbol.name().identifier() + "' where it is declared, at "
                            + symbol.location(),
                    "spell it the same");
        }
        return Optional.of(symbol);
    }

    private void noScope(Symbol symbol, Identifier part) {
        boolean forward = symbol.kind() == Kind.INTERFACE || symbol.kind() == Kind.VALUE;
        diagnostics.error(
                "name-unknown",
                part.location(),
                forward
                        ? "'" + part.text() + "' is only declared so far; what it contains is not known yet"
                        : "'" + part.text() + "' is " + symbol.kind().words() + " and contains no names",
                forward ? "define it before this use" : "");
    }

    private void unknown(Identifier part, NameScope from) {
        Stream<Symbol> visible = Stream.empty();
        for (NameScope scope = from; scope != null; scope = scope.parent().orElse(null)) {
            visible = Stream.concat(visible, scope.all().stream());
        }
        diagnostics.error(
                "name-unknown", part.location(), "'" + part.text() + "' is not declared", suggestion(part, visible));
    }

    private static String suggestion(Identifier part, Stream<Symbol> candidates) {
        String wanted = NameScope.key(part.text());
        return candidates
                .map(symbol -> symbol.name().identifier())
                .filter(candidate -> Math.abs(candidate.length() - wanted.length()) <= TYPO_DISTANCE)
                .limit(1_000)
                .map(candidate -> new Close(candidate, distance(wanted, NameScope.key(candidate))))
                .filter(close -> close.distance() <= Math.min(TYPO_DISTANCE, wanted.length() / 3))
                .min(Comparator.comparingInt(Close::distance).thenComparing(Close::candidate))
                .map(close -> "did you mean '" + close.candidate() + "'?")
                .orElse("declare it before its use, or include the file that does");
    }

    private record Close(String candidate, int distance) {}

    /** Levenshtein's distance. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[b.length()];
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
        diagnostics.error(
                "name-wrong-kind",
                location,
                "'" + name + "' is " + symbol.kind().words() + ", declared at " + symbol.location() + ", not " + wanted,
                "");
    }
}
