package org.pleiad.ir.entry;

import java.util.List;
import java.util.stream.Stream;
import org.omg.CORBA.Any;
import org.omg.CORBA.AttributeDescription;
import org.omg.CORBA.ExtAttributeDescription;
import org.omg.CORBA.InterfaceAttrExtensionPackage.ExtFullInterfaceDescription;
import org.omg.CORBA.InterfaceDef;
import org.omg.CORBA.InterfaceDefHelper;
import org.omg.CORBA.InterfaceDefPackage.FullInterfaceDescription;
import org.omg.CORBA.InterfaceDescription;
import org.omg.CORBA.InterfaceDescriptionHelper;
import org.omg.CORBA.OperationDescription;
import org.omg.CORBA.TypeCode;

/** An interface: ordinary, abstract or local (CORBA 3.3 part 1, 14.5.24). */
final class InterfaceEntry extends Entry {
    private static final String OBJECT_ID = "IDL:omg.org/CORBA/Object:1.0";

    private final TypeCode type;
    private final List<String> baseIds;

    /** {@code baseIds} are the direct bases, which are entered before. */
    InterfaceEntry(
            Catalogue catalogue,
            EntryKind kind,
            Entry container,
            String id,
            String name,
            TypeCode type,
            List<String> baseIds) {
        super(catalogue, kind, container, id, name);
        this.type = type;
        this.baseIds = List.copyOf(baseIds);
    }

    @Override
    List<InterfaceEntry> bases() {
        return baseIds.stream()
                .map(id -> (InterfaceEntry) catalogue().entry(id))
                .toList();
    }

    public TypeCode type() {
        return type;
    }

    public InterfaceDef[] base_interfaces() {
        return bases().stream()
                .map(each -> InterfaceDefHelper.unchecked_narrow(catalogue().reference(each)))
                .toArray(InterfaceDef[]::new);
    }

    public boolean is_a(String interfaceId) {
        return id().equals(interfaceId)
                || OBJECT_ID.equals(interfaceId) && entryKind() == EntryKind.INTERFACE
                || bases().stream().anyMatch(each -> each.is_a(interfaceId));
    }

    /** All operations, inherited ones first. */
    Stream<OperationEntry> operations() {
        return Stream.concat(bases().stream().flatMap(InterfaceEntry::operations), own(OperationEntry.class))
                .distinct();
    }

    /** All attributes, inherited ones first. */
    Stream<AttributeEntry> attributes() {
        return Stream.concat(bases().stream().flatMap(InterfaceEntry::attributes), own(AttributeEntry.class))
                .distinct();
    }

    private <T> Stream<T> own(Class<T> kind) {
        return children().stream().filter(kind::isInstance).map(kind::cast);
    }

    private OperationDescription[] operationDescriptions() {
        return operations().map(OperationEntry::operationDescription).toArray(OperationDescription[]::new);
    }

    public FullInterfaceDescription describe_interface() {
        return new FullInterfaceDescription(
                name(),
                id(),
                definedInId(),
                version(),
                operationDescriptions(),
                attributes().map(AttributeEntry::plainDescription).toArray(AttributeDescription[]::new),
                baseIds.toArray(String[]::new),
                type);
    }

    public ExtFullInterfaceDescription describe_ext_interface() {
        return new ExtFullInterfaceDescription(
                name(),
                id(),
                definedInId(),
                version(),
                operationDescriptions(),
                attributes().map(AttributeEntry::describe_attribute).toArray(ExtAttributeDescription[]::new),
                baseIds.toArray(String[]::new),
                type);
    }

    @Override
    Any description() {
        Any any = catalogue().any();
        InterfaceDescriptionHelper.insert(
                any, new InterfaceDescription(name(), id(), definedInId(), version(), baseIds.toArray(String[]::new)));
        return any;
    }
}
