package org.pleiad.events.filter;

import org.omg.CORBA.Any;
import org.pleiad.events.channel.Event;

/** Asks a mapping filter for the value that is to replace one of an event. Thread-safe. */
@FunctionalInterface
public interface Mapping {
    /** The value; {@code null} if none is to be replaced, or the filter did not answer. */
    Any value(Event event);
}
