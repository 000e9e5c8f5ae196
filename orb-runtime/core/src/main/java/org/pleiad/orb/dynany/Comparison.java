package org.pleiad.orb.dynany;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** One comparison of two dynamic values; values that hold themselves end because two under comparison count as equal. */
final class Comparison {
    private final Set<Pair> assumed = new HashSet<>();

    private record Pair(Node first, Node second) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Pair pair && pair.first == first && pair.second == second;
        }

        @Override
        public int hashCode() {
            return 31 * System.identityHashCode(first) + System.identityHashCode(second);
        }
    }

    boolean same(Node first, Node second) {
        if (first == second) {
            return true;
        }
        if (first.getClass() != second.getClass()) {
            return false;
        }
        return isNoValue(first) || assumed.add(new Pair(first, second)) ? first.hasValueOf(second, this) : true;
    }

    /** Only values can hold themselves: nothing else need be remembered. */
    private static boolean isNoValue(Node node) {
        return !(node instanceof ValueCommonNode);
    }

    boolean same(List<Node> first, List<Node> second) {
        if (first.size() != second.size()) {
            return false;
        }
        for (int i = 0; i < first.size(); i++) {
            if (!same(first.get(i), second.get(i))) {
                return false;
            }
        }
        return true;
    }
}
