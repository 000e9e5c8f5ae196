package org.pleiad.groups.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.omg.CORBA.COMM_FAILURE;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.IntHolder;
import org.omg.CORBA.TIMEOUT;
import org.omg.CORBA.UserException;
import org.pleiad.groups.client.test.Votes.Counter;
import org.pleiad.groups.client.test.Votes.CounterHelper;
import org.pleiad.groups.client.test.Votes.Refused;
import org.pleiad.groups.core.GroupDefinition.Control;
import org.pleiad.groups.core.GroupInfo;

/** All replies of a group of three, in every way to ask for them. */
@Timeout(60)
class GroupCallsIT {
    private final Plant plant = new Plant();
    private GroupInfo group;
    private List<CounterServant> servants;

    @AfterEach
    void stop() {
        if (servants != null) {
            servants.stream().filter(each -> each.held != null).forEach(each -> each.held.countDown());
        }
        plant.close();
    }

    private GroupCalls<Counter> counters(String... members) {
        group = plant.create("counter", Control.INFRASTRUCTURE);
        servants = plant.join(group, name -> new CounterServant(), CounterServant.STATE, members);
        return GroupCalls.of(plant.reference("a", group.id(), Counter.class));
    }

    private GroupCalls<Counter> counters() {
        return counters("a", "b", "c");
    }

    private MemberAddress address(String host) {
        String[] parts = plant.host(host).address.orb().split(":");
        return new MemberAddress(parts[0], Integer.parseInt(parts[1]));
    }

    private static List<Integer> values(List<MemberReply<Integer>> replies) {
        return replies.stream()
                .map(reply -> {
                    try {
                        return reply.value();
                    } catch (UserException impossible) {
                        throw new AssertionError(impossible);
                    }
                })
                .toList();
    }

    /** What is wanted, as the sum of what was added. */
    static Stream<Arguments> wanted() {
        Collation<Integer, Integer> first =
                replies -> Collation.<Integer>first().of(replies).map(GroupCallsIT::value);
        Collation<Integer, Integer> some =
                replies -> Collation.<Integer>some(2).of(replies).map(two -> value(two.get(1)));
        Collation<Integer, Integer> all =
                replies -> Collation.<Integer>all().of(replies).map(three -> value(three.get(2)));
        Collation<Integer, Integer> majority =
                replies -> Collation.<Integer>majority().of(replies).map(GroupCallsIT::value);
        Collation<Integer, Integer> vote = Collation.vote(
                replies -> values(replies).stream().mapToInt(each -> each).max().orElseThrow());
        return Stream.of(
                Arguments.of("first", first),
                Arguments.of("some", some),
                Arguments.of("all", all),
                Arguments.of("majority", majority),
                Arguments.of("vote", vote));
    }

    private static int value(MemberReply<Integer> reply) {
        return values(List.of(reply)).get(0);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wanted")
    void isWaitedForAskedForAndTold(String name, Collation<Integer, Integer> wanted) throws Exception {
        GroupCalls<Counter> counters = counters();

        assertThat(counters.<Integer, Integer>call(wanted, member -> member.add(1)))
                .isOne();
        Deferred<Integer> deferred = counters.defer(wanted, member -> member.add(2));
        await().until(deferred::isReady);
        assertThat(deferred.get()).isEqualTo(3);
        CompletableFuture<Integer> told = counters.async(wanted, member -> member.add(4));
        assertThat(told.get(20, TimeUnit.SECONDS)).isEqualTo(7);

        await().untilAsserted(() -> assertThat(servants)
                .allSatisfy(each -> assertThat(each.executions).hasValue(3)));
    }

    @Test
    void eachMemberRepliesToWhatIsExecutedOnce() {
        List<MemberReply<Integer>> replies = counters().all(member -> member.add(5));

        assertThat(values(replies)).containsExactly(5, 5, 5);
        assertThat(replies)
                .extracting(MemberReply::member)
                .containsExactlyInAnyOrder(address("a"), address("b"), address("c"));
        assertThat(Collation.alike(replies)).hasSize(1);
        assertThat(servants).allSatisfy(each -> assertThat(each.executions).hasValue(1));
    }

    @Test
    void exceptionsAndOutParametersAreReplies() throws Exception {
        GroupCalls<Counter> counters = counters();
        assertThatThrownBy(() -> counters.majority(member -> {
                    member.refuse("no");
                    return null;
                }))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason).isEqualTo("no"));
        int rest = counters.majority(member -> {
            IntHolder half = new IntHolder();
            IntHolder other = new IntHolder();
            member.split(7, half, other);
            return other.value;
        });
        assertThat(rest).isEqualTo(4);
    }

    @Test
    void aMemberThatDiesBeforeItRepliesIsToldByAView() throws Exception {
        GroupCalls<Counter> counters = counters();
        CounterServant dying = servants.get(2);
        dying.held = new CountDownLatch(1);
        CompletableFuture<List<MemberReply<Integer>>> all = counters.async(Collation.all(), member -> member.add(5));
        assertThat(dying.waiting.await(20, TimeUnit.SECONDS)).isTrue();

        plant.kill("c", "a");

        List<MemberReply<Integer>> replies = all.get(20, TimeUnit.SECONDS);
        MemberReply<Integer> lost = replies.stream()
                .filter(MemberReply::isLost)
                .reduce((one, other) -> {
                    throw new AssertionError(one + ", " + other);
                })
                .orElseThrow();
        assertThat(lost.member()).isEqualTo(address("c"));
        assertThat(lost.lostInView())
                .isEqualTo(plant.info("a", group.id()).view().version());
        assertThatThrownBy(lost::value)
                .isInstanceOfSatisfying(
                        COMM_FAILURE.class,
                        failure -> assertThat(failure.completed).isEqualTo(CompletionStatus.COMPLETED_MAYBE));
        assertThat(replies).hasSize(3);
        assertThat(servants.subList(0, 2))
                .allSatisfy(each -> assertThat(each.executions).hasValue(1));
    }

    @Test
    void theFirstIsThereWhenAllOthersDie() throws Exception {
        GroupCalls<Counter> counters = counters();
        servants.get(1).held = new CountDownLatch(1);
        servants.get(2).held = new CountDownLatch(1);
        CompletableFuture<List<MemberReply<Integer>>> two = counters.async(Collation.some(2), member -> member.add(5));

        assertThat(counters.view().members()).hasSize(3);
        assertThat(servants.get(1).waiting.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(servants.get(2).waiting.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(two).isNotDone();
        plant.kill("b", "a");
        servants.get(2).held.countDown();

        List<MemberReply<Integer>> replies = two.get(20, TimeUnit.SECONDS);
        assertThat(values(replies)).containsExactly(5, 5);
        assertThat(replies).extracting(MemberReply::member).containsExactly(address("a"), address("c"));
    }

    @Test
    void aMemberThatJoinsMeanwhileExecutesNothingTwice() throws Exception {
        GroupCalls<Counter> counters = counters("a", "b");
        servants.get(1).held = new CountDownLatch(1);
        CompletableFuture<List<MemberReply<Integer>>> all = counters.async(Collation.all(), member -> member.add(5));
        assertThat(servants.get(1).waiting.await(20, TimeUnit.SECONDS)).isTrue();

        CounterServant joining = new CounterServant();
        plant.host("c")
                .domain
                .serve("counter", info -> plant.host("c").access.member(info, joining, CounterServant.STATE));
        CompletableFuture<?> joined = plant.host("c").domain.join(group.id()).toCompletableFuture();
        servants.get(1).held.countDown();
        joined.get(20, TimeUnit.SECONDS);

        List<MemberReply<Integer>> replies = all.get(20, TimeUnit.SECONDS);
        assertThat(replies).extracting(MemberReply::member).contains(address("a"), address("b"));
        assertThat(values(replies)).containsOnly(5);
        assertThat(joining.executions).hasValue(0);
        assertThat(counters.all(member -> member.add(1))).hasSize(3);
        assertThat(joining.sum()).isEqualTo(6);
    }

    @Test
    void aMajorityMasksOneWrongReplyAndThreeDifferentOnesAreNone() throws Exception {
        GroupCalls<Counter> counters = counters();
        servants.get(0).lie = 1;
        List<MemberReply<Integer>> all = counters.all(member -> member.add(1));
        assertThat(Collation.alike(all)).hasSize(2);
        assertThat(counters.<Integer>majority(member -> member.add(1))).isEqualTo(2);

        servants.get(1).lie = 2;
        assertThatThrownBy(() -> counters.majority(member -> member.add(1)))
                .isInstanceOfSatisfying(
                        NoAgreement.class,
                        none -> assertThat(none.replies().answers()).hasSize(3));
    }

    @Test
    void whereTheApplicationKeepsThemAlikeEachMemberExecutes() {
        group = plant.create("counters", Control.APPLICATION);
        servants = plant.join(group, name -> new CounterServant(), CounterServant.STATE, "a", "b", "c");
        servants.get(1).lie = 10;
        GroupCalls<Counter> counters = GroupCalls.of(plant.reference("a", group.id(), Counter.class));

        assertThat(values(counters.all(member -> member.add(1)))).containsExactlyInAnyOrder(1, 11, 1);
    }

    @Test
    void aMemberThatDoesNotReplyEndsTheCallAtItsDeadline() throws Exception {
        GroupCalls<Counter> counters = counters();
        servants.get(2).held = new CountDownLatch(1);
        assertThatThrownBy(() -> counters.within(Duration.ofSeconds(3)).all(member -> member.add(1)))
                .isInstanceOfSatisfying(TIMEOUT.class, failure -> {
                    assertThat(failure.completed).isEqualTo(CompletionStatus.COMPLETED_MAYBE);
                    assertThat(failure).hasMessageContaining("of 3 members");
                });
    }

    @Test
    void onlyGroupsAndOperationsWithRepliesCanBeCalled() {
        GroupCalls<Counter> counters = counters();
        assertThatThrownBy(() -> counters.all(member -> {
                    member.note(1);
                    return null;
                }))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("note");
        assertThatThrownBy(() -> counters.all(member -> 1)).isInstanceOf(IllegalArgumentException.class);
        Counter plain = CounterHelper.unchecked_narrow(
                plant.client.orb().string_to_object("corbaloc:iiop:1.2@127.0.0.1:1/none"));
        assertThatThrownBy(() -> GroupCalls.of(plain))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("TAG_FT_GROUP");
    }
}
