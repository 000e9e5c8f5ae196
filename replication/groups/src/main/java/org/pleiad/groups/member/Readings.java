package org.pleiad.groups.member;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.pleiad.groups.core.GroupDefinition;
import org.pleiad.groups.core.Reading;

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
     * What the IDL says by {@code @read_only}: the helper of the interface has it.
     *
     * @param type the interface that IDL made
     */
    public static Readings declared(Class<?> type) {
        try {
            Class<?> helper = Class.forName(type.getName() + "Helper", true, type.getClassLoader());
            String[] entries = (String[]) helper.getMethod("readOnly").invoke(null);
            return parse(String.join(",", entries).replace(' ', '='));
        } catch (ClassNotFoundException | NoSuchMethodException none) {
            return NONE;
        } catch (ReflectiveOperationException | ClassCastException other) {
            throw new IllegalArgumentException(
                    "the helper of " + type.getName() + " does not say what only reads", other);
        }
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
            try {
                operations.put(operation, Reading.valueOf(reading.toUpperCase(Locale.ROOT)));
            } catch (IllegalArgumentException unknown) {
                throw new IllegalArgumentException(
                        "\"" + entry + "\" in the property " + PROPERTY + ": a reading is one of "
                                + List.of(Reading.values()),
                        unknown);
            }
        }
        return new Readings(operations);
    }

    /** The value of the property. */
    public String text() {
        List<String> entries = new ArrayList<>();
        new TreeMap<>(operations).forEach((operation, reading) -> entries.add(operation + "=" + reading));
        return String.join(",", entries);
    }
}
