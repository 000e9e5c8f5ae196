package org.pleiad.ir.entry;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.omg.CORBA.Any;
import org.omg.CORBA.AttributeDescription;
import org.omg.CORBA.ExtAttributeDescription;
import org.omg.CORBA.ExtInitializer;
import org.omg.CORBA.ExtValueDefPackage.ExtFullValueDescription;
import org.omg.CORBA.Initializer;
import org.omg.CORBA.InterfaceDef;
import org.omg.CORBA.InterfaceDefHelper;
import org.omg.CORBA.OperationDescription;
import org.omg.CORBA.StructMember;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.ValueDef;
import org.omg.CORBA.ValueDefHelper;
import org.omg.CORBA.ValueDefPackage.FullValueDescription;
import org.omg.CORBA.ValueDescription;
import org.omg.CORBA.ValueDescriptionHelper;
import org.omg.CORBA.ValueMember;
import org.pleiad.dynamic.shape.OperationShape;
import org.pleiad.dynamic.shape.ParameterShape;

/** A value type or event type (CORBA 3.3 part 1, 14.5.28). */
final class ValueEntry extends Entry {

    /**
     * What the IDL says of it.
     *
     * @param base the concrete base's id, or the empty string
     * @param initializers as operations without a result
     */
    record Shape(
            TypeCode type,
            boolean isAbstract,
            boolean custom,
            boolean truncatable,
            String base,
            List<String> abstractBases,
            List<String> supports,
            List<OperationShape> initializers) {}

    private final Shape shape;

    ValueEntry(Catalogue catalogue, Entry container, String id, String name, Shape shape) {
        super(catalogue, EntryKind.VALUE, container, id, name);
        this.shape = shape;
    }

    @Override
    List<ValueEntry> bases() {
        return Stream.concat(Stream.of(shape.base()).filter(id -> !id.isEmpty()), shape.abstractBases().stream())
                .map(id -> (ValueEntry) catalogue().entry(id))
                .toList();
    }

    public TypeCode type() {
        return shape.type();
    }

    public InterfaceDef[] supported_interfaces() {
        return shape.supports().stream()
                .map(id -> InterfaceDefHelper.unchecked_narrow(
                        catalogue().reference(catalogue().entry(id))))
                .toArray(InterfaceDef[]::new);
    }

    public ValueDef base_value() {
        return Optional.of(shape.base())
                .filter(id -> !id.isEmpty())
                .map(this::reference)
                .orElse(null);
    }

    public ValueDef[] abstract_base_values() {
        return shape.abstractBases().stream().map(this::reference).toArray(ValueDef[]::new);
    }

    private ValueDef reference(String id) {
        return ValueDefHelper.unchecked_narrow(catalogue().reference(catalogue().entry(id)));
    }

    public boolean is_abstract() {
        return shape.isAbstract();
    }

    public boolean is_custom() {
        return shape.custom();
    }

    public boolean is_truncatable() {
        return shape.truncatable();
    }

    public boolean is_a(String valueId) {
        return id().equals(valueId)
                || bases().stream().anyMatch(each -> each.is_a(valueId))
                || shape.supports().stream()
                        .anyMatch(id -> ((InterfaceEntry) catalogue().entry(id)).is_a(valueId));
    }

    public Initializer[] initializers() {
        return shape.initializers().stream()
                .map(each -> new Initializer(members(each), each.name()))
                .toArray(Initializer[]::new);
    }

    public ExtInitializer[] ext_initializers() {
        return shape.initializers().stream()
                .map(each -> new ExtInitializer(
                        members(each),
                        each.exceptions().stream()
                                .map(catalogue()::exception)
                                .toArray(org.omg.CORBA.ExceptionDescription[]::new),
                        each.name()))
                .toArray(ExtInitializer[]::new);
    }

    private StructMember[] members(OperationShape initializer) {
        return initializer.parameters().stream()
                .map((ParameterShape each) ->
                        new StructMember(each.name(), each.type(), catalogue().type(each.type())))
                .toArray(StructMember[]::new);
    }

    private <T> Stream<T> all(Class<T> kind) {
        return Stream.concat(
                        bases().stream().flatMap(each -> each.all(kind)),
                        children().stream().filter(kind::isInstance).map(kind::cast))
                .distinct();
    }

    private OperationDescription[] operations() {
        return all(OperationEntry.class)
                .map(OperationEntry::operationDescription)
                .toArray(OperationDescription[]::new);
    }

    private ValueMember[] state() {
        return children().stream()
                .filter(ValueMemberEntry.class::isInstance)
                .map(each -> ((ValueMemberEntry) each).member())
                .toArray(ValueMember[]::new);
    }

    private String[] supported() {
        return shape.supports().toArray(String[]::new);
    }

    private String[] abstractBases() {
        return shape.abstractBases().toArray(String[]::new);
    }

    public FullValueDescription describe_value() {
        return new FullValueDescription(
                name(),
                id(),
                is_abstract(),
                is_custom(),
                definedInId(),
                version(),
                operations(),
                all(AttributeEntry.class).map(AttributeEntry::plainDescription).toArray(AttributeDescription[]::new),
                state(),
                initializers(),
                supported(),
                abstractBases(),
                is_truncatable(),
                shape.base(),
                type());
    }

    public ExtFullValueDescription describe_ext_value() {
        return new ExtFullValueDescription(
                name(),
                id(),
                is_abstract(),
                is_custom(),
                definedInId(),
                version(),
                operations(),
                all(AttributeEntry.class)
                        .map(AttributeEntry::describe_attribute)
                        .toArray(ExtAttributeDescription[]::new),
                state(),
                ext_initializers(),
                supported(),
                abstractBases(),
                is_truncatable(),
                shape.base(),
                type());
    }

    @Override
    Any description() {
        Any any = catalogue().any();
        ValueDescriptionHelper.insert(
                any,
                new ValueDescription(
                        name(),
                        id(),
                        is_abstract(),
                        is_custom(),
                        definedInId(),
                        version(),
                        supported(),
                        abstractBases(),
                        is_truncatable(),
                        shape.base()));
        return any;
    }
}
