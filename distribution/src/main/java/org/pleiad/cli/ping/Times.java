package org.pleiad.cli.ping;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Durations, sorted. */
public final class Times {
    private final long[] nanos;

    /** Of at least one duration. */
    public Times(long[] measured) {
        nanos = measured.clone();
        Arrays.sort(nanos);
    }

    /** The duration within which a share of them was over: 0.5 for the median. */
    public long quantile(double share) {
        return nanos[Math.max(0, (int) Math.ceil(share * nanos.length) - 1)];
    }

    /** Minimum, median, 99th percentile and maximum in microseconds. */
    Map<String, Object> micros() {
        var all = new LinkedHashMap<String, Object>();
        all.put("min", nanos[0] / 1000.0);
        all.put("median", quantile(0.5) / 1000.0);
        all.put("p99", quantile(0.99) / 1000.0);
        all.put("max", nanos[nanos.length - 1] / 1000.0);
        return all;
    }

    /** The shortest, as people read it. */
    String first() {
        return text(nanos[0]);
    }

    @Override
    public String toString() {
        return "min " + text(nanos[0]) + ", median " + text(quantile(0.5)) + ", p99 " + text(quantile(0.99)) + ", max "
                + text(nanos[nanos.length - 1]);
    }

    private static String text(long nanos) {
        return nanos < 1_000_000
                ? String.format(Locale.ROOT, "%.1f µs", nanos / 1e3)
                : String.format(Locale.ROOT, "%.2f ms", nanos / 1e6);
    }
}
