package org.pleiad.dynamic.shape;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a caller has to know of an interface, with all that it inherits.
 *
 * @param id repository id
 * @param name {@code Module::Name}
 * @param bases repository ids of all interfaces that it inherits from, directly or not
 * @param operations by name, inherited ones first
 * @param attributes by name, inherited ones first
 */
public record InterfaceShape(
        String id,
        String name,
        List<String> bases,
        Map<String, OperationShape> operations,
        Map<String, AttributeShape> attributes) {

    public InterfaceShape {
        bases = List.copyOf(bases);
        operations = Collections.unmodifiableMap(new LinkedHashMap<>(operations));
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    }

    /** Whether an object of this interface has another one. */
    public boolean isA(String otherId) {
        return id.equals(otherId) || bases.contains(otherId);
    }
}
