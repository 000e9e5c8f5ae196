package org.pleiad.events.filter;

import org.omg.CORBA.Any;
import org.pleiad.events.channel.Event;

/** Asks a mapping filter what is to replace a value of an event. Thread-safe. */
@FunctionalInterface
public interface Mapping {
    /** The answer; {@code null} if there is none, since the filter is another process's and does not answer. */
    Answer ask(Event event);

    /**
     * What a mapping filter says.
     *
     * @param met whether the event meets one of the constraints
     * @param value that of the first it meets, or the default value
     */
    record Answer(boolean met, Any value) {}
}
