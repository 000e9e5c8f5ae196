package org.pleiad.orb.observe;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** Flight recorder event: a connection was opened or accepted. */
@Name("pleiad.ConnectionOpened")
@Label("Connection Opened")
@Category("Pleiad")
@Description("a connection was opened or accepted")
@StackTrace(false)
final class ConnectionOpenedEvent extends Event {
    /** Tells whether anybody records such events, without making one. */
    static final ConnectionOpenedEvent PROBE = new ConnectionOpenedEvent();

    @Label("Peer")
    String peer;

    @Label("Accepted")
    boolean accepted;
}
