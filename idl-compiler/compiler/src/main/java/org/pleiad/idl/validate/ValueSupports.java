package org.pleiad.idl.validate;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.pleiad.idl.diagnostic.IdlRule;
import org.pleiad.idl.diagnostic.IdlRule.Area;
import org.pleiad.idl.model.Definition;
import org.pleiad.idl.model.Definition.InterfaceDef;
import org.pleiad.idl.model.Definition.InterfaceKind;
import org.pleiad.idl.model.Definition.ValueDef;
import org.pleiad.idl.model.ScopedName;

/**
 * The interface that a value type supports is that of its bases or derives from it, so that one servant fits all. CORBA
 * 3.3 part 1, section 7.9.1.
 */
@IdlRule(
        id = "value-supports",
        area = Area.VALUES,
        refuses = "a value type that supports an interface which does not derive from the one its base supports",
        section = "7.9.1")
final class ValueSupports implements Rule {

    @Override
    public void check(Definition definition, Findings findings) {
        if (!(definition instanceof ValueDef value)) {
            return;
        }
        Optional<InterfaceDef> own = supported(value, findings);
        if (own.isEmpty()) {
            return;
        }
        Set<ScopedName> lineage = new HashSet<>();
        collect(own.get(), findings, lineage);
        Set<ScopedName> seen = new HashSet<>();
        value.bases().forEach(base -> checkBase(value, own.get(), base, lineage, seen, findings));
    }

    private static void checkBase(
            ValueDef value,
            InterfaceDef own,
            ScopedName name,
            Set<ScopedName> lineage,
            Set<ScopedName> seen,
            Findings findings) {
        if (!seen.add(name) || !(findings.definition(name).orElse(null) instanceof ValueDef base)) {
            return;
        }
        supported(base, findings)
                .filter(inherited -> !lineage.contains(inherited.name()))
                .ifPresent(inherited -> findings.error(
                        value.declaration().location(),
                        "'" + value.name().identifier() + "' supports " + own.name() + ", but its base " + base.name()
                                + " supports " + inherited.name(),
                        "derive " + own.name() + " from " + inherited.name()));
        base.bases().forEach(next -> checkBase(value, own, next, lineage, seen, findings));
    }

    /** The interface that is not abstract, if there is one; a second is reported elsewhere. */
    private static Optional<InterfaceDef> supported(ValueDef value, Findings findings) {
        return value.supports().stream()
                .map(findings::definition)
                .flatMap(Optional::stream)
                .filter(InterfaceDef.class::isInstance)
                .map(InterfaceDef.class::cast)
                .filter(face -> face.kind() != InterfaceKind.ABSTRACT)
                .findFirst();
    }

    private static void collect(InterfaceDef face, Findings findings, Set<ScopedName> into) {
        if (into.add(face.name())) {
            for (ScopedName base : face.bases()) {
                if (findings.definition(base).orElse(null) instanceof InterfaceDef inherited) {
                    collect(inherited, findings, into);
                }
            }
        }
    }
}
