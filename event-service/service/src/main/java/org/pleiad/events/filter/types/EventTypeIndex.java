package org.pleiad.events.filter.types;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Who is interested in which types of events. Patterns that name a domain or a type are found by it, so that a type is
 * compared with few; what was found for a type is kept until somebody's interest changes. Thread-safe.
 *
 * @param <S> whoever is interested; compared by equals
 */
public final class EventTypeIndex<S> {
    /** Types whose results are kept: suppliers may use any number of types. */
    private static final int MOST_KEPT = 10_000;

    private record Interest<S>(EventTypePattern pattern, S subscriber) {}

    private record Type(String domain, String type) {}

    // guarded by this object's monitor, which is held for no call to others
    private final Map<Type, Set<Interest<S>>> byBoth = new HashMap<>();
    private final Map<String, Set<Interest<S>>> byDomain = new HashMap<>();
    private final Map<String, Set<Interest<S>>> byType = new HashMap<>();
    private final Set<Interest<S>> others = new LinkedHashSet<>();

    private final Map<Type, List<S>> found = new ConcurrentHashMap<>();

    /** From now on the subscriber is interested in these types, too. */
    public synchronized void add(S subscriber, Collection<EventTypePattern> patterns) {
        patterns.forEach(pattern -> place(pattern).add(new Interest<>(pattern, subscriber)));
        found.clear();
    }

    /** From now on the subscriber is not interested in these types any more, unless by other patterns. */
    public synchronized void remove(S subscriber, Collection<EventTypePattern> patterns) {
        patterns.forEach(pattern -> {
            place(pattern).remove(new Interest<>(pattern, subscriber));
            forgetEmpty(pattern);
        });
        found.clear();
    }

    private Set<Interest<S>> place(EventTypePattern pattern) {
        if (pattern.hasOneDomain() && pattern.hasOneType()) {
            return byBoth.computeIfAbsent(new Type(pattern.domain(), pattern.type()), key -> new LinkedHashSet<>());
        }
        if (pattern.hasOneType()) {
            return byType.computeIfAbsent(pattern.type(), key -> new LinkedHashSet<>());
        }
        return pattern.hasOneDomain()
                ? byDomain.computeIfAbsent(pattern.domain(), key -> new LinkedHashSet<>())
                : others;
    }

    private void forgetEmpty(EventTypePattern pattern) {
        if (place(pattern).isEmpty() && place(pattern) != others) {
            byBoth.remove(new Type(pattern.domain(), pattern.type()));
            byType.computeIfPresent(pattern.type(), (name, interests) -> interests.isEmpty() ? null : interests);
            byDomain.computeIfPresent(pattern.domain(), (name, interests) -> interests.isEmpty() ? null : interests);
        }
    }

    /** Who is interested in events of this type, each once. */
    public List<S> interested(String domain, String type) {
        Type key = new Type(domain, type);
        List<S> known = found.get(key);
        return known == null ? find(key) : known;
    }

    private synchronized List<S> find(Type key) {
        Set<S> interested = new LinkedHashSet<>();
        byBoth.getOrDefault(key, Set.of()).forEach(interest -> interested.add(interest.subscriber()));
        List<Collection<Interest<S>>> places = List.of(
                byDomain.getOrDefault(key.domain(), Set.of()), byType.getOrDefault(key.type(), Set.of()), others);
        for (Collection<Interest<S>> place : places) {
            for (Interest<S> interest : place) {
                if (interest.pattern().matches(key.domain(), key.type())) {
                    interested.add(interest.subscriber());
                }
            }
        }
        if (found.size() >= MOST_KEPT) {
            found.clear();
        }
        List<S> result = List.copyOf(interested);
        found.put(key, result); // within the monitor: a change after it clears it
        return result;
    }
}
