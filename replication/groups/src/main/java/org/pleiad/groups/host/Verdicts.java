package org.pleiad.groups.host;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.omg.CORBA.TIMEOUT;
import org.pleiad.groups.PleiadGroups.Condition;
import org.pleiad.groups.core.Domain;
import org.pleiad.groups.core.HostInfo;
import org.pleiad.groups.spi.DomainStatus;
import org.pleiad.groups.spi.HostId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the leader's host makes of silence. A host whose lease has run out, or that somebody suspects, is asked itself; only when
 * that fails, too, its life is ended, by an entry of the log. Leases are counted anew by each leader. A leader that hears from no
 * majority suspects itself: it judges nobody and lets another host lead. Ticks and outcomes come on several threads; the methods
 * are short and guarded by this object's monitor.
 */
final class Verdicts {
    private static final Logger LOG = LoggerFactory.getLogger(Verdicts.class);

    /** A process that refuses connections is asked once more: it may just be starting to listen again. */
    private static final int REFUSALS = 2;

    private final Leases leases;
    private final Peers peers;
    private final Suspicions suspicions;
    private final Map<HostId, Standing> standings = new HashMap<>();
    private long term = -1;
    private boolean yielded;
    private long yieldedAt;

    /** How a host stands with the leader. */
    private static final class Standing {
        private final long incarnation;
        private long heard = System.nanoTime();
        private int refusals;
        private boolean asked;
        private boolean judged;
        /** It did not answer when it was asked last. */
        private boolean silent;

        Standing(long incarnation) {
            this.incarnation = incarnation;
        }
    }

    Verdicts(Leases leases, Peers peers, Suspicions suspicions) {
        this.leases = leases;
        this.peers = peers;
        this.suspicions = suspicions;
    }

    /** Looks after all hosts. Called by the leader's host only. */
    synchronized void look(Domain domain, DomainStatus status) {
        if (status.term() != term) {
            term = status.term();
            standings.clear();
        }
        for (HostInfo host : domain.hosts()) {
            HostId id = host.address().id();
            if (!host.alive() || id.equals(domain.self().id())) {
                standings.remove(id);
                continue;
            }
            Standing standing = standings.get(id);
            if (standing == null || standing.incarnation != host.incarnation()) {
                standing = new Standing(host.incarnation());
                standings.put(id, standing);
            }
            boolean overdue =
                    System.nanoTime() - standing.heard > leases.lease().toNanos();
            if (!standing.asked && !standing.judged && (overdue || suspicions.contains(id))) {
                ask(domain, host, standing);
            }
        }
    }

    /** A host has shown that it lives. */
    synchronized void heard(HostId host, long incarnation) {
        Standing standing = standings.get(host);
        if (standing != null && standing.incarnation == incarnation) {
            standing.heard = System.nanoTime();
            standing.refusals = 0;
            standing.silent = false;
            suspicions.clear(host);
        }
    }

    private void ask(Domain domain, HostInfo host, Standing standing) {
        standing.asked = true;
        HostId id = host.address().id();
        peers.lives(host.address().orb(), id.name(), host.incarnation(), leases.examination())
                .whenComplete((condition, failure) -> judge(domain, host, standing, condition, failure));
    }

    private synchronized void judge(
            Domain domain, HostInfo host, Standing standing, Condition condition, Throwable failure) {
        standing.asked = false;
        HostId id = host.address().id();
        boolean overdue = System.nanoTime() - standing.heard > leases.lease().toNanos();
        standing.silent = failure != null;
        if (failure == null && condition == Condition.LIVES) {
            heard(id, standing.incarnation);
        } else if (!hearsMajority(domain)) {
            stepDown(domain);
        } else if (failure == null && condition == Condition.OVER) {
            exclude(
                    domain,
                    host,
                    standing,
                    "another life of it has begun at " + host.address().orb());
        } else if (failure != null && !(failure instanceof TIMEOUT) && ++standing.refusals >= REFUSALS) {
            exclude(
                    domain,
                    host,
                    standing,
                    "nobody answers at " + host.address().orb() + ": " + Outcome.reason(failure));
        } else if (overdue) {
            exclude(
                    domain,
                    host,
                    standing,
                    "no sign of life for " + leases.lease().toMillis() + " ms, and none when asked");
        }
    }

    /**
     * Of the hosts whose votes count, this one among them. Within half a lease: where this host is the one that is cut off, the others
     * fall silent all at once, and none of them must be judged while the rest just seem to live.
     */
    private boolean hearsMajority(Domain domain) {
        Set<HostId> voters = domain.status().hosts();
        long now = System.nanoTime();
        long lately = leases.lease().toNanos() / 2;
        long heard = voters.stream()
                .filter(id -> {
                    Standing standing = standings.get(id);
                    return id.equals(domain.self().id())
                            || standing != null && !standing.silent && now - standing.heard <= lately;
                })
                .count();
        return heard > voters.size() / 2;
    }

    /** Lets another host lead, once in a lease. */
    private void stepDown(Domain domain) {
        long now = System.nanoTime();
        if (yielded && now - yieldedAt < leases.lease().toNanos()) {
            return;
        }
        yielded = true;
        yieldedAt = now;
        HostId self = domain.self().id();
        domain.status().hosts().stream()
                .filter(id -> !id.equals(self) && standings.containsKey(id))
                .min(Comparator.naturalOrder())
                .ifPresent(other -> {
                    LOG.warn("host {} leads and hears from no majority: it lets {} lead", self, other);
                    domain.transferLeadership(other).whenComplete((done, failure) -> {
                        if (failure != null) {
                            LOG.info("{} does not lead yet: {}", other, Outcome.reason(failure));
                        }
                    });
                });
    }

    private void exclude(Domain domain, HostInfo host, Standing standing, String reason) {
        HostId id = host.address().id();
        standing.judged = true;
        LOG.info("host {}@{} of its domain is excluded: {}", id, host.incarnation(), reason);
        domain.exclude(id, host.incarnation(), reason).whenComplete((done, failure) -> {
            if (failure != null) {
                LOG.info("the verdict over {}@{} did not pass: {}", id, host.incarnation(), Outcome.reason(failure));
                synchronized (this) {
                    standing.judged = false;
                }
            }
        });
    }
}
