package org.pleiad.groups.local;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.pleiad.groups.spi.Applier;
import org.pleiad.groups.spi.DomainConfig;
import org.pleiad.groups.spi.DomainId;
import org.pleiad.groups.spi.EngineFailure;
import org.pleiad.groups.spi.Environment;
import org.pleiad.groups.spi.HostId;

/**
 * What {@link LocalEngine}s share: the logs of their domains, and, for tests, what goes wrong between the hosts. Thread-safe.
 */
public final class LocalNetwork {
    private static final LocalNetwork PROCESS = new LocalNetwork(LocalFaults.NONE, false);

    private final LocalFaults faults;
    private final boolean disks;
    private final Map<DomainId, LocalLog> logs = new HashMap<>();

    private LocalNetwork(LocalFaults faults, boolean disks) {
        this.faults = faults;
        this.disks = disks;
    }

    /** The one of this process. */
    public static LocalNetwork process() {
        return PROCESS;
    }

    /** Another one, on which nothing is shared with others of this process. */
    public static LocalNetwork separate() {
        return new LocalNetwork(LocalFaults.NONE, false);
    }

    /**
     * One for tests: with faults, and with disks that are in memory. A directory in a configuration names such a disk, which
     * survives {@link #crash}.
     */
    public static LocalNetwork withDisks(LocalFaults faults) {
        return new LocalNetwork(faults, true);
    }

    boolean hasDisks() {
        return disks;
    }

    synchronized LocalShare open(DomainConfig config, Applier applier, Environment environment) {
        LocalLog log = logs.get(config.domain());
        if (log == null || log.isForgotten()) {
            log = new LocalLog(config.domain(), config.founders(), faults);
            logs.put(config.domain(), log);
        }
        return log.open(config, applier, environment);
    }

    /** Ends a host's share as a crash does: nobody is told, nothing is handed over. */
    public void crash(DomainId domain, HostId host) {
        log(domain).crash(host);
    }

    /** A disk is lost: whoever had it has to come back under another identity. */
    public void loseDisk(DomainId domain, Path directory) {
        log(domain).loseDisk(directory);
    }

    /** Lets the hosts named hear each other only; all others hear each other. */
    public void cut(DomainId domain, Set<HostId> apart) {
        log(domain).cut(apart);
    }

    /** Everybody hears everybody again. */
    public void heal(DomainId domain) {
        log(domain).cut(Set.of());
    }

    /** Everything that is late comes now. */
    public void catchUp(DomainId domain) {
        log(domain).catchUp();
    }

    private synchronized LocalLog log(DomainId domain) {
        LocalLog log = logs.get(domain);
        if (log == null) {
            throw new EngineFailure(EngineFailure.Kind.OUTSIDE, "no host of domain " + domain + " is here");
        }
        return log;
    }
}
