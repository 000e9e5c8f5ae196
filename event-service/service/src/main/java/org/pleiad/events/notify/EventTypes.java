package org.pleiad.events.notify;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.omg.CORBA.CompletionStatus;
import org.omg.CosNotification.EventType;
import org.omg.CosNotifyComm.InvalidEventType;
import org.pleiad.orb.error.Minor;

/**
 * Types of events that somebody offers or subscribes to, by name, with wildcards: {@code *} in a name stands for any
 * characters, the type {@code %ALL} for all types (Notification Service 1.1, 2.1.3). Immutable.
 */
final class EventTypes {
    /** Types in one set at most, and characters in a name: clients set them. */
    private static final int MOST = 10_000;

    private static final int LONGEST = 1000;

    private static final String ALL_TYPES = "%ALL";
    private static final Set<String> SPECIAL = Set.of(ALL_TYPES, "%ANY", "%TYPED");

    /** Every type, in the way that the standard writes it. */
    static final EventTypes ALL = new EventTypes(Set.of(new Name("*", ALL_TYPES)));

    static final EventTypes NONE = new EventTypes(Set.of());

    private final Set<Name> names;

    /** Those of the names that have wildcards. */
    private final List<Name> patterns;

    private final boolean all;

    /** A type: its domain and its name within it. */
    record Name(String domain, String type) {
        boolean isPattern() {
            return type.equals(ALL_TYPES) || domain.isEmpty() || domain.indexOf('*') >= 0 || type.indexOf('*') >= 0;
        }

        boolean isEverything() {
            return (domain.isEmpty() || domain.equals("*")) && (type.equals("*") || type.equals(ALL_TYPES));
        }

        /** An empty domain stands for every one, but not for an event without a domain alone. */
        boolean matches(String eventDomain, String eventType) {
            return (domain.isEmpty() || Wildcards.match(domain, eventDomain))
                    && (type.equals(ALL_TYPES) || Wildcards.match(type, eventType));
        }
    }

    private EventTypes(Set<Name> names) {
        this.names = names;
        this.patterns = names.stream().filter(Name::isPattern).toList();
        this.all = names.stream().anyMatch(Name::isEverything);
    }

    static EventTypes of(Collection<Name> names) {
        return names.isEmpty() ? NONE : new EventTypes(Set.copyOf(names));
    }

    Set<Name> names() {
        return names;
    }

    boolean isAll() {
        return all;
    }

    /** Whether events of this type are among them. */
    boolean matches(String domain, String type) {
        if (all) {
            return true;
        }
        if (patterns.size() < names.size() && names.contains(new Name(domain, type))) {
            return true;
        }
        for (Name pattern : patterns) {
            if (pattern.matches(domain, type)) {
                return true;
            }
        }
        return false;
    }

    /**
     * These types without some and with others. Whoever names types to add no longer means all: the everything that stands
     * here because nobody had said anything gives way.
     *
     * @throws InvalidEventType the first that is no type's name
     */
    EventTypes changed(EventType[] added, EventType[] removed) throws InvalidEventType {
        Set<Name> changed = new LinkedHashSet<>(names);
        List<Name> more = checked(added);
        if (this == ALL && !more.isEmpty()) {
            changed.clear();
        }
        checked(removed).forEach(changed::remove);
        changed.addAll(more);
        if (changed.size() > MOST) {
            throw Minor.TOO_MANY_EVENT_TYPES.exception(
                    CompletionStatus.COMPLETED_NO, changed.size() + ", and " + MOST + " are allowed");
        }
        return new EventTypes(Set.copyOf(changed));
    }

    private static List<Name> checked(EventType[] types) throws InvalidEventType {
        List<Name> names = new ArrayList<>(types.length);
        for (EventType type : types) {
            String name = type.type_name;
            if (name.isEmpty()
                    || name.length() > LONGEST
                    || type.domain_name.length() > LONGEST
                    || name.startsWith("%") && !SPECIAL.contains(name)) {
                throw new InvalidEventType(type);
            }
            names.add(new Name(type.domain_name, name));
        }
        return names;
    }

    /** What {@code later} has and these do not. */
    EventType[] addedIn(EventTypes later) {
        return later.names.stream()
                .filter(name -> !names.contains(name))
                .map(EventTypes::eventType)
                .toArray(EventType[]::new);
    }

    EventType[] toArray() {
        return names.stream().map(EventTypes::eventType).toArray(EventType[]::new);
    }

    private static EventType eventType(Name name) {
        return new EventType(name.domain, name.type);
    }
}
