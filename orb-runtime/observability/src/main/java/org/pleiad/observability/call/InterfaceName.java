package org.pleiad.observability.call;

/** Names of interfaces as IDL writes them, from repository ids (CORBA 3.3 part 1, 14.7). */
final class InterfaceName {
    private InterfaceName() {}

    /**
     * {@code IDL:omg.org/CosNaming/NamingContext:1.0} becomes {@code CosNaming::NamingContext}; of {@code RMI:} ids the class
     * is left.
     *
     * @return empty if there is no id; the id itself if it has another form
     */
    static String of(String[] ids) {
        return ids == null || ids.length == 0 ? "" : of(ids[0]);
    }

    static String of(String id) {
        int from = id.indexOf(':');
        if (id.startsWith("RMI:")) {
            int end = id.indexOf(':', from + 1);
            return end < 0 ? id : id.substring(from + 1, end);
        }
        int to = id.lastIndexOf(':');
        if (!id.startsWith("IDL:") || to <= from) {
            return id;
        }
        String path = id.substring(from + 1, to);
        // a prefix is a domain as a rule: no IDL identifier has a full stop
        int slash = path.indexOf('/');
        while (slash > 0 && path.lastIndexOf('.', slash) >= 0) {
            path = path.substring(slash + 1);
            slash = path.indexOf('/');
        }
        return path.replace("/", "::");
    }
}
