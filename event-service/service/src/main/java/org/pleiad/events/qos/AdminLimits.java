package org.pleiad.events.qos;

import java.util.List;
import java.util.OptionalLong;
import org.omg.CORBA.ORB;
import org.omg.CosNotification.MaxConsumers;
import org.omg.CosNotification.MaxQueueLength;
import org.omg.CosNotification.MaxSuppliers;
import org.omg.CosNotification.Property;
import org.omg.CosNotification.QoSError_code;
import org.omg.CosNotification.RejectNewEvents;
import org.omg.CosNotification.UnsupportedAdmin;

/**
 * The limits of a channel that its administrator sets (Notification Service 1.1, 2.5.7). Immutable.
 *
 * @param maxQueueLength events that a queue of the channel holds at most; 0: as many as the service allows
 * @param maxConsumers consumers that are connected at most; 0: no limit
 * @param maxSuppliers suppliers that are connected at most; 0: no limit
 * @param rejectNewEvents whether a full channel refuses an event instead of discarding one
 */
public record AdminLimits(int maxQueueLength, int maxConsumers, int maxSuppliers, boolean rejectNewEvents) {
    /** The standard's defaults: no limits. */
    public static final AdminLimits NONE = new AdminLimits(0, 0, 0, false);

    private static final List<String> NAMES =
            List.of(MaxQueueLength.value, MaxConsumers.value, MaxSuppliers.value, RejectNewEvents.value);

    static boolean isLimit(String name) {
        return NAMES.contains(name);
    }

    /** The operation {@code get_admin}. */
    public Property[] properties(ORB orb) {
        return new Property[] {
            new Property(MaxQueueLength.value, ValueKind.LONG.write(orb, maxQueueLength)),
            new Property(MaxConsumers.value, ValueKind.LONG.write(orb, maxConsumers)),
            new Property(MaxSuppliers.value, ValueKind.LONG.write(orb, maxSuppliers)),
            new Property(RejectNewEvents.value, ValueKind.BOOLEAN.write(orb, rejectNewEvents ? 1 : 0))
        };
    }

    /**
     * The operation {@code set_admin}: these limits, changed as asked.
     *
     * @throws UnsupportedAdmin all that is wrong with {@code wanted}
     */
    public AdminLimits with(ORB orb, QosLimits limits, Property... wanted) throws UnsupportedAdmin {
        var faults = new PropertyFaults(orb);
        AdminLimits changed = this;
        for (Property property : wanted) {
            changed = changed.with(property, limits, faults);
        }
        if (!faults.isEmpty()) {
            throw new UnsupportedAdmin(faults.toString(), faults.toArray());
        }
        return changed;
    }

    private AdminLimits with(Property property, QosLimits limits, PropertyFaults faults) {
        switch (property.name) {
            case MaxQueueLength.value:
                return new AdminLimits(
                        count(property, limits.maxQueueLength(), faults), maxConsumers, maxSuppliers, rejectNewEvents);
            case MaxConsumers.value:
                return new AdminLimits(
                        maxQueueLength, count(property, Integer.MAX_VALUE, faults), maxSuppliers, rejectNewEvents);
            case MaxSuppliers.value:
                return new AdminLimits(
                        maxQueueLength, maxConsumers, count(property, Integer.MAX_VALUE, faults), rejectNewEvents);
            case RejectNewEvents.value:
                return new AdminLimits(maxQueueLength, maxConsumers, maxSuppliers, truth(property, faults));
            default:
                faults.add(
                        Quality.named(property.name) == null
                                ? QoSError_code.BAD_PROPERTY
                                : QoSError_code.UNSUPPORTED_PROPERTY,
                        property.name);
                return this;
        }
    }

    private static int count(Property property, int high, PropertyFaults faults) {
        OptionalLong value = ValueKind.LONG.read(property.value);
        if (value.isEmpty()) {
            faults.add(QoSError_code.BAD_TYPE, property.name, ValueKind.LONG, 0, high);
            return 0;
        }
        long count = value.getAsLong();
        if (count < 0 || count > high) {
            faults.add(
                    count < 0 ? QoSError_code.BAD_VALUE : QoSError_code.UNSUPPORTED_VALUE,
                    property.name,
                    ValueKind.LONG,
                    0,
                    high);
            return 0;
        }
        return (int) count;
    }

    private static boolean truth(Property property, PropertyFaults faults) {
        OptionalLong value = ValueKind.BOOLEAN.read(property.value);
        if (value.isEmpty()) {
            faults.add(QoSError_code.BAD_TYPE, property.name, ValueKind.BOOLEAN, 0, 1);
        }
        return value.orElse(0) != 0;
    }
}
