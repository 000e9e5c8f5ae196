package org.pleiad.idl.model;

import java.util.List;
import java.util.Optional;
import org.pleiad.idl.model.ConstantValue.StringValue;

/**
 * The annotation {@code @read_only} of operations and readonly attributes, which is our own: replicas of an object may carry
 * such a request out without putting it into the order of the others. Its value says what the request may see.
 */
public final class ReadOnly {
    /** The annotation's name. */
    public static final String NAME = "read_only";

    /** What a request may see, the first by default: everything answered before it began; what one replica has. */
    public static final List<String> READINGS = List.of("LEASED", "ORDERED", "LOCAL");

    private ReadOnly() {}

    /** The use of the annotation among others; one that the specification defines itself is another one. */
    public static Optional<Annotation> find(List<Annotation> annotations) {
        return annotations.stream()
                .filter(annotation -> annotation.name().equals(NAME))
                .filter(annotation -> annotation.definition().isEmpty())
                .findFirst();
    }

    /** What a request may see; empty if it is not annotated. */
    public static Optional<String> reading(List<Annotation> annotations) {
        return find(annotations)
                .map(annotation -> annotation
                        .value()
                        .filter(StringValue.class::isInstance)
                        .map(value -> ((StringValue) value).value())
                        .orElse(READINGS.get(0)));
    }
}
