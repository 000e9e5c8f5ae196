package org.pleiad.idl.validate;

import java.util.List;
import org.pleiad.idl.diagnostic.IdlRule;
import org.pleiad.idl.diagnostic.IdlRule.Area;
import org.pleiad.idl.model.Definition;
import org.pleiad.idl.model.Definition.ComponentDef;
import org.pleiad.idl.model.Definition.ConnectorDef;
import org.pleiad.idl.model.Definition.Port;
import org.pleiad.idl.model.Definition.PortKind;
import org.pleiad.idl.model.Definition.PortTypeDef;
import org.pleiad.idl.model.Definition.ValueBoxDef;
import org.pleiad.idl.model.Definition.ValueDef;

/** What a component emits, publishes or consumes is an event type, not any value type. */
@IdlRule(
        id = "port-event-type",
        area = Area.COMPONENTS,
        refuses = "a port that emits, publishes or consumes what is no event type",
        section = "IDL 4.2, 7.4.10")
final class PortEventType implements Rule {

    @Override
    public void check(Definition definition, Findings findings) {
        for (Port port : ports(definition)) {
            boolean event = port.kind() == PortKind.EMITS
                    || port.kind() == PortKind.PUBLISHES
                    || port.kind() == PortKind.CONSUMES;
            Definition type = findings.definition(port.type()).orElse(null);
            if (event && (type instanceof ValueBoxDef || (type instanceof ValueDef value && !value.event()))) {
                findings.error(
                        port.location(),
                        "'" + port.identifier() + "' carries " + type.name() + ", which is no event type",
                        "declare it with eventtype in place of valuetype");
            }
        }
    }

    private static List<Port> ports(Definition definition) {
        if (definition instanceof ComponentDef component) {
            return component.ports();
        } else if (definition instanceof ConnectorDef connector) {
            return connector.ports();
        }
        return definition instanceof PortTypeDef portType ? portType.ports() : List.of();
    }
}
