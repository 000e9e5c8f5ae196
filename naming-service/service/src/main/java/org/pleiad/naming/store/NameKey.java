package org.pleiad.naming.store;

import java.util.Comparator;
import org.omg.CosNaming.NameComponent;

/**
 * One component of a name as a key: two components are the same name if both parts are equal, case and all
 * (Naming Service 1.3, 2.1). Ordered, so that a listing can go on behind the last name it has told.
 *
 * @param id identifier, may be empty
 * @param kind kind, may be empty
 */
public record NameKey(String id, String kind) implements Comparable<NameKey> {
    /** No name comes before it. */
    public static final NameKey FIRST = new NameKey("", "");

    private static final Comparator<NameKey> ORDER =
            Comparator.comparing(NameKey::id).thenComparing(NameKey::kind);

    /** The key of a component. */
    public static NameKey of(NameComponent component) {
        return new NameKey(component.id, component.kind);
    }

    /** A name of this component alone. */
    public NameComponent[] toName() {
        return new NameComponent[] {new NameComponent(id, kind)};
    }

    @Override
    public int compareTo(NameKey other) {
        return ORDER.compare(this, other);
    }
}
