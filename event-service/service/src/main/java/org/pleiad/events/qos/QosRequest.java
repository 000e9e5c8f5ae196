package org.pleiad.events.qos;

import java.util.OptionalLong;
import org.omg.CORBA.ORB;
import org.omg.CosNotification.BestEffort;
import org.omg.CosNotification.FifoOrder;
import org.omg.CosNotification.Persistent;
import org.omg.CosNotification.Property;
import org.omg.CosNotification.QoSError_code;
import org.omg.CosNotification.UnsupportedQoS;
import org.pleiad.events.channel.DeliveryLevel;

/**
 * A list of properties that somebody asks for: first each by itself, then all beside what is set already (Notification
 * Service 1.1, 2.5.6.3 for the codes of errors). For one list.
 */
final class QosRequest {
    private final Level level;
    private final QosLimits limits;
    private final Qualities own;
    private final Qualities inherited;
    private final boolean creating;
    private final PropertyFaults faults;

    /**
     * @param own what is set at the object now
     * @param inherited what it inherits; for events: what is in force at the proxy
     * @param creating whether the object is being made, so that what is fixed afterwards may be set
     */
    QosRequest(ORB orb, Level level, QosLimits limits, Qualities own, Qualities inherited, boolean creating) {
        this.level = level;
        this.limits = limits;
        this.own = own;
        this.inherited = inherited;
        this.creating = creating;
        this.faults = new PropertyFaults(orb);
    }

    /** The settings asked for. */
    Qualities read(Property... wanted) throws UnsupportedQoS {
        Qualities asked = Qualities.NONE;
        for (Property property : wanted) {
            Quality quality = Quality.named(property.name);
            if (quality == null || !quality.isFor(level)) {
                boolean known = quality != null || AdminLimits.isLimit(property.name);
                faults.add(known ? QoSError_code.UNSUPPORTED_PROPERTY : QoSError_code.BAD_PROPERTY, property.name);
                continue;
            }
            OptionalLong value = checked(quality, property);
            if (value.isPresent()) {
                asked = asked.with(quality, value.getAsLong());
            }
        }
        if (level == Level.MESSAGE) {
            checkEvent(asked);
        } else {
            checkTogether(asked);
        }
        if (!faults.isEmpty()) {
            throw new UnsupportedQoS(faults.toString(), faults.toArray());
        }
        return asked;
    }

    private OptionalLong checked(Quality quality, Property property) {
        OptionalLong value = quality.kind.read(property.value);
        long low = limits.low(quality);
        long high = limits.high(quality);
        QoSError_code code = null;
        if (value.isEmpty()) {
            code = QoSError_code.BAD_TYPE;
        } else if (value.getAsLong() < quality.low || value.getAsLong() > quality.high) {
            code = QoSError_code.BAD_VALUE;
        } else if (value.getAsLong() < low || value.getAsLong() > high) {
            code = QoSError_code.UNSUPPORTED_VALUE;
        }
        if (code == null) {
            return value;
        }
        faults.add(code, quality.propertyName, quality.kind, low, high);
        return OptionalLong.empty();
    }

    /** What one event asks for, beside what is in force where it passes. */
    private void checkEvent(Qualities asked) {
        if (asked.isSet(Quality.START_TIME) && inherited.get(Quality.START_TIME_SUPPORTED) == 0) {
            faults.add(QoSError_code.UNAVAILABLE_PROPERTY, Quality.START_TIME.propertyName);
        }
        if (asked.isSet(Quality.STOP_TIME) && inherited.get(Quality.STOP_TIME_SUPPORTED) == 0) {
            faults.add(QoSError_code.UNAVAILABLE_PROPERTY, Quality.STOP_TIME.propertyName);
        }
        if (asked.get(Quality.EVENT_RELIABILITY) == Persistent.value && delivery(inherited) != DeliveryLevel.DURABLE) {
            only(Quality.EVENT_RELIABILITY, BestEffort.value);
        }
    }

    private void checkTogether(Qualities asked) {
        if (!creating) {
            checkUnchanged(asked, Quality.EVENT_RELIABILITY);
            checkUnchanged(asked, Quality.PLEIAD_DELIVERY);
        }
        Qualities all = asked.over(own).over(inherited);
        boolean persistent = all.get(Quality.EVENT_RELIABILITY) == Persistent.value;
        if (creating && persistent && all.isSet(Quality.PLEIAD_DELIVERY) && all.get(Quality.PLEIAD_DELIVERY) != 2) {
            only(Quality.PLEIAD_DELIVERY, DeliveryLevel.DURABLE.ordinal());
        }
        if (creating
                && all.get(Quality.PLEIAD_DELIVERY) == DeliveryLevel.DURABLE.ordinal()
                && all.isSet(Quality.EVENT_RELIABILITY)
                && !persistent) {
            only(Quality.EVENT_RELIABILITY, Persistent.value);
        }
        // events that are kept are no use to a consumer that is forgotten (2.5.5.1)
        if (delivery(all) == DeliveryLevel.DURABLE
                && asked.isSet(Quality.CONNECTION_RELIABILITY)
                && asked.get(Quality.CONNECTION_RELIABILITY) == BestEffort.value) {
            only(Quality.CONNECTION_RELIABILITY, Persistent.value);
        }
    }

    /** What a channel promises is fixed when it is made: what it accepted before could not keep a new promise. */
    private void checkUnchanged(Qualities asked, Quality quality) {
        long now = quality == Quality.PLEIAD_DELIVERY
                ? delivery(own).ordinal()
                : delivery(own) == DeliveryLevel.DURABLE ? Persistent.value : BestEffort.value;
        if (asked.isSet(quality) && asked.get(quality) != now) {
            only(quality, now);
        }
    }

    private void only(Quality quality, long value) {
        faults.add(QoSError_code.UNAVAILABLE_VALUE, quality.propertyName, quality.kind, value, value);
    }

    /** Who promises the order of each supplier does not change it unless asked to. */
    static long order(Qualities qualities) {
        boolean careful = delivery(qualities) != DeliveryLevel.BEST_EFFORT;
        return careful && !qualities.isSet(Quality.ORDER_POLICY)
                ? FifoOrder.value
                : qualities.get(Quality.ORDER_POLICY);
    }

    static DeliveryLevel delivery(Qualities qualities) {
        if (qualities.get(Quality.EVENT_RELIABILITY) == Persistent.value) {
            return DeliveryLevel.DURABLE;
        }
        return DeliveryLevel.values()[(int) qualities.get(Quality.PLEIAD_DELIVERY)];
    }
}
