package org.pleiad.orb.dispatch;

import java.nio.ByteOrder;
import java.util.concurrent.CompletionStage;
import org.omg.CORBA.ORB;
import org.pleiad.orb.dynamic.ObjectReferences;
import org.pleiad.orb.observe.Observer;
import org.pleiad.orb.poa.BootObjects;
import org.pleiad.orb.poa.KeyForwarder;
import org.pleiad.orb.poa.ObjectAdapters;
import org.pleiad.orb.session.server.ReplyCache;
import org.pleiad.orb.transport.ServerConnection;

/**
 * What all calls share.
 *
 * @param order byte order of replies
 * @param sessions what is kept for the sessions of clients; {@code null}: there are none
 * @param observer is told what calls do
 * @param interception the server interceptors, once there are any
 * @param routing whose the requests are that are no adapter's
 * @param guard who calls, and whether they may
 */
record ServerSide(
        ORB orb,
        ObjectAdapters adapters,
        ObjectReferences references,
        ByteOrder order,
        ReplyCache sessions,
        Observer observer,
        Interception interception,
        Routing routing,
        Guard guard) {

    /** Whether server interceptors have to see requests. */
    boolean isIntercepted() {
        return interception.isOn();
    }

    /** Where a key leads that no adapter made; {@code null} for an adapter's key, and for one that leads nowhere. */
    BootObjects.Target bootTarget(byte[] key) {
        return adapters.owns(key) ? null : adapters.bootObjects().find(key);
    }

    /**
     * Where the object of a key that was not made here is; {@code null} if nobody knows. Costs nothing in an ORB that nobody
     * told.
     */
    CompletionStage<KeyForwarder.Destination> elsewhere(byte[] key, ServerConnection connection) {
        KeyForwarder forwarder = adapters.forwarder();
        return forwarder == null || adapters.owns(key) || adapters.bootObjects().find(key) != null
                ? null
                : forwarder.destination(key, connection.remoteAddress());
    }

    /** The key by which the adapters know an object of this ORB. */
    byte[] localKey(byte[] key) {
        BootObjects.Target target = bootTarget(key);
        return target == null || target.localKey() == null ? key : target.localKey();
    }
}
