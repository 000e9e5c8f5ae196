package org.pleiad.idl.resolve;

import org.pleiad.idl.diagnostic.Diagnostics;
import org.pleiad.idl.diagnostic.IdlRule;
import org.pleiad.idl.diagnostic.IdlRule.Area;
import org.pleiad.idl.diagnostic.SourceLocation;

/** A prefix is what stands between the format and the names. */
@IdlRule(
        id = PrefixForm.ID,
        area = Area.IDS,
        refuses = "a prefix that begins or ends with a slash or holds a whole repository id (warning)",
        section = "14.7.5")
final class PrefixForm {

    static final String ID = "prefix-form";

    private PrefixForm() {}

    static void check(String text, SourceLocation location, Diagnostics diagnostics) {
        if (text.startsWith("IDL:") || text.endsWith("/") || text.startsWith("/")) {
            diagnostics.warning(
                    ID,
                    location,
                    "the prefix '" + text + "' gives odd repository ids",
                    "write only what stands between 'IDL:' and the first '/', for example omg.org");
        }
    }
}
