package org.pleiad.orb;

import java.util.ArrayList;
import java.util.List;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.SystemException;
import org.pleiad.orb.error.Minor;
import org.pleiad.orb.ior.IiopProfile;
import org.pleiad.orb.ior.Ior;
import org.pleiad.orb.ior.ObjectUrl;
import org.pleiad.orb.ior.TaggedProfile;
import org.pleiad.orb.transport.TcpEndpoint;

/**
 * Where the activator of a server answers; the references of persistent objects lead there, so that they outlive the server's
 * own addresses. Immutable.
 *
 * @param ior the activator's registry
 * @param endpoints in order of preference, at least one
 */
record ActivatorAddress(Ior ior, List<TcpEndpoint> endpoints) {

    /**
     * The address in the setting's text; {@code null} for the empty text.
     *
     * @throws org.omg.CORBA.BAD_PARAM if it is neither {@code IOR:} nor {@code corbaloc:} with an address
     */
    static ActivatorAddress parse(String text) {
        if (text.isBlank()) {
            return null;
        }
        Ior ior = ior(text.strip());
        List<TcpEndpoint> endpoints = new ArrayList<>();
        for (TaggedProfile profile : ior.profiles()) {
            if (profile.tag() == TaggedProfile.TAG_INTERNET_IOP) {
                IiopProfile iiop = IiopProfile.decode(profile);
                endpoints.add(new TcpEndpoint(iiop.host(), iiop.port()));
            }
        }
        if (endpoints.isEmpty()) {
            throw bad(text, "it has no IIOP profile", null);
        }
        return new ActivatorAddress(ior, List.copyOf(endpoints));
    }

    private static Ior ior(String text) {
        if (text.regionMatches(true, 0, Ior.SCHEME, 0, Ior.SCHEME.length())) {
            return Ior.parse(text);
        }
        if (ObjectUrl.isObjectUrl(text) && ObjectUrl.parse(text) instanceof ObjectUrl.Location location) {
            return location.toIor();
        }
        throw bad(text, "it must be corbaloc::HOST:PORT/PleiadActivator or IOR:…", null);
    }

    private static SystemException bad(String text, String why, Throwable cause) {
        return Minor.BAD_SETTING.exception(CompletionStatus.COMPLETED_NO, "the activator " + text + ": " + why, cause);
    }
}
