package org.pleiad.groups.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;
import org.pleiad.groups.conformance.RecordingApplier.Applied;
import org.pleiad.groups.conformance.RecordingApplier.Octets;
import org.pleiad.groups.spi.DomainStatus;
import org.pleiad.groups.spi.EngineFailure;

/** One order, the same everywhere. */
abstract class OrderChecks extends Checks {

    @Test
    void appliesTheSameEntriesInTheSameOrderAtAllHosts() {
        cluster.found("a", "b", "c");
        Map<String, CompletionStage<Long>> proposals = new LinkedHashMap<>();
        for (int i = 0; i < 150; i++) {
            for (Cluster.Host host : cluster.running()) {
                String text = host.id() + "-" + i;
                proposals.put(text, host.domain().propose(Cluster.entry(text)));
            }
        }
        List<String> succeeded = new ArrayList<>();
        proposals.forEach((text, proposal) -> {
            try {
                Cluster.get(proposal);
                succeeded.add(text);
            } catch (EngineFailure e) {
                assertThat(e.kind()).isNotEqualTo(EngineFailure.Kind.BROKEN);
            }
        });
        assertThat(succeeded).as("proposals that succeeded").hasSizeGreaterThan(100);
        assertThat(cluster.agreed()).containsAll(succeeded);
    }

    @Test
    void tellsTheProposerThePositionWhenItIsAppliedThere() {
        cluster.found("a", "b", "c");
        for (int i = 0; i < 30; i++) {
            for (Cluster.Host host : cluster.running()) {
                String text = host.id() + "-" + i;
                long position = cluster.propose(host, text);
                assertThat(host.applier().applied())
                        .contains(new Applied(
                                position, new Octets(text.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1))));
            }
        }
    }

    @Test
    void carriesEntriesOfAllSizesUnchanged() {
        cluster.found("a", "b", "c");
        for (int size : new int[] {1, 1000, 65_536, 3 << 20}) {
            byte[] octets = new byte[size];
            new java.util.SplittableRandom(size).nextBytes(octets);
            Cluster.Host from = cluster.follower();
            Cluster.retry(() -> from.domain().propose(ByteBuffer.wrap(octets.clone())));
            for (Cluster.Host host : cluster.running()) {
                Cluster.await(
                        size + " octets at " + host.id(),
                        () -> host.applier().applied().stream()
                                .anyMatch(one -> one.entry().equals(new Octets(octets))));
            }
        }
    }

    @Test
    void takesAPieceOfABufferAsItIs() {
        cluster.found("a");
        ByteBuffer entry = Cluster.entry("xxpiecexx").position(2).limit(7).slice();
        Cluster.Host host = cluster.host("a");
        Cluster.retry(() -> host.domain().propose(entry.duplicate()));
        assertThat(host.applier().entries()).contains("piece");
    }

    @Test
    void isADomainWithOneHostAlone() {
        cluster.found("a");
        for (int i = 0; i < 100; i++) {
            cluster.propose(cluster.host("a"), "alone-" + i);
        }
        assertThat(cluster.host("a").applier().entries()).hasSizeGreaterThanOrEqualTo(100);
    }

    @Test
    void tellsWhoLeadsAndWhoTakesPart() {
        cluster.found("a", "b", "c");
        Cluster.Host leader = cluster.leader();
        cluster.agreed();
        for (Cluster.Host host : cluster.running()) {
            Cluster.await(
                    "leader told to " + host.id(),
                    () -> host.applier().leader().equals(java.util.Optional.of(leader.id())));
            Cluster.await("a majority told at " + host.id(), () -> host.status().majority());
            DomainStatus status = host.status();
            assertThat(status.hosts()).containsExactlyInAnyOrder(Cluster.id("a"), Cluster.id("b"), Cluster.id("c"));
            assertThat(status.role()).isEqualTo(host == leader ? DomainStatus.Role.LEADER : DomainStatus.Role.FOLLOWER);
            assertThat(status.known()).isGreaterThanOrEqualTo(status.applied());
            assertThat(host.applier().hosts()).isEqualTo(status.hosts());
        }
    }

    @Test
    void letsAnotherHostLeadWhenAsked() {
        cluster.found("a", "b", "c");
        for (int i = 0; i < 3; i++) {
            Cluster.Host leader = cluster.leader();
            Cluster.Host next = cluster.follower();
            cluster.propose(next, "before-" + i);
            long term = leader.status().term();
            Cluster.retry(() -> leader.domain().transferLeadership(next.id()));
            Cluster.await("term after " + term, () -> cluster.leader().status().term() > term);
            cluster.propose(leader, "after-" + i);
        }
        cluster.agreed();
    }

    @Test
    void refusesWhatComesAfterItsEnd() {
        cluster.found("a");
        Cluster.Host host = cluster.host("a");
        cluster.propose(host, "one");
        host.domain().close();
        host.applier().ended();
        assertThat(host.status().role()).isEqualTo(DomainStatus.Role.CLOSED);
        assertThat(BoundChecks.failure(host.domain().propose(Cluster.entry("two"))))
                .isEqualTo(EngineFailure.Kind.OUTSIDE);
        assertThat(BoundChecks.failure(host.domain().readBarrier())).isEqualTo(EngineFailure.Kind.OUTSIDE);
    }
}
