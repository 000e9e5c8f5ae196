package org.pleiad.events.durable.client;

import org.omg.CORBA.COMM_FAILURE;
import org.omg.CORBA.NO_RESPONSE;
import org.omg.CORBA.OBJECT_NOT_EXIST;
import org.omg.CORBA.SystemException;
import org.omg.CORBA.TIMEOUT;
import org.omg.CORBA.TRANSIENT;

/** Failures that pass when the server is there again, and the pauses until then. */
final class Unreachable {
    private static final long FIRST_PAUSE_MILLIS = 20;
    private static final long LONGEST_PAUSE_MILLIS = 2_000;

    private Unreachable() {}

    /** A server that is being started answers OBJECT_NOT_EXIST until its channels are there. */
    static boolean passes(SystemException failure) {
        return failure instanceof COMM_FAILURE
                || failure instanceof TRANSIENT
                || failure instanceof TIMEOUT
                || failure instanceof NO_RESPONSE
                || failure instanceof OBJECT_NOT_EXIST;
    }

    /** @param attempt from 0 */
    static long pauseMillis(int attempt) {
        return Math.min(LONGEST_PAUSE_MILLIS, FIRST_PAUSE_MILLIS << Math.min(attempt, 10));
    }
}
