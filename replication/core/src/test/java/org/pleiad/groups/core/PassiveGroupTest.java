package org.pleiad.groups.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pleiad.groups.core.Cluster.add;
import static org.pleiad.groups.core.Cluster.await;
import static org.pleiad.groups.core.Cluster.get;
import static org.pleiad.groups.core.Cluster.number;
import static org.pleiad.groups.core.Cluster.refusal;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pleiad.groups.core.GroupRefusal.Reason;

class PassiveGroupTest {
    private final Cluster cluster = new Cluster("a", "b", "c");

    @AfterEach
    void close() {
        cluster.close();
    }

    @Test
    void thePrimaryAloneExecutesAndTheOthersGetItsUpdates() {
        GroupInfo group = cluster.group("counter", Style.WARM_PASSIVE, "a", "b", "c");
        List<CompletionStage<Reply>> replies = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            replies.add(cluster.at("a").invoke(group.id(), add(1)));
        }
        replies.forEach(Cluster::get);
        for (String host : List.of("b", "c")) {
            await(() -> cluster.counter(host, group).sum == 500);
            assertThat(cluster.counter(host, group).executions).isZero();
        }
        DomainStatistics statistics = cluster.at("a").statistics();
        assertThat(statistics.entries()).as("updates are put together").isLessThan(400);
    }

    @ParameterizedTest
    @EnumSource(names = {"WARM_PASSIVE", "COLD_PASSIVE"})
    void othersThanThePrimarySayWhoItIs(Style style) {
        GroupInfo group = cluster.group("counter", style, "a", "b");
        GroupRefusal refusal = refusal(cluster.at("b").invoke(group.id(), add(1)));
        assertThat(refusal.reason()).isEqualTo(Reason.NOT_A_MEMBER);
        assertThat(refusal.ask()).contains(cluster.member("a"));
    }

    @ParameterizedTest
    @EnumSource(names = {"WARM_PASSIVE", "COLD_PASSIVE"})
    void theNextPrimaryGoesOnWhereTheLastOneWas(Style style) {
        GroupInfo group = cluster.group("counter", style, "a", "b", "c");
        for (int i = 0; i < 100; i++) {
            cluster.add("a", group, 1);
        }
        Reply reply = get(cluster.at("a").invoke(group.id(), add("client", 9, 5)));
        MemberId a = cluster.member("a");
        cluster.crash("a");
        get(cluster.at("b").exclude(a.host(), a.incarnation(), "it crashed"));
        assertThat(get(cluster.at("b").invoke(group.id(), add("client", 9, 5))).content())
                .isEqualTo(reply.content());
        assertThat(cluster.add("b", group, 1)).isEqualTo(106);
        assertThat(cluster.counter("b", group).executions).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"WARM_PASSIVE", "COLD_PASSIVE"})
    void aJoinerDuringLoadEndsWithTheSameState(Style style) {
        GroupInfo group = cluster.group("counter", style, "a");
        List<CompletionStage<Reply>> replies = new ArrayList<>();
        await(() -> cluster.at("b").info(group.id()).isPresent());
        CompletionStage<View> joined = null;
        for (int i = 0; i < 2_000; i++) {
            replies.add(cluster.at("a").invoke(group.id(), add("client", i, 1)));
            if (i == 700) {
                joined = cluster.at("b").join(group.id());
            }
            if (i == 1_400) {
                replies.forEach(Cluster::get);
            }
        }
        get(joined);
        replies.forEach(Cluster::get);
        get(cluster.at("a").promote(group.id(), cluster.member("b")));
        await(() -> cluster.at("b")
                .info(group.id())
                .orElseThrow()
                .view()
                .primary()
                .equals(java.util.Optional.of(cluster.member("b"))));
        assertThat(cluster.add("b", group, 0)).isEqualTo(2_000);
        assertThat(number(get(cluster.at("b").invoke(group.id(), add("client", 1_995, 1)))))
                .isEqualTo(1_996);
    }

    @Test
    void workOfAPrimaryThatIsReplacedMeanwhileIsThrownAwayAndSaidSo() {
        GroupInfo group = cluster.group("counter", Style.WARM_PASSIVE, "a", "b");
        cluster.add("a", group, 1);
        CompletableFuture<byte[]> gate = new CompletableFuture<>();
        CompletableFuture<byte[]> begun = new CompletableFuture<>();
        cluster.counter("a", group).before = (cause, request) -> {
            begun.complete(new byte[0]);
            return gate;
        };
        CompletionStage<Reply> lost = cluster.at("a").invoke(group.id(), add("client", 1, 10));
        get(begun);
        get(cluster.at("b").promote(group.id(), cluster.member("b")));
        await(() -> cluster.at("a").info(group.id()).orElseThrow().view().version() == 4
                || cluster.at("a")
                        .info(group.id())
                        .orElseThrow()
                        .view()
                        .primary()
                        .orElseThrow()
                        .equals(cluster.member("b")));
        Counter old = cluster.counter("a", group);
        gate.complete(new byte[0]);
        assertThat(refusal(lost).reason()).isEqualTo(Reason.SUPERSEDED);
        await(() -> cluster.counter("a", group) != old && cluster.counter("a", group).sum == 1);
        assertThat(number(get(cluster.at("b").invoke(group.id(), add("client", 1, 10)))))
                .isEqualTo(11);
        await(() -> cluster.counter("a", group).sum == 11);
    }

    @ParameterizedTest
    @EnumSource(names = {"WARM_PASSIVE", "COLD_PASSIVE"})
    void aGroupThatHadNoMembersBeginsAnew(Style style) {
        GroupInfo group = cluster.group("counter", style, "a");
        cluster.add("a", group, 5);
        get(cluster.at("a").leave(group.id(), cluster.member("a")));
        await(() ->
                cluster.at("b").info(group.id()).orElseThrow().view().members().isEmpty());
        get(cluster.at("b").join(group.id()));
        assertThat(cluster.add("b", group, 1)).isEqualTo(1);
    }

    @Test
    void aColdMemberIsMadeWhenItBecomesThePrimary() {
        GroupInfo group = cluster.group("counter", Style.COLD_PASSIVE, "a", "b");
        for (int i = 0; i < 200; i++) {
            cluster.add("a", group, 1);
        }
        assertThat(cluster.counter("b", group)).isNull();
        get(cluster.at("a").promote(group.id(), cluster.member("b")));
        await(() -> cluster.at("b")
                .info(group.id())
                .orElseThrow()
                .view()
                .primary()
                .orElseThrow()
                .equals(cluster.member("b")));
        assertThat(cluster.add("b", group, 1)).isEqualTo(201);
    }

    @Test
    void aReadAtThePrimaryShowsOnlyWhatIsInTheLog() {
        GroupInfo group = cluster.group("counter", Style.WARM_PASSIVE, "a", "b");
        for (int i = 1; i <= 50; i++) {
            CompletionStage<Reply> write = cluster.at("a").invoke(group.id(), add(1));
            long seen = number(get(cluster.at("a").read(group.id(), add(0), Reading.LOCAL)));
            assertThat(seen).isEqualTo(i);
            long elsewhere = number(get(cluster.at("b").read(group.id(), add(0), Reading.LEASED)));
            assertThat(elsewhere).isEqualTo(i);
            get(write);
        }
    }

    @Test
    void statelessRequestsAreExecutedWhereTheyArriveWithoutAnEntry() {
        GroupInfo group = cluster.group("counter", Style.STATELESS, "a", "b");
        long entries = cluster.at("a").statistics().entries();
        assertThat(cluster.add("a", group, 1)).isEqualTo(1);
        assertThat(cluster.add("b", group, 1)).isEqualTo(1);
        assertThat(cluster.at("a").statistics().entries()).isEqualTo(entries);
    }
}
