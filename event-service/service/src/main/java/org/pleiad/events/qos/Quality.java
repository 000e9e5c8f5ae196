package org.pleiad.events.qos;

import static org.pleiad.events.qos.Level.ADMIN;
import static org.pleiad.events.qos.Level.CHANNEL;
import static org.pleiad.events.qos.Level.MESSAGE;
import static org.pleiad.events.qos.Level.PROXY;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.omg.CosNotification.AnyOrder;
import org.omg.CosNotification.BestEffort;
import org.omg.CosNotification.DeadlineOrder;
import org.omg.CosNotification.DefaultPriority;
import org.omg.CosNotification.HighestPriority;
import org.omg.CosNotification.LifoOrder;
import org.omg.CosNotification.LowestPriority;
import org.omg.CosNotification.Persistent;
import org.omg.CosNotification.PriorityOrder;
import org.pleiad.events.channel.DeliveryLevel;

/**
 * The qualities of service that a client can ask for: name, type, legal range, default, and for what each may be set
 * (Notification Service 1.1, 2.5.5). Values are {@code long}s: truth is 0 or 1, times are units of 100 ns.
 */
public enum Quality {
    EVENT_RELIABILITY(
            org.omg.CosNotification.EventReliability.value,
            ValueKind.SHORT,
            BestEffort.value,
            Persistent.value,
            BestEffort.value,
            MESSAGE,
            CHANNEL),
    CONNECTION_RELIABILITY(
            org.omg.CosNotification.ConnectionReliability.value,
            ValueKind.SHORT,
            BestEffort.value,
            Persistent.value,
            BestEffort.value,
            PROXY,
            ADMIN,
            CHANNEL),
    PRIORITY(
            org.omg.CosNotification.Priority.value,
            ValueKind.SHORT,
            LowestPriority.value,
            HighestPriority.value,
            DefaultPriority.value,
            MESSAGE,
            PROXY,
            ADMIN,
            CHANNEL),
    START_TIME(org.omg.CosNotification.StartTime.value, ValueKind.UTC, Long.MIN_VALUE, Long.MAX_VALUE, 0, MESSAGE),
    STOP_TIME(org.omg.CosNotification.StopTime.value, ValueKind.UTC, Long.MIN_VALUE, Long.MAX_VALUE, 0, MESSAGE),
    /** 0: the event does not expire. */
    TIMEOUT(
            org.omg.CosNotification.Timeout.value,
            ValueKind.TIME,
            0,
            Long.MAX_VALUE,
            0,
            MESSAGE,
            PROXY,
            ADMIN,
            CHANNEL),
    START_TIME_SUPPORTED(
            org.omg.CosNotification.StartTimeSupported.value, ValueKind.BOOLEAN, 0, 1, 1, PROXY, ADMIN, CHANNEL),
    STOP_TIME_SUPPORTED(
            org.omg.CosNotification.StopTimeSupported.value, ValueKind.BOOLEAN, 0, 1, 1, PROXY, ADMIN, CHANNEL),
    ORDER_POLICY(
            org.omg.CosNotification.OrderPolicy.value,
            ValueKind.SHORT,
            AnyOrder.value,
            DeadlineOrder.value,
            PriorityOrder.value,
            PROXY,
            ADMIN,
            CHANNEL),
    DISCARD_POLICY(
            org.omg.CosNotification.DiscardPolicy.value,
            ValueKind.SHORT,
            AnyOrder.value,
            LifoOrder.value,
            AnyOrder.value,
            PROXY,
            ADMIN,
            CHANNEL),
    MAXIMUM_BATCH_SIZE(
            org.omg.CosNotification.MaximumBatchSize.value,
            ValueKind.LONG,
            1,
            Integer.MAX_VALUE,
            1,
            PROXY,
            ADMIN,
            CHANNEL),
    /** 0: what is there is delivered at once. */
    PACING_INTERVAL(
            org.omg.CosNotification.PacingInterval.value, ValueKind.TIME, 0, Long.MAX_VALUE, 0, PROXY, ADMIN, CHANNEL),
    /** 0: as many as the service allows. */
    MAX_EVENTS_PER_CONSUMER(
            org.omg.CosNotification.MaxEventsPerConsumer.value,
            ValueKind.LONG,
            0,
            Integer.MAX_VALUE,
            0,
            PROXY,
            ADMIN,
            CHANNEL),
    /** An extension of ours: what {@link DeliveryLevel} a channel promises; fixed when it is made. */
    PLEIAD_DELIVERY("PleiadDelivery", ValueKind.SHORT, 0, 2, 0, CHANNEL);

    private static final Map<String, Quality> BY_NAME = new HashMap<>();

    static {
        for (Quality quality : values()) {
            BY_NAME.put(quality.propertyName, quality);
        }
    }

    final String propertyName;
    final ValueKind kind;
    final long low;
    final long high;
    final long byDefault;
    private final Set<Level> levels;

    Quality(String propertyName, ValueKind kind, long low, long high, long byDefault, Level first, Level... others) {
        this.propertyName = propertyName;
        this.kind = kind;
        this.low = low;
        this.high = high;
        this.byDefault = byDefault;
        this.levels = EnumSet.of(first, others);
    }

    /** The property of that name, or {@code null}. */
    public static Quality named(String propertyName) {
        return BY_NAME.get(propertyName);
    }

    /** As the OMG spells it. */
    public String propertyName() {
        return propertyName;
    }

    /** Whether it may be set there. */
    public boolean isFor(Level level) {
        return levels.contains(level);
    }
}
