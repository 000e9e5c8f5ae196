package org.pleiad.groups.host;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.pleiad.groups.core.Domain;
import org.pleiad.groups.core.GroupDefinition.Control;
import org.pleiad.groups.core.GroupId;
import org.pleiad.groups.core.GroupInfo;
import org.pleiad.groups.core.HostInfo;
import org.pleiad.groups.core.MemberId;
import org.pleiad.groups.core.View;
import org.pleiad.groups.spi.DomainStatus;
import org.pleiad.groups.spi.HostId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the leader's host does for the domain: it has members added where fewer than the minimum are left, and takes the votes of
 * hosts that stay away. Runs on a thread that may wait.
 */
final class Upkeep {
    private static final Logger LOG = LoggerFactory.getLogger(Upkeep.class);
    private static final Duration JOINING = Duration.ofSeconds(20);

    /** A majority of fewer bears no further loss, so nothing is won by taking a vote away. */
    private static final int FEWEST_VOTES = 3;

    /** A host that could not become a member is left alone for so long. */
    private static final long PAUSE_NANOS = 2_000_000_000L;

    private final Leases leases;
    private final Peers peers;

    /** Since when hosts are away, as this leader knows. */
    private final Map<HostId, Long> away = new HashMap<>();

    /** Until when a host is not asked for a group again. */
    private final Map<String, Long> failed = new ConcurrentHashMap<>();

    Upkeep(Leases leases, Peers peers) {
        this.leases = leases;
        this.peers = peers;
    }

    /** Forgets what it knew: another host leads. */
    void notLeading() {
        away.clear();
        failed.clear();
    }

    /** One round. */
    void look(Domain domain) throws InterruptedException {
        for (GroupInfo group : domain.groups()) {
            if (group.definition().memberControl() == Control.INFRASTRUCTURE
                    && group.view().version() > 0
                    && group.view().members().size() < group.definition().minimumMembers()) {
                add(domain, group);
            }
        }
        takeVotes(domain);
    }

    /** Has a member added at a host of the domain's choice; empty if there is none, or it failed. */
    Optional<View> add(Domain domain, GroupInfo group) throws InterruptedException {
        for (HostInfo host : candidates(domain, group)) {
            String pair = group.id() + " at " + host.address().id();
            Long pause = failed.get(pair);
            if (pause != null && pause - System.nanoTime() > 0) {
                continue;
            }
            Optional<View> view = addAt(domain, group, host);
            if (view.isPresent()) {
                return view;
            }
            failed.put(pair, System.nanoTime() + PAUSE_NANOS);
        }
        return Optional.empty();
    }

    private Optional<View> addAt(Domain domain, GroupInfo group, HostInfo host) throws InterruptedException {
        HostId id = host.address().id();
        GroupId number = group.id();
        try {
            boolean offers = peers.offers(
                            host.address().orb(),
                            group.definition().name(),
                            group.definition().typeId(),
                            leases.lease())
                    .get(2 * leases.lease().toMillis(), TimeUnit.MILLISECONDS);
            if (!offers) {
                return Optional.empty();
            }
            View view = domain.join(number, new MemberId(id, host.incarnation()))
                    .toCompletableFuture()
                    .get(JOINING.toMillis(), TimeUnit.MILLISECONDS);
            LOG.info(
                    "host {} is now a member of {}, which has {}",
                    id,
                    group.definition().name(),
                    view.members().size());
            return Optional.of(view);
        } catch (ExecutionException | TimeoutException failure) {
            LOG.info(
                    "host {} did not become a member of {}: {}",
                    id,
                    group.definition().name(),
                    Outcome.reason(failure));
            return Optional.empty();
        }
    }

    /** Those with the fewest members first. */
    private static List<HostInfo> candidates(Domain domain, GroupInfo group) {
        Map<HostId, Integer> load = new HashMap<>();
        for (GroupInfo each : domain.groups()) {
            each.view().members().forEach(member -> load.merge(member.host(), 1, Integer::sum));
        }
        Set<HostId> members = new HashSet<>();
        group.view().members().forEach(member -> members.add(member.host()));
        List<HostInfo> candidates = new ArrayList<>();
        for (HostInfo host : domain.hosts()) {
            if (host.alive()
                    && !host.draining()
                    && !members.contains(host.address().id())) {
                candidates.add(host);
            }
        }
        candidates.sort(Comparator.<HostInfo, Integer>comparing(
                        host -> load.getOrDefault(host.address().id(), 0))
                .thenComparing(host -> host.address().id()));
        return candidates;
    }

    private void takeVotes(Domain domain) throws InterruptedException {
        DomainStatus status = domain.status();
        long now = System.nanoTime();
        for (HostInfo host : domain.hosts()) {
            HostId id = host.address().id();
            if (host.alive() || !status.hosts().contains(id)) {
                away.remove(id);
                continue;
            }
            long since = away.computeIfAbsent(id, key -> now);
            if (now - since > leases.away().toNanos() && status.hosts().size() > FEWEST_VOTES) {
                LOG.info("host {} stays away for {}: it loses its vote", id, leases.away());
                away.put(id, now);
                try {
                    domain.removeHost(id).toCompletableFuture().get(JOINING.toMillis(), TimeUnit.MILLISECONDS);
                } catch (ExecutionException | TimeoutException failure) {
                    LOG.info("host {} keeps its vote: {}", id, Outcome.reason(failure));
                }
                return;
            }
        }
    }
}
