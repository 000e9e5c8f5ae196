package org.pleiad.dynamic.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.omg.CORBA.TCKind;
import org.pleiad.dynamic.Signatures;
import org.pleiad.dynamic.shape.InterfaceShape;
import org.pleiad.dynamic.shape.OperationShape;
import org.pleiad.dynamic.shape.ParameterShape;
import org.pleiad.dynamic.type.TypeShape;
import org.pleiad.dynamic.value.Examples;
import org.pleiad.dynamic.value.Place;
import org.pleiad.orb.idl.DynamicObject;

/**
 * A call as the words of a command: an operation, and arguments as several JSON values, as one array, or by name in one
 * object. An attribute is read by its name, and written if there is a value. Any thread.
 */
public final class JsonArguments {
    private JsonArguments() {}

    /**
     * Makes the call.
     *
     * @param face of the object
     * @param texts each a JSON value; what is none is taken as text where a text, name or reference is expected
     * @return as {@link DynamicObject#call}
     */
    public static Object call(DynamicObject object, InterfaceShape face, String name, List<String> texts) {
        OperationShape operation = face.operations().get(name);
        if (operation == null && face.attributes().containsKey(name)) {
            return attribute(object, face, name, texts);
        }
        if (operation == null) {
            // the object has the words for it
            return object.call(name);
        }
        List<ParameterShape> given = operation.given();
        if (texts.size() == 1) {
            boolean single = given.size() == 1;
            Object value = single ? value(given.get(0), texts.get(0)) : JsonText.parse(texts.get(0));
            if (value instanceof List<?> all && !(single && takesLists(given.get(0)))) {
                return object.call(name, all.toArray());
            }
            if (value instanceof Map<?, ?> map && !(single && takesObjects(given.get(0)))) {
                return object.callNamed(name, named(map));
            }
            if (!single) {
                throw count(face, operation, 1);
            }
            return object.call(name, new Object[] {value});
        }
        if (texts.size() != given.size()) {
            throw count(face, operation, texts.size());
        }
        var values = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            values.add(value(given.get(i), texts.get(i)));
        }
        return object.call(name, values.toArray());
    }

    private static Object attribute(DynamicObject object, InterfaceShape face, String name, List<String> texts) {
        if (texts.isEmpty()) {
            return object.get(name);
        }
        if (texts.size() > 1) {
            throw new IllegalArgumentException(
                    Signatures.line(face.attributes().get(name)) + " takes one value, not " + texts.size());
        }
        var parameter = face.attributes()
                .get(name)
                .setter(object.reference()._get_orb())
                .parameters()
                .get(0);
        object.set(name, value(parameter, texts.get(0)));
        return null;
    }

    private static IllegalArgumentException count(InterfaceShape face, OperationShape operation, int count) {
        var examples = new StringBuilder();
        operation
                .given()
                .forEach(each ->
                        examples.append(" '").append(Examples.of(each.type())).append('\''));
        return new IllegalArgumentException(face.name() + " has " + Signatures.line(operation) + ", which takes "
                + operation.given().size() + " arguments, not " + count
                + (examples.isEmpty() ? "" : "; for example" + examples));
    }

    private static Map<String, Object> named(Map<?, ?> map) {
        Map<String, Object> named = new java.util.LinkedHashMap<>();
        map.forEach((name, value) -> named.put((String) name, value));
        return named;
    }

    private static Object value(ParameterShape parameter, String text) {
        try {
            Object value = JsonText.parse(text);
            // a number where a text is expected was not meant as JSON
            return takesText(parameter) && (value instanceof Number || value instanceof Boolean) ? text : value;
        } catch (IllegalArgumentException wrong) {
            if (takesText(parameter)) {
                return text;
            }
            throw new IllegalArgumentException(
                    Place.of("argument '" + parameter.name() + "'") + ": " + wrong.getMessage() + "; for example "
                            + Examples.of(parameter.type()),
                    wrong);
        }
    }

    private static boolean takesText(ParameterShape parameter) {
        return switch (TypeShape.kind(parameter.type())) {
            case TCKind._tk_string,
                    TCKind._tk_wstring,
                    TCKind._tk_char,
                    TCKind._tk_wchar,
                    TCKind._tk_enum,
                    TCKind._tk_objref,
                    TCKind._tk_TypeCode -> true;
            default -> false;
        };
    }

    private static boolean takesLists(ParameterShape parameter) {
        return switch (TypeShape.kind(parameter.type())) {
            case TCKind._tk_sequence, TCKind._tk_array, TCKind._tk_value_box -> true;
            default -> false;
        };
    }

    private static boolean takesObjects(ParameterShape parameter) {
        return switch (TypeShape.kind(parameter.type())) {
            case TCKind._tk_struct,
                    TCKind._tk_union,
                    TCKind._tk_any,
                    TCKind._tk_value,
                    TCKind._tk_event,
                    TCKind._tk_value_box,
                    TCKind._tk_abstract_interface -> true;
            default -> false;
        };
    }
}
