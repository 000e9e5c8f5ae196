package org.pleiad.dynamic.made;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.description.modifier.Visibility;
import net.bytebuddy.description.type.TypeDescription;
import net.bytebuddy.description.type.TypeDescription.Generic;
import net.bytebuddy.dynamic.DynamicType;
import org.omg.CORBA.TypeCode;
import org.pleiad.dynamic.shape.AttributeShape;
import org.pleiad.dynamic.shape.InterfaceShape;
import org.pleiad.dynamic.shape.OperationShape;
import org.pleiad.dynamic.shape.ParameterShape;
import org.pleiad.dynamic.shape.Shapes;

/**
 * A Java interface with the operations and attributes of an IDL interface; it extends those of the bases. What returns more
 * than a result returns a map by name.
 */
final class MadeInterface {
    /** What every Java object has already, in another sense. */
    private static final Set<String> TAKEN =
            Set.of("wait", "notify", "notifyAll", "getClass", "hashCode", "toString", "clone", "finalize", "equals");

    private MadeInterface() {}

    static DynamicType.Unloaded<?> of(
            ByteBuddy maker, Shapes shapes, JavaTypes types, InterfaceShape face, String className) {
        List<Generic> bases = new ArrayList<>();
        for (String id : face.bases()) {
            shapes.type(id)
                    .filter(type -> types.className(type).isPresent())
                    .map(types::of)
                    .ifPresent(bases::add);
        }
        DynamicType.Builder<?> made = maker.makeInterface().name(className).implement(bases);
        for (AttributeShape attribute : face.attributes().values()) {
            made = method(
                    made, types, attribute.name(), types.of(attribute.type()), List.of(), attribute.getExceptions());
            if (!attribute.readonly()) {
                var value = new ParameterShape("value", attribute.type(), org.pleiad.idl.model.Definition.Direction.IN);
                Generic none = TypeDescription.ForLoadedType.of(void.class).asGenericType();
                made = method(made, types, attribute.name(), none, List.of(value), attribute.setExceptions());
            }
        }
        for (OperationShape operation : face.operations().values()) {
            Generic result = operation.returned().isEmpty()
                    ? types.of(operation.result())
                    : Generic.Builder.parameterizedType(Map.class, String.class, Object.class)
                            .build();
            made = method(made, types, operation.name(), result, operation.given(), operation.exceptions());
        }
        return made.make();
    }

    private static DynamicType.Builder<?> method(
            DynamicType.Builder<?> made,
            JavaTypes types,
            String name,
            Generic result,
            List<ParameterShape> parameters,
            List<TypeCode> exceptions) {
        String free = TAKEN.contains(name) ? "_" + name : name;
        DynamicType.Builder.MethodDefinition.ParameterDefinition<?> method = made.defineMethod(
                free, result, Visibility.PUBLIC, net.bytebuddy.description.modifier.MethodManifestation.ABSTRACT);
        for (ParameterShape parameter : parameters) {
            method = method.withParameter(types.of(parameter.type()), parameter.name());
        }
        List<Generic> thrown = exceptions.stream().map(types::of).toList();
        return method.throwing(thrown).withoutCode();
    }
}
