package org.pleiad.events.client;

import org.omg.CORBA.COMM_FAILURE;
import org.omg.CORBA.OBJECT_NOT_EXIST;
import org.omg.CORBA.ORB;
import org.omg.CORBA.TRANSIENT;
import org.omg.CosEventComm.Disconnected;
import org.pleiad.orb.ior.IiopProfile;
import org.pleiad.orb.ior.Ior;
import org.pleiad.orb.ior.TaggedComponent;
import org.pleiad.orb.ior.TaggedProfile;

/** Tells channels that several servers share from others, and the end of one of these servers from other failures. Any thread. */
final class Replicated {
    private Replicated() {}

    /** Whether a channel's reference has several addresses: when the server of a connection is dead, another may be called. */
    static boolean isSo(ORB orb, org.omg.CORBA.Object channel) {
        int addresses = 0;
        for (TaggedProfile each : Ior.parse(orb.object_to_string(channel)).profiles()) {
            if (each.tag() == TaggedProfile.TAG_INTERNET_IOP) {
                addresses++;
                for (TaggedComponent component : IiopProfile.decode(each).components()) {
                    addresses += component.tag() == TaggedComponent.TAG_ALTERNATE_IIOP_ADDRESS ? 1 : 0;
                }
            }
        }
        return addresses > 1;
    }

    /** Whether the server of a connection is dead or ends, or was started anew and knows the connection no more. */
    static boolean isLost(Throwable failure) {
        return failure instanceof OBJECT_NOT_EXIST
                || failure instanceof COMM_FAILURE
                || failure instanceof TRANSIENT
                || failure instanceof Disconnected;
    }
}
