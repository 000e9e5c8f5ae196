package org.pleiad.idl.resolve;

import org.pleiad.idl.diagnostic.Diagnostics;
import org.pleiad.idl.diagnostic.IdlRule;
import org.pleiad.idl.diagnostic.IdlRule.Area;
import org.pleiad.idl.diagnostic.SourceLocation;

/** Repository ids begin with their format. */
@IdlRule(id = RepositoryIdForm.ID, area = Area.IDS, refuses = "a repository id without a format", section = "14.7")
final class RepositoryIdForm {

    static final String ID = "repository-id-form";

    private RepositoryIdForm() {}

    static boolean check(String id, SourceLocation location, Diagnostics diagnostics) {
        boolean right = id.matches("[A-Za-z][A-Za-z0-9]*:.+");
        if (!right) {
            diagnostics.error(
                    ID,
                    location,
                    "'" + id + "' is no repository id",
                    "begin it with its format: IDL:, RMI:, DCE: or LOCAL:");
        }
        return right;
    }
}
