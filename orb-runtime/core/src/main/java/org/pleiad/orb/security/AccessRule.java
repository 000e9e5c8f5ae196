package org.pleiad.orb.security;

import java.util.List;

/**
 * One thing that is allowed.
 *
 * @param caller pattern for names of callers, {@link #ANYBODY} or {@link #KNOWN}
 * @param operations patterns for names of operations
 * @param byInterface whether {@code target} is a pattern for repository ids, otherwise for names of objects
 * @param target pattern
 */
record AccessRule(String caller, List<String> operations, boolean byInterface, String target) {

    /** Everybody, also those whom nobody knows. */
    static final String ANYBODY = "anybody";

    /** Everybody whose name was proved. */
    static final String KNOWN = "known";

    /** Whether the rule is about a caller. */
    boolean isAbout(Caller who) {
        return switch (caller) {
            case ANYBODY -> true;
            case KNOWN -> who.isKnown();
            default -> who.isKnown() && matches(caller, who.name());
        };
    }

    /**
     * Whether it covers an operation. Questions that every object answers, as {@code _is_a}, go with any operation; the
     * accessors of attributes have to be named.
     */
    boolean covers(String operation) {
        boolean standard =
                operation.startsWith("_") && !operation.startsWith("_get_") && !operation.startsWith("_set_");
        return standard || operations.stream().anyMatch(pattern -> matches(pattern, operation));
    }

    /** Whether a pattern, in which {@code *} stands for any characters, matches a whole text. Takes time in proportion to both. */
    static boolean matches(String pattern, String text) {
        int p = 0;
        int t = 0;
        int star = -1;
        int resume = 0;
        while (t < text.length()) {
            if (p < pattern.length() && pattern.charAt(p) == '*') {
                star = p++;
                resume = t;
            } else if (p < pattern.length() && pattern.charAt(p) == text.charAt(t)) {
                p++;
                t++;
            } else if (star >= 0) {
                p = star + 1;
                t = ++resume;
            } else {
                return false;
            }
        }
        while (p < pattern.length() && pattern.charAt(p) == '*') {
            p++;
        }
        return p == pattern.length();
    }
}
