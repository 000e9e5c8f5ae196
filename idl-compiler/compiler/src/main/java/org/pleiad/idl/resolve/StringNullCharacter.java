package org.pleiad.idl.resolve;

import org.pleiad.idl.diagnostic.Diagnostics;
import org.pleiad.idl.diagnostic.IdlRule;
import org.pleiad.idl.diagnostic.IdlRule.Area;
import org.pleiad.idl.diagnostic.SourceLocation;

/** Strings hold no character of value 0. */
@IdlRule(
        id = StringNullCharacter.ID,
        area = Area.CONSTANTS,
        refuses = "a string or wide string with the character of value 0",
        section = "7.2.6.3")
final class StringNullCharacter {

    static final String ID = "string-null-character";

    private StringNullCharacter() {}

    static boolean check(String value, SourceLocation location, Diagnostics diagnostics) {
        if (value.indexOf('\0') < 0) {
            return true;
        }
        diagnostics.error(
                ID,
                location,
                "a string cannot hold the character with value 0",
                "use a sequence of octet for binary data");
        return false;
    }
}
