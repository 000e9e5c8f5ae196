package org.pleiad.events.client.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.omg.CosNotification.Property;

/**
 * Named values of an event as plain values, and back: an object by name, or a list of {@code name} and {@code value} where a
 * name is there twice. For one thread.
 */
final class FieldTree {
    private static final String NAME = "name";
    private static final String VALUE = "value";

    private final AnyTree anys;

    FieldTree(AnyTree anys) {
        this.anys = anys;
    }

    Object tree(List<Property> fields) {
        Map<String, Object> byName = new LinkedHashMap<>();
        List<Object> all = new ArrayList<>();
        for (Property field : fields) {
            Object value = anys.tree(field.value);
            byName.put(field.name, value);
            Map<String, Object> one = new LinkedHashMap<>();
            one.put(NAME, field.name);
            one.put(VALUE, value);
            all.add(one);
        }
        return byName.size() == fields.size() ? byName : all;
    }

    /** Whether it can be read as fields. */
    static boolean isFields(Object tree) {
        if (tree instanceof Map<?, ?> map) {
            return !isTyped(map);
        }
        return tree instanceof List<?> list && list.stream().allMatch(FieldTree::isField);
    }

    /** An any with its type, and no fields by the names of type and value. */
    private static boolean isTyped(Map<?, ?> map) {
        Set<Object> rest = new LinkedHashSet<>(map.keySet());
        rest.removeAll(Set.of("type", VALUE, "typecode"));
        return rest.isEmpty() && map.get("type") instanceof String && map.containsKey(VALUE);
    }

    private static boolean isField(Object one) {
        return one instanceof Map<?, ?> map
                && map.get(NAME) instanceof String
                && map.containsKey(VALUE)
                && map.size() == 2;
    }

    List<Property> fields(Object tree, String place) {
        List<Property> fields = new ArrayList<>();
        if (tree instanceof Map<?, ?> map) {
            map.forEach((name, value) -> fields.add(new Property((String) name, anys.any(value, place + "." + name))));
        } else if (isFields(tree)) {
            for (Object one : (List<?>) tree) {
                Map<?, ?> map = (Map<?, ?>) one;
                String name = (String) map.get(NAME);
                fields.add(new Property(name, anys.any(map.get(VALUE), place + "." + name)));
            }
        } else {
            throw new IllegalArgumentException(place
                    + ": fields are written {\"symbol\": \"IBM\", \"price\": 101.5}, or, where a name is there twice, [{\"name\":"
                    + " \"symbol\", \"value\": \"IBM\"}]");
        }
        return fields;
    }
}
