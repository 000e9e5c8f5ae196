package org.pleiad.groups.host;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.pleiad.groups.PleiadGroups.Acquaintance;
import org.pleiad.groups.PleiadGroups.Condition;
import org.pleiad.groups.PleiadGroups.Lease;
import org.pleiad.groups.PleiadGroups.Refused;
import org.pleiad.groups.core.Domain;
import org.pleiad.groups.core.HostInfo;
import org.pleiad.groups.spi.DomainStatus.Role;
import org.pleiad.groups.spi.HostAddress;
import org.pleiad.groups.spi.HostId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What this host answers to the others of its domain. */
final class HostNeighbours implements Neighbours {
    private static final Logger LOG = LoggerFactory.getLogger(HostNeighbours.class);
    private static final Duration ADMISSION = Duration.ofSeconds(20);

    private final DomainHost host;
    private final Lives lives = new Lives();

    HostNeighbours(DomainHost host) {
        this.host = host;
    }

    @Override
    public Acquaintance greet(String name, long life) {
        Domain domain = host.openDomain();
        List<HostInfo> known = domain == null ? List.of() : domain.hosts();
        int before = lives.greeted(name, life, known);
        String self = domain == null ? "" : domain.self().id().name();
        return new Acquaintance(self, before, !host.readsItsLog(), host.isEntered());
    }

    @Override
    public void admit(String name, String orb, String engine) throws Refused {
        Domain domain = host.openDomain();
        if (domain == null || !host.isEntered()) {
            throw new Refused("this host does not take part in its domain now; ask another one");
        }
        HostId id = id(name);
        Set<HostId> former = new TreeSet<>(domain.status().hosts());
        domain.hosts().forEach(info -> former.add(info.address().id()));
        for (HostId other : former) {
            if (Lives.base(other.name()).equals(Lives.base(name)) && Lives.number(other.name()) < Lives.number(name)) {
                retire(domain, other, id);
            }
        }
        LOG.info("host {} at {} is let into domain {}", name, orb, host.config().domain());
        Outcome.await(domain.addHost(new HostAddress(id, orb, engine)), ADMISSION);
    }

    private static HostId id(String name) throws Refused {
        try {
            return new HostId(name);
        } catch (IllegalArgumentException malformed) {
            throw new Refused(malformed.getMessage());
        }
    }

    /** An earlier life has forgotten what it promised: it counts no more. */
    private void retire(Domain domain, HostId former, HostId successor) throws Refused {
        boolean votes = domain.status().hosts().contains(former);
        Optional<HostInfo> known = find(domain, former);
        if (known.isPresent() && known.get().alive()) {
            Outcome.await(
                    domain.exclude(former, known.get().incarnation(), "it comes back as " + successor), ADMISSION);
        }
        if (votes) {
            Outcome.await(domain.removeHost(former), ADMISSION);
        }
        host.cut(former);
    }

    private static Optional<HostInfo> find(Domain domain, HostId id) {
        return domain.hosts().stream()
                .filter(info -> info.address().id().equals(id))
                .findFirst();
    }

    @Override
    public Lease renew(String name, long incarnation, String[] silent) {
        Domain domain = host.openDomain();
        if (domain == null || domain.status().role() != Role.LEADER) {
            return new Lease(false, false, 0);
        }
        HostId id = new HostId(name);
        Optional<HostInfo> known = find(domain, id);
        boolean excluded = known.isPresent()
                && (known.get().incarnation() > incarnation
                        || known.get().incarnation() == incarnation
                                && !known.get().alive());
        if (!excluded) {
            host.heard(id, incarnation);
            for (String other : silent) {
                find(domain, new HostId(other)).ifPresent(info -> host.suspect(info.address()));
            }
        }
        return new Lease(
                true, excluded, Math.toIntExact(host.config().leases().lease().toMillis()));
    }

    @Override
    public Condition lives(String name, long incarnation) {
        Domain domain = host.openDomain();
        if (domain == null) {
            return Condition.STARTING;
        }
        if (!domain.self().id().name().equals(name)) {
            return Condition.OVER;
        }
        long now = domain.incarnation();
        if (now == 0) {
            return Condition.STARTING;
        }
        return now > incarnation ? Condition.OVER : Condition.LIVES;
    }

    @Override
    public boolean offers(String group, String typeId) {
        return host.offers(group, typeId);
    }
}
