package org.pleiad.orb.observe;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** Flight recorder event: a call was sent on to another object. */
@Name("pleiad.ForwardFollowed")
@Label("Forward Followed")
@Category("Pleiad")
@Description("a call was sent on to another object")
@StackTrace(false)
final class ForwardFollowedEvent extends Event {
    /** Tells whether anybody records such events, without making one. */
    static final ForwardFollowedEvent PROBE = new ForwardFollowedEvent();

    @Label("Operation")
    String operation;

    @Label("From")
    String from;

    @Label("To")
    String to;

    @Label("Permanent")
    boolean permanent;
}
