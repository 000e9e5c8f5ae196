package org.pleiad.events.client;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.omg.CosNotification.EventType;
import org.omg.CosNotifyFilter.ConstraintExp;

/**
 * Which events of a notification channel are wanted; the channel's own filters see to it. Immutable; each method returns
 * another interest.
 *
 * <pre>{@code
 * Interest.inType("Stocks", "Quote").where("$symbol == 'IBM' and $price > 100")
 * Interest.inType("Factory", "Alarm*").or(Interest.where("$priority > 5"))
 * }</pre>
 *
 * @param terms an event is wanted if it meets one of them; none: every event is wanted
 */
public record Interest(List<Term> terms) {

    /** Every event. */
    public static final Interest ALL = new Interest(List.of());

    /** A type of event, in which {@code *} stands for any characters. */
    public record Type(String domain, String name) {}

    /**
     * A condition.
     *
     * @param types an event has to be of one of them; none: of any
     * @param constraint in the Extended Trader Constraint Language; empty: always true
     */
    public record Term(List<Type> types, String constraint) {
        /** Keeps its own list. */
        public Term {
            types = List.copyOf(types);
        }
    }

    /** Keeps its own list. */
    public Interest {
        terms = List.copyOf(terms);
    }

    /** Events for which a constraint of the Extended Trader Constraint Language holds. */
    public static Interest in(String constraint) {
        return new Interest(List.of(new Term(List.of(), constraint)));
    }

    /** Events of a type; {@code *} stands for any characters. */
    public static Interest inType(String domain, String name) {
        return new Interest(List.of(new Term(List.of(new Type(domain, name)), "")));
    }

    /** Those of these events for which a constraint holds, too. */
    public Interest where(String constraint) {
        if (terms.isEmpty()) {
            return in(constraint);
        }
        return new Interest(terms.stream()
                .map(term -> new Term(
                        term.types,
                        term.constraint.isBlank() ? constraint : "(" + term.constraint + ") and (" + constraint + ")"))
                .toList());
    }

    /** These events and those. */
    public Interest or(Interest other) {
        if (terms.isEmpty() || other.terms.isEmpty()) {
            return ALL;
        }
        return new Interest(Stream.concat(terms.stream(), other.terms.stream()).toList());
    }

    ConstraintExp[] constraints() {
        var constraints = new ArrayList<ConstraintExp>();
        for (Term term : terms) {
            EventType[] types = term.types.stream()
                    .map(type -> new EventType(type.domain, type.name))
                    .toArray(EventType[]::new);
            constraints.add(new ConstraintExp(types, term.constraint.isBlank() ? "TRUE" : term.constraint));
        }
        return constraints.toArray(ConstraintExp[]::new);
    }
}
