package org.pleiad.activator;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.omg.CORBA.COMM_FAILURE;
import org.omg.CORBA.NO_RESPONSE;
import org.omg.CORBA.SystemException;
import org.omg.CORBA.TIMEOUT;
import org.omg.CORBA.TRANSIENT;
import org.pleiad.orb.transport.HostName;

/** Asks instances whether they live; each question takes at most the call time-out of the activator's ORB. */
final class Liveness {
    /** How long the end of a process may take to be seen after its connections broke. */
    private static final long DEATH_MILLIS = 500;

    private Liveness() {}

    /** Whether somebody answers there; any answer will do, an exception too. */
    static boolean answers(org.omg.CORBA.Object address) {
        try {
            address._non_existent();
            return true;
        } catch (COMM_FAILURE | TRANSIENT | TIMEOUT | NO_RESPONSE silence) {
            return false;
        } catch (SystemException answer) {
            return true;
        }
    }

    /** Whether the process of an instance that does not answer is known to have ended. */
    static boolean hasEnded(KnownInstance instance) {
        if (instance.process <= 0 || !instance.host.equals(HostName.own())) {
            return false;
        }
        ProcessHandle process = ProcessHandle.of(instance.process).orElse(null);
        if (process == null
                || process.info()
                        .startInstant()
                        .filter(instance.since::isBefore)
                        .isPresent()) {
            // nobody, or another one that was given the number since
            return true;
        }
        try {
            process.onExit().get(DEATH_MILLIS, TimeUnit.MILLISECONDS);
            return true;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException | TimeoutException alive) {
            return false;
        }
    }
}
