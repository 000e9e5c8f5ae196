package org.pleiad.idl.resolve;

import java.util.Optional;
import java.util.Set;
import org.pleiad.idl.diagnostic.Diagnostics;
import org.pleiad.idl.diagnostic.IdlRule;
import org.pleiad.idl.diagnostic.IdlRule.Area;
import org.pleiad.idl.syntax.Identifier;

/** A name is always spelled as it was declared. */
@IdlRule(
        id = NameCase.ID,
        area = Area.NAMES,
        refuses = "a use that is spelled in other case than the declaration",
        section = "7.20.2")
final class NameCase {

    static final String ID = "name-case";

    private NameCase() {}

    static void check(Symbol symbol, Identifier part, Diagnostics diagnostics) {
        if (!symbol.name().identifier().equals(part.text())) {
            diagnostics.error(
                    ID,
                    part.location(),
                    "'" + part.text() + "' is spelled '" + symbol.name().identifier() + "' where it is declared, at "
                            + symbol.location(),
                    "spell it the same");
        }
    }

    /**
     * What a name means if the nearest declaration is no type, is spelled otherwise and stands before one of an outer scope
     * that is spelled the same: {@code attribute Color color; void paint(in Color c);}. The standard finds the attribute
     * there; the field's compilers differ, and real files have it, so that it is a warning.
     */
    static Optional<Symbol> outer(Set<Symbol> nearest, Identifier part, NameScope scope, Diagnostics diagnostics) {
        boolean hides = nearest.stream()
                .anyMatch(symbol ->
                        symbol.kind().isType() || symbol.name().identifier().equals(part.text()));
        if (hides) {
            return Optional.empty();
        }
        for (NameScope outer = scope.parent().orElse(null);
                outer != null;
                outer = outer.parent().orElse(null)) {
            Optional<Symbol> meant = outer.find(part.text()).stream()
                    .filter(symbol ->
                            symbol.kind().isType() && symbol.name().identifier().equals(part.text()))
                    .findFirst();
            if (meant.isPresent()) {
                Symbol other = nearest.iterator().next();
                diagnostics.warning(
                        ID,
                        part.location(),
                        "'" + part.text() + "' is taken for " + meant.get().name() + ", although '"
                                + other.name().identifier() + "' is nearer, at " + other.location(),
                        "name it absolutely, or rename one of the two: other compilers refuse this");
                return meant;
            }
        }
        return Optional.empty();
    }
}
