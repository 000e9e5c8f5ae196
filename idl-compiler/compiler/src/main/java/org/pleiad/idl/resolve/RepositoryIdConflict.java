package org.pleiad.idl.resolve;

import org.pleiad.idl.diagnostic.Diagnostics;
import org.pleiad.idl.diagnostic.IdlRule;
import org.pleiad.idl.diagnostic.IdlRule.Area;
import org.pleiad.idl.syntax.Name;

/** A definition has one repository id. */
@IdlRule(
        id = RepositoryIdConflict.ID,
        area = Area.IDS,
        refuses = "a second, different repository id or version for the same definition",
        section = "7.15.1, 14.7.5")
final class RepositoryIdConflict {

    static final String ID = "repository-id-conflict";

    private RepositoryIdConflict() {}

    static void report(Name target, String old, Diagnostics diagnostics) {
        diagnostics.error(ID, target.location(), "'" + target + "' already has the " + old, "remove one of the two");
    }
}
