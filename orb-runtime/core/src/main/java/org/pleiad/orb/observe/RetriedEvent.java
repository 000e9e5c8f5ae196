package org.pleiad.orb.observe;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** Flight recorder event: a request is sent again after a failure. */
@Name("pleiad.Retried")
@Label("Request Retried")
@Category("Pleiad")
@Description("a request is sent again after a failure")
@StackTrace(false)
final class RetriedEvent extends Event {
    /** Tells whether anybody records such events, without making one. */
    static final RetriedEvent PROBE = new RetriedEvent();

    @Label("Operation")
    String operation;

    @Label("Peer")
    String peer;

    @Label("Failure")
    String failure;

    @Label("Attempt")
    int attempt;
}
