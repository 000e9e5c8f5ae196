package org.pleiad.ir.print;

import org.omg.CORBA.Contained;

/** Repository ids as IDL states them: a prefix for all, and a pragma where an id is not the usual one. */
final class Ids {
    private Ids() {}

    /** The prefix in an id of the OMG's format; empty if there is none. */
    static String prefix(String id, String absoluteName) {
        String path = path(absoluteName);
        int colon = id.lastIndexOf(':');
        if (!id.startsWith("IDL:") || colon < 4) {
            return "";
        }
        String inside = id.substring(4, colon);
        return inside.endsWith("/" + path) ? inside.substring(0, inside.length() - path.length() - 1) : "";
    }

    private static String path(String absoluteName) {
        return (absoluteName.startsWith("::") ? absoluteName.substring(2) : absoluteName).replace("::", "/");
    }

    /** Empty if the id follows from that of the container. */
    static String pragma(Contained entry, Contained container) {
        String prefix = prefix(container.id(), container.absolute_name());
        String usual = "IDL:" + (prefix.isEmpty() ? "" : prefix + "/") + path(entry.absolute_name()) + ":1.0";
        return usual.equals(entry.id()) ? "" : "#pragma ID " + entry.name() + " \"" + entry.id() + "\"\n";
    }
}
