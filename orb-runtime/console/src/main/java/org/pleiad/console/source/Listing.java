package org.pleiad.console.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The names of one context, as read at one time. Immutable.
 *
 * @param names in order
 * @param whole false if there are more than may be read
 * @param readNanos when, of {@link System#nanoTime}
 * @param tookNanos how long that took
 */
record Listing(List<Name> names, boolean whole, long readNanos, long tookNanos) {
    /** Changed names told one by one. */
    private static final int TOLD = 100;

    /**
     * A name.
     *
     * @param text one component, stringified
     * @param isContext whether there may be names in it
     */
    record Name(String text, boolean isContext) {}

    /** What is different in a later listing; {@code null} if nothing is. */
    Map<String, Object> changes(Listing later) {
        if (names.equals(later.names)) {
            return null;
        }
        Map<String, Boolean> before = new HashMap<>();
        names.forEach(name -> before.put(name.text(), name.isContext()));
        List<String> added = new ArrayList<>();
        int more = 0;
        for (Name name : later.names) {
            Boolean was = before.remove(name.text());
            if (was == null || was != name.isContext()) {
                more++;
                if (added.size() < TOLD) {
                    added.add(name.text());
                }
            }
        }
        Map<String, Object> changes = new LinkedHashMap<>();
        changes.put("total", later.names.size());
        changes.put("addedCount", more);
        changes.put("added", added);
        changes.put("removedCount", before.size());
        changes.put("removed", before.keySet().stream().sorted().limit(TOLD).toList());
        return changes;
    }
}
