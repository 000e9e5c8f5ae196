package org.pleiad.idl.resolve;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.pleiad.idl.model.IdlType;
import org.pleiad.idl.model.IdlType.Primitive;
import org.pleiad.idl.model.IdlType.StringType;
import org.pleiad.idl.model.ReadOnly;

/** The annotations of IDL 4.2, section 8.3, our own one, and what their members are. */
final class StandardAnnotations {

    /**
     * A member.
     *
     * @param type empty if it is that of what is annotated, or if {@code words} is not empty
     * @param words the names that can be given
     */
    record Member(String name, Optional<IdlType> type, List<String> words) {}

    private static final IdlType TEXT = new StringType(OptionalLong.empty());

    private static final Map<String, List<Member>> ALL = Map.ofEntries(
            Map.entry("id", value(Primitive.UNSIGNED_LONG)),
            Map.entry("autoid", words("SEQUENTIAL", "HASH")),
            Map.entry("optional", value(Primitive.BOOLEAN)),
            Map.entry("position", value(Primitive.UNSIGNED_SHORT)),
            Map.entry("value", own("value")),
            Map.entry("extensibility", words("FINAL", "APPENDABLE", "MUTABLE")),
            Map.entry("final", List.of()),
            Map.entry("appendable", List.of()),
            Map.entry("mutable", List.of()),
            Map.entry("key", value(Primitive.BOOLEAN)),
            Map.entry("must_understand", value(Primitive.BOOLEAN)),
            Map.entry("default_literal", List.of()),
            Map.entry("default", own("value")),
            Map.entry("range", own("min", "max")),
            Map.entry("min", own("value")),
            Map.entry("max", own("value")),
            Map.entry("unit", value(TEXT)),
            Map.entry("bit_bound", value(Primitive.UNSIGNED_SHORT)),
            Map.entry("external", value(Primitive.BOOLEAN)),
            Map.entry("nested", value(Primitive.BOOLEAN)),
            Map.entry("oneway", value(Primitive.BOOLEAN)),
            Map.entry("ami", value(Primitive.BOOLEAN)),
            Map.entry(ReadOnly.NAME, words(ReadOnly.READINGS.toArray(String[]::new))));

    private StandardAnnotations() {}

    /** The members of a standard annotation; empty if it is none. */
    static Optional<List<Member>> of(String name) {
        return Optional.ofNullable(ALL.get(name));
    }

    private static List<Member> value(IdlType type) {
        return List.of(new Member("value", Optional.of(type), List.of()));
    }

    private static List<Member> words(String... words) {
        return List.of(new Member("value", Optional.empty(), List.of(words)));
    }

    private static List<Member> own(String... names) {
        return List.of(names).stream()
                .map(name -> new Member(name, Optional.empty(), List.of()))
                .toList();
    }
}
