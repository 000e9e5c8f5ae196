package org.pleiad.groups.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pleiad.groups.spi.DomainStatus;
import org.pleiad.groups.spi.EngineFailure;
import org.pleiad.groups.spi.HostId;

/** Hosts that come and go. */
abstract class MembershipChecks extends Checks {

    @BeforeEach
    void changes() {
        Assumptions.assumeTrue(cluster.harness().canChangeHosts(), "this engine's hosts are fixed");
    }

    @Test
    void letsAHostInThatThenHasAllAndMayPropose() {
        cluster.found("a", "b", "c");
        cluster.propose(cluster.host("a"), "before");
        Cluster.Host added = cluster.add("d", cluster.host("b"));
        cluster.propose(added, "by d");
        assertThat(cluster.agreed()).contains("before", "by d");
        Set<HostId> all = Set.of(Cluster.id("a"), Cluster.id("b"), Cluster.id("c"), Cluster.id("d"));
        for (Cluster.Host host : cluster.running()) {
            Cluster.await(
                    "four hosts at " + host.id(),
                    () -> host.status().hosts().equals(all)
                            && host.applier().hosts().equals(all));
        }
    }

    @Test
    void isOutsideUntilItIsLetIn() {
        cluster.found("a", "b", "c");
        Cluster.Host outside = cluster.start(Cluster.id("d"), List.of());
        assertThat(outside.status().role()).isEqualTo(DomainStatus.Role.OUTSIDE);
        assertThat(BoundChecks.failure(outside.domain().propose(Cluster.entry("from outside"))))
                .isIn(EngineFailure.Kind.OUTSIDE, EngineFailure.Kind.NO_MAJORITY);
        assertThat(cluster.host("a").status().hosts()).doesNotContain(outside.id());
    }

    @Test
    void takesAHostsVoteAway() {
        cluster.found("a", "b", "c", "d");
        Cluster.Host leader = cluster.leader();
        Cluster.Host removed = cluster.follower();
        Cluster.retry(() -> leader.domain().removeHost(removed.id()));
        Cluster.await("three hosts", () -> !leader.status().hosts().contains(removed.id()));
        // until it has heard that it is none of them, its proposals may still be taken; those that it says it did not
        // make, must not
        List<String> refused = new ArrayList<>();
        AtomicInteger attempts = new AtomicInteger();
        Cluster.await("refusal of " + removed.id(), () -> {
            String entry = "removed-" + attempts.incrementAndGet();
            try {
                Cluster.get(removed.domain().propose(Cluster.entry(entry)));
                return false;
            } catch (EngineFailure failure) {
                if (!failure.mayBeApplied()) {
                    refused.add(entry);
                }
                return true;
            }
        });
        cluster.crash(removed);
        cluster.propose(cluster.leader(), "three");
        cluster.crash(cluster.follower());
        cluster.propose(cluster.leader(), "two of three");
        assertThat(cluster.agreed()).contains("three", "two of three").noneMatch(refused::contains);
    }

    @Test
    void survivesTheReplacementOfAllHostsOneByOne() {
        cluster.found("a", "b", "c");
        cluster.propose(cluster.host("a"), "the first");
        for (String name : List.of("a", "b", "c")) {
            Cluster.Host old = cluster.host(name);
            Cluster.Host by = cluster.leader();
            cluster.add(name + "#2", by);
            Cluster.Host through = cluster.running().stream()
                    .filter(host -> host != old)
                    .findFirst()
                    .orElseThrow();
            Cluster.retry(() -> through.domain().removeHost(old.id()));
            cluster.crash(old);
            cluster.propose(cluster.leader(), "without " + name);
        }
        assertThat(cluster.agreed()).contains("the first", "without a", "without b", "without c");
    }

    @Test
    void replacesAHostThatDied() {
        cluster.found("a", "b", "c");
        cluster.propose(cluster.host("a"), "before");
        Cluster.Host dead = cluster.leader();
        cluster.crash(dead);
        Cluster.Host leader = cluster.leader();
        Cluster.retry(() -> leader.domain().removeHost(dead.id()));
        cluster.add(dead.id() + "#2", cluster.leader());
        cluster.crash(cluster.follower());
        cluster.propose(cluster.leader(), "after");
        assertThat(cluster.agreed()).contains("before", "after");
    }

    @Test
    void findsNothingWrongWithWhatIsSoAlready() {
        cluster.found("a", "b", "c");
        Cluster.Host leader = cluster.leader();
        Cluster.retry(() -> leader.domain().addHost(cluster.harness().address(Cluster.id("b"))));
        Cluster.retry(() -> leader.domain().removeHost(Cluster.id("never")));
        Cluster.retry(() -> leader.domain().transferLeadership(leader.id()));
        cluster.propose(leader, "as before");
        assertThat(leader.status().hosts()).hasSize(3);
    }
}
