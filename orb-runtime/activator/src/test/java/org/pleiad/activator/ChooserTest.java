package org.pleiad.activator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.pleiad.activator.PleiadActivator.Selection;
import org.pleiad.orb.transport.HostName;

class ChooserTest {
    private static final int CLIENTS = 6_000;

    private final Chooser chooser = new Chooser(new Random(42));
    private final List<KnownInstance> three =
            List.of(instance("a", "far1"), instance("b", "far2"), instance("c", "far3"));

    private static KnownInstance instance(String id, String host) {
        return new KnownInstance(id, host, 0, null, true, Instant.EPOCH);
    }

    /** How often each instance is the first choice of many clients. */
    private Map<String, Integer> distribution(Selection selection, List<KnownInstance> instances) {
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 0; i < CLIENTS; i++) {
            KnownInstance first = chooser.order(selection, instances, "/10.0." + i / 250 + "." + i % 250 + ":99")
                    .get(0);
            first.sentSinceReport++;
            counts.merge(first.id, 1, Integer::sum);
        }
        return counts;
    }

    @Test
    void randomSpreadsClientsEvenly() {
        assertThat(distribution(Selection.RANDOM, three).values())
                .hasSize(3)
                .allSatisfy(count -> assertThat(count).isBetween(1_800, 2_200));
    }

    @Test
    void roundRobinTakesTurns() {
        List<String> order = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            order.add(
                    chooser.order(Selection.ROUND_ROBIN, three, "/127.0.0.1:1").get(0).id);
        }
        assertThat(order).containsExactly("a", "b", "c", "a", "b", "c");
    }

    @Test
    void leastLoadedEvensOutWhatWasReportedAndWhatWasSentSince() {
        three.get(0).load = 1_500;
        Map<String, Integer> counts = distribution(Selection.LEAST_LOADED, three);
        assertThat(counts.get("a")).isEqualTo(1_000);
        assertThat(counts.get("b")).isEqualTo(counts.get("c")).isBetween(2_499, 2_501);
    }

    @Test
    void affinityKeepsClientsAndMovesOnlyThoseOfAnInstanceThatIsGone() {
        assertThat(distribution(Selection.AFFINITY, three).values())
                .hasSize(3)
                .allSatisfy(count -> assertThat(count).isBetween(1_700, 2_300));
        for (int i = 0; i < 200; i++) {
            String client = "/10.1.2." + i + ":";
            String before = chooser.order(Selection.AFFINITY, three, client + 1).get(0).id;
            String again = chooser.order(Selection.AFFINITY, three, client + 2).get(0).id;
            String withoutA = chooser.order(Selection.AFFINITY, three.subList(1, 3), client + 3)
                    .get(0)
                    .id;
            assertThat(again).isEqualTo(before);
            if (!before.equals("a")) {
                assertThat(withoutA).isEqualTo(before);
            }
        }
    }

    @Test
    void localFirstPrefersTheMachineOfTheClient() {
        List<KnownInstance> mixed =
                List.of(instance("far", "elsewhere"), instance("near", HostName.own()), instance("there", "192.0.2.7"));
        for (int i = 0; i < 20; i++) {
            assertThat(chooser.order(Selection.LOCAL_FIRST, mixed, "/127.0.0.1:4711")
                            .get(0)
                            .id)
                    .isEqualTo("near");
            assertThat(chooser.order(Selection.LOCAL_FIRST, mixed, "/192.0.2.7:4711")
                            .get(0)
                            .id)
                    .isEqualTo("there");
        }
        assertThat(distribution(Selection.LOCAL_FIRST, three).values())
                .hasSize(3)
                .allSatisfy(count -> assertThat(count).isBetween(1_800, 2_200));
    }

    @Test
    void onlyThisMachinesAddressesCountAsThisMachine() {
        assertThat(Chooser.isThisMachine(Chooser.host("/127.0.0.1:4711"))).isTrue();
        assertThat(Chooser.isThisMachine(Chooser.host("/[0:0:0:0:0:0:0:1]:4711")))
                .isTrue();
        assertThat(Chooser.isThisMachine(Chooser.host("/0:0:0:0:0:0:0:1:4711"))).isTrue();
        assertThat(Chooser.isThisMachine(Chooser.host("/192.0.2.7:4711"))).isFalse();
        assertThat(Chooser.isThisMachine("example.invalid")).isFalse();
    }
}
