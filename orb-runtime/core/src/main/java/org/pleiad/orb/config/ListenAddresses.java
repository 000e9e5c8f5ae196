package org.pleiad.orb.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pleiad.orb.transport.Endpoint;
import org.pleiad.orb.transport.TcpEndpoint;
import org.pleiad.orb.transport.TlsEndpoint;
import org.pleiad.orb.transport.UnixEndpoint;

/** Addresses to listen on as text, in our own form and those of omniORB and TAO. */
final class ListenAddresses {
    private static final Pattern FORM = Pattern.compile(
            "(?:giop:tcp:|iiop://(?:1\\.[0-9]@)?)?(\\[[0-9A-Fa-f:.%a-z]+]|[^:\\[\\]/@]*)(?::([0-9]{0,5}))?/?");

    private static final String UNIX = "giop:unix:";

    /** How an address for TLS begins: in our way, that of omniORB, and that of JacORB. */
    private static final List<String> TLS = List.of("ssliop://", "giop:ssl:", "ssliop:");

    private ListenAddresses() {}

    static List<Endpoint> parse(String text) {
        List<Endpoint> addresses = new ArrayList<>();
        for (String one : text.split("[,;]")) {
            if (!one.isBlank()) {
                addresses.add(address(one.strip()));
            }
        }
        if (addresses.isEmpty()) {
            throw new IllegalArgumentException("it names no address");
        }
        return addresses;
    }

    /** Addresses for references: TCP only; an empty host stays empty. */
    static List<TcpEndpoint> parsePublished(String text) {
        List<TcpEndpoint> addresses = new ArrayList<>();
        for (String one : text.split("[,;]")) {
            addresses.add(tcp(one.strip()));
        }
        return addresses;
    }

    private static Endpoint address(String text) {
        if (text.startsWith(UNIX)) {
            return unix(text.substring(UNIX.length()));
        }
        for (String beginning : TLS) {
            if (text.startsWith(beginning)) {
                TcpEndpoint address = everywhere(tcp(text.substring(beginning.length())));
                return new TlsEndpoint(address.host(), address.port());
            }
        }
        return everywhere(tcp(text));
    }

    private static TcpEndpoint everywhere(TcpEndpoint address) {
        return address.host().isEmpty() ? new TcpEndpoint("0.0.0.0", address.port()) : address;
    }

    private static TcpEndpoint tcp(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" must be iiop://HOST:PORT, giop:tcp:HOST:PORT or HOST:PORT (IPv6 in brackets), for"
                            + " TLS ssliop://HOST:PORT or giop:ssl:HOST:PORT, or giop:unix:PATH");
        }
        String host = matcher.group(1);
        if (host.startsWith("[")) {
            host = host.substring(1, host.length() - 1);
        }
        String port = matcher.group(2);
        int number = port == null || port.isEmpty() ? 0 : Values.number(port, 0, 65535);
        return new TcpEndpoint(host, number);
    }

    private static UnixEndpoint unix(String path) {
        if (path.isEmpty()) {
            throw new IllegalArgumentException("giop:unix: needs the path of a socket file behind it");
        }
        return new UnixEndpoint(Path.of(path).toAbsolutePath().normalize().toString());
    }
}
