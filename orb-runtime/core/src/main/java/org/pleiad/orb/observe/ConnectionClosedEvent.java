package org.pleiad.orb.observe;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** Flight recorder event: a connection ended. */
@Name("pleiad.ConnectionClosed")
@Label("Connection Closed")
@Category("Pleiad")
@Description("a connection ended")
@StackTrace(false)
final class ConnectionClosedEvent extends Event {
    /** Tells whether anybody records such events, without making one. */
    static final ConnectionClosedEvent PROBE = new ConnectionClosedEvent();

    @Label("Peer")
    String peer;

    @Label("Accepted")
    boolean accepted;

    @Label("Reason")
    String reason;
}
