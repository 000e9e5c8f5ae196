package org.pleiad.groups.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.pleiad.groups.conformance.RecordingApplier.Applied;
import org.pleiad.groups.spi.EngineFailure;

/** Hosts that die: what one has applied, and what has succeeded, is there for good. */
abstract class CrashChecks extends Checks {

    @Test
    void keepsWhatHadSucceededWhenTheLeaderDies() {
        cluster.found("a", "b", "c");
        List<String> succeeded = Collections.synchronizedList(new ArrayList<>());
        Cluster.Host leader = cluster.leader();
        stream(leader, "old", 300, succeeded);
        for (int i = 0; i < 20; i++) {
            String text = "first-" + i;
            cluster.propose(leader, text);
            succeeded.add(text);
        }
        cluster.crash(leader);
        cluster.propose(cluster.leader(), "new");
        List<String> agreed = cluster.agreed();
        assertThat(agreed).contains("new").containsAll(List.copyOf(succeeded));
    }

    @Test
    void appliesAtAllSurvivorsWhatOneHadAppliedBeforeItDied() {
        cluster.found("a", "b", "c", "d", "e");
        List<Applied> seen = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            Cluster.Host leader = cluster.leader();
            stream(leader, "life-" + i, 200, new ArrayList<>());
            int before = seen.size();
            Cluster.await("something new", () -> leader.applier().applied().size() > before + 20);
            cluster.crash(leader);
            seen = leader.applier().applied();
        }
        cluster.agreed();
        for (Cluster.Host survivor : cluster.running()) {
            assertThat(survivor.applier().applied().subList(0, seen.size())).isEqualTo(seen);
        }
    }

    @Test
    void goesOnWhenAFollowerDies() {
        cluster.found("a", "b", "c");
        cluster.propose(cluster.leader(), "before");
        cluster.crash(cluster.follower());
        for (Cluster.Host host : cluster.running()) {
            cluster.propose(host, "after-" + host.id());
        }
        assertThat(cluster.agreed())
                .contains("before", "after-" + cluster.leader().id());
    }

    @Test
    void appliesNothingWithoutAMajorityAndSaysSoInTime() {
        cluster.found("a", "b", "c");
        cluster.propose(cluster.leader(), "before");
        cluster.agreed();
        cluster.crash(cluster.leader());
        cluster.crash(cluster.running().get(0));
        Cluster.Host last = cluster.running().get(0);
        List<Applied> before = last.applier().applied();
        for (int i = 0; i < 3; i++) {
            assertThat(BoundChecks.failure(last.domain().propose(Cluster.entry("alone-" + i))))
                    .isIn(EngineFailure.Kind.NO_MAJORITY, EngineFailure.Kind.UNKNOWN);
        }
        assertThat(BoundChecks.failure(last.domain().readBarrier()))
                .isIn(EngineFailure.Kind.NO_MAJORITY, EngineFailure.Kind.UNKNOWN);
        assertThat(last.applier().applied()).isEqualTo(before);
        Cluster.await("no majority in the status", () -> !last.status().majority());
    }

    @Test
    void appliesNothingAtALeaderThatIsCutOffAndAllAfterwards() {
        Assumptions.assumeTrue(cluster.harness().canCut(), "this harness cannot cut hosts off");
        cluster.found("a", "b", "c");
        Cluster.Host leader = cluster.leader();
        cluster.propose(leader, "before");
        cluster.agreed();
        List<Applied> before = leader.applier().applied();
        cluster.harness().cut(Set.of(leader.id()));
        assertThat(BoundChecks.failure(leader.domain().propose(Cluster.entry("cut off"))))
                .isIn(EngineFailure.Kind.NO_MAJORITY, EngineFailure.Kind.UNKNOWN);
        assertThat(BoundChecks.failure(leader.domain().readBarrier()))
                .isIn(EngineFailure.Kind.NO_MAJORITY, EngineFailure.Kind.UNKNOWN);
        Cluster.Host other = cluster.running().stream()
                .filter(host -> host != leader)
                .findFirst()
                .orElseThrow();
        cluster.propose(other, "majority");
        assertThat(leader.applier().applied()).isEqualTo(before);
        cluster.harness().heal();
        assertThat(cluster.agreed()).contains("before", "majority");
    }

    /** Proposes many without waiting; those that succeed are noted. */
    private static void stream(Cluster.Host host, String name, int count, List<String> succeeded) {
        AtomicInteger refused = new AtomicInteger();
        for (int i = 0; i < count; i++) {
            String text = name + "-" + i;
            host.domain().propose(Cluster.entry(text)).whenComplete((position, failure) -> {
                if (failure == null) {
                    succeeded.add(text);
                } else {
                    refused.incrementAndGet();
                }
            });
        }
    }
}
