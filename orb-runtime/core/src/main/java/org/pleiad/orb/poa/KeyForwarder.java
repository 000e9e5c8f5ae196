package org.pleiad.orb.poa;

import java.util.concurrent.CompletionStage;

/**
 * Knows where the objects of other servers are: asked for every key that no adapter of this ORB made and that is not a plain
 * key of it, for requests and for LocateRequests (CORBA 3.3 part 2, 9.4.3.1). An implementation repository is one. Called by
 * the dispatcher on the thread that reads the connection, so it must not block.
 */
@FunctionalInterface
public interface KeyForwarder {

    /**
     * Where an object is.
     *
     * @param objectKey of the request; not to be changed
     * @param client address of the client's end of its connection, for instance {@code /127.0.0.1:4711}
     * @return a destination, perhaps later, within a bound of the forwarder's own; it may fail with a system exception, which
     *     the client gets; {@code null} if the key is not known here
     */
    CompletionStage<Destination> destination(byte[] objectKey, String client);

    /**
     * Where requests go.
     *
     * @param reference not nil
     * @param permanent whether the object will never come back, so that clients may forget where they looked first; told to
     *     clients of GIOP 1.2 only, as the earlier versions have no word for it
     */
    record Destination(org.omg.CORBA.Object reference, boolean permanent) {}
}
