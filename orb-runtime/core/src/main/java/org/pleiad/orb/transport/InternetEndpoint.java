package org.pleiad.orb.transport;

/** An address with host and port: plain, or under TLS. */
public sealed interface InternetEndpoint extends Endpoint permits TcpEndpoint, TlsEndpoint {

    /** Name or literal address. */
    String host();

    /** 1 to 65535, or 0 to let the system choose when listening. */
    int port();

    /** The same kind of address at another host and port. */
    InternetEndpoint at(String host, int port);
}
