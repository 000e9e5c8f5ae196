package org.pleiad.groups.ft.property;

import org.omg.CosNaming.NameComponent;

/**
 * Names of properties and of locations as texts: components between slashes, each {@code id.kind}; a backslash before a slash, dot
 * or backslash of its own (Naming Service 1.3, 2.4). A location is the name of a host of the domain.
 */
public final class Names {
    private Names() {}

    /** A name of one component, without kind. */
    public static NameComponent[] of(String id) {
        return new NameComponent[] {new NameComponent(id, "")};
    }

    /** The text of a name; different names have different texts. */
    public static String text(NameComponent... name) {
        StringBuilder text = new StringBuilder();
        for (NameComponent component : name) {
            if (text.length() > 0) {
                text.append('/');
            }
            text.append(escaped(component.id));
            if (!component.kind.isEmpty() || component.id.isEmpty()) {
                text.append('.').append(escaped(component.kind));
            }
        }
        return text.toString();
    }

    private static String escaped(String part) {
        return part.replace("\\", "\\\\").replace("/", "\\/").replace(".", "\\.");
    }

    /**
     * Which host of the domain a location is, if it is one: the id of a name of one component, whatever its kind, since some write
     * {@code hostname} there. A host that came back as {@code a#2} is still at the location {@code a}.
     *
     * @return the empty string if the name has several components or none
     */
    public static String host(NameComponent... location) {
        return location.length == 1 ? host(location[0].id) : "";
    }

    /** The location of a host: its name without what was added when it came back as another one. */
    public static String host(String hostId) {
        int mark = hostId.indexOf('#');
        return mark < 0 ? hostId : hostId.substring(0, mark);
    }
}
