package org.pleiad.groups.host;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.pleiad.groups.core.HostInfo;
import org.pleiad.groups.spi.HostId;

/**
 * Remembers which lives of which hosts this process has met, so that one that comes back without its log is not taken for the one
 * that it was: its votes count only once. Thread-safe.
 */
final class Lives {
    /** By name without number; under this object's monitor. Hosts are few: names come from configurations. */
    private final Map<String, Met> met = new HashMap<>();

    /** Bound of what strangers can make this process remember. */
    private static final int MOST_NAMES = 10_000;

    private record Met(long life, int before, int number) {}

    /**
     * A host says hello.
     *
     * @param name without number while it does not know its own
     * @return number of the last other life that is known
     */
    synchronized int greeted(String name, long life, Collection<HostInfo> known) {
        String base = base(name);
        int number = name.equals(base) ? 1 : number(name);
        Met former = met.get(base);
        Met now;
        if (former == null) {
            now = new Met(life, 0, number);
        } else if (former.life() == life) {
            now = new Met(life, former.before(), Math.max(former.number(), number));
        } else {
            now = new Met(life, former.number(), Math.max(former.number() + 1, number));
        }
        if (former != null || met.size() < MOST_NAMES) {
            met.put(base, now);
        }
        int last = now.before();
        for (HostInfo host : known) {
            if (host.incarnation() > 0 && base(host.address().id().name()).equals(base)) {
                last = Math.max(last, number(host.address().id().name()));
            }
        }
        return last;
    }

    /** The name of the life with a number: the first has none. */
    static HostId named(String base, int number) {
        return new HostId(number <= 1 ? base : base + "#" + number);
    }

    /** A name without its number. */
    static String base(String name) {
        int sign = name.lastIndexOf('#');
        return sign > 0 && isNumber(name.substring(sign + 1)) ? name.substring(0, sign) : name;
    }

    /** The number of a life. */
    static int number(String name) {
        String base = base(name);
        return base.equals(name) ? 1 : Integer.parseInt(name.substring(base.length() + 1));
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.length() <= 9 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
