package org.pleiad.groups.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** A state and the entries after it are worth the whole log. */
abstract class StateChecks extends Checks {

    @Test
    void givesAHostThatComesLateAStateInPiecesAndTheEntriesAfterIt() {
        Assumptions.assumeTrue(cluster.harness().canChangeHosts(), "this engine's hosts are fixed");
        cluster.limits(4096, 40).states(5 << 20, 0).found("a", "b", "c");
        fill(130);
        states(2);
        Cluster.Host late = cluster.add("d", cluster.leader());
        cluster.propose(cluster.leader(), "tail");
        assertThat(cluster.agreed()).hasSizeGreaterThan(130);
        assertThat(late.applier().installs()).as("states installed at d").isPositive();
    }

    @Test
    void asksAgainForAStateThatCannotBeHadNow() {
        Assumptions.assumeTrue(cluster.harness().canChangeHosts(), "this engine's hosts are fixed");
        cluster.limits(4096, 20).states(1000, 3).found("a", "b", "c");
        fill(120);
        states(1);
        cluster.add("d", cluster.leader());
        assertThat(cluster.agreed()).hasSizeGreaterThan(120);
    }

    @Test
    void servesWhileAHostGetsAState() {
        Assumptions.assumeTrue(cluster.harness().canChangeHosts(), "this engine's hosts are fixed");
        cluster.limits(4096, 30).states(3 << 20, 0).found("a", "b", "c");
        fill(60);
        Cluster.Host by = cluster.leader();
        Cluster.Host late = cluster.start(Cluster.id("d"), List.of());
        var added = by.domain().addHost(cluster.harness().address(late.id()));
        for (int i = 0; i < 40; i++) {
            cluster.propose(cluster.host("a"), "during-" + i);
        }
        try {
            Cluster.get(added);
        } catch (org.pleiad.groups.spi.EngineFailure e) {
            Cluster.retry(() -> by.domain().addHost(cluster.harness().address(late.id())));
        }
        assertThat(cluster.agreed()).hasSizeGreaterThan(100);
    }

    /** Goes on until each host has taken so many states: engines may do without one while the one before is being written. */
    private void states(int count) {
        Cluster.await(count + " states", () -> {
            fill(10);
            return cluster.running().stream().allMatch(host -> host.applier().snapshots() >= count);
        });
    }

    private void fill(int count) {
        for (int i = 0; i < count; i++) {
            cluster.propose(cluster.running().get(i % 3), "entry-" + i);
        }
    }
}
