package org.pleiad.orb.dynamic;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Packages that a program has put in front of the names that the mapping gives to generated classes ({@code
 * --package-prefix}). Repository ids do not tell them; they are learnt from the generated code that asks for a value. Any
 * thread.
 */
final class PackagePrefixes {
    /** A program has few; each is one more place to look for a class. */
    private static final int MOST = 32;

    private static final String HELPER = "Helper";

    /** Written a few times in the life of a program. */
    private static final List<String> KNOWN = new CopyOnWriteArrayList<>();

    private PackagePrefixes() {}

    /** Those learnt, without a dot at the end. */
    static List<String> known() {
        return KNOWN;
    }

    /**
     * Learns from the helper that is reading a value on this thread.
     *
     * @param id of the type that it expects
     * @return whether there is a new prefix
     */
    static boolean learn(String id) {
        return StackWalker.getInstance()
                .walk(frames -> frames.map(StackWalker.StackFrame::getClassName)
                        .filter(name -> name.endsWith(HELPER))
                        .anyMatch(name -> learn(id, name.substring(0, name.length() - HELPER.length()))));
    }

    private static boolean learn(String id, String className) {
        for (String name : ValueClasses.conventional(id)) {
            if (className.endsWith('.' + name) && KNOWN.size() < MOST) {
                String prefix = className.substring(0, className.length() - name.length() - 1);
                return !KNOWN.contains(prefix) && KNOWN.add(prefix);
            }
        }
        return false;
    }
}
