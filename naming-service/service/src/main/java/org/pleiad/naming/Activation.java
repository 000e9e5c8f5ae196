package org.pleiad.naming;

import org.omg.CORBA.INTERNAL;
import org.omg.CORBA.UserException;
import org.omg.PortableServer.POA;
import org.omg.PortableServer.POAPackage.ObjectNotActive;
import org.omg.PortableServer.POAPackage.ServantNotActive;
import org.omg.PortableServer.Servant;

/** Iterators in and out of their object adapter. */
final class Activation {
    private final POA poa;

    Activation(POA poa) {
        this.poa = poa;
    }

    /** Activates under a new id. */
    org.omg.CORBA.Object activate(Servant servant) {
        try {
            return poa.id_to_reference(poa.activate_object(servant));
        } catch (UserException impossible) {
            throw failed(impossible);
        }
    }

    /** Deactivates; requests under way still finish. Does nothing if it was not active any more. */
    void deactivate(Servant servant) {
        try {
            poa.deactivate_object(poa.servant_to_id(servant));
        } catch (ObjectNotActive | ServantNotActive alreadyGone) {
            // another caller was faster
        } catch (UserException impossible) {
            throw failed(impossible);
        }
    }

    private static INTERNAL failed(UserException cause) {
        var failure = new INTERNAL("the naming service's own object adapter refused: " + cause);
        failure.initCause(cause);
        return failure;
    }
}
