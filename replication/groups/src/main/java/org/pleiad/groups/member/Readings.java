package org.pleiad.groups.member;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.pleiad.groups.core.GroupDefinition;
import org.pleiad.groups.core.Reading;
import org.pleiad.orb.group.ReadOnlyOperations;

/**
 * Which operations of a group change nothing, and what they may see. Kept with the group, so that all its access points agree, as
 * a property of its definition: {@code get=LEASED,_get_width=LOCAL}.
 *
 * @param operations by their names in GIOP: {@code _get_} and the name of an attribute
 */
public record Readings(Map<String, Reading> operations) {
    /** The property of a {@link GroupDefinition}. */
    public static final String PROPERTY = "pleiad.readings";

    /** All operations may change something. */
    public static final Readings NONE = new Readings(Map.of());

    public Readings {
        operations = Map.copyOf(operations);
    }

    /**
     * What the IDL says by {@code @read_only}, of the interface and of all from which it inherits.
     *
     * @param type the interface that IDL made
     * @throws IllegalArgumentException if a helper says something else than the compiler writes
     */
    public static Readings declared(Class<?> type) {
        Map<String, String> entries;
        try {
            entries = ReadOnlyOperations.of(type);
        } catch (IllegalStateException other) {
            throw new IllegalArgumentException("what of " + type.getName() + " only reads is not said", other);
        }
        Map<String, Reading> operations = new TreeMap<>();
        entries.forEach((operation, reading) -> operations.put(operation, reading(operation + "=" + reading, reading)));
        return new Readings(operations);
    }

    /** These, and others where they say something else. */
    public Readings with(Map<String, Reading> others) {
        Map<String, Reading> both = new TreeMap<>(operations);
        both.putAll(others);
        return new Readings(both);
    }

    /** What an operation may see; {@code null}: it may change something. */
    public Reading of(String operation) {
        return operations.get(operation);
    }

    /** What a group says of itself. */
    public static Readings of(GroupDefinition definition) {
        String text = definition.properties().get(PROPERTY);
        return text == null ? NONE : parse(text);
    }

    /**
     * The readings of a property's value.
     *
     * @throws IllegalArgumentException if it is none; says what is wrong
     */
    public static Readings parse(String text) {
        Map<String, Reading> operations = new TreeMap<>();
        for (String each : text.split(",", -1)) {
            String entry = each.strip();
            if (entry.isEmpty()) {
                continue;
            }
            int equals = entry.indexOf('=');
            String operation = equals < 0 ? entry : entry.substring(0, equals).strip();
            String reading = equals < 0
                    ? Reading.LEASED.name()
                    : entry.substring(equals + 1).strip();
            operations.put(operation, reading(entry, reading));
        }
        return new Readings(operations);
    }

    private static Reading reading(String entry, String name) {
        try {
            return Reading.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new IllegalArgumentException(
                    "\"" + entry + "\" in the property " + PROPERTY + ": a reading is one of "
                            + List.of(Reading.values()),
                    unknown);
        }
    }

    /** The value of the property. */
    public String text() {
        List<String> entries = new ArrayList<>();
        new TreeMap<>(operations).forEach((operation, reading) -> entries.add(operation + "=" + reading));
        return String.join(",", entries);
    }
}
