package org.pleiad.orb.observe;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** Flight recorder event: a request was refused because it may have been executed before. */
@Name("pleiad.RepeatRefused")
@Label("Repeat Refused")
@Category("Pleiad")
@Description("a request was refused because it may have been executed before")
@StackTrace(false)
final class RepeatRefusedEvent extends Event {
    /** Tells whether anybody records such events, without making one. */
    static final RepeatRefusedEvent PROBE = new RepeatRefusedEvent();

    @Label("Operation")
    String operation;

    @Label("Client")
    String client;

    @Label("Retention Id")
    long retentionId;

    @Label("Reason")
    String reason;
}
