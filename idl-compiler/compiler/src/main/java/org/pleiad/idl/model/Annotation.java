package org.pleiad.idl.model;

import java.util.Map;
import org.pleiad.idl.diagnostic.SourceLocation;

/**
 * An IDL 4 annotation: {@code @key}, {@code @unit("ms")}.
 *
 * @param name as written, without the at sign
 * @param parameters by name, values as source text; a single unnamed value has the name {@code value}
 * @param location of the at sign
 */
public record Annotation(String name, Map<String, String> parameters, SourceLocation location) {

    public Annotation {
        parameters = Map.copyOf(parameters);
    }
}
