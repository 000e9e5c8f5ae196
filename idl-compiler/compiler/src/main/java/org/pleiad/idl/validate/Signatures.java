package org.pleiad.idl.validate;

import java.util.ArrayList;
import java.util.List;
import org.pleiad.idl.model.Definition;
import org.pleiad.idl.model.Definition.Attribute;
import org.pleiad.idl.model.Definition.InterfaceMember;
import org.pleiad.idl.model.Definition.Operation;
import org.pleiad.idl.model.Definition.Parameter;

/** What interfaces, value types and homes have in common for rules about operations. */
final class Signatures {

    private Signatures() {}

    /** Attributes and operations declared in a definition itself. */
    static List<InterfaceMember> members(Definition definition) {
        if (definition instanceof Definition.InterfaceDef body) {
            return body.members();
        }
        if (definition instanceof Definition.HomeDef home) {
            return home.members();
        }
        return definition instanceof Definition.ValueDef value ? value.members() : List.of();
    }

    static List<Operation> operations(Definition definition) {
        return members(definition).stream()
                .filter(Operation.class::isInstance)
                .map(Operation.class::cast)
                .toList();
    }

    static List<Attribute> attributes(Definition definition) {
        return members(definition).stream()
                .filter(Attribute.class::isInstance)
                .map(Attribute.class::cast)
                .toList();
    }

    /** The parameter lists of operations and initializers. */
    static List<List<Parameter>> parameterLists(Definition definition) {
        var lists = new ArrayList<List<Parameter>>();
        operations(definition).forEach(operation -> lists.add(operation.parameters()));
        if (definition instanceof Definition.ValueDef value) {
            value.initializers().forEach(initializer -> lists.add(initializer.parameters()));
        }
        if (definition instanceof Definition.HomeDef home) {
            home.factories().forEach(factory -> lists.add(factory.parameters()));
            home.finders().forEach(finder -> lists.add(finder.parameters()));
        }
        return lists;
    }
}
