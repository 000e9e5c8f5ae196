package org.pleiad.orb.poa;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntPredicate;
import org.omg.CORBA.ORB;

/**
 * What all adapters of one ORB share.
 *
 * @param adapterNumbers numbers of transient adapters and of POA managers; never given twice
 * @param serving to be run when a POA manager with persistent adapters becomes active
 * @param ending whether the ORB is shutting down: nothing is held any more
 * @param interception the IOR interceptors, once there are any
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
        AdapterThreads threads,
        MainThreadQueue mainThread,
        AtomicInteger adapterNumbers,
        Runnable serving,
        AtomicBoolean ending,
        ReferenceInterception interception,
        IntPredicate policyTypes) {

    /** Puts a servant under this ORB's wing. */
    void adopt(org.omg.PortableServer.Servant servant) {
        servant._set_delegate(servantDelegate);
    }

    /** Whether the calling thread runs a request of the adapter or of one below it. */
    boolean runsRequestBelow(PoaNode adapter) {
        for (Invocation running = invocations.current(); running != null; running = running.outer()) {
            if (running.adapter().isBelow(adapter)) {
                return true;
            }
        }
        return false;
    }

    /** Refuses to wait for requests on a thread that runs one. */
    void refuseToWaitForItself(String operation) {
        if (invocations.current() != null) {
            throw PoaFaults.wouldDeadlock(operation);
        }
    }
}
