package org.pleiad.orb.group;

import java.util.List;
import java.util.concurrent.CompletionStage;
import org.omg.CORBA.ObjectHelper;

/**
 * Takes the requests for some object keys away from the object adapters, before sessions. Server interceptors see a request before
 * its router does, and its reply after. Called by the dispatcher on the thread that reads the connection, or on the caller's for a
 * call within this process, so it must not wait.
 */
public interface RequestRouter {

    /** Whether the requests for a key are this router's. Quick: asked for each request once there is a router. */
    boolean owns(byte[] objectKey);

    /**
     * What interceptors are told of the object behind a key that is this router's; asked only where there are any.
     *
     * @throws org.omg.CORBA.SystemException COMPLETED_NO, if there is no such object here now; the client gets it, and the request
     *     is not routed
     */
    default RoutedObject object(byte[] objectKey) {
        return new RoutedObject(new byte[0], List.of(), objectKey, ObjectHelper.id(), id -> false, null);
    }

    /**
     * Takes a request.
     *
     * @return the reply, within a bound of the router's own; it may fail with a system exception, which the client gets. For
     *     requests without response it tells only when the router has done with them
     */
    CompletionStage<MarshalledReply> route(MarshalledRequest request);
}
