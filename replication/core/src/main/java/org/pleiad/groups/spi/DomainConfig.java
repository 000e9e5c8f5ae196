package org.pleiad.groups.spi;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How a host takes part in a domain.
 *
 * @param domain which one
 * @param self this host
 * @param founders the hosts that a domain begins with, the same list at each of them; empty at a host that is added later, which
 *     waits until {@link OrderingDomain#addHost} names it at another one
 * @param directory where the log is kept, forced to the disk before anything is acknowledged; empty: in memory, so that what a
 *     majority of the hosts forgets is lost
 * @param timing how long a host may be silent
 * @param limits how much may wait
 */
public record DomainConfig(
        DomainId domain,
        HostAddress self,
        List<HostAddress> founders,
        Optional<Path> directory,
        Timing timing,
        Limits limits) {

    public DomainConfig {
        founders = List.copyOf(founders);
    }

    /**
     * Bounds of silence.
     *
     * @param heartbeat how often a leader that has nothing to say says so
     * @param election how long without a leader before others stand for it; at least three heartbeats
     * @param outcome after which a proposal whose fate is not known fails as such
     */
    public record Timing(Duration heartbeat, Duration election, Duration outcome) {

        /** For JVMs on loaded machines: 300 ms, 1500 ms, 10 s. */
        public static final Timing DEFAULT =
                new Timing(Duration.ofMillis(300), Duration.ofMillis(1500), Duration.ofSeconds(10));
    }

    /**
     * Bounds of what waits.
     *
     * @param pendingEntries proposals under way at this host
     * @param pendingOctets their octets
     * @param entriesPerSnapshot after how many entries a snapshot is taken and the log cut
     */
    public record Limits(int pendingEntries, long pendingOctets, int entriesPerSnapshot) {

        /** 4,096 entries of 64 MiB together; a snapshot every 100,000. */
        public static final Limits DEFAULT = new Limits(4_096, 64L << 20, 100_000);
    }
}
