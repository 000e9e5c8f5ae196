package org.pleiad.idl.resolve;

import java.util.ArrayList;
import java.util.List;
import org.pleiad.idl.model.Definition;
import org.pleiad.idl.model.Definition.Attribute;
import org.pleiad.idl.model.Definition.InterfaceMember;
import org.pleiad.idl.model.Definition.Operation;

/** What the body of an interface, value type, component or home adds up to. */
final class Members {
    final List<Attribute> attributes = new ArrayList<>();
    final List<Operation> operations = new ArrayList<>();
    final List<InterfaceMember> all = new ArrayList<>();
    final List<Definition.StateMember> state = new ArrayList<>();
    final List<Definition.Initializer> initializers = new ArrayList<>();
    final List<Definition.Initializer> finders = new ArrayList<>();
    final List<Definition.Port> ports = new ArrayList<>();
}
