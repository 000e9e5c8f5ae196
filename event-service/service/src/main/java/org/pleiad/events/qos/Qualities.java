package org.pleiad.events.qos;

import java.util.ArrayList;
import java.util.List;
import org.omg.CORBA.ORB;
import org.omg.CosNotification.Property;

/** Settings of qualities of service, some or all. Immutable. */
public final class Qualities {
    /** Nothing is set. */
    public static final Qualities NONE = new Qualities(new long[Quality.values().length], 0);

    private final long[] values;

    /** A bit for each quality that is set. */
    private final int set;

    private Qualities(long[] values, int set) {
        this.values = values;
        this.set = set;
    }

    public boolean isSet(Quality quality) {
        return (set & 1 << quality.ordinal()) != 0;
    }

    /** What is set, or the default. */
    public long get(Quality quality) {
        return isSet(quality) ? values[quality.ordinal()] : quality.byDefault;
    }

    public Qualities with(Quality quality, long value) {
        long[] changed = values.clone();
        changed[quality.ordinal()] = value;
        return new Qualities(changed, set | 1 << quality.ordinal());
    }

    /** These settings, and those of {@code inherited} where there are none. */
    public Qualities over(Qualities inherited) {
        if (set == 0) {
            return inherited;
        }
        long[] merged = inherited.values.clone();
        for (Quality quality : Quality.values()) {
            if (isSet(quality)) {
                merged[quality.ordinal()] = values[quality.ordinal()];
            }
        }
        return new Qualities(merged, inherited.set | set);
    }

    /** All that may be set at {@code level}, defaults included. */
    Property[] properties(ORB orb, Level level) {
        List<Property> properties = new ArrayList<>();
        for (Quality quality : Quality.values()) {
            if (quality.isFor(level)) {
                properties.add(new Property(quality.propertyName, quality.kind.write(orb, get(quality))));
            }
        }
        return properties.toArray(Property[]::new);
    }

    @Override
    public String toString() {
        var text = new StringBuilder();
        for (Quality quality : Quality.values()) {
            if (isSet(quality)) {
                text.append(text.isEmpty() ? "" : ", ")
                        .append(quality.propertyName)
                        .append('=')
                        .append(get(quality));
            }
        }
        return text.toString();
    }
}
