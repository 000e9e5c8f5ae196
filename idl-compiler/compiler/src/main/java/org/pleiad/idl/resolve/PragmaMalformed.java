package org.pleiad.idl.resolve;

import org.pleiad.idl.diagnostic.Diagnostics;
import org.pleiad.idl.diagnostic.IdlRule;
import org.pleiad.idl.diagnostic.IdlRule.Area;
import org.pleiad.idl.diagnostic.SourceLocation;
import org.pleiad.idl.preprocess.Directive;

/** The pragmas of CORBA have a fixed form. */
@IdlRule(
        id = PragmaMalformed.ID,
        area = Area.IDS,
        refuses = "a #pragma prefix, ID or version that cannot be understood; a warning if only the quotes are missing",
        section = "14.7.5")
final class PragmaMalformed {

    static final String ID = "pragma-malformed";

    private PragmaMalformed() {}

    static void unquoted(SourceLocation location, String text, Diagnostics diagnostics) {
        diagnostics.warning(ID, location, "the prefix is not quoted", "write \"" + text + "\"");
    }

    static void report(Directive.Pragma pragma, String example, Diagnostics diagnostics) {
        diagnostics.error(
                ID,
                pragma.location(),
                "this #pragma " + pragma.words().get(0) + " cannot be understood",
                "write it like this: " + example);
    }
}
