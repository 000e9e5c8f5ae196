package org.pleiad.idl.resolve;

import java.util.Locale;
import java.util.Set;
import org.pleiad.idl.diagnostic.Diagnostics;
import org.pleiad.idl.diagnostic.IdlRule;
import org.pleiad.idl.diagnostic.IdlRule.Area;
import org.pleiad.idl.syntax.Identifier;
import org.pleiad.idl.syntax.Words;

/** Keywords may not be used as names in any spelling, unless they are escaped. */
@IdlRule(
        id = KeywordClash.ID,
        area = Area.NAMES,
        refuses =
                "a name that differs from a keyword only in case; a warning for the keywords that came with CORBA 2.3",
        section = "7.2.4")
final class KeywordClash {

    static final String ID = "keyword-clash";

    private KeywordClash() {}

    /** Keywords that CORBA 2.3 and later added: older IDL has names that differ from them only in case. */
    private static final Set<String> LATER = Set.of(
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

    static void check(Identifier identifier, Diagnostics diagnostics) {
        if (identifier.escaped()) {
            return;
        }
        Words.clash(identifier.text()).ifPresent(keyword -> {
            String message = keyword.equals(identifier.text())
                    ? "'" + keyword + "' is a keyword since CORBA 2.3"
                    : "'" + identifier.text() + "' differs only in case from the keyword '" + keyword + "'";
            String remedy = "rename it, or write _" + identifier.text();
            if (LATER.contains(keyword.toLowerCase(Locale.ROOT))) {
                diagnostics.warning(ID, identifier.location(), message, remedy);
            } else {
                diagnostics.error(ID, identifier.location(), message, remedy);
            }
        });
    }
}
