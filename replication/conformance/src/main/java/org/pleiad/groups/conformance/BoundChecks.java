package org.pleiad.groups.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;
import org.pleiad.groups.spi.EngineFailure;

/** Too much is pushed back at once, and is no harm. */
abstract class BoundChecks extends Checks {

    @Test
    void pushesBackAtOnceWhenTooMuchIsUnderWayAndRecovers() {
        cluster.limits(8, 100_000).found("a", "b", "c");
        Cluster.Host host = cluster.follower();
        List<String> refused = new ArrayList<>();
        List<CompletionStage<Long>> accepted = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            String text = "flood-" + i;
            CompletableFuture<Long> stage =
                    host.domain().propose(Cluster.entry(text)).toCompletableFuture();
            if (stage.isCompletedExceptionally() && failure(stage) == EngineFailure.Kind.OVERLOADED) {
                refused.add(text);
            } else {
                accepted.add(stage);
            }
            assertThat(host.status().pendingEntries()).isLessThanOrEqualTo(8);
        }
        assertThat(refused).as("refused at once").isNotEmpty();
        for (CompletionStage<Long> stage : accepted) {
            try {
                Cluster.get(stage);
            } catch (EngineFailure e) {
                assertThat(e.kind()).isNotEqualTo(EngineFailure.Kind.BROKEN);
            }
        }
        cluster.propose(host, "recovered");
        assertThat(cluster.agreed()).contains("recovered").doesNotContainAnyElementsOf(refused);
    }

    @Test
    void pushesBackWhenTooManyOctetsAreUnderWay() {
        cluster.limits(4096, 100_000).found("a", "b", "c");
        Cluster.Host host = cluster.follower();
        int refused = 0;
        List<CompletableFuture<Long>> stages = new ArrayList<>();
        for (int i = 0; i < 24 && refused == 0; i++) {
            CompletableFuture<Long> stage = host.domain()
                    .propose(java.nio.ByteBuffer.wrap(new byte[6 << 20]))
                    .toCompletableFuture();
            boolean full = stage.isCompletedExceptionally() && failure(stage) == EngineFailure.Kind.OVERLOADED;
            refused += full ? 1 : 0;
            stages.add(stage);
        }
        for (CompletableFuture<Long> stage : stages) {
            stage.handle((position, failure) -> position).join();
        }
        cluster.propose(host, "recovered");
        assertThat(cluster.agreed()).contains("recovered");
    }

    /** How a stage failed; it must. */
    static EngineFailure.Kind failure(CompletionStage<?> stage) {
        try {
            Object result = Cluster.get(stage);
            throw new AssertionError("succeeded, with " + result);
        } catch (EngineFailure e) {
            assertThat(e).hasMessageMatching("(?s).{10,}");
            return e.kind();
        }
    }
}
