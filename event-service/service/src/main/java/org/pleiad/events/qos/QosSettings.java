package org.pleiad.events.qos;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.omg.CORBA.ORB;
import org.omg.CosNotification.NamedPropertyRange;
import org.omg.CosNotification.Property;
import org.omg.CosNotification.PropertyRange;
import org.omg.CosNotification.UnsupportedQoS;
import org.pleiad.events.channel.DeliveryLevel;

/**
 * The qualities of service of one channel, admin object or proxy: what was set for it, over what it inherits (Notification
 * Service 1.1, 2.5.6). Servants call it on any thread; settings are replaced as a whole, so that readers take no lock.
 */
public final class QosSettings {
    private final ORB orb;
    private final Level level;
    private final QosLimits limits;
    private final QosSettings parent;

    /** Counts the changes anywhere in the channel, so that a cached merge is known to be stale. */
    private final AtomicInteger changes;

    private volatile Qualities own;
    private volatile Merged merged;

    private record Merged(int change, Qualities qualities) {}

    private QosSettings(ORB orb, Level level, QosLimits limits, QosSettings parent, Qualities own) {
        this.orb = orb;
        this.level = level;
        this.limits = limits;
        this.parent = parent;
        this.changes = parent == null ? new AtomicInteger() : parent.changes;
        this.own = own;
        this.merged = new Merged(-1, own);
    }

    /**
     * A new channel's.
     *
     * @throws UnsupportedQoS all that is wrong with {@code initial}
     */
    public static QosSettings ofChannel(ORB orb, QosLimits limits, Property... initial) throws UnsupportedQoS {
        return new QosSettings(
                orb,
                Level.CHANNEL,
                limits,
                null,
                new QosRequest(orb, Level.CHANNEL, limits, Qualities.NONE, Qualities.NONE, true).read(initial));
    }

    /** A new channel's that promises this, whether or not clients could ask for it. */
    public static QosSettings ofChannel(ORB orb, QosLimits limits, DeliveryLevel level) {
        return new QosSettings(
                orb, Level.CHANNEL, limits, null, Qualities.NONE.with(Quality.PLEIAD_DELIVERY, level.ordinal()));
    }

    /** Those of an admin object of this channel. */
    public QosSettings ofAdmin() {
        return new QosSettings(orb, Level.ADMIN, limits, this, Qualities.NONE);
    }

    /** Those of a proxy of this admin object. */
    public QosSettings ofProxy() {
        return new QosSettings(orb, Level.PROXY, limits, this, Qualities.NONE);
    }

    /** What is in force: set here or inherited. */
    public Qualities effective() {
        int change = changes.get();
        Merged last = merged;
        if (last.change == change) {
            return last.qualities;
        }
        Qualities now = parent == null ? own : own.over(parent.effective());
        merged = new Merged(change, now);
        return now;
    }

    /** A number that differs when something in the channel was set in between. */
    public int version() {
        return changes.get();
    }

    /** What was set here, as {@code set_qos} takes it: what a restart has to bring back. */
    public Property[] own() {
        List<Property> properties = new ArrayList<>();
        Qualities now = own;
        for (Quality quality : Quality.values()) {
            if (now.isSet(quality)) {
                properties.add(new Property(quality.propertyName, quality.kind.write(orb, now.get(quality))));
            }
        }
        return properties.toArray(Property[]::new);
    }

    /** What the channel promises. */
    public DeliveryLevel delivery() {
        return QosRequest.delivery(effective());
    }

    /** The limits of the service. */
    public QosLimits limits() {
        return limits;
    }

    /** The operation {@code get_qos}: everything that can be set here, with what is in force. */
    public Property[] get() {
        Qualities now = effective().with(Quality.ORDER_POLICY, QosRequest.order(effective()));
        if (delivery() == DeliveryLevel.DURABLE) {
            now = now.with(Quality.PLEIAD_DELIVERY, DeliveryLevel.DURABLE.ordinal())
                    .with(Quality.EVENT_RELIABILITY, org.omg.CosNotification.Persistent.value);
            if (!now.isSet(Quality.CONNECTION_RELIABILITY)) {
                now = now.with(Quality.CONNECTION_RELIABILITY, org.omg.CosNotification.Persistent.value);
            }
        }
        return now.properties(orb, level);
    }

    /** The operation {@code set_qos}: all or nothing. */
    public synchronized void set(Property... wanted) throws UnsupportedQoS {
        own = request().read(wanted).over(own);
        changes.incrementAndGet();
    }

    /** The operation {@code validate_qos}: what else could be set beside {@code wanted}. */
    public NamedPropertyRange[] validate(Property... wanted) throws UnsupportedQoS {
        request().read(wanted);
        return available(level, wanted);
    }

    /** The operation {@code validate_event_qos}, for events that pass through here. */
    public NamedPropertyRange[] validateEvent(Property... wanted) throws UnsupportedQoS {
        new QosRequest(orb, Level.MESSAGE, limits, Qualities.NONE, effective(), false).read(wanted);
        return available(Level.MESSAGE, wanted);
    }

    private QosRequest request() {
        Qualities inherited = parent == null ? Qualities.NONE : parent.effective();
        return new QosRequest(orb, level, limits, own, inherited, false);
    }

    private NamedPropertyRange[] available(Level where, Property... wanted) {
        Set<String> named = new HashSet<>();
        for (Property property : wanted) {
            named.add(property.name);
        }
        List<NamedPropertyRange> ranges = new ArrayList<>();
        for (Quality quality : Quality.values()) {
            if (quality.isFor(where) && !named.contains(quality.propertyName)) {
                ranges.add(new NamedPropertyRange(
                        quality.propertyName,
                        new PropertyRange(
                                quality.kind.write(orb, limits.low(quality)),
                                quality.kind.write(orb, limits.high(quality)))));
            }
        }
        return ranges.toArray(NamedPropertyRange[]::new);
    }
}
