package org.pleiad.observability.call;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The names that meters may have as labels. Peers choose what they ask for and what they raise, and a label for each of their
 * inventions would fill the memory of whoever keeps the meters. Thread-safe.
 */
final class KnownNames {
    /** As many as the ORB itself counts one by one. */
    private static final int MOST = 1_000;

    private static final int LONGEST = 200;

    private final Set<String> known = ConcurrentHashMap.newKeySet();

    /** Whether a name may be a label; a few more than the limit if threads meet here. */
    boolean admit(String name) {
        if (known.contains(name)) {
            return true;
        }
        if (known.size() >= MOST || name.length() > LONGEST) {
            return false;
        }
        known.add(name);
        return true;
    }
}
