package org.pleiad.idl.messaging;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.pleiad.idl.model.Declaration;
import org.pleiad.idl.model.Definition.Attribute;
import org.pleiad.idl.model.Definition.Direction;
import org.pleiad.idl.model.Definition.InterfaceDef;
import org.pleiad.idl.model.Definition.InterfaceKind;
import org.pleiad.idl.model.Definition.InterfaceMember;
import org.pleiad.idl.model.Definition.Operation;
import org.pleiad.idl.model.Definition.Parameter;
import org.pleiad.idl.model.IdlType;
import org.pleiad.idl.model.IdlType.NamedType;
import org.pleiad.idl.model.IdlType.Primitive;
import org.pleiad.idl.model.ScopedName;

/** The interface of the objects that receive the replies of one interface. CORBA 3.3 part 1, 17.14.2. */
final class ReplyHandler {

    private static final String RESULT = "ami_return_val";

    private final Map<String, ReplyNames> names;
    private final List<InterfaceMember> members = new ArrayList<>();

    private ReplyHandler(InterfaceDef face) {
        this.names = ReplyNames.of(face);
    }

    /**
     * The handler of an interface.
     *
     * @param name its name
     * @param bases handlers of the interface's bases, or the base of all
     */
    static InterfaceDef of(InterfaceDef face, ScopedName name, List<ScopedName> bases) {
        var handler = new ReplyHandler(face);
        face.members().forEach(handler::add);
        List<Operation> operations =
                handler.members.stream().map(Operation.class::cast).toList();
        return new InterfaceDef(
                declaration(face, name),
                InterfaceKind.ORDINARY,
                bases,
                List.of(),
                List.of(),
                operations,
                List.copyOf(handler.members));
    }

    private static Declaration declaration(InterfaceDef face, ScopedName name) {
        Declaration original = face.declaration();
        return new Declaration(
                name,
                repositoryId(original, name),
                original.location(),
                "Receives the replies to asynchronous calls of " + face.name().identifier() + ".",
                List.of(),
                original.included());
    }

    /** That of the interface with the other identifier in it, so that prefixes and versions are kept. */
    private static String repositoryId(Declaration face, ScopedName name) {
        String id = face.repositoryId();
        int colon = id.lastIndexOf(':');
        int start = Math.max(id.lastIndexOf('/', colon), id.indexOf(':')) + 1;
        boolean usual = id.startsWith("IDL:")
                && colon > start
                && id.substring(start, colon).equals(face.name().identifier());
        return usual
                ? id.substring(0, start) + name.identifier() + id.substring(colon)
                : "IDL:" + String.join("/", name.parts()) + ":1.0";
    }

    private void add(InterfaceMember member) {
        if (member instanceof Operation operation) {
            ReplyNames found = names.get(operation.identifier());
            if (found != null) {
                reply(found, member, operation.result(), operation.parameters());
            }
        } else if (member instanceof Attribute attribute) {
            reply(names.get("_get_" + attribute.identifier()), member, attribute.type(), List.of());
            if (!attribute.readonly()) {
                reply(names.get("_set_" + attribute.identifier()), member, Primitive.VOID, List.of());
            }
        }
    }

    private void reply(ReplyNames found, InterfaceMember member, IdlType result, List<Parameter> parameters) {
        var received = new ArrayList<Parameter>();
        if (result != Primitive.VOID) {
            received.add(new Parameter(RESULT, Direction.IN, result, member.location()));
        }
        for (Parameter parameter : parameters) {
            if (parameter.direction() != Direction.IN) {
                received.add(
                        new Parameter(parameter.identifier(), Direction.IN, parameter.type(), parameter.location()));
            }
        }
        members.add(operation(found.reply(), received, member));
        members.add(operation(
                found.failure(),
                List.of(new Parameter(
                        "excep_holder",
                        Direction.IN,
                        new NamedType(MessagingLibrary.EXCEPTION_HOLDER),
                        member.location())),
                member));
    }

    private static Operation operation(String identifier, List<Parameter> parameters, InterfaceMember member) {
        return new Operation(
                identifier,
                Primitive.VOID,
                false,
                List.copyOf(parameters),
                List.of(),
                List.of(),
                "",
                List.of(),
                member.location());
    }
}
