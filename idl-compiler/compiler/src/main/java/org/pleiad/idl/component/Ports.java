package org.pleiad.idl.component;

import java.util.ArrayList;
import java.util.List;
import org.pleiad.idl.model.Definition.Attribute;
import org.pleiad.idl.model.Definition.Port;
import org.pleiad.idl.model.Definition.PortKind;
import org.pleiad.idl.model.Definition.PortTypeDef;
import org.pleiad.idl.model.IdlType.NamedType;
import org.pleiad.idl.model.Specification;

/**
 * The ports of a component or connector with those of its port types written out: {@code port Counter left} brings the
 * port {@code front} of {@code Counter} in as {@code left_front}. CORBA 3.3 part 3, section 6.6.
 *
 * @param attributes the component's own and those of its port types
 */
record Ports(List<Port> ports, List<Attribute> attributes) {

    static Ports of(List<Port> ports, List<Attribute> attributes, Specification specification) {
        var all = new Ports(new ArrayList<>(), new ArrayList<>(attributes));
        all.add(ports, "", false, specification);
        return all;
    }

    private void add(List<Port> more, String prefix, boolean mirrored, Specification specification) {
        for (Port port : more) {
            PortKind kind = mirrored ? mirror(port.kind()) : port.kind();
            String identifier = prefix + port.identifier();
            if (kind != PortKind.PORT && kind != PortKind.MIRROR_PORT) {
                ports.add(new Port(
                        identifier, kind, port.type(), port.documentation(), port.annotations(), port.location()));
            } else if (port.type() instanceof NamedType named
                    && specification.find(named.name()).orElse(null) instanceof PortTypeDef type) {
                add(type.ports(), identifier + "_", kind == PortKind.MIRROR_PORT, specification);
                type.attributes().forEach(attribute -> attributes.add(named(identifier + "_", attribute)));
            }
        }
    }

    private static Attribute named(String prefix, Attribute attribute) {
        return new Attribute(
                prefix + attribute.identifier(),
                attribute.type(),
                attribute.readonly(),
                attribute.getRaises(),
                attribute.setRaises(),
                attribute.documentation(),
                attribute.annotations(),
                attribute.location());
    }

    /** What the other side of a port is. */
    private static PortKind mirror(PortKind kind) {
        return switch (kind) {
            case PROVIDES -> PortKind.USES;
            case USES, USES_MULTIPLE -> PortKind.PROVIDES;
            case EMITS, PUBLISHES -> PortKind.CONSUMES;
            case CONSUMES -> PortKind.EMITS;
            case PORT -> PortKind.MIRROR_PORT;
            case MIRROR_PORT -> PortKind.PORT;
        };
    }
}
