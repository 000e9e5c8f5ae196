package org.pleiad.events.client.json;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.omg.CORBA.Any;
import org.omg.CORBA.ORB;
import org.omg.CORBA.TCKind;
import org.omg.CosNotification.EventReliability;
import org.omg.CosNotification.Persistent;
import org.omg.CosNotification.Priority;
import org.omg.CosNotification.Property;
import org.omg.CosNotification.StartTime;
import org.omg.CosNotification.StopTime;
import org.omg.CosNotification.Timeout;
import org.omg.TimeBase.TimeTHelper;
import org.omg.TimeBase.UtcT;
import org.omg.TimeBase.UtcTHelper;
import org.pleiad.orb.cdr.TimeT;

/**
 * The standard qualities of service in the header of an event, as extension attributes of an event of JSON: {@code priority}
 * (a number), {@code timeout} (as in PT1.5S), {@code starttime} and {@code stoptime} (as in 2026-11-21T16:00:00Z),
 * {@code eventreliability} (BestEffort or Persistent). For one thread.
 */
final class Qualities {
    private static final Map<String, String> NAMES = new LinkedHashMap<>();
    private static final String BEST_EFFORT = "BestEffort";
    private static final String PERSISTENT = "Persistent";

    static {
        NAMES.put("priority", Priority.value);
        NAMES.put("timeout", Timeout.value);
        NAMES.put("starttime", StartTime.value);
        NAMES.put("stoptime", StopTime.value);
        NAMES.put("eventreliability", EventReliability.value);
    }

    private final ORB orb;

    Qualities(ORB orb) {
        this.orb = orb;
    }

    /** Whether it is the name of a quality in JSON. */
    static boolean isQuality(String attribute) {
        return NAMES.containsKey(attribute);
    }

    /** The attribute's name of a property of the header; {@code null} if it has none. */
    static String attribute(String property) {
        return NAMES.entrySet().stream()
                .filter(entry -> entry.getValue().equals(property))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    /** The attribute's value; empty if the property has not the type or range of the standard, or says more. */
    static Optional<Object> tree(Property property) {
        Any value = property.value;
        int kind = value.type().kind().value();
        return switch (property.name) {
            case "Priority" -> kind == TCKind._tk_short ? Optional.of(value.extract_short()) : Optional.empty();
            case "EventReliability" -> kind == TCKind._tk_short ? reliability(value.extract_short()) : Optional.empty();
            case "Timeout" ->
                value.type().equal(TimeTHelper.type()) ? timeout(TimeTHelper.extract(value)) : Optional.empty();
            default -> value.type().equal(UtcTHelper.type()) ? instant(UtcTHelper.extract(value)) : Optional.empty();
        };
    }

    private static Optional<Object> reliability(short level) {
        return switch (level) {
            case 0 -> Optional.of(BEST_EFFORT);
            case 1 -> Optional.of(PERSISTENT);
            default -> Optional.empty();
        };
    }

    private static Optional<Object> timeout(long units) {
        if (units < 0) {
            return Optional.empty();
        }
        long seconds = units / TimeT.PER_SECOND;
        return Optional.of(
                Duration.ofSeconds(seconds, units % TimeT.PER_SECOND * 100).toString());
    }

    private static Optional<Object> instant(UtcT time) {
        boolean exact = time.inacclo == 0 && time.inacchi == 0 && time.tdf == 0 && time.time >= 0;
        return exact ? Optional.of(TimeT.toInstant(time.time).toString()) : Optional.empty();
    }

    /**
     * The property that an attribute stands for.
     *
     * @throws IllegalArgumentException if the value is none for it
     */
    Property property(String attribute, Object given) {
        Any value = orb.create_any();
        try {
            switch (attribute) {
                case "priority" -> value.insert_short(priority(given));
                case "timeout" -> TimeTHelper.insert(value, units(Duration.parse(text(given))));
                case "eventreliability" -> value.insert_short(reliability(text(given)));
                default ->
                    UtcTHelper.insert(value, new UtcT(TimeT.of(Instant.parse(text(given))), 0, (short) 0, (short) 0));
            }
        } catch (DateTimeException | ArithmeticException | IllegalArgumentException wrong) {
            throw new IllegalArgumentException(
                    attribute + ": " + given + " is none; write for example " + example(attribute), wrong);
        }
        return new Property(NAMES.get(attribute), value);
    }

    private static short priority(Object given) {
        if (given instanceof Integer number && number >= -32767 && number <= 32767) {
            return number.shortValue();
        }
        throw new IllegalArgumentException("no priority");
    }

    private static short reliability(String given) {
        return switch (given) {
            case BEST_EFFORT -> 0;
            case PERSISTENT -> Persistent.value;
            default -> throw new IllegalArgumentException("no level");
        };
    }

    private static String text(Object given) {
        if (given instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException("no text");
    }

    private static long units(Duration time) {
        if (time.isNegative()) {
            throw new IllegalArgumentException("negative");
        }
        return TimeT.span(time);
    }

    private static String example(String attribute) {
        return switch (attribute) {
            case "priority" -> "5; -32767 to 32767";
            case "timeout" -> "\"PT30S\"";
            case "eventreliability" -> "\"BestEffort\" or \"Persistent\"";
            default -> "\"2026-11-21T16:00:00Z\"";
        };
    }
}
