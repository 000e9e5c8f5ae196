package org.pleiad.orb.group;

import java.util.concurrent.CompletionStage;

/**
 * Takes the requests for some object keys away from the object adapters, before sessions and interceptors. Called by the dispatcher
 * on the thread that reads the connection, or on the caller's for a call within this process, so it must not wait.
 */
public interface RequestRouter {

    /** Whether the requests for a key are this router's. Quick: asked for each request once there is a router. */
    boolean owns(byte[] objectKey);

    /**
     * Takes a request.
     *
     * @return the reply, within a bound of the router's own; it may fail with a system exception, which the client gets. For
     *     requests without response it tells only when the router has done with them
     */
    CompletionStage<MarshalledReply> route(MarshalledRequest request);
}
