package org.pleiad.orb;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pleiad.orb.cdr.GiopVersion;
import org.pleiad.orb.ior.AlternateAddress;
import org.pleiad.orb.ior.IiopProfile;
import org.pleiad.orb.ior.SecureTransport;
import org.pleiad.orb.ior.SecurityMechanisms;
import org.pleiad.orb.ior.TaggedComponent;
import org.pleiad.orb.ior.TaggedProfile;
import org.pleiad.orb.ior.UnixAddress;
import org.pleiad.orb.security.sas.GssUp;
import org.pleiad.orb.transport.Endpoint;
import org.pleiad.orb.transport.HostName;
import org.pleiad.orb.transport.TcpEndpoint;
import org.pleiad.orb.transport.TlsConfig;
import org.pleiad.orb.transport.TlsEndpoint;
import org.pleiad.orb.transport.UnixEndpoint;

/**
 * Puts the addresses of a server into the profiles of a reference: the first TCP address is the profile's own, others are
 * alternate ones, Unix-domain sockets are components, and so are ports for TLS on the profile's host. Other hosts with TLS
 * get profiles of their own, since the component has no host. Called by whoever asks for a reference.
 *
 * @param version of the profiles
 * @param clients whether clients under TLS have to show certificates
 * @param takesPasswords whether they may give a name and a password
 */
record ProfileAddresses(GiopVersion version, TlsConfig.ClientCertificates clients, boolean takesPasswords) {
    /** Stands in profiles of servers that listen on Unix-domain sockets or under TLS alone. */
    private static final int NO_PORT = 0;

    /** In whose directory users are looked up; the verifier is told nothing of it. */
    private static final String DOMAIN = "default";

    /**
     * The profiles.
     *
     * @param further components of the server that go into every profile
     */
    List<TaggedProfile> profiles(List<? extends Endpoint> addresses, byte[] objectKey, List<TaggedComponent> further) {
        List<TaggedComponent> plain = new ArrayList<>(further);
        TcpEndpoint first = null;
        Map<String, List<TlsEndpoint>> secure = new LinkedHashMap<>();
        boolean unprotected = false;
        for (Endpoint address : addresses) {
            if (address instanceof TlsEndpoint tls) {
                secure.computeIfAbsent(tls.host(), host -> new ArrayList<>()).add(tls);
                continue;
            }
            unprotected = true;
            if (address instanceof UnixEndpoint unix) {
                plain.add(new UnixAddress(HostName.own(), unix.path()).encode());
            } else if (first == null) {
                first = (TcpEndpoint) address;
            } else {
                TcpEndpoint other = (TcpEndpoint) address;
                plain.add(new AlternateAddress(other.host(), other.port()).encode());
            }
        }
        List<TaggedProfile> profiles = new ArrayList<>();
        if (unprotected) {
            TcpEndpoint own = first == null ? new TcpEndpoint(HostName.own(), NO_PORT) : first;
            List<TlsEndpoint> beside = secure.remove(own.host());
            if (beside != null) {
                addSecure(plain, beside, true);
            }
            profiles.add(new IiopProfile(version, own.host(), own.port(), objectKey, plain).encode());
        }
        boolean alsoPlain = unprotected;
        secure.forEach((host, ports) -> {
            List<TaggedComponent> components = new ArrayList<>(further);
            addSecure(components, ports, alsoPlain);
            profiles.add(new IiopProfile(version, host, NO_PORT, objectKey, components).encode());
        });
        return profiles;
    }

    private void addSecure(List<TaggedComponent> components, List<TlsEndpoint> addresses, boolean alsoPlain) {
        addresses.forEach(each -> components.add(component(each, alsoPlain).encode()));
        if (takesPasswords) {
            int requires = component(addresses.get(0), alsoPlain).requires();
            components.add(new SecurityMechanisms(List.of(new SecurityMechanisms.Mechanism(
                            requires & ~SecureTransport.NO_PROTECTION,
                            addresses.stream()
                                    .map(each -> new SecurityMechanisms.Address(each.host(), each.port()))
                                    .toList(),
                            SecureTransport.TRUST_IN_CLIENT,
                            0,
                            GssUp.mechanism(),
                            GssUp.domain(DOMAIN))))
                    .encode());
        }
    }

    private SecureTransport component(TlsEndpoint address, boolean alsoPlain) {
        int supports = SecureTransport.OF_TLS
                | (alsoPlain ? SecureTransport.NO_PROTECTION : 0)
                | (clients == TlsConfig.ClientCertificates.NONE ? 0 : SecureTransport.TRUST_IN_CLIENT);
        int requires = alsoPlain
                ? SecureTransport.NO_PROTECTION
                : SecureTransport.INTEGRITY
                        | SecureTransport.CONFIDENTIALITY
                        | (clients == TlsConfig.ClientCertificates.NEEDED ? SecureTransport.TRUST_IN_CLIENT : 0);
        return new SecureTransport(supports, requires, address.port());
    }
}
