package org.pleiad.idl.validate;

import org.pleiad.idl.diagnostic.IdlRule;
import org.pleiad.idl.diagnostic.IdlRule.Area;
import org.pleiad.idl.model.Definition;
import org.pleiad.idl.model.Definition.ForwardDef;
import org.pleiad.idl.model.Definition.ValueBoxDef;
import org.pleiad.idl.model.Definition.ValueDef;
import org.pleiad.idl.model.IdlType.Primitive;

/** A box holds anything but a value type, which is one already. CORBA 3.3 part 1, section 7.9.2. */
@IdlRule(id = "value-box-content", area = Area.VALUES, refuses = "a box around a value type", section = "7.9.2")
final class ValueBoxContent implements Rule {

    @Override
    public void check(Definition definition, Findings findings) {
        if (!(definition instanceof ValueBoxDef box)) {
            return;
        }
        Definition content = findings.definition(box.type()).orElse(null);
        boolean isValue = content instanceof ValueDef
                || content instanceof ValueBoxDef
                || content instanceof ForwardDef forward && forward.value()
                || findings.unaliased(box.type()) == Primitive.VALUE_BASE;
        if (isValue) {
            findings.error(
                    box.declaration().location(),
                    "'" + box.name().identifier() + "' boxes a value type",
                    "use the value type itself, or give it a second name with typedef");
        }
    }
}
