package org.pleiad.orb.observe;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;
import jdk.jfr.Threshold;

/** Flight recorder event: a request was received, and carried out or refused. */
@Name("pleiad.RequestServed")
@Label("Request Served")
@Category("Pleiad")
@Description("a request was received, and carried out or refused")
@StackTrace(false)
@Threshold("10 ms")
final class RequestServedEvent extends Event {
    /** Tells whether anybody records such events, without making one. */
    static final RequestServedEvent PROBE = new RequestServedEvent();

    @Label("Operation")
    String operation;

    @Label("Peer")
    String peer;

    @Label("Request Id")
    int requestId;

    @Label("Outcome")
    String outcome;

    @Label("Octets Received")
    int octetsReceived;

    @Label("Octets Sent")
    int octetsSent;
}
