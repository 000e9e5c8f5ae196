package org.pleiad.groups.host;

import java.util.List;
import java.util.Optional;
import org.omg.CORBA.UserException;
import org.pleiad.orb.Pleiad;
import org.pleiad.orb.ior.IiopProfile;
import org.pleiad.orb.ior.Ior;
import org.pleiad.orb.ior.TaggedProfile;

/** Where an ORB can be reached, as it says in its references. */
public final class ListeningAddress {
    private ListeningAddress() {}

    /** {@code host:port}; empty if the ORB does not listen. */
    public static Optional<String> of(Pleiad orb) {
        Ior ior;
        try {
            ior = Ior.parse(orb.toText(orb.rootPoa().create_reference("IDL:omg.org/CORBA/Object:1.0")));
        } catch (UserException refused) {
            throw new IllegalStateException("the root adapter makes no references: " + refused, refused);
        }
        List<TaggedProfile> profiles = ior.profiles();
        for (TaggedProfile tagged : profiles) {
            if (tagged.tag() == TaggedProfile.TAG_INTERNET_IOP) {
                IiopProfile profile = IiopProfile.decode(tagged);
                return profile.port() == 0 ? Optional.empty() : Optional.of(text(profile.host(), profile.port()));
            }
        }
        return Optional.empty();
    }

    private static String text(String host, int port) {
        return (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
    }
}
