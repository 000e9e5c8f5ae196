package org.pleiad.orb.poa;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntPredicate;
import org.omg.CORBA.ORB;

/**
 * What all adapters of one ORB share.
 *
 * @param adapterNumbers numbers of transient adapters; never given twice
 * @param serving to be run when a POA manager with persistent adapters becomes active
 * @param policyTypes the types of policies that adapters may be given beside their own
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
        AtomicInteger adapterNumbers,
        Runnable serving,
        IntPredicate policyTypes) {

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
