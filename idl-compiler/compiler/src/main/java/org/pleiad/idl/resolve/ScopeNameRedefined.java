package org.pleiad.idl.resolve;

import org.pleiad.idl.diagnostic.Diagnostics;
import org.pleiad.idl.diagnostic.IdlRule;
import org.pleiad.idl.diagnostic.IdlRule.Area;
import org.pleiad.idl.resolve.Symbol.Kind;
import org.pleiad.idl.syntax.Identifier;

/** The name of a scope cannot be declared again directly in it. */
@IdlRule(
        id = ScopeNameRedefined.ID,
        area = Area.NAMES,
        refuses = "a declaration with the name of the scope that it stands in; a warning in modules and for members",
        section = "7.20.2")
final class ScopeNameRedefined {

    static final String ID = "scope-name-redefined";

    private ScopeNameRedefined() {}

    static void check(NameScope scope, Identifier identifier, Kind kind, Diagnostics diagnostics) {
        if (scope.name().isRoot()
                || !NameScope.key(scope.name().identifier()).equals(NameScope.key(identifier.text()))) {
            return;
        }
        String message = kind.words() + " named '" + identifier.text() + "' redefines the name of its own scope '"
                + scope.name().identifier() + "'";
        if (scope.module() || kind == Kind.MEMBER) {
            // forbidden as well, but a module Grid with an interface Grid is common, the OMG's own Security.idl has
            // a struct Right with a member right, and neither does harm in Java
            diagnostics.warning(ID, identifier.location(), message, "rename it");
        } else {
            diagnostics.error(ID, identifier.location(), message, "rename it");
        }
    }
}
