package org.pleiad.idl.model;

import java.util.Map;
import java.util.Optional;
import org.pleiad.idl.diagnostic.SourceLocation;

/**
 * The use of an IDL 4 annotation: {@code @key}, {@code @unit("ms")}.
 *
 * @param name as written, without the at sign
 * @param parameters by name, values as source text; a single unnamed value has the name of the only member of the
 *     annotation's definition, or {@code value}
 * @param values the same, evaluated; for a defined annotation also those that were left out. What cannot be evaluated,
 *     since nobody has defined the annotation, is missing
 * @param definition of the annotation; empty for those of the standard, and for unknown ones
 * @param location of the at sign
 */
public record Annotation(
        String name,
        Map<String, String> parameters,
        Map<String, ConstantValue> values,
        Optional<ScopedName> definition,
        SourceLocation location) {

    public Annotation {
        parameters = Map.copyOf(parameters);
        values = Map.copyOf(values);
    }

    /** The value of an annotation with a single one, such as {@code @position(3)}. */
    public Optional<ConstantValue> value() {
        return Optional.ofNullable(values.get("value"));
    }
}
