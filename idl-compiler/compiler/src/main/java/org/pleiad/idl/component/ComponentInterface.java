package org.pleiad.idl.component;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pleiad.idl.model.Declaration;
import org.pleiad.idl.model.Definition;
import org.pleiad.idl.model.Definition.Attribute;
import org.pleiad.idl.model.Definition.ComponentDef;
import org.pleiad.idl.model.Definition.ConnectorDef;
import org.pleiad.idl.model.Definition.InterfaceDef;
import org.pleiad.idl.model.Definition.InterfaceKind;
import org.pleiad.idl.model.Definition.InterfaceMember;
import org.pleiad.idl.model.Definition.Operation;
import org.pleiad.idl.model.Definition.Port;
import org.pleiad.idl.model.ScopedName;
import org.pleiad.idl.model.Specification;

/** The interface of a component or connector. CORBA 3.3 part 3, section 6.3. */
final class ComponentInterface {

    private final Specification specification;

    ComponentInterface(Specification specification) {
        this.specification = specification;
    }

    InterfaceDef of(ComponentDef component) {
        return of(
                component.declaration(),
                bases(component.base(), component.supports()),
                Ports.of(component.ports(), component.attributes(), specification));
    }

    /** The standard has no equivalent of connectors; this one lets them be joined as components are. */
    InterfaceDef of(ConnectorDef connector) {
        return of(
                connector.declaration(),
                bases(connector.base(), List.of()),
                Ports.of(connector.ports(), connector.attributes(), specification));
    }

    private static List<ScopedName> bases(Optional<ScopedName> base, List<ScopedName> supports) {
        var bases = new ArrayList<ScopedName>();
        bases.add(base.orElse(Library.COMPONENT));
        bases.addAll(supports);
        return bases;
    }

    private static InterfaceDef of(Declaration declaration, List<ScopedName> bases, Ports ports) {
        var contents = new ArrayList<Definition>();
        var members = new ArrayList<InterfaceMember>();
        for (Port port : ports.ports()) {
            var made = new PortOperations(port);
            contents.addAll(made.types(declaration));
            members.addAll(made.members(declaration));
        }
        members.addAll(ports.attributes());
        return face(declaration, bases, contents, members);
    }

    /** An interface with these members. */
    static InterfaceDef face(
            Declaration declaration,
            List<ScopedName> bases,
            List<Definition> contents,
            List<? extends InterfaceMember> members) {
        return new InterfaceDef(
                declaration,
                InterfaceKind.ORDINARY,
                List.copyOf(bases),
                List.copyOf(contents),
                members.stream()
                        .filter(Attribute.class::isInstance)
                        .map(Attribute.class::cast)
                        .toList(),
                members.stream()
                        .filter(Operation.class::isInstance)
                        .map(Operation.class::cast)
                        .toList(),
                List.copyOf(members));
    }
}
