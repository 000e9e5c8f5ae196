package org.pleiad.naming.client;

import java.util.List;
import org.omg.CosNaming.NameComponent;
import org.omg.CosNaming.NamingContextPackage.InvalidName;
import org.pleiad.naming.StringNames;

/**
 * What a walk found at a name.
 *
 * @param path from where the walk began
 * @param kind what it is
 * @param reference to it; {@code null} if the walk was not told to resolve, or the service gave the nil reference
 * @param note where the same context was found first, for {@link Kind#AGAIN}; what is wrong, for
 *     {@link Kind#UNREACHABLE}; otherwise empty
 */
public record Found(List<NameComponent> path, Kind kind, org.omg.CORBA.Object reference, String note) {

    /** What a name leads to. */
    public enum Kind {
        /** An object. */
        OBJECT,
        /** A context; what is in it follows. */
        CONTEXT,
        /** A context at the depth where the walk ends. */
        CLOSED,
        /** A context that was found before, so that the names have a ring or two ways lead to it. */
        AGAIN,
        /** A context of another server, which is not walked into. */
        ELSEWHERE,
        /** A context that does not answer, or exists no more. */
        UNREACHABLE
    }

    /** The name in stringified form. */
    public String name() {
        return text(path);
    }

    /** The last component in stringified form. */
    public String lastName() {
        return text(path.subList(path.size() - 1, path.size()));
    }

    public boolean isContext() {
        return kind != Kind.OBJECT;
    }

    /** A path in stringified form; the empty text for the empty one. */
    static String text(List<NameComponent> path) {
        try {
            return path.isEmpty() ? "" : StringNames.toString(path.toArray(NameComponent[]::new));
        } catch (InvalidName impossible) {
            throw new IllegalStateException("components came over the wire, so that none is null", impossible);
        }
    }
}
