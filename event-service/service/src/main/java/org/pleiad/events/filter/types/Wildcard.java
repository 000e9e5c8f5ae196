package org.pleiad.events.filter.types;

/** A name in which {@code *} stands for any characters, also none. Immutable. */
final class Wildcard {
    private static final char STAR = '*';

    private Wildcard() {}

    static boolean isIn(String pattern) {
        return pattern.indexOf(STAR) >= 0;
    }

    /**
     * Whether a name is meant. The part behind the last star that fitted is tried again further right and nothing before
     * it, so that it takes the product of the lengths at most.
     */
    static boolean matches(String pattern, String name) {
        int at = 0;
        int resumePattern = -1;
        int resumeName = 0;
        for (int i = 0; i < name.length(); ) {
            if (at < pattern.length() && pattern.charAt(at) == STAR) {
                at++;
                resumePattern = at;
                resumeName = i;
            } else if (at < pattern.length() && pattern.charAt(at) == name.charAt(i)) {
                at++;
                i++;
            } else if (resumePattern >= 0) {
                at = resumePattern;
                resumeName++;
                i = resumeName;
            } else {
                return false;
            }
        }
        while (at < pattern.length() && pattern.charAt(at) == STAR) {
            at++;
        }
        return at == pattern.length();
    }
}
