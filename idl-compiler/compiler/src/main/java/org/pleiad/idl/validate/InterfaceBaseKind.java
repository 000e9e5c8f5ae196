package org.pleiad.idl.validate;

import org.pleiad.idl.model.Definition;
import org.pleiad.idl.model.Definition.InterfaceDef;
import org.pleiad.idl.model.Definition.InterfaceKind;
import org.pleiad.idl.model.ScopedName;

/** An abstract interface inherits from abstract ones only, and an ordinary one never from a local one. */
final class InterfaceBaseKind implements Rule {

    @Override
    public String id() {
        return "interface-base-kind";
    }

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
            } else if (body.kind() == InterfaceKind.ORDINARY && base.kind() == InterfaceKind.LOCAL) {
                findings.error(
                        body.declaration().location(),
                        "interface '" + body.name().identifier() + "' cannot inherit from " + name + ", which is local",
                        "make '" + body.name().identifier() + "' local too");
            }
        }
    }
}
