package org.pleiad.groups.ratis;

/** A host and a port, from {@code host:port} or {@code [host]:port}. */
record Endpoint(String host, int port) {

    static Endpoint of(String text) {
        int colon = text.lastIndexOf(':');
        if (colon > 0) {
            String host = text.substring(0, colon);
            if (host.startsWith("[") && host.endsWith("]")) {
                host = host.substring(1, host.length() - 1);
            }
            try {
                int port = Integer.parseInt(text.substring(colon + 1));
                if (port > 0 && port < 1 << 16 && !host.isEmpty()) {
                    return new Endpoint(host, port);
                }
            } catch (NumberFormatException e) {
                // said below
            }
        }
        throw new IllegalArgumentException(
                "\"" + text + "\" is no address of an engine: it takes host:port, the port from 1 to"
                        + " 65535, the same at all hosts");
    }
}
