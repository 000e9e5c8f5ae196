package org.pleiad.groups.services;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pleiad.groups.spi.HostAddress;
import org.pleiad.orb.ior.AlternateAddress;

/**
 * Which replica of a service a process is.
 *
 * @param replicas all of them, the same list at each
 * @param name which of them this is
 * @param store where the log is kept, forced to the disk before a change is acknowledged; empty: at a majority of the replicas, in
 *     memory
 * @param engine what brings the order of changes about, the same at each; its library must be on the class path
 * @param patience how long to wait for a majority
 */
public record ReplicaSetup(
        List<HostAddress> replicas, String name, Optional<Path> store, String engine, Duration patience) {
    /** The engine where nothing else is said. */
    public static final String DEFAULT_ENGINE = "microraft";

    /**
     * Looks whether it can be.
     *
     * @throws IllegalArgumentException if none of the replicas has that name
     */
    public ReplicaSetup {
        replicas = List.copyOf(replicas);
        if (replicas.stream().noneMatch(each -> each.id().name().equals(name))) {
            throw new IllegalArgumentException(
                    "none of the replicas has the name \"" + name + "\"; they are " + replicas);
        }
    }

    /** With the ordinary engine. */
    public ReplicaSetup(List<HostAddress> replicas, String name, Optional<Path> store, Duration patience) {
        this(replicas, name, store, DEFAULT_ENGINE, patience);
    }

    /** Where this replica listens. */
    AlternateAddress own() {
        return replicas.stream()
                .filter(each -> each.id().name().equals(name))
                .map(ReplicaSetup::address)
                .findFirst()
                .orElseThrow();
    }

    /** Where the others do. */
    List<AlternateAddress> others() {
        List<AlternateAddress> others = new ArrayList<>();
        for (HostAddress each : replicas) {
            if (!each.id().name().equals(name)) {
                others.add(address(each));
            }
        }
        return others;
    }

    private static AlternateAddress address(HostAddress host) {
        int colon = host.orb().lastIndexOf(':');
        String name = host.orb().substring(0, colon);
        return new AlternateAddress(
                name.startsWith("[") ? name.substring(1, name.length() - 1) : name,
                Integer.parseInt(host.orb().substring(colon + 1)));
    }

    /**
     * The URL of an object that has the same key at all replicas.
     *
     * @param key escaped
     */
    static String corbaloc(List<HostAddress> replicas, String key) {
        return "corbaloc:"
                + String.join(
                        ",",
                        replicas.stream().map(each -> "iiop:1.2@" + each.orb()).toList())
                + "/" + key;
    }
}
