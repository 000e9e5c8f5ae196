package org.pleiad.idl.resolve;

import org.pleiad.idl.diagnostic.Diagnostics;
import org.pleiad.idl.diagnostic.IdlRule;
import org.pleiad.idl.diagnostic.IdlRule.Area;
import org.pleiad.idl.diagnostic.SourceLocation;

/** Repository ids begin with their format. */
@IdlRule(
        id = RepositoryIdForm.ID,
        area = Area.IDS,
        refuses = "a repository id without a format; a warning if it has a colon",
        section = "14.7")
final class RepositoryIdForm {

    static final String ID = "repository-id-form";

    private RepositoryIdForm() {}

    /** Whether the id can be taken. What lacks its format can if there is a colon: some objects go by such names alone. */
    static boolean check(String id, SourceLocation location, Diagnostics diagnostics) {
        if (id.matches("[A-Za-z][A-Za-z0-9]*:.+")) {
            return true;
        }
        boolean usable = id.matches("[^:]+:.+");
        String message = "'" + id + "' is no repository id";
        String remedy = "begin it with its format: IDL:, RMI:, DCE: or LOCAL:";
        if (usable) {
            diagnostics.warning(ID, location, message, remedy);
        } else {
            diagnostics.error(ID, location, message, remedy);
        }
        return usable;
    }
}
