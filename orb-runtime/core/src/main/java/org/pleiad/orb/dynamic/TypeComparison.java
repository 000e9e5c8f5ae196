package org.pleiad.orb.dynamic;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * One comparison of two TypeCodes: equality, or equivalence, which looks through aliases and ignores names. Cycles end
 * because two nodes under comparison are taken to be the same.
 */
final class TypeComparison {
    /** Hostile graphs can be made to need any number of steps; what is so large counts as different. */
    private static final int MOST_PAIRS = 65_536;

    /** Two cycles of different length go around together until they meet; this guards the stack. */
    private static final int MOST_LEVELS = 1_000;

    private final boolean strict;
    private final Set<Pair> assumed = new HashSet<>();

    private record Pair(CdrTypeCode first, CdrTypeCode second) {}

    /** @param strict equality, not equivalence */
    TypeComparison(boolean strict) {
        this.strict = strict;
    }

    boolean same(CdrTypeCode first, CdrTypeCode second) {
        return same(first, second, 0);
    }

    private boolean same(CdrTypeCode one, CdrTypeCode other, int level) {
        CdrTypeCode first = strict ? one.target() : one.unaliased();
        CdrTypeCode second = strict ? other.target() : other.unaliased();
        if (first == second) {
            return true;
        }
        if (first.kind().value() != second.kind().value()) {
            return false;
        }
        if (first instanceof StringTypeCode a && second instanceof StringTypeCode b) {
            return a.length() == b.length();
        }
        if (first instanceof FixedTypeCode a && second instanceof FixedTypeCode b) {
            return a.fixed_digits() == b.fixed_digits() && a.fixed_scale() == b.fixed_scale();
        }
        if (!assumed.add(new Pair(first, second))) {
            return true;
        }
        if (assumed.size() > MOST_PAIRS || level > MOST_LEVELS) {
            return false;
        }
        if (first instanceof CollectionTypeCode a && second instanceof CollectionTypeCode b) {
            return a.length() == b.length() && sameChildren(a, b, level);
        }
        if (first instanceof NamedTypeCode a && second instanceof NamedTypeCode b) {
            return sameNamed(a, b, level);
        }
        return true; // primitives of one kind, even if from another class loader
    }

    private boolean sameNamed(NamedTypeCode first, NamedTypeCode second, int level) {
        if (strict) {
            if (!first.id().equals(second.id()) || !first.name().equals(second.name())) {
                return false;
            }
        } else if (!first.id().isEmpty() && !second.id().isEmpty()) {
            return first.id().equals(second.id());
        }
        return sameDetails(first, second, level) && sameChildren(first, second, level);
    }

    private boolean sameDetails(NamedTypeCode first, NamedTypeCode second, int level) {
        if (first instanceof StructTypeCode a && second instanceof StructTypeCode b) {
            return !strict || a.names().equals(b.names());
        }
        if (first instanceof EnumTypeCode a && second instanceof EnumTypeCode b) {
            return strict ? a.enumerators().equals(b.enumerators()) : a.member_count() == b.member_count();
        }
        if (first instanceof UnionTypeCode a && second instanceof UnionTypeCode b) {
            return a.default_index() == b.default_index()
                    && same(a.discriminator(), b.discriminator(), level + 1)
                    && sameBranches(a, b);
        }
        if (first instanceof ValueTypeCode a && second instanceof ValueTypeCode b) {
            return a.type_modifier() == b.type_modifier()
                    && (a.base() == null) == (b.base() == null)
                    && sameMembers(a.members(), b.members());
        }
        return true;
    }

    private boolean sameBranches(UnionTypeCode first, UnionTypeCode second) {
        if (first.member_count() != second.member_count()) {
            return false;
        }
        for (int i = 0; i < first.member_count(); i++) {
            UnionTypeCode.Branch a = first.branches().get(i);
            UnionTypeCode.Branch b = second.branches().get(i);
            if ((i != first.default_index() && a.label() != b.label())
                    || (strict && !a.name().equals(b.name()))) {
                return false;
            }
        }
        return true;
    }

    private boolean sameMembers(List<ValueTypeCode.Member> first, List<ValueTypeCode.Member> second) {
        if (first.size() != second.size()) {
            return false;
        }
        for (int i = 0; i < first.size(); i++) {
            if (first.get(i).visibility() != second.get(i).visibility()
                    || (strict && !first.get(i).name().equals(second.get(i).name()))) {
                return false;
            }
        }
        return true;
    }

    private boolean sameChildren(CdrTypeCode first, CdrTypeCode second, int level) {
        List<CdrTypeCode> a = first.children();
        List<CdrTypeCode> b = second.children();
        if (a.size() != b.size()) {
            return false;
        }
        for (int i = 0; i < a.size(); i++) {
            if (!same(a.get(i), b.get(i), level + 1)) {
                return false;
            }
        }
        return true;
    }
}
