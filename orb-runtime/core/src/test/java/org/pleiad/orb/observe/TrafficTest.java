package org.pleiad.orb.observe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class TrafficTest {
    private final Observer observer = new Observer();

    private void serve(String operation, String peer, String outcome) {
        ObservedRequest request = observer.serving();
        request.began(operation, peer);
        request.ended(operation, peer, 1, outcome, 50, 100);
    }

    @Test
    void nobodyPaysWhileNobodyWatches() {
        assertThat(observer.serving()).isNull();
        Traffic first = observer.watch();
        Traffic second = observer.watch();
        first.close();
        assertThat(observer.sending()).isNotNull();
        second.close();
        assertThat(observer.sending()).isNull();
        assertThat(observer.watch().operations()).isEmpty();
    }

    @Test
    void requestsAreCountedByOperation() {
        try (Traffic traffic = observer.watch()) {
            serve("resolve", "a", "NO_EXCEPTION");
            serve("resolve", "b", "USER_EXCEPTION");
            serve("note", "b", ObservedRequest.NO_REPLY);
            serve("move", "b", "LOCATION_FORWARD");

            OperationTraffic resolve = traffic.operations().get(0);
            assertThat(resolve.operation()).isEqualTo("resolve");
            assertThat(resolve.outgoing()).isFalse();
            assertThat(resolve.requests()).isEqualTo(2);
            assertThat(resolve.exceptions()).isEqualTo(1);
            assertThat(resolve.octetsSent()).isEqualTo(100);
            assertThat(resolve.octetsReceived()).isEqualTo(200);
            assertThat(resolve.medianNanos()).isPositive();
            assertThat(traffic.operations().subList(1, 3)).allMatch(each -> each.exceptions() == 0);
        }
    }

    @Test
    void whatHangsIsShownWithItsAge() {
        observer.opened("/10.0.0.1:99", true);
        try (Traffic traffic = observer.watch()) {
            ObservedRequest hanging = observer.serving();
            hanging.began("wait", "/10.0.0.1:99");

            PeerTraffic peer = traffic.peers().get(0);
            assertThat(peer.underWay()).isEqualTo(1);
            assertThat(peer.oldestMillis()).isPositive();
            assertThat(traffic.operations().get(0).underWay()).isEqualTo(1);

            hanging.ended("wait", "/10.0.0.1:99", 1, "NO_EXCEPTION", 1, 2);
            assertThat(traffic.peers().get(0).underWay()).isZero();
            assertThat(traffic.peers().get(0).requests()).isEqualTo(1);
        }
    }

    @Test
    void connectionsAreKnownFromBeforeSomebodyWatchedUntilTheyClose() {
        observer.opened("server:1", false);
        observer.opened("server:1", false);
        observer.opened("/client:2", true);
        try (Traffic traffic = observer.watch()) {
            assertThat(traffic.peers()).extracting(PeerTraffic::connections).containsExactly(2, 1);
            assertThat(traffic.peers().get(0).lastMillis()).isZero();
            observer.closed("server:1", false, "test");
            observer.closed("/client:2", true, "test");
            assertThat(traffic.peers()).hasSize(1);
            observer.closed("server:1", false, "test");
            assertThat(traffic.peers()).isEmpty();
        }
    }

    @Test
    void aPeerThatInventsOperationsDoesNotFillTheMemory() {
        try (Traffic traffic = observer.watch()) {
            for (int i = 0; i < 3 * Traffic.MAX_OPERATIONS; i++) {
                serve("invented-" + i + "x".repeat(1_000), "a", "SYSTEM_EXCEPTION");
            }
            assertThat(traffic.operations()).hasSize(Traffic.MAX_OPERATIONS + 1);
            assertThat(traffic.operations().get(0).operation()).isEqualTo(Traffic.OTHERS);
            assertThat(traffic.operations().get(0).requests()).isEqualTo(2L * Traffic.MAX_OPERATIONS);
            assertThat(traffic.operations()).allMatch(each -> each.operation().length() < 210);
        }
    }

    @Test
    void quantilesAreAtMostAnEighthTooHigh() {
        Latencies latencies = new Latencies();
        for (int i = 1; i <= 1_000; i++) {
            latencies.record(i * 10_000L);
        }
        assertThat(latencies.quantile(0.5)).isBetween(5_000_000L, 5_630_000L);
        assertThat(latencies.quantile(0.99)).isBetween(9_900_000L, 11_140_000L);
        latencies.rotate();
        assertThat(latencies.quantile(0.5)).isPositive();
        latencies.rotate();
        assertThat(latencies.quantile(0.5)).isZero();
    }

    @Test
    void everyTimeHasAClassThatHoldsIt() {
        long seed = 20261121;
        RandomGenerator random = new java.util.Random(seed);
        for (int i = 0; i < 10_000; i++) {
            long nanos = random.nextLong() >>> random.nextInt(1, 64);
            Latencies latencies = new Latencies();
            latencies.record(nanos);
            long bound = latencies.quantile(1);
            long held = Math.min(Math.max(nanos, 1_024), 1L << 40);
            assertThat(bound).as("seed %d, %d ns", seed, nanos).isBetween(held, held + held / 8);
        }
    }
}
