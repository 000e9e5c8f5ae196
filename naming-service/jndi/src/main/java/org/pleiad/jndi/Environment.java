package org.pleiad.jndi;

import java.util.Hashtable;
import java.util.Map;
import java.util.Properties;
import javax.naming.ConfigurationException;

/** The properties of one context, a copy of its own: JNDI's rule for environments. Thread-safe. */
final class Environment {
    private static final String OWN = "java.naming.";

    private final Hashtable<String, Object> properties = new Hashtable<>();

    private Environment(Map<?, ?> properties) {
        properties.forEach((name, value) -> this.properties.put(String.valueOf(name), value));
    }

    /** A copy; none of {@code null}. */
    static Environment of(Hashtable<?, ?> properties) {
        return new Environment(properties == null ? Map.of() : properties);
    }

    Environment copy() {
        return new Environment(properties);
    }

    Hashtable<String, Object> table() {
        return new Hashtable<>(properties);
    }

    Object get(String name) {
        return properties.get(name);
    }

    Object put(String name, Object value) {
        return properties.put(name, value);
    }

    Object remove(String name) {
        return properties.remove(name);
    }

    /** The text of a property; {@code null} if it is not set. */
    String text(String name) throws ConfigurationException {
        Object value = properties.get(name);
        if (value == null || value instanceof String) {
            return (String) value;
        }
        throw Failures.configuration(
                name + " must be a String and is a " + value.getClass().getName(), null);
    }

    /** The whole number in a property, or another one if it is not set. */
    long number(String name, long unset, long least, long most) throws ConfigurationException {
        Object value = properties.get(name);
        if (value == null) {
            return unset;
        }
        try {
            long number = Long.parseLong(value.toString().strip());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException noNumber) {
            // told below, with the range
        }
        throw Failures.configuration(
                name + " must be a whole number from " + least + " to " + most + " and is " + value, null);
    }

    /** What an ORB is made with: all texts but those meant for JNDI itself. */
    Properties forOrb() {
        var texts = new Properties();
        properties.forEach((name, value) -> {
            if (value instanceof String text && !name.startsWith(OWN)) {
                texts.setProperty(name, text);
            }
        });
        return texts;
    }
}
