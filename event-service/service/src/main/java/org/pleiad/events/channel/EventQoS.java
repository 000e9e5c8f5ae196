package org.pleiad.events.channel;

import java.time.Duration;
import java.time.Instant;
import org.omg.CORBA.Any;
import org.omg.CORBA.SystemException;
import org.omg.CosNotification.Priority;
import org.omg.CosNotification.Property;
import org.omg.CosNotification.StartTime;
import org.omg.CosNotification.StopTime;
import org.omg.CosNotification.Timeout;
import org.omg.TimeBase.TimeTHelper;
import org.omg.TimeBase.UtcT;
import org.omg.TimeBase.UtcTHelper;
import org.pleiad.orb.cdr.TimeT;

/**
 * What the variable header of a structured event asks for (Notification Service 1.1, 2.5.5). A property of a wrong type
 * counts as not given: whoever takes events in may check them before.
 *
 * @param hasPriority whether it asks for one
 * @param priority -32767 to 32767
 * @param startTime before which the event is not delivered, or {@code null}
 * @param stopTime after which it is not delivered, or {@code null}
 * @param timeout how long after its arrival it is not delivered any more, or {@code null}
 */
record EventQoS(boolean hasPriority, short priority, Instant startTime, Instant stopTime, Duration timeout) {
    static final EventQoS NONE = new EventQoS(false, (short) 0, null, null, null);

    static EventQoS of(Property[] header) {
        if (header.length == 0) {
            return NONE;
        }
        boolean hasPriority = false;
        short priority = 0;
        Instant start = null;
        Instant stop = null;
        Duration timeout = null;
        for (Property property : header) {
            try {
                switch (property.name) {
                    case Priority.value -> {
                        priority = property.value.extract_short();
                        hasPriority = true;
                    }
                    case StartTime.value -> start = instant(property.value);
                    case StopTime.value -> stop = instant(property.value);
                    case Timeout.value -> timeout = duration(property.value);
                    default -> {}
                }
            } catch (SystemException otherType) {
                continue;
            }
        }
        return new EventQoS(hasPriority, priority, start, stop, timeout);
    }

    private static Instant instant(Any value) {
        UtcT time = UtcTHelper.extract(value);
        return TimeT.toInstant(time.time);
    }

    private static Duration duration(Any value) {
        return Duration.ofNanos(TimeT.nanos(TimeTHelper.extract(value)));
    }
}
