package org.pleiad.orb.session.server;

import org.omg.CORBA.SystemException;

/**
 * One arrival of a request, which waits for the outcome of the execution. Exactly one of the methods is called, on the
 * thread that has the outcome.
 */
public interface Repetition {

    /**
     * The outcome is there.
     *
     * @param reply the original reply, a whole GIOP message with the request id of the first arrival; not to be changed
     */
    void answer(byte[] reply);

    /** There is no reply, and there will be none. */
    void refuse(SystemException reason);

    /** Whether another arrival is the same one: same connection, same request id. It would be answered twice for nothing. */
    boolean isSameAs(Repetition other);
}
