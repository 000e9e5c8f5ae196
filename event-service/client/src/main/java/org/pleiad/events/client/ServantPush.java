package org.pleiad.events.client;

import java.util.concurrent.atomic.AtomicBoolean;
import org.omg.PortableServer.Servant;
import org.pleiad.orb.async.AsyncCall;

/**
 * A channel's proxy that pushes to a servant of ours.
 *
 * @param proxy at the channel's server
 * @param disconnect the operation of the proxy that ends it
 * @param servant what the channel calls
 * @param gone set as soon as the servant takes no more events
 */
record ServantPush(org.omg.CORBA.Object proxy, String disconnect, Servant servant, AtomicBoolean gone)
        implements PushLink {
    @Override
    public void close() {
        gone.set(true);
        AsyncCall.to(proxy, disconnect)
                .returningNothing()
                .whenComplete((nothing, failure) -> Connecting.deactivate(servant));
    }
}
