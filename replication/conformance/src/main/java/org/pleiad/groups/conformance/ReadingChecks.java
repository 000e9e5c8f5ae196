package org.pleiad.groups.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.pleiad.groups.spi.EngineFailure;

/** A reader that has waited at the barrier sees all that had succeeded anywhere before. */
abstract class ReadingChecks extends Checks {

    @Test
    void neverMissesWhatHadSucceededBefore() {
        cluster.found("a", "b", "c");
        writeAndRead("one", 40);
    }

    @Test
    void neverMissesWhatHadSucceededBeforeAnotherHostLed() {
        cluster.found("a", "b", "c");
        for (int i = 0; i < 3; i++) {
            Cluster.Host leader = cluster.leader();
            Cluster.Host next = cluster.follower();
            cluster.propose(leader, "before-" + i);
            Cluster.retry(() -> leader.domain().transferLeadership(next.id()));
            reads(leader, "before-" + i);
            reads(next, "before-" + i);
            writeAndRead("after-" + i, 5);
        }
    }

    @Test
    void neverMissesWhatHadSucceededAtALeaderThatDied() {
        cluster.found("a", "b", "c");
        Cluster.Host leader = cluster.leader();
        cluster.propose(leader, "last words");
        cluster.crash(leader);
        for (Cluster.Host host : cluster.running()) {
            reads(host, "last words");
        }
    }

    /** Not even by a leader that was heard a moment ago, where nothing has changed since: others may have another leader by now. */
    @Test
    void learnsNothingFromALeaderWhoseFollowersAreGone() {
        cluster.found("a", "b", "c");
        Cluster.Host leader = cluster.leader();
        cluster.propose(leader, "before");
        reads(leader, "before");
        reads(leader, "before");
        for (Cluster.Host host : cluster.running()) {
            if (host != leader) {
                cluster.crash(host);
            }
        }
        assertThat(BoundChecks.failure(leader.domain().readBarrier()))
                .isIn(EngineFailure.Kind.NO_MAJORITY, EngineFailure.Kind.UNKNOWN);
    }

    private void writeAndRead(String name, int count) {
        for (int i = 0; i < count; i++) {
            String text = name + "-" + i;
            cluster.propose(cluster.running().get(i % 3), text);
            reads(cluster.running().get((i + 1 + i / 3) % 3), text);
        }
    }

    private static void reads(Cluster.Host host, String text) {
        long position = Cluster.retry(() -> host.domain().readBarrier());
        assertThat(host.applier().entries())
                .as("at %s after the barrier %s", host.id(), position)
                .contains(text);
        assertThat(host.status().applied()).isGreaterThanOrEqualTo(position);
    }
}
