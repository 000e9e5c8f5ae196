package org.pleiad.orb.dynamic;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.omg.CORBA.CompletionStatus;
import org.pleiad.orb.error.Minor;

/** Checks the names that are given to the create operations of TypeCodes. */
final class TypeNames {

    private TypeNames() {}

    static String id(String id) {
        if (id == null || (!id.isEmpty() && id.indexOf(':') < 1)) {
            throw Minor.INVALID_REPOSITORY_ID.exception(CompletionStatus.COMPLETED_NO, quoted(id));
        }
        return id;
    }

    static String name(String name) {
        if (!isIdentifierOrEmpty(name)) {
            throw Minor.INVALID_TYPE_NAME.exception(CompletionStatus.COMPLETED_NO, quoted(name));
        }
        return name;
    }

    /** Names of members: identifiers, or empty; none twice. */
    static void members(String type, Collection<String> names) {
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (!isIdentifierOrEmpty(name)) {
                throw Minor.INVALID_MEMBER_NAME.exception(CompletionStatus.COMPLETED_NO, quoted(name) + " in " + type);
            }
            if (!name.isEmpty() && !seen.add(name)) {
                throw Minor.INVALID_MEMBER_NAME.exception(
                        CompletionStatus.COMPLETED_NO, quoted(name) + " occurs twice in " + type);
            }
        }
    }

    private static boolean isIdentifierOrEmpty(String name) {
        if (name == null) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!(Character.isLetter(c) || c == '_' || (i > 0 && Character.isDigit(c)))) {
                return false;
            }
        }
        return true;
    }

    private static String quoted(String text) {
        return text == null ? "null" : '"' + text + '"';
    }
}
