package org.pleiad.orb.transport;

/**
 * A TCP address.
 *
 * @param host name or literal address
 * @param port 1 to 65535, or 0 to let the system choose when listening
 */
public record TcpEndpoint(String host, int port) implements InternetEndpoint {

    @Override
    public TcpEndpoint at(String otherHost, int otherPort) {
        return new TcpEndpoint(otherHost, otherPort);
    }

    @Override
    public String toString() {
        return (host.indexOf(':') >= 0 ? "[" + host + "]" : host) + ":" + port;
    }
}
