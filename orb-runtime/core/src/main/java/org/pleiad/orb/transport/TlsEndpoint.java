package org.pleiad.orb.transport;

/**
 * A TCP address where both sides speak TLS from the first octet on.
 *
 * @param host name or literal address; clients check that the server's certificate names it
 * @param port 1 to 65535, or 0 to let the system choose when listening
 */
public record TlsEndpoint(String host, int port) implements InternetEndpoint {

    @Override
    public TlsEndpoint at(String otherHost, int otherPort) {
        return new TlsEndpoint(otherHost, otherPort);
    }

    @Override
    public String toString() {
        return "ssliop:" + new TcpEndpoint(host, port);
    }
}
