package org.omg.RTCORBA;

import org.omg.CORBA.ShortHolder;

/**
 * Changes the priorities of requests on their way through a server; users install their own. {@code native} in IDL.
 * Real-time CORBA 1.2.
 */
public abstract class PriorityTransform {
    public PriorityTransform() {}

    /** Changes the priority at which a request is served; {@code false} if that cannot be done. */
    public abstract boolean inbound(ShortHolder the_priority, byte[] oid);

    /** Changes the priority of requests that the servant makes; {@code false} if that cannot be done. */
    public abstract boolean outbound(ShortHolder the_priority, byte[] oid);
}
