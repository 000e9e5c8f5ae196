package org.pleiad.events.notify;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.omg.CORBA.CompletionStatus;
import org.omg.CosNotification.EventType;
import org.omg.CosNotifyComm.InvalidEventType;
import org.pleiad.events.filter.types.EventTypePattern;
import org.pleiad.orb.error.Minor;

/**
 * Types of events that somebody offers or subscribes to, by name, with wildcards: {@code *} in a name stands for any
 * characters, the type {@code %ALL} for all types (Notification Service 1.1, 2.1.3). Immutable.
 */
final class EventTypes {
    /** Types in one set at most, and characters in a name: clients set them. */
    private static final int MOST = 10_000;

    private static final int LONGEST = 1000;

    private static final Set<String> SPECIAL = Set.of("%ALL", "%ANY", "%TYPED");

    /** Every type: what counts until somebody names some. */
    static final EventTypes ALL = new EventTypes(Set.of(EventTypePattern.ALL));

    static final EventTypes NONE = new EventTypes(Set.of());

    private final Set<EventTypePattern> names;

    /** Those of the names that have wildcards. */
    private final List<EventTypePattern> patterns;

    private final boolean all;

    private EventTypes(Set<EventTypePattern> names) {
        this.names = names;
        this.patterns = names.stream().filter(EventTypes::isPattern).toList();
        this.all = names.contains(EventTypePattern.ALL);
    }

    static EventTypes of(Collection<EventTypePattern> names) {
        return names.isEmpty() ? NONE : new EventTypes(Set.copyOf(names));
    }

    Set<EventTypePattern> names() {
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
        if (patterns.size() < names.size() && names.contains(new EventTypePattern(domain, type))) {
            return true;
        }
        for (EventTypePattern pattern : patterns) {
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
        Set<EventTypePattern> changed = new LinkedHashSet<>(names);
        List<EventTypePattern> more = checked(added);
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

    private static List<EventTypePattern> checked(EventType[] types) throws InvalidEventType {
        List<EventTypePattern> names = new ArrayList<>(types.length);
        for (EventType type : types) {
            String name = type.type_name;
            if (name.isEmpty()
                    || name.length() > LONGEST
                    || type.domain_name.length() > LONGEST
                    || name.startsWith("%") && !SPECIAL.contains(name)) {
                throw new InvalidEventType(type);
            }
            names.add(EventTypePattern.of(type));
        }
        return names;
    }

    /** What {@code later} has and these do not. */
    EventType[] addedIn(EventTypes later) {
        return later.names.stream()
                .filter(name -> !names.contains(name))
                .map(EventTypePattern::toEventType)
                .toArray(EventType[]::new);
    }

    EventType[] toArray() {
        return names.stream().map(EventTypePattern::toEventType).toArray(EventType[]::new);
    }

    private static boolean isPattern(EventTypePattern name) {
        return name.domain().isEmpty()
                || name.type().isEmpty()
                || name.domain().indexOf('*') >= 0
                || name.type().indexOf('*') >= 0;
    }
}
