package org.pleiad.orb.client;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.omg.CORBA.CompletionStatus;
import org.pleiad.orb.error.Minor;
import org.pleiad.orb.ior.IiopProfile;
import org.pleiad.orb.ior.SecureTransport;
import org.pleiad.orb.ior.SecurityMechanisms;
import org.pleiad.orb.ior.TaggedComponent;
import org.pleiad.orb.transport.Endpoint;
import org.pleiad.orb.transport.TcpEndpoint;
import org.pleiad.orb.transport.TlsConfig;
import org.pleiad.orb.transport.TlsEndpoint;

/**
 * Decides which profiles are called over TLS: where the server demands it or offers nothing else, and where this client
 * wants it. A profile that is called over TLS is never called without, even if that fails: whoever can break connections
 * could otherwise talk both sides out of it.
 *
 * @param config the client's rules
 * @param own whether an address is this ORB's own, so that calls to it do not leave the process
 */
record SecureEndpoints(TlsConfig config, Predicate<Endpoint> own) {

    /** An address for TLS, with what the server demands there. */
    private record Offer(TlsEndpoint endpoint, SecureTransport terms) {}

    /**
     * The addresses for TLS in the order in which to try them; none: the profile is called without.
     *
     * @throws org.omg.CORBA.NO_PERMISSION if client and server do not agree
     */
    List<Endpoint> of(IiopProfile profile) {
        List<Offer> offers = offers(profile);
        if (offers.isEmpty()) {
            requireNotDemandedHere(profile);
            return List.of();
        }
        if (!isTlsCalledFor(profile, offers)) {
            return List.of();
        }
        List<Endpoint> endpoints = new ArrayList<>(offers.size());
        for (Offer each : offers) {
            if ((!each.terms().demandsClientCertificate() || config.hasIdentity())
                    && !endpoints.contains(each.endpoint())) {
                endpoints.add(each.endpoint());
            }
        }
        if (endpoints.isEmpty()) {
            throw Minor.TLS_CERTIFICATE_DEMANDED.exception(
                    CompletionStatus.COMPLETED_NO, offers.get(0).endpoint().toString());
        }
        return endpoints;
    }

    private static List<Offer> offers(IiopProfile profile) {
        List<Offer> offers = new ArrayList<>();
        for (SecureTransport each : SecureTransport.findAll(profile.components())) {
            offers.add(new Offer(new TlsEndpoint(profile.host(), each.port()), each));
        }
        SecurityMechanisms above = SecurityMechanisms.find(profile.components());
        if (above != null) {
            for (SecurityMechanisms.Mechanism mechanism : above.mechanisms()) {
                // a name and a password will do where they are what is demanded
                int requires = mechanism.requires() & ~(mechanism.loginRequires() & SecureTransport.TRUST_IN_CLIENT);
                for (SecurityMechanisms.Address address : mechanism.addresses()) {
                    offers.add(new Offer(
                            new TlsEndpoint(address.host(), address.port()),
                            new SecureTransport(requires, requires, address.port())));
                }
            }
        }
        return offers;
    }

    private boolean isTlsCalledFor(IiopProfile profile, List<Offer> offers) {
        return config.use() != TlsConfig.Use.WHEN_NEEDED
                || !hasPlainAddress(profile)
                || offers.stream().allMatch(each -> each.terms().isDemanded());
    }

    private static boolean hasPlainAddress(IiopProfile profile) {
        return profile.port() != 0
                || profile.component(TaggedComponent.TAG_ALTERNATE_IIOP_ADDRESS) != null
                || profile.component(TaggedComponent.TAG_OMNIORB_UNIX_TRANS) != null;
    }

    private void requireNotDemandedHere(IiopProfile profile) {
        TcpEndpoint plain = new TcpEndpoint(profile.host(), profile.port());
        if (config.use() == TlsConfig.Use.ALWAYS && !own.test(plain)) {
            throw Minor.TLS_DEMANDED.exception(CompletionStatus.COMPLETED_NO, plain.toString());
        }
    }
}
