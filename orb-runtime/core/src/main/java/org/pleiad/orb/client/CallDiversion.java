package org.pleiad.orb.client;

import org.pleiad.orb.group.MarshalledReply;

/**
 * Makes the calls of a thread in its stead: for members of object groups, which all carry the same request out but call others
 * once only. Asked on that thread, which waits, for each call that does not go to an object adapter of this ORB.
 */
@FunctionalInterface
public interface CallDiversion {
    /**
     * Makes a call, or finds out what came of it where it was made; bounds its wait.
     *
     * @return what the stub shall make of it; not looked at for one-way calls
     * @throws org.omg.CORBA.SystemException which the caller gets
     */
    MarshalledReply make(MarshalledCall call);
}
