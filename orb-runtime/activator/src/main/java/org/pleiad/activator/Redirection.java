package org.pleiad.activator;

import java.util.List;
import org.omg.CORBA.ORB;
import org.pleiad.orb.ior.IiopProfile;
import org.pleiad.orb.ior.Ior;
import org.pleiad.orb.ior.TaggedProfile;

/** Makes references to objects of an instance from a reference with its addresses. */
final class Redirection {

    private Redirection() {}

    /** The object with a key where another object is; components, such as code sets and further addresses, stay. */
    static org.omg.CORBA.Object of(ORB orb, org.omg.CORBA.Object address, byte[] key) {
        Ior there = Ior.parse(orb.object_to_string(address));
        List<TaggedProfile> profiles = there.profiles().stream()
                .filter(profile -> profile.tag() == TaggedProfile.TAG_INTERNET_IOP)
                .map(IiopProfile::decode)
                .map(iiop -> new IiopProfile(iiop.version(), iiop.host(), iiop.port(), key, iiop.components()).encode())
                .toList();
        return orb.string_to_object(new Ior("", profiles).toText());
    }
}
