package org.pleiad.orb.observe;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** Flight recorder event: a repeated request was not executed again. */
@Name("pleiad.DuplicateSuppressed")
@Label("Duplicate Suppressed")
@Category("Pleiad")
@Description("a repeated request was not executed again")
@StackTrace(false)
final class DuplicateSuppressedEvent extends Event {
    /** Tells whether anybody records such events, without making one. */
    static final DuplicateSuppressedEvent PROBE = new DuplicateSuppressedEvent();

    @Label("Operation")
    String operation;

    @Label("Client")
    String client;

    @Label("Retention Id")
    long retentionId;

    @Label("Answered")
    boolean answered;
}
