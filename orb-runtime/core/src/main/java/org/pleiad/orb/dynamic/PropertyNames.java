package org.pleiad.orb.dynamic;

import org.omg.CORBA.CompletionStatus;
import org.pleiad.orb.error.Minor;

/**
 * Names of contexts and their properties: letters, digits, dots and underscores, beginning with a letter; in a search a star
 * at the end stands for any rest (CORBA 3.3 part 1, 8.6).
 */
final class PropertyNames {
    private PropertyNames() {}

    static boolean isName(String text) {
        return text != null && !text.isEmpty() && isBeginning(text, text.length());
    }

    private static boolean isBeginning(String text, int length) {
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            if (!letter && (i == 0 || (c != '_' && c != '.' && (c < '0' || c > '9')))) {
                return false;
            }
        }
        return true;
    }

    /** @throws org.omg.CORBA.BAD_PARAM if it cannot be searched for */
    static void requirePattern(String pattern) {
        boolean legal = pattern != null
                && !pattern.isEmpty()
                && isBeginning(pattern, pattern.endsWith("*") ? pattern.length() - 1 : pattern.length());
        if (!legal) {
            throw Minor.CONTEXT_SEARCH_PATTERN.exception(CompletionStatus.COMPLETED_NO, String.valueOf(pattern));
        }
    }

    static boolean matches(String pattern, String name) {
        return pattern.endsWith("*")
                ? name.startsWith(pattern.substring(0, pattern.length() - 1))
                : name.equals(pattern);
    }
}
