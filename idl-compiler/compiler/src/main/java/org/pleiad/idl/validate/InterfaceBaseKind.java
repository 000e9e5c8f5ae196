package org.pleiad.idl.validate;

import org.pleiad.idl.diagnostic.IdlRule;
import org.pleiad.idl.diagnostic.IdlRule.Area;
import org.pleiad.idl.model.Definition;
import org.pleiad.idl.model.Definition.InterfaceDef;
import org.pleiad.idl.model.Definition.InterfaceKind;
import org.pleiad.idl.model.ScopedName;

/** An abstract interface inherits from abstract ones only, and an ordinary one never from a local one. */
@IdlRule(
        id = "interface-base-kind",
        area = Area.INTERFACES,
        refuses =
                "an abstract interface that inherits from one that is not, an ordinary interface that inherits from a local one",
        section = "7.8.6, 7.8.7")
final class InterfaceBaseKind implements Rule {

    @Override
    public void check(Definition definition, Findings findings) {
        if (!(definition instanceof InterfaceDef body)) {
            return;
        }
        for (ScopedName name : body.bases()) {
            if (!(findings.definition(name).orElse(null) instanceof InterfaceDef base)) {
                continue;
            }
            if (body.kind() == InterfaceKind.ABSTRACT && base.kind() != InterfaceKind.ABSTRACT) {
                findings.error(
                        body.declaration().location(),
                        "abstract interface '" + body.name().identifier() + "' cannot inherit from " + name
                                + ", which is not abstract",
                        "make the base abstract too");
            } else if (body.kind() == InterfaceKind.ORDINARY && isOfTheOrb(base)) {
                findings.warning(
                        body.declaration().location(),
                        "interface '" + body.name().identifier() + "' inherits from " + name
                                + ", which has become local since",
                        "make '" + body.name().identifier() + "' local too: no reference to it can leave the process");
            } else if (body.kind() == InterfaceKind.ORDINARY && base.kind() == InterfaceKind.LOCAL) {
                findings.error(
                        body.declaration().location(),
                        "interface '" + body.name().identifier() + "' cannot inherit from " + name + ", which is local",
                        "make '" + body.name().identifier() + "' local too");
            }
        }
    }

    /** Services of before CORBA 2.4 have interfaces that inherit from the ORB's own ones, when nothing was local yet. */
    private static boolean isOfTheOrb(InterfaceDef base) {
        return base.kind() == InterfaceKind.LOCAL
                && base.declaration().repositoryId().startsWith("IDL:omg.org/CORBA/");
    }
}
