package org.pleiad.idl.resolve;

import org.pleiad.idl.diagnostic.Diagnostics;
import org.pleiad.idl.diagnostic.IdlRule;
import org.pleiad.idl.diagnostic.IdlRule.Area;
import org.pleiad.idl.diagnostic.SourceLocation;

/** Unions are switched by integers, characters, booleans, octets and enums. */
@IdlRule(
        id = UnionDiscriminatorType.ID,
        area = Area.UNIONS,
        refuses = "a union that is switched by anything but an integer, char, boolean, octet or enum",
        section = "7.11.2.2")
final class UnionDiscriminatorType {

    static final String ID = "union-discriminator-type";

    private UnionDiscriminatorType() {}

    static void report(SourceLocation location, Diagnostics diagnostics) {
        diagnostics.error(
                ID,
                location,
                "a union cannot be switched by this type",
                "use an integer, char, boolean, octet or enum type");
    }
}
