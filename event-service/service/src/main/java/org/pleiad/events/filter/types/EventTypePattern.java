package org.pleiad.events.filter.types;

import org.omg.CosNotification.EventType;

/**
 * Types of events: {@code *} in a name stands for any characters; an empty name, and the type {@code %ALL}, for every name
 * (Notification Service 1.1, 2.3.1 and 3.2.1). Immutable.
 *
 * @param domain "" when every domain is meant
 * @param type "" when every type is meant
 */
public record EventTypePattern(String domain, String type) {
    private static final String ALL_TYPES = "%ALL";

    /** Every type. */
    public static final EventTypePattern ALL = new EventTypePattern("", "");

    /** Every way to write that all are meant is the same. */
    public EventTypePattern {
        domain = domain.equals("*") ? "" : domain;
        type = type.equals("*") || type.equals(ALL_TYPES) ? "" : type;
    }

    public static EventTypePattern of(EventType type) {
        return new EventTypePattern(type.domain_name, type.type_name);
    }

    /** As the standard writes it. */
    public EventType toEventType() {
        return new EventType(domain.isEmpty() ? "*" : domain, type.isEmpty() ? ALL_TYPES : type);
    }

    /** Whether events of this type are meant. */
    public boolean matches(String eventDomain, String eventType) {
        return means(type, eventType) && means(domain, eventDomain);
    }

    private static boolean means(String pattern, String name) {
        return pattern.isEmpty() || pattern.equals(name) || Wildcard.isIn(pattern) && Wildcard.matches(pattern, name);
    }

    /** Whether it means one domain only. */
    boolean hasOneDomain() {
        return !domain.isEmpty() && !Wildcard.isIn(domain);
    }

    /** Whether it means one name of a type only. */
    boolean hasOneType() {
        return !type.isEmpty() && !Wildcard.isIn(type);
    }
}
