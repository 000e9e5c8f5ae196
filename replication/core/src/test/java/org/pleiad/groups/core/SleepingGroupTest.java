package org.pleiad.groups.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pleiad.groups.core.Cluster.add;
import static org.pleiad.groups.core.Cluster.await;
import static org.pleiad.groups.core.Cluster.get;
import static org.pleiad.groups.core.Cluster.number;
import static org.pleiad.groups.core.Cluster.refusal;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pleiad.groups.local.LocalFaults;
import org.pleiad.groups.local.LocalNetwork;
import org.pleiad.groups.spi.DomainConfig;
import org.pleiad.groups.spi.DomainId;
import org.pleiad.groups.spi.HostId;

/** A group whose last member with the state is away waits for that one, however far the log has gone on. */
class SleepingGroupTest {
    private static final DomainId DOMAIN = new DomainId("test");

    private final LocalNetwork network = LocalNetwork.withDisks(LocalFaults.NONE);
    private Cluster cluster;

    @AfterEach
    void close() {
        cluster.close();
    }

    private void hosts(boolean disks, String... hosts) {
        DomainConfig.Limits limits = new DomainConfig.Limits(4_096, 64L << 20, 20);
        cluster = new Cluster(network, limits, disks, hosts);
    }

    private void exclude(String by, MemberId member) {
        get(cluster.at(by).exclude(member.host(), member.incarnation(), "it was taken for dead"));
    }

    private void othersGoOn(String host) {
        GroupInfo other = cluster.group("other", Style.ACTIVE, host);
        long before = cluster.at(host).statistics().snapshots();
        for (int i = 0; i < 100; i++) {
            cluster.add(host, other, 1);
        }
        await(() -> cluster.at(host).statistics().snapshots() > before + 1);
    }

    @ParameterizedTest
    @EnumSource(names = {"ACTIVE", "WARM_PASSIVE", "COLD_PASSIVE"})
    void nobodyTakesThePlaceOfTheLastMemberAndItGoesOnWhenItsHostIsBack(Style style) {
        hosts(true, "a", "b", "c");
        GroupInfo group = cluster.group("counter", style, "a");
        for (int i = 1; i <= 30; i++) {
            cluster.add("a", group, 1);
        }
        byte[] reply =
                get(cluster.at("a").invoke(group.id(), add("client", 1, 1))).content();
        MemberId last = cluster.member("a");
        cluster.crash("a");
        exclude("b", last);
        othersGoOn("b");
        GroupRefusal refused = refusal(cluster.at("b").join(group.id()));
        assertThat(refused.reason()).isEqualTo(GroupRefusal.Reason.NO_MEMBERS);
        assertThat(refused).hasMessageContaining("sleeps until host a is back");
        cluster.open("a", Optional.of(Path.of("disk-a")));
        get(cluster.at("a").enter());
        get(cluster.at("a").join(group.id()));
        assertThat(get(cluster.at("a").invoke(group.id(), add("client", 1, 1))).content())
                .isEqualTo(reply);
        assertThat(cluster.add("a", group, 1)).isEqualTo(32);
        get(cluster.at("b").join(group.id()));
        assertThat(cluster.at("b").info(group.id()).orElseThrow().view().members())
                .containsExactly(cluster.member("a"), cluster.member("b"));
    }

    @ParameterizedTest
    @EnumSource(names = {"ACTIVE", "WARM_PASSIVE", "COLD_PASSIVE"})
    void theLastMemberGoesOnThoughItsHostWasExcludedWhileItLived(Style style) {
        hosts(false, "a", "b", "c");
        GroupInfo group = cluster.group("counter", style, "a");
        cluster.add("a", group, 5);
        Counter object = cluster.counter("a", group);
        MemberId last = cluster.member("a");
        exclude("b", last);
        await(() -> cluster.at("a").incarnation() == 0);
        get(cluster.at("a").enter());
        get(cluster.at("a").join(group.id()));
        assertThat(cluster.add("a", group, 1)).isEqualTo(6);
        assertThat(cluster.counter("a", group)).isSameAs(object);
        assertThat(object.left).isNull();
    }

    @Test
    void theGroupBeginsAnewWhenTheHostOfTheLastMemberHasComeBackWithoutWhatItHad() {
        hosts(false, "a", "b", "c");
        GroupInfo group = cluster.group("counter", Style.ACTIVE, "a");
        cluster.add("a", group, 5);
        await(() -> cluster.at("b").info(group.id()).isPresent());
        MemberId last = cluster.member("a");
        cluster.crash("a");
        exclude("b", last);
        get(cluster.at("b").addHost(Cluster.address("a#2")));
        cluster.open("a#2", Optional.empty());
        get(cluster.at("a#2").enter());
        await(() -> cluster.at("b").hosts().size() == 4);
        get(cluster.at("b").join(group.id()));
        assertThat(cluster.add("b", group, 1)).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"ACTIVE", "WARM_PASSIVE", "COLD_PASSIVE"})
    void membersThatAreBehindALogThatOthersHaveCutGetWhatTheyNeed(Style style) {
        hosts(true, "a", "b", "c", "d", "e");
        GroupInfo group = cluster.group("counter", style, "a", "b");
        cluster.add("a", group, 1);
        network.cut(DOMAIN, Set.of(new HostId("b")));
        for (int i = 2; i <= 200; i++) {
            assertThat(cluster.add("a", group, 1)).isEqualTo(i);
        }
        MemberId a = cluster.member("a");
        cluster.crash("a");
        exclude("c", a);
        othersGoOn("c");
        network.cut(DOMAIN, Set.of());
        await(() -> cluster.at("b").statistics().installs() > 0);
        assertThat(number(get(read("b", group)))).isEqualTo(200);
        assertThat(cluster.add("b", group, 1)).isEqualTo(201);
    }

    private CompletionStage<Reply> read(String host, GroupInfo group) {
        return cluster.at(host).read(group.id(), add(0), Reading.LEASED);
    }

    @Test
    void whoWaitsToBecomeAMemberOfAGroupThatIsRemovedIsTold() {
        hosts(false, "a", "b", "c");
        GroupInfo group = cluster.group("counter", Style.ACTIVE, "a");
        await(() -> cluster.at("b").info(group.id()).isPresent());
        cluster.transfersWork = false;
        var joined = cluster.at("b").join(group.id());
        var invited = cluster.at("b").join(group.id(), new MemberId(new HostId("never"), 1));
        await(() ->
                cluster.at("a").info(group.id()).orElseThrow().view().members().size() == 2);
        get(cluster.at("a").remove(group.id()));
        assertThat(refusal(joined).reason()).isEqualTo(GroupRefusal.Reason.UNKNOWN_GROUP);
        assertThat(refusal(invited).reason()).isEqualTo(GroupRefusal.Reason.UNKNOWN_GROUP);
    }
}
