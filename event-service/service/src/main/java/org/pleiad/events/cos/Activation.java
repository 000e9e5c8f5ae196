package org.pleiad.events.cos;

import org.omg.CORBA.INTERNAL;
import org.omg.CORBA.OBJECT_NOT_EXIST;
import org.omg.CORBA.UserException;
import org.omg.PortableServer.POA;
import org.omg.PortableServer.POAPackage.ObjectNotActive;
import org.omg.PortableServer.POAPackage.ServantNotActive;
import org.omg.PortableServer.Servant;

/** Servants in and out of a channel's object adapter. */
public final class Activation {
    private final POA poa;

    /** Of an adapter that retains servants and makes ids. */
    public Activation(POA poa) {
        this.poa = poa;
    }

    /** Activates under a new id. */
    public org.omg.CORBA.Object activate(Servant servant) {
        try {
            return poa.id_to_reference(poa.activate_object(servant));
        } catch (UserException impossible) {
            throw failed(impossible);
        }
    }

    /** Deactivates; requests under way still finish. Does nothing if it was not active any more. */
    public void deactivate(Servant servant) {
        try {
            poa.deactivate_object(poa.servant_to_id(servant));
        } catch (ObjectNotActive | ServantNotActive | OBJECT_NOT_EXIST alreadyGone) {
            return;
        } catch (UserException impossible) {
            throw failed(impossible);
        }
    }

    private static INTERNAL failed(UserException cause) {
        var failure = new INTERNAL("the channel's own object adapter refused: " + cause);
        failure.initCause(cause);
        return failure;
    }
}
