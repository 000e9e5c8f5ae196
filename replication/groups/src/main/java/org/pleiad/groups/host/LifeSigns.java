package org.pleiad.groups.host;

import java.util.Optional;
import org.pleiad.groups.PleiadGroups.Lease;
import org.pleiad.groups.core.Domain;
import org.pleiad.groups.core.HostInfo;
import org.pleiad.groups.spi.DomainStatus;
import org.pleiad.groups.spi.HostAddress;
import org.pleiad.groups.spi.HostId;

/**
 * Tells the leader, at each heartbeat, that this host lives, and whom it does not hear from; where this host leads, it looks after
 * the others instead. Ticks come on one thread and wait for nothing.
 */
final class LifeSigns {
    private final Leases leases;
    private final Peers peers;
    private final Suspicions suspicions;
    private final Verdicts verdicts;
    private final Runnable overHeard;

    /** By {@link System#nanoTime}; meaningful once {@link #leased}. */
    private volatile long leaseEnd;

    private volatile boolean leased;

    /**
     * Signs of life.
     *
     * @param overHeard is told, perhaps often, when the leader says that this life is over
     */
    LifeSigns(Leases leases, Peers peers, Suspicions suspicions, Verdicts verdicts, Runnable overHeard) {
        this.leases = leases;
        this.peers = peers;
        this.suspicions = suspicions;
        this.verdicts = verdicts;
        this.overHeard = overHeard;
    }

    void tick(Domain domain) {
        DomainStatus status = domain.status();
        Optional<HostId> leader = status.leader();
        long incarnation = domain.incarnation();
        if (incarnation == 0 || leader.isEmpty()) {
            return;
        }
        HostAddress self = domain.self();
        if (leader.get().equals(self.id())) {
            if (status.majority()) {
                extend(System.nanoTime(), leases.lease().toNanos());
                verdicts.look(domain, status);
            }
            return;
        }
        for (HostInfo host : domain.hosts()) {
            if (host.address().id().equals(leader.get())) {
                renew(domain, host.address(), incarnation);
            }
        }
    }

    private void renew(Domain domain, HostAddress leader, long incarnation) {
        HostId self = domain.self().id();
        long asked = System.nanoTime();
        peers.renew(leader.orb(), self.name(), incarnation, suspicions.names(), leases.examination())
                .whenComplete((lease, failure) -> {
                    if (failure != null) {
                        suspicions.raise(leader.id());
                    } else if (domain.incarnation() == incarnation) {
                        // else the answer is about a life that is over anyway
                        answered(leader.id(), lease, asked);
                    }
                });
    }

    private void answered(HostId leader, Lease lease, long asked) {
        suspicions.clear(leader);
        if (lease.leading && lease.excluded) {
            overHeard.run();
        } else if (lease.leading) {
            // counted from when it was asked for: the leader counts from later
            extend(asked, lease.millis * 1_000_000L);
        }
    }

    private void extend(long from, long nanos) {
        leaseEnd = from + nanos;
        leased = true;
    }

    /** Whether the leader has answered within the lease. */
    boolean hasLease() {
        return leased && leaseEnd - System.nanoTime() > 0;
    }
}
