package org.pleiad.dynamic;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.omg.CORBA.portable.ObjectImpl;
import org.pleiad.dynamic.shape.AttributeShape;
import org.pleiad.dynamic.shape.InterfaceShape;
import org.pleiad.dynamic.shape.OperationShape;
import org.pleiad.dynamic.shape.ParameterShape;
import org.pleiad.dynamic.value.Conversion;
import org.pleiad.dynamic.value.Place;
import org.pleiad.orb.idl.DynamicObject;

/** A reference with the interface that it is called by. Immutable. */
final class DynamicReference implements DynamicObject {
    private final DynamicObjects objects;
    private final ObjectImpl reference;
    private final InterfaceShape face;
    private final Map<String, String> context;

    DynamicReference(DynamicObjects objects, ObjectImpl reference, InterfaceShape face, Map<String, String> context) {
        this.objects = objects;
        this.reference = reference;
        this.face = face;
        this.context = Map.copyOf(context);
    }

    @Override
    public Object call(String operation, Object... arguments) {
        OperationShape shape = operation(operation);
        // a lone null argument arrives as no array at all
        Object[] given = arguments == null ? new Object[] {null} : arguments;
        List<ParameterShape> parameters = shape.given();
        if (given.length != parameters.size()) {
            throw new IllegalArgumentException(face.name() + "::" + operation + " takes " + Signatures.of(shape) + ": "
                    + parameters.size() + " arguments, not " + given.length);
        }
        return invoke(shape, given);
    }

    @Override
    public Object callNamed(String operation, Map<String, ?> arguments) {
        OperationShape shape = operation(operation);
        List<ParameterShape> parameters = shape.given();
        Set<String> names = parameters.stream().map(ParameterShape::name).collect(Collectors.toSet());
        if (!names.equals(arguments.keySet())) {
            Set<String> wrong = new LinkedHashSet<>(arguments.keySet());
            wrong.removeAll(names);
            names.removeAll(arguments.keySet());
            throw new IllegalArgumentException(face.name() + "::" + operation + " takes " + Signatures.of(shape)
                    + (wrong.isEmpty() ? "" : "; it has no parameter " + String.join(", ", wrong))
                    + (names.isEmpty() ? "" : "; there is no argument " + String.join(", ", names)));
        }
        return invoke(
                shape,
                parameters.stream().map(each -> arguments.get(each.name())).toArray());
    }

    private Object invoke(OperationShape operation, Object[] given) {
        var conversion = new Conversion(objects.orb(), objects.shapes()::type);
        var arguments = new ArrayList<>();
        List<ParameterShape> parameters = operation.given();
        for (int i = 0; i < given.length; i++) {
            ParameterShape parameter = parameters.get(i);
            Place place = Place.of("argument '" + parameter.name() + "'");
            arguments.add(conversion.convert(parameter.type(), given[i], place));
        }
        return new DynamicCall(objects.orb(), reference, operation, objects, context).run(arguments);
    }

    private OperationShape operation(String name) {
        OperationShape operation = face.operations().get(name);
        if (operation == null) {
            throw new IllegalArgumentException(face.name() + " has no operation " + name + "; it has "
                    + String.join(", ", face.operations().keySet())
                    + (face.attributes().containsKey(name) ? "; " + name + " is an attribute" : ""));
        }
        return operation;
    }

    private AttributeShape attribute(String name) {
        AttributeShape attribute = face.attributes().get(name);
        if (attribute == null) {
            throw new IllegalArgumentException(face.name() + " has no attribute " + name + "; it has "
                    + String.join(", ", face.attributes().keySet()));
        }
        return attribute;
    }

    @Override
    public Object get(String name) {
        return invoke(attribute(name).getter(), new Object[0]);
    }

    @Override
    public void set(String name, Object value) {
        AttributeShape attribute = attribute(name);
        if (attribute.readonly()) {
            throw new IllegalArgumentException(face.name() + "::" + name + " is readonly");
        }
        invoke(attribute.setter(objects.orb()), new Object[] {value});
    }

    @Override
    public DynamicObject withContext(Map<String, String> properties) {
        return new DynamicReference(objects, reference, face, properties);
    }

    @Override
    public String interfaceId() {
        return face.id();
    }

    InterfaceShape face() {
        return face;
    }

    @Override
    public org.omg.CORBA.Object reference() {
        return reference;
    }

    @Override
    public <T> T as(Class<T> type) {
        return JavaFace.of(this, type);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DynamicReference that && reference._is_equivalent(that.reference);
    }

    @Override
    public int hashCode() {
        return reference._hash(Integer.MAX_VALUE);
    }

    @Override
    public String toString() {
        return face.name() + " at " + reference;
    }
}
