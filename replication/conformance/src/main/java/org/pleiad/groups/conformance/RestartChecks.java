package org.pleiad.groups.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pleiad.groups.spi.EngineFailure;
import org.pleiad.groups.spi.HostAddress;
import org.pleiad.groups.spi.HostId;

/** Hosts that have kept their log come back as the same ones, one or all. */
abstract class RestartChecks extends Checks {

    @BeforeEach
    void keeps() {
        Assumptions.assumeTrue(
                cluster.harness().directory(Cluster.id("a")).isPresent(), "this engine, or its harness, keeps nothing");
        cluster.kept();
    }

    @Test
    void comesBackWithItsLogAsTheSameHost() {
        cluster.found("a", "b", "c");
        cluster.propose(cluster.host("a"), "before");
        Cluster.Host stopped = cluster.follower();
        cluster.crash(stopped);
        cluster.propose(cluster.leader(), "meanwhile");
        cluster.start(stopped.id(), founders());
        cluster.leader();
        cluster.propose(cluster.host(stopped.id().name()), "again");
        assertThat(cluster.agreed()).contains("before", "meanwhile", "again");
        assertThat(cluster.leader().status().hosts()).hasSize(3);
    }

    @Test
    void forgetsNothingThatHadSucceededWhenAllHostsDieAtOnce() {
        cluster.limits(4096, 50).found("a", "b", "c");
        List<String> succeeded = new ArrayList<>();
        for (int life = 0; life < 3; life++) {
            for (int i = 0; i < 40; i++) {
                String text = "life-" + life + "-" + i;
                cluster.propose(cluster.running().get(i % 3), text);
                succeeded.add(text);
            }
            dieAtOnceAndComeBack();
        }
        assertThat(cluster.agreed()).containsAll(succeeded);
    }

    @Test
    void beginsWithItsOwnStateAndTheEntriesAfterIt() {
        cluster.limits(4096, 20).states(3 << 20, 0).found("a");
        for (int i = 0; i < 50; i++) {
            cluster.propose(cluster.host("a"), "entry-" + i);
        }
        Cluster.await("a state", () -> cluster.host("a").applier().snapshots() > 0);
        cluster.propose(cluster.host("a"), "tail");
        List<RecordingApplier.Applied> before = cluster.host("a").applier().applied();
        cluster.crash(cluster.host("a"));
        Cluster.Host again =
                cluster.start(Cluster.id("a"), List.of(cluster.harness().address(Cluster.id("a"))));
        cluster.leader();
        cluster.propose(again, "after");
        assertThat(again.applier().applied().subList(0, before.size())).isEqualTo(before);
        assertThat(again.applier().entries()).contains("tail", "after");
    }

    @Test
    void comesBackUnderAnotherNameWithoutItsLog() {
        cluster.found("a", "b", "c");
        cluster.propose(cluster.host("a"), "before");
        Cluster.Host lost = cluster.follower();
        cluster.crash(lost);
        Cluster.Host leader = cluster.leader();
        Cluster.retry(() -> leader.domain().removeHost(lost.id()));
        Cluster.Host again = cluster.add(lost.id() + "#2", leader);
        cluster.propose(again, "after");
        assertThat(cluster.agreed()).contains("before", "after");
    }

    @Test
    void hasWhatCameBesideTheLogAndWasKeptWhenAllHostsDieAtOnce() {
        cluster.limits(4096, 1000).states(600_000, 0).found("a", "b", "c");
        for (int i = 0; i < 30; i++) {
            cluster.propose(cluster.running().get(i % 3), "entry-" + i);
        }
        List<String> before = cluster.agreed();
        bringAndKeep("a state of another one");
        dieAtOnceAndComeBack();
        assertBrought("a state of another one");
        cluster.propose(cluster.follower(), "after");
        assertThat(cluster.agreed()).startsWith(before.toArray(String[]::new)).contains("after");
    }

    @Test
    void keepsTheLaterOneOfTwoStatesBetweenWhichNothingWasApplied() {
        cluster.limits(4096, 1000).found("a", "b", "c");
        cluster.propose(cluster.host("a"), "entry");
        List<String> before = cluster.agreed();
        bringAndKeep("the state of one group");
        bringAndKeep("the states of two groups");
        dieAtOnceAndComeBack();
        assertBrought("the states of two groups");
        dieAtOnceAndComeBack();
        assertBrought("the states of two groups");
        assertThat(cluster.agreed()).startsWith(before.toArray(String[]::new));
    }

    @Test
    void doesNotSayThatAStateIsKeptWhichCannotBeHadNow() {
        cluster.limits(4096, 1000).found("a");
        cluster.propose(cluster.host("a"), "entry");
        cluster.crash(cluster.host("a"));
        cluster.states(0, 3);
        Cluster.Host again =
                cluster.start(Cluster.id("a"), List.of(cluster.harness().address(Cluster.id("a"))));
        cluster.leader();
        cluster.propose(again, "another");
        again.applier().bring("a state");
        assertThatThrownBy(() -> Cluster.get(again.domain().keep()))
                .isInstanceOfSatisfying(
                        EngineFailure.class,
                        failure -> assertThat(failure.kind()).isEqualTo(EngineFailure.Kind.OVERLOADED));
        Cluster.retry(() -> again.domain().keep());
        assertThat(again.applier().snapshots()).isPositive();
    }

    private void bringAndKeep(String beside) {
        cluster.running().forEach(host -> host.applier().bring(beside));
        for (Cluster.Host host : cluster.running()) {
            Cluster.retry(() -> host.domain().keep());
        }
    }

    private void dieAtOnceAndComeBack() {
        cluster.running().forEach(cluster::crash);
        for (String name : List.of("a", "b", "c")) {
            cluster.start(Cluster.id(name), founders());
        }
        cluster.leader();
    }

    private void assertBrought(String beside) {
        for (Cluster.Host host : cluster.running()) {
            Cluster.await(
                    "what came to host " + host.id() + " beside the log: '" + beside + "'",
                    () -> host.applier().brought().equals(beside));
        }
    }

    private List<HostAddress> founders() {
        List<HostAddress> founders = new ArrayList<>();
        for (String name : List.of("a", "b", "c")) {
            founders.add(cluster.harness().address(new HostId(name)));
        }
        return founders;
    }
}
