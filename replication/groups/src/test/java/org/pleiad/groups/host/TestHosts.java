package org.pleiad.groups.host;

import org.omg.CORBA.UserException;
import org.pleiad.orb.Pleiad;
import org.pleiad.orb.ior.IiopProfile;
import org.pleiad.orb.ior.Ior;

/** ORBs in one process that are hosts to each other. */
final class TestHosts {
    private TestHosts() {}

    static Pleiad orb() {
        return Pleiad.builder().listen("127.0.0.1", 0).build();
    }

    static String address(Pleiad orb) {
        org.omg.CORBA.Object any;
        try {
            any = orb.rootPoa().create_reference("IDL:omg.org/CORBA/Object:1.0");
        } catch (UserException refused) {
            throw new AssertionError(refused);
        }
        IiopProfile profile =
                IiopProfile.decode(Ior.parse(orb.toText(any)).profiles().get(0));
        return profile.host() + ":" + profile.port();
    }
}
