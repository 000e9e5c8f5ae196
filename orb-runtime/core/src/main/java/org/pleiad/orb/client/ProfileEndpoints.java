package org.pleiad.orb.client;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.pleiad.orb.ior.AlternateAddress;
import org.pleiad.orb.ior.IiopProfile;
import org.pleiad.orb.ior.TaggedComponent;
import org.pleiad.orb.ior.UnixAddress;
import org.pleiad.orb.transport.Endpoint;
import org.pleiad.orb.transport.HostName;
import org.pleiad.orb.transport.TcpEndpoint;
import org.pleiad.orb.transport.UnixEndpoint;

/**
 * The addresses in a profile in the order in which to try them: Unix-domain sockets of this host, the profile's own
 * address, the alternate ones. Where {@link SecureEndpoints} finds TLS in place, the addresses for TLS alone.
 */
final class ProfileEndpoints {

    private ProfileEndpoints() {}

    /** @throws org.omg.CORBA.NO_PERMISSION if client and server do not agree on TLS */
    static List<Endpoint> of(IiopProfile profile, SecureEndpoints security) {
        List<Endpoint> secure = security.of(profile);
        return secure.isEmpty() ? plain(profile) : secure;
    }

    private static List<Endpoint> plain(IiopProfile profile) {
        List<Endpoint> unix = new ArrayList<>();
        List<Endpoint> tcp = new ArrayList<>();
        if (profile.port() != 0) {
            tcp.add(new TcpEndpoint(profile.host(), profile.port()));
        }
        for (TaggedComponent component : profile.components()) {
            if (component.tag() == TaggedComponent.TAG_ALTERNATE_IIOP_ADDRESS) {
                AlternateAddress alternate = AlternateAddress.decode(component);
                tcp.add(new TcpEndpoint(alternate.host(), alternate.port()));
            } else if (component.tag() == TaggedComponent.TAG_OMNIORB_UNIX_TRANS) {
                UnixAddress address = UnixAddress.decode(component);
                if (address.host().equals(HostName.own()) && !address.path().isEmpty()) {
                    unix.add(new UnixEndpoint(address.path()));
                }
            }
        }
        if (!tcp.isEmpty()) {
            // a container may share its host's name but not its files
            unix.removeIf(each -> !exists((UnixEndpoint) each));
        }
        unix.addAll(tcp);
        if (unix.isEmpty()) {
            // connecting to it will say what is wrong
            unix.add(new TcpEndpoint(profile.host(), profile.port()));
        }
        return unix;
    }

    private static boolean exists(UnixEndpoint endpoint) {
        try {
            return Files.exists(Path.of(endpoint.path()));
        } catch (InvalidPathException impossible) {
            return false;
        }
    }
}
