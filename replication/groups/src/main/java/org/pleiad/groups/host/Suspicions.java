package org.pleiad.groups.host;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.pleiad.groups.spi.HostId;

/** Hosts that did not answer somebody lately. A suspicion passes by itself; it only makes the leader look. Thread-safe. */
final class Suspicions {
    private final long nanos;

    /** Until when, by {@link System#nanoTime}. Bounded by the hosts of the domain. */
    private final Map<HostId, Long> until = new ConcurrentHashMap<>();

    /** Suspicions that pass after a time. */
    Suspicions(long nanos) {
        this.nanos = nanos;
    }

    /** True if there was none. */
    boolean raise(HostId host) {
        long now = System.nanoTime();
        Long former = until.put(host, now + nanos);
        return former == null || former - now < 0;
    }

    void clear(HostId host) {
        until.remove(host);
    }

    boolean contains(HostId host) {
        Long end = until.get(host);
        return end != null && end - System.nanoTime() > 0;
    }

    String[] names() {
        List<String> names = new ArrayList<>();
        until.keySet().forEach(host -> {
            if (contains(host)) {
                names.add(host.name());
            }
        });
        return names.toArray(String[]::new);
    }
}
