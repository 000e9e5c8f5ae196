package org.pleiad.orb.poa;

import java.util.concurrent.atomic.AtomicInteger;
import org.omg.CORBA.ORB;

/**
 * What all adapters of one ORB share.
 *
 * @param adapterNumbers numbers of transient adapters; never given twice
 */
record PoaEnvironment(
        ORB orb,
        ReferenceFactory references,
        PoaConfig config,
        ObjectKeys keys,
        Invocations invocations,
        AdapterDelegate servantDelegate,
        AdapterTable table,
        HeldRequests heldRequests,
        MainThreadQueue mainThread,
        AtomicInteger adapterNumbers) {

    /** Puts a servant under this ORB's wing. */
    void adopt(org.omg.PortableServer.Servant servant) {
        servant._set_delegate(servantDelegate);
    }

    /** Refuses to wait for requests on a thread that runs one. */
    void refuseToWaitForItself(String operation) {
        if (invocations.current() != null) {
            throw PoaFaults.wouldDeadlock(operation);
        }
    }
}
