package org.pleiad.groups.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pleiad.groups.core.Cluster.add;
import static org.pleiad.groups.core.Cluster.await;
import static org.pleiad.groups.core.Cluster.get;
import static org.pleiad.groups.core.Cluster.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.pleiad.groups.local.LocalFaults;
import org.pleiad.groups.local.LocalNetwork;
import org.pleiad.groups.spi.DomainConfig;
import org.pleiad.groups.spi.HostId;

/** An engine that repeats, loses and delays what it is given, as engines may. */
class FaultyEngineTest {
    private volatile boolean faulty;
    private final Random random = new Random(20_261_121);
    private final Cluster cluster = new Cluster(
            LocalNetwork.withDisks(new LocalFaults() {
                @Override
                public Fate fate(HostId proposer) {
                    Fate[] fates = Fate.values();
                    return !faulty || random.nextInt(3) > 0 ? Fate.ONCE : fates[random.nextInt(fates.length)];
                }
            }),
            DomainConfig.Limits.DEFAULT,
            false,
            "a",
            "b");

    @AfterEach
    void close() {
        cluster.close();
    }

    @Test
    void requestsWithoutAnIdAreExecutedOnceThoughTheirEntriesComeTwiceOrLate() {
        GroupInfo group = cluster.group("counter", Style.ACTIVE, "a", "b");
        faulty = true;
        List<CompletionStage<Reply>> replies = new ArrayList<>();
        for (int round = 0; round < 10; round++) {
            for (int i = 0; i < 10; i++) {
                replies.add(cluster.at(i % 2 == 0 ? "a" : "b").invoke(group.id(), add(1)));
            }
            get(replies.get(replies.size() - 1));
        }
        List<Long> numbers = new ArrayList<>();
        replies.forEach(reply -> numbers.add(number(get(reply))));
        faulty = false;
        assertThat(numbers).hasSize(100).doesNotHaveDuplicates();
        assertThat(cluster.add("a", group, 0)).isEqualTo(100);
        await(() -> cluster.counter("b", group).sum == 100);
    }
}
