package org.pleiad.idl.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Two lists of things with names, matched by name; what stands alone at the same place on both sides, and is otherwise
 * alike, was renamed.
 *
 * @param kept in both, in the order of the new list
 * @param renamed under another name in the new list
 */
record Matching<T>(List<Pair<T>> kept, List<Pair<T>> renamed, List<T> removed, List<T> added) {

    /** The same thing in both versions. */
    record Pair<T>(T old, T now) {}

    static <T> Matching<T> of(
            List<T> before, List<T> after, Function<T, String> name, BiPredicate<T, T> otherwiseAlike) {
        Map<String, T> old = byName(before, name);
        Map<String, T> now = byName(after, name);
        var kept = new ArrayList<Pair<T>>();
        now.forEach((key, value) -> {
            if (old.containsKey(key)) {
                kept.add(new Pair<>(old.get(key), value));
            }
        });
        var renamed = new ArrayList<Pair<T>>();
        for (int i = 0; i < before.size() && before.size() == after.size(); i++) {
            T a = before.get(i);
            T b = after.get(i);
            if (!now.containsKey(name.apply(a)) && !old.containsKey(name.apply(b)) && otherwiseAlike.test(a, b)) {
                renamed.add(new Pair<>(a, b));
            }
        }
        List<T> goneUnderTheirNames = renamed.stream().map(Pair::old).toList();
        List<T> newUnderTheirNames = renamed.stream().map(Pair::now).toList();
        return new Matching<>(
                kept,
                renamed,
                before.stream()
                        .filter(each -> !now.containsKey(name.apply(each)) && !goneUnderTheirNames.contains(each))
                        .toList(),
                after.stream()
                        .filter(each -> !old.containsKey(name.apply(each)) && !newUnderTheirNames.contains(each))
                        .toList());
    }

    private static <T> Map<String, T> byName(List<T> all, Function<T, String> name) {
        var map = new LinkedHashMap<String, T>();
        all.forEach(each -> map.put(name.apply(each), each));
        return map;
    }

    /** Whether those kept stand in another order than before. */
    boolean reordered(List<T> before) {
        List<T> formerOrder = before.stream()
                .filter(each -> kept.stream().anyMatch(pair -> pair.old() == each))
                .toList();
        return !formerOrder.equals(kept.stream().map(Pair::old).toList());
    }
}
