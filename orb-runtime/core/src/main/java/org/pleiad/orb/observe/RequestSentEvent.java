package org.pleiad.orb.observe;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;
import jdk.jfr.Threshold;

/** Flight recorder event: a request was sent and answered, or failed. */
@Name("pleiad.RequestSent")
@Label("Request Sent")
@Category("Pleiad")
@Description("a request was sent and answered, or failed")
@StackTrace(false)
@Threshold("10 ms")
final class RequestSentEvent extends Event {
    /** Tells whether anybody records such events, without making one. */
    static final RequestSentEvent PROBE = new RequestSentEvent();

    @Label("Operation")
    String operation;

    @Label("Peer")
    String peer;

    @Label("Request Id")
    int requestId;

    @Label("Outcome")
    String outcome;

    @Label("Octets Sent")
    int octetsSent;

    @Label("Octets Received")
    int octetsReceived;
}
