package org.pleiad.groups.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pleiad.groups.core.Cluster.add;
import static org.pleiad.groups.core.Cluster.await;
import static org.pleiad.groups.core.Cluster.get;
import static org.pleiad.groups.core.Cluster.number;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pleiad.groups.local.LocalFaults;
import org.pleiad.groups.local.LocalNetwork;
import org.pleiad.groups.spi.DomainConfig;

/** Hosts that keep their log, and hosts that are so far behind that they get a state. */
class RestartTest {
    private Cluster cluster;

    @AfterEach
    void close() {
        cluster.close();
    }

    private void cluster(int entriesPerSnapshot, String... hosts) {
        DomainConfig.Limits limits = new DomainConfig.Limits(4_096, 64L << 20, entriesPerSnapshot);
        cluster = new Cluster(LocalNetwork.withDisks(LocalFaults.NONE), limits, true, hosts);
    }

    private void restart(String host) {
        cluster.open(host, Optional.of(Path.of("disk-" + host)));
        get(cluster.at(host).enter());
    }

    @ParameterizedTest
    @EnumSource(names = {"ACTIVE", "WARM_PASSIVE", "COLD_PASSIVE"})
    void aHostThatKeptItsLogGoesOnWithItsMembers(Style style) {
        cluster(100_000, "a", "b");
        GroupInfo group = cluster.group("counter", style, "a", "b");
        for (int i = 0; i < 50; i++) {
            cluster.add("a", group, 1);
        }
        Reply reply = get(cluster.at("a").invoke(group.id(), add("client", 1, 1)));
        MemberId before = cluster.member("a");
        cluster.crash("a");
        restart("a");
        assertThat(cluster.member("a").incarnation()).isGreaterThan(before.incarnation());
        View view = cluster.at("a").info(group.id()).orElseThrow().view();
        assertThat(view.members()).containsExactly(cluster.member("a"), cluster.member("b"));
        assertThat(view.primary()).contains(cluster.member("a"));
        assertThat(get(cluster.at("a").invoke(group.id(), add("client", 1, 1))).content())
                .isEqualTo(reply.content());
        assertThat(cluster.add("a", group, 1)).isEqualTo(52);
    }

    @ParameterizedTest
    @EnumSource(names = {"ACTIVE", "WARM_PASSIVE", "COLD_PASSIVE"})
    void theOnlyHostComesBackFromItsSnapshotAndTheLogAfterIt(Style style) {
        cluster(20, "a");
        GroupInfo group = cluster.group("counter", style, "a");
        for (int i = 0; i < 100; i++) {
            cluster.add("a", group, 1);
        }
        await(() -> cluster.at("a").statistics().snapshots() > 0);
        get(cluster.at("a").invoke(group.id(), add("client", 1, 1)));
        cluster.crash("a");
        restart("a");
        assertThat(number(get(cluster.at("a").invoke(group.id(), add("client", 1, 1)))))
                .isEqualTo(101);
        assertThat(cluster.add("a", group, 1)).isEqualTo(102);
        assertThat(cluster.counter("a", group).executions).as("the log was cut").isLessThan(102);
    }

    @Test
    void aHostThatWasExcludedWhileItWasAwayDoesNotGoOnWithItsMembers() {
        cluster(100_000, "a", "b", "c");
        GroupInfo group = cluster.group("counter", Style.ACTIVE, "a", "b");
        cluster.add("a", group, 3);
        MemberId before = cluster.member("a");
        cluster.crash("a");
        get(cluster.at("b").exclude(before.host(), before.incarnation(), "it crashed"));
        restart("a");
        assertThat(cluster.at("a").info(group.id()).orElseThrow().view().members())
                .containsExactly(cluster.member("b"));
        get(cluster.at("a").join(group.id()));
        assertThat(cluster.add("a", group, 1)).isEqualTo(4);
    }

    @ParameterizedTest
    @EnumSource(names = {"ACTIVE", "WARM_PASSIVE", "COLD_PASSIVE"})
    void aStateThatCameFromAnotherMemberOutlivesARestartOfAllWhenThatMemberIsGone(Style style) {
        cluster(100_000, "a", "b");
        GroupInfo group = cluster.group("counter", style, "a");
        cluster.add("a", group, 7);
        await(() -> cluster.at("b").info(group.id()).isPresent());
        get(cluster.at("b").join(group.id()));
        get(cluster.at("b").leave(group.id(), cluster.member("a")));
        cluster.add("b", group, 1);
        cluster.crash("a");
        cluster.crash("b");
        cluster.open("a", Optional.of(Path.of("disk-a")));
        restart("b");
        get(cluster.at("a").enter());
        assertThat(cluster.add("b", group, 1)).isEqualTo(9);
    }

    @Test
    void aHostThatWasFarBehindGetsAStateAndGoesOn() {
        cluster(20, "a", "b", "c");
        GroupInfo group = cluster.group("counter", Style.ACTIVE, "a", "b", "c");
        GroupInfo other = cluster.group("other", Style.ACTIVE, "c", "a");
        cluster.add("c", other, 5);
        cluster.crash("c");
        for (int i = 0; i < 200; i++) {
            cluster.add("a", group, 1);
        }
        await(() -> cluster.at("a").statistics().snapshots() > 0);
        restart("c");
        assertThat(cluster.at("c").info(group.id()).orElseThrow().view().members())
                .contains(cluster.member("c"));
        await(() -> cluster.counter("c", group) != null && cluster.counter("c", group).sum == 200);
        assertThat(cluster.add("c", group, 1)).isEqualTo(201);
        assertThat(cluster.add("c", other, 1)).isEqualTo(6);
    }
}
