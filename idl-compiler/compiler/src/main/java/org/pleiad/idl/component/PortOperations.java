package org.pleiad.idl.component;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.pleiad.idl.model.Declaration;
import org.pleiad.idl.model.Definition;
import org.pleiad.idl.model.Definition.Field;
import org.pleiad.idl.model.Definition.InterfaceMember;
import org.pleiad.idl.model.Definition.Port;
import org.pleiad.idl.model.Definition.PortKind;
import org.pleiad.idl.model.IdlType;
import org.pleiad.idl.model.IdlType.NamedType;
import org.pleiad.idl.model.IdlType.Primitive;
import org.pleiad.idl.model.IdlType.SequenceType;
import org.pleiad.idl.model.ScopedName;

/** The operations, and the types in them, that one port adds to the equivalent interface of its component. */
final class PortOperations {

    private final Port port;
    private final Site site;
    private final String name;

    PortOperations(Port port) {
        this.port = port;
        this.site = new Site(port.location(), port.documentation());
        this.name = port.identifier();
    }

    /** CORBA 3.3 part 3, sections 6.4.1, 6.5.1 and 6.7. */
    List<InterfaceMember> members(Declaration component) {
        return switch (port.kind()) {
            case PROVIDES -> List.of(site.operation("provide_" + name, port.type(), List.of(), List.of()));
            case USES ->
                List.of(
                        site.operation(
                                "connect_" + name,
                                Primitive.VOID,
                                List.of(site.in(port.type(), "conxn")),
                                Library.raises("AlreadyConnected", "InvalidConnection")),
                        site.operation("disconnect_" + name, port.type(), List.of(), Library.raises("NoConnection")),
                        site.operation("get_connection_" + name, port.type(), List.of(), List.of()));
            case USES_MULTIPLE ->
                List.of(
                        site.operation(
                                "connect_" + name,
                                Library.COOKIE,
                                List.of(site.in(port.type(), "connection")),
                                Library.raises("ExceededConnectionLimit", "InvalidConnection")),
                        site.operation(
                                "disconnect_" + name,
                                port.type(),
                                List.of(site.in(Library.COOKIE, "ck")),
                                Library.raises("InvalidConnection")),
                        site.operation(
                                "get_connections_" + name,
                                new NamedType(component.name().child(name + "Connections")),
                                List.of(),
                                List.of()));
            case EMITS ->
                List.of(
                        site.operation(
                                "connect_" + name,
                                Primitive.VOID,
                                List.of(site.in(consumer(), "consumer")),
                                Library.raises("AlreadyConnected")),
                        site.operation("disconnect_" + name, consumer(), List.of(), Library.raises("NoConnection")));
            case PUBLISHES ->
                List.of(
                        site.operation(
                                "subscribe_" + name,
                                Library.COOKIE,
                                List.of(site.in(consumer(), "consumer")),
                                Library.raises("ExceededConnectionLimit")),
                        site.operation(
                                "unsubscribe_" + name,
                                consumer(),
                                List.of(site.in(Library.COOKIE, "ck")),
                                Library.raises("InvalidConnection")));
            case CONSUMES -> List.of(site.operation("get_consumer_" + name, consumer(), List.of(), List.of()));
            case PORT, MIRROR_PORT -> List.of();
        };
    }

    /** A receptacle for several references has a struct for one of them, and a sequence. */
    List<Definition> types(Declaration component) {
        if (port.kind() != PortKind.USES_MULTIPLE) {
            return List.of();
        }
        Declaration connection = site.inside(component, name + "Connection");
        List<Field> fields = List.of(
                new Field("objref", port.type(), "", List.of(), port.location()),
                new Field("ck", Library.COOKIE, "", List.of(), port.location()));
        IdlType all = new SequenceType(new NamedType(connection.name()), OptionalLong.empty());
        return List.of(
                new Definition.StructDef(connection, Optional.empty(), fields, List.of()),
                new Definition.AliasDef(site.inside(component, name + "Connections"), all));
    }

    private IdlType consumer() {
        return port.type() instanceof NamedType event ? new NamedType(consumer(event.name())) : port.type();
    }

    /** The interface through which events of a type are received. */
    static ScopedName consumer(ScopedName event) {
        return event.scope().child(event.identifier() + "Consumer");
    }
}
