package org.pleiad.naming.client;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.omg.CORBA.ORB;
import org.omg.CosNaming.NamingContext;

/**
 * Finds out what changed between two looks at a service; CosNaming tells nobody of changes. Keeps the names of the last
 * look, as many as its options allow. Used by one thread.
 */
public final class NameWatch {
    private final ORB orb;
    private final NamingContext from;
    private final TreeWalk.Options options;
    private Map<String, String> before;

    /**
     * @param options with {@code resolve} it also sees names that lead to another object than before
     */
    public NameWatch(ORB orb, NamingContext from, TreeWalk.Options options) {
        this.orb = orb;
        this.from = from;
        this.options = options;
    }

    /** What happened to a name. */
    public enum What {
        BOUND,
        UNBOUND,
        REBOUND
    }

    /** A change. */
    public record Change(What what, String name) {}

    /** The changes since the last look, by name; the first look has none. */
    public List<Change> look() throws IOException {
        Map<String, String> now = new TreeMap<>();
        new TreeWalk(orb, options).walk(from, found -> now.put(found.name(), state(found)));
        List<Change> changes = before == null ? List.of() : changes(before, now);
        before = now;
        return changes;
    }

    private String state(Found found) {
        if (!options.resolve() || found.reference() == null || found.kind() == Found.Kind.AGAIN) {
            return found.isContext() ? "context" : "object";
        }
        return orb.object_to_string(found.reference());
    }

    private static List<Change> changes(Map<String, String> before, Map<String, String> now) {
        List<Change> changes = new ArrayList<>();
        before.forEach((name, state) -> {
            if (!now.containsKey(name)) {
                changes.add(new Change(What.UNBOUND, name));
            }
        });
        now.forEach((name, state) -> {
            String old = before.get(name);
            if (old == null) {
                changes.add(new Change(What.BOUND, name));
            } else if (!old.equals(state)) {
                changes.add(new Change(What.REBOUND, name));
            }
        });
        return changes;
    }
}
