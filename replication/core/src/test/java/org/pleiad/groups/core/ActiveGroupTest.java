package org.pleiad.groups.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pleiad.groups.core.Cluster.add;
import static org.pleiad.groups.core.Cluster.await;
import static org.pleiad.groups.core.Cluster.get;
import static org.pleiad.groups.core.Cluster.number;
import static org.pleiad.groups.core.Cluster.refusal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.pleiad.groups.core.GroupRefusal.Reason;
import org.pleiad.groups.spi.HostId;

class ActiveGroupTest {
    private final Cluster cluster = new Cluster("a", "b", "c");

    @AfterEach
    void close() {
        cluster.close();
    }

    @Test
    void everyMemberExecutesAndAnyHostAnswers() {
        GroupInfo group = cluster.group("counter", Style.ACTIVE, "a", "b", "c");
        assertThat(cluster.add("a", group, 1)).isEqualTo(1);
        assertThat(cluster.add("b", group, 2)).isEqualTo(3);
        assertThat(cluster.add("c", group, 3)).isEqualTo(6);
        for (String host : List.of("a", "b", "c")) {
            await(() -> cluster.counter(host, group).sum == 6);
        }
    }

    @Test
    void requestsUnderWayTogetherShareEntriesAndAllCount() {
        GroupInfo group = cluster.group("counter", Style.ACTIVE, "a", "b", "c");
        List<CompletionStage<Reply>> replies = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            replies.add(cluster.at(List.of("a", "b", "c").get(i % 3)).invoke(group.id(), add(1)));
        }
        List<Long> numbers = new ArrayList<>();
        replies.forEach(reply -> numbers.add(number(get(reply))));
        assertThat(numbers).doesNotHaveDuplicates().hasSize(3_000);
        assertThat(numbers.stream().mapToLong(n -> n).max().orElseThrow()).isEqualTo(3_000);
        DomainStatistics statistics = cluster.at("a").statistics();
        assertThat(statistics.entries()).isLessThan(statistics.batched());
    }

    @Test
    void aJoinerGetsTheStateOfItsPlaceAndThenEveryRequest() {
        GroupInfo group = cluster.group("counter", Style.ACTIVE, "a");
        List<CompletionStage<Reply>> replies = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            replies.add(cluster.at("a").invoke(group.id(), add(1)));
        }
        await(() -> cluster.at("b").info(group.id()).isPresent());
        CompletionStage<View> joined = cluster.at("b").join(group.id());
        for (int i = 0; i < 500; i++) {
            replies.add(cluster.at("a").invoke(group.id(), add(1)));
        }
        View view = get(joined);
        assertThat(view.members()).containsExactly(cluster.member("a"), cluster.member("b"));
        assertThat(view.primary()).contains(cluster.member("a"));
        replies.forEach(Cluster::get);
        assertThat(cluster.add("b", group, 1)).isEqualTo(1_001);
        assertThat(cluster.counter("b", group).sum).isEqualTo(1_001);
    }

    @Test
    void aRepetitionGetsTheSameOctetsWhicheverMemberIsAsked() {
        GroupInfo group = cluster.group("counter", Style.ACTIVE, "a", "b");
        Reply first = get(cluster.at("a").invoke(group.id(), add("client", 1, 5)));
        cluster.add("a", group, 1);
        assertThat(get(cluster.at("a").invoke(group.id(), add("client", 1, 5))).content())
                .isEqualTo(first.content());
        assertThat(get(cluster.at("b").invoke(group.id(), add("client", 1, 5))).content())
                .isEqualTo(first.content());
        assertThat(cluster.add("b", group, 0)).isEqualTo(6);
    }

    @Test
    void aNewMemberKnowsWhatWasExecutedBeforeItCame() {
        GroupInfo group = cluster.group("counter", Style.ACTIVE, "a");
        Reply first = get(cluster.at("a").invoke(group.id(), add("client", 1, 5)));
        await(() -> cluster.at("b").info(group.id()).isPresent());
        get(cluster.at("b").join(group.id()));
        cluster.crash("a");
        assertThat(get(cluster.at("b").invoke(group.id(), add("client", 1, 5))).content())
                .isEqualTo(first.content());
        assertThat(cluster.counter("b", group).executions).isZero();
    }

    @Test
    void aRequestThatHasExpiredIsRefusedAndNotExecuted() {
        GroupInfo group = cluster.group("counter", Style.ACTIVE, "a");
        Request late = new Request(
                Optional.of(new RequestId("client", 1)),
                System.currentTimeMillis() - 60_000,
                0,
                "add",
                true,
                new byte[4]);
        GroupRefusal refusal = refusal(cluster.at("a").invoke(group.id(), late));
        assertThat(refusal.reason()).isEqualTo(Reason.EXPIRED);
        assertThat(refusal.mayBeExecuted()).isTrue();
        assertThat(cluster.counter("a", group).executions).isZero();
    }

    @Test
    void aHostWithoutAMemberNamesOne() {
        GroupInfo group = cluster.group("counter", Style.ACTIVE, "a");
        await(() -> cluster.at("b")
                .info(group.id())
                .flatMap(i -> i.view().primary())
                .isPresent());
        GroupRefusal refusal = refusal(cluster.at("b").invoke(group.id(), add(1)));
        assertThat(refusal.reason()).isEqualTo(Reason.NOT_A_MEMBER);
        assertThat(refusal.ask()).contains(cluster.member("a"));
    }

    @Test
    void aVerdictTakesAHostOutOfAllGroupsAndGroupsShrinkToOne() {
        GroupInfo one = cluster.group("one", Style.ACTIVE, "a", "b");
        GroupInfo two = cluster.group("two", Style.ACTIVE, "b", "a");
        MemberId a = cluster.member("a");
        get(cluster.at("b").exclude(a.host(), a.incarnation(), "a test says so"));
        View view = cluster.at("b").info(one.id()).orElseThrow().view();
        assertThat(view.members()).containsExactly(cluster.member("b"));
        assertThat(view.primary()).contains(cluster.member("b"));
        assertThat(cluster.at("b").info(two.id()).orElseThrow().view().members())
                .hasSize(1);
        await(() -> cluster.at("a").incarnation() == 0);
        assertThat(refusal(cluster.at("a").invoke(one.id(), add(1))).reason()).isEqualTo(Reason.NO_MAJORITY);
        await(() -> cluster.counter("a", one).left != null);
        assertThat(cluster.add("b", one, 1)).isEqualTo(1);
    }

    @Test
    void anExcludedHostEntersAgainAsAnotherLifeAndJoinsWithTheStateOfTheOthers() {
        GroupInfo group = cluster.group("counter", Style.ACTIVE, "a", "b");
        cluster.add("a", group, 7);
        MemberId before = cluster.member("a");
        get(cluster.at("b").exclude(before.host(), before.incarnation(), "a test says so"));
        await(() -> cluster.at("a").incarnation() == 0);
        cluster.add("b", group, 1);
        assertThat(get(cluster.at("a").enter())).isGreaterThan(before.incarnation());
        View view = get(cluster.at("a").join(group.id()));
        assertThat(view.members()).containsExactly(cluster.member("b"), cluster.member("a"));
        assertThat(cluster.add("a", group, 1)).isEqualTo(9);
    }

    @Test
    void viewsAreNumberedAndTheSameEverywhere() {
        GroupInfo group = cluster.group("counter", Style.ACTIVE, "a", "b", "c");
        get(cluster.at("c").promote(group.id(), cluster.member("b")));
        View last = get(cluster.at("a").leave(group.id(), cluster.member("a")));
        assertThat(last.primary()).contains(cluster.member("b"));
        for (String host : List.of("b", "c")) {
            await(() -> cluster.at(host).info(group.id()).orElseThrow().view().equals(last));
            await(() -> !cluster.counter(host, group).views.isEmpty()
                    && cluster.counter(host, group)
                            .views
                            .get(cluster.counter(host, group).views.size() - 1)
                            .equals(last));
            assertThat(cluster.counter(host, group).views.stream().map(View::version))
                    .isSorted();
        }
        assertThat(cluster.counter("a", group).left).isNotNull();
    }

    @Test
    void anInvitedHostJoins() {
        GroupInfo group = cluster.group("counter", Style.ACTIVE, "a");
        cluster.add("a", group, 3);
        View view = get(cluster.at("a").join(group.id(), new MemberId(new HostId("c"), 0)));
        assertThat(view.members()).containsExactly(cluster.member("a"), cluster.member("c"));
        assertThat(cluster.add("c", group, 0)).isEqualTo(3);
    }

    @Test
    void leasedReadsSeeWhatWasAnsweredElsewhereBefore() {
        GroupInfo group = cluster.group("counter", Style.ACTIVE, "a", "b", "c");
        for (int i = 1; i <= 50; i++) {
            cluster.add("a", group, 1);
            assertThat(number(get(cluster.at("c").read(group.id(), add(0), Reading.LEASED))))
                    .isEqualTo(i);
        }
        assertThat(number(get(cluster.at("b").read(group.id(), add(0), Reading.LOCAL))))
                .isBetween(0L, 50L);
        assertThat(number(get(cluster.at("b").read(group.id(), add(0), Reading.ORDERED))))
                .isEqualTo(50);
    }
}
