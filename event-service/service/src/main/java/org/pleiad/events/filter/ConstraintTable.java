package org.pleiad.events.filter;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.omg.CORBA.CompletionStatus;
import org.omg.CosNotification.EventType;
import org.omg.CosNotifyFilter.ConstraintExp;
import org.omg.CosNotifyFilter.ConstraintNotFound;
import org.omg.CosNotifyFilter.InvalidConstraint;
import org.pleiad.events.filter.types.EventTypePattern;
import org.pleiad.events.filter.value.Subject;
import org.pleiad.orb.error.Minor;

/**
 * The constraints of a filter by their ids, each compiled when it comes. A change is made whole or not at all, and an event
 * sees all of it or nothing (Notification Service 1.1, 3.2.1). Thread-safe.
 *
 * @param <V> what belongs to a constraint besides
 */
final class ConstraintTable<V> {
    /** Constraints of a filter, since any client may add some. */
    static final int MOST_CONSTRAINTS = 10_000;

    /** Event types of a constraint. */
    static final int MOST_TYPES = 10_000;

    /** A constraint in a filter. */
    record Entry<V>(int id, ConstraintExp expression, List<EventTypePattern> types, Constraint constraint, V value) {

        private boolean isMetBy(Subject event, EventType type) {
            return concerns(type) && constraint.isMetBy(event);
        }

        private boolean concerns(EventType type) {
            if (types.isEmpty()) {
                return true;
            }
            for (EventTypePattern pattern : types) {
                if (pattern.matches(type.domain_name, type.type_name)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** A constraint that is to come, or to come in place of another. */
    record Wish<V>(ConstraintExp expression, V value) {}

    // changed under this object's monitor; read without it
    private volatile Map<Integer, Entry<V>> entries = Map.of();
    private volatile List<Entry<V>> inOrder = List.of();
    private int lastId;

    /** Adds constraints; all or none. */
    synchronized List<Entry<V>> add(List<Wish<V>> wishes) throws InvalidConstraint {
        if (entries.size() + wishes.size() > MOST_CONSTRAINTS) {
            throw Minor.TOO_MANY_CONSTRAINTS.exception(
                    CompletionStatus.COMPLETED_NO,
                    entries.size() + wishes.size() + " constraints, and " + MOST_CONSTRAINTS + " are allowed");
        }
        List<Entry<V>> added = new ArrayList<>();
        for (Wish<V> wish : wishes) {
            added.add(entry(lastId + 1 + added.size(), wish));
        }
        Map<Integer, Entry<V>> changed = new LinkedHashMap<>(entries);
        added.forEach(entry -> changed.put(entry.id(), entry));
        lastId += added.size();
        replace(changed);
        return added;
    }

    /** Removes some constraints and replaces others; all or none. */
    synchronized void modify(int[] removed, Map<Integer, Wish<V>> replaced)
            throws InvalidConstraint, ConstraintNotFound {
        Map<Integer, Entry<V>> changed = new LinkedHashMap<>(entries);
        for (int id : removed) {
            required(id);
            changed.remove(id);
        }
        for (Map.Entry<Integer, Wish<V>> wish : replaced.entrySet()) {
            if (!changed.containsKey(wish.getKey())) {
                throw new ConstraintNotFound(wish.getKey());
            }
            changed.put(wish.getKey(), entry(wish.getKey(), wish.getValue()));
        }
        replace(changed);
    }

    synchronized void clear() {
        replace(Map.of());
    }

    private void replace(Map<Integer, Entry<V>> changed) {
        entries = changed;
        inOrder = List.copyOf(changed.values());
    }

    private static <V> Entry<V> entry(int id, Wish<V> wish) throws InvalidConstraint {
        ConstraintExp expression = wish.expression();
        if (expression.event_types.length > MOST_TYPES) {
            throw Minor.TOO_MANY_CONSTRAINTS.exception(
                    CompletionStatus.COMPLETED_NO,
                    expression.event_types.length + " event types, and " + MOST_TYPES + " are allowed");
        }
        Set<EventTypePattern> types = new LinkedHashSet<>();
        for (EventType type : expression.event_types) {
            types.add(EventTypePattern.of(type));
        }
        try {
            Constraint constraint = EventFilters.compile(expression.constraint_expr);
            return new Entry<>(id, expression, List.copyOf(types), constraint, wish.value());
        } catch (MalformedConstraintException malformed) {
            var invalid = new InvalidConstraint(malformed.getMessage(), expression);
            invalid.initCause(malformed);
            throw invalid;
        }
    }

    private Entry<V> required(int id) throws ConstraintNotFound {
        Entry<V> entry = entries.get(id);
        if (entry == null) {
            throw new ConstraintNotFound(id);
        }
        return entry;
    }

    /** The constraints with these ids. */
    List<Entry<V>> get(int[] ids) throws ConstraintNotFound {
        List<Entry<V>> found = new ArrayList<>(ids.length);
        for (int id : ids) {
            found.add(required(id));
        }
        return found;
    }

    /** All, in the order in which they came. */
    List<Entry<V>> all() {
        return inOrder;
    }

    /** The first that an event meets; {@code null} if it meets none. */
    Entry<V> firstMetBy(Subject event) {
        List<Entry<V>> current = inOrder;
        if (current.isEmpty()) {
            return null;
        }
        EventType type = event.type();
        for (Entry<V> entry : current) {
            if (entry.isMetBy(event, type)) {
                return entry;
            }
        }
        return null;
    }

    /** The types of events that constraints are for; a constraint without types is for all. */
    Set<EventTypePattern> types() {
        Set<EventTypePattern> types = new HashSet<>();
        for (Entry<V> entry : inOrder) {
            if (entry.types().isEmpty()) {
                types.add(EventTypePattern.ALL);
            }
            types.addAll(entry.types());
        }
        return types;
    }
}
