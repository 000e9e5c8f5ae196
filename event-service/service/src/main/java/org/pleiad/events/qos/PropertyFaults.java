package org.pleiad.events.qos;

import java.util.ArrayList;
import java.util.List;
import org.omg.CORBA.ORB;
import org.omg.CosNotification.PropertyError;
import org.omg.CosNotification.PropertyRange;
import org.omg.CosNotification.QoSError_code;

/** Collects what is wrong with a list of properties; all of it is reported at once. For one thread. */
final class PropertyFaults {
    private final ORB orb;
    private final List<PropertyError> faults = new ArrayList<>();

    PropertyFaults(ORB orb) {
        this.orb = orb;
    }

    /** A fault that no other value would mend: the range is empty anys. */
    void add(QoSError_code code, String name) {
        faults.add(new PropertyError(code, name, new PropertyRange(orb.create_any(), orb.create_any())));
    }

    /** A fault that a value of this range would mend. */
    void add(QoSError_code code, String name, ValueKind kind, long low, long high) {
        faults.add(new PropertyError(code, name, new PropertyRange(kind.write(orb, low), kind.write(orb, high))));
    }

    boolean isEmpty() {
        return faults.isEmpty();
    }

    PropertyError[] toArray() {
        return faults.toArray(PropertyError[]::new);
    }

    /** One line for people: the exceptions carry it as their message. */
    @Override
    public String toString() {
        var text = new StringBuilder();
        for (PropertyError fault : faults) {
            text.append(text.isEmpty() ? "" : ", ")
                    .append(fault.name)
                    .append(' ')
                    .append(NAMES[fault.code.value()]);
        }
        return text.toString();
    }

    private static final String[] NAMES = {
        "is not supported here",
        "cannot be set beside the other settings",
        "cannot have this value in this service",
        "cannot have this value beside the other settings",
        "is no property",
        "has a value of another type",
        "has a value that is not allowed"
    };
}
