package org.pleiad.events.notify;

import java.nio.charset.StandardCharsets;
import org.omg.CORBA.INTERNAL;
import org.omg.CORBA.OBJECT_NOT_EXIST;
import org.omg.CORBA.UserException;
import org.omg.PortableServer.POA;
import org.omg.PortableServer.POAPackage.ObjectNotActive;
import org.omg.PortableServer.Servant;

/** The objects of one channel, by ids that say what they are, as {@code c0/p3}: proxy 3 of consumer admin 0. */
final class NotifyObjects {
    private final POA poa;

    /** @param poa of the channel alone; whoever activates chooses the ids */
    NotifyObjects(POA poa) {
        this.poa = poa;
    }

    org.omg.CORBA.Object activate(String id, Servant servant) {
        try {
            poa.activate_object_with_id(octets(id), servant);
            return poa.id_to_reference(octets(id));
        } catch (UserException impossible) {
            var failure = new INTERNAL("the channel's own object adapter refused " + id + ": " + impossible);
            failure.initCause(impossible);
            throw failure;
        }
    }

    /** Requests under way still finish. Does nothing if the object is not active any more. */
    void deactivate(String id) {
        try {
            poa.deactivate_object(octets(id));
        } catch (ObjectNotActive | OBJECT_NOT_EXIST alreadyGone) {
            return;
        } catch (UserException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static byte[] octets(String id) {
        return id.getBytes(StandardCharsets.UTF_8);
    }
}
