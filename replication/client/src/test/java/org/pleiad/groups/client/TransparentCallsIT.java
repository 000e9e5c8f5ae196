package org.pleiad.groups.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.omg.CORBA.ORB;
import org.omg.CORBA.Request;
import org.omg.CORBA.TCKind;
import org.omg.CORBA.portable.InputStream;
import org.pleiad.groups.client.test.Votes.Counter;
import org.pleiad.groups.core.GroupDefinition.Control;
import org.pleiad.groups.core.GroupInfo;
import org.pleiad.orb.async.AsyncCall;

/** Clients that just call the reference of a group, while its members die. */
@Timeout(60)
class TransparentCallsIT {
    private static final int CALLS = 60;

    private final Plant plant = new Plant();
    private GroupInfo group;
    private List<CounterServant> servants;
    private Counter counter;

    @BeforeEach
    void start() {
        group = plant.create("counter", Control.INFRASTRUCTURE);
        servants = plant.join(group, name -> new CounterServant(), CounterServant.STATE, "a", "b", "c");
        counter = plant.reference("a", group.id(), Counter.class);
    }

    @AfterEach
    void stop() {
        servants.stream().filter(each -> each.held != null).forEach(each -> each.held.countDown());
        plant.close();
    }

    /** Who is asked first, so that its death is noticed. */
    private String primary() {
        return plant.info("b", group.id()).view().primary().orElseThrow().host().name();
    }

    /** The members that live; the one that did not answer may be behind. */
    private void haveExecuted(int calls) {
        await().untilAsserted(() -> assertThat(servants.subList(1, 3))
                .allSatisfy(each -> assertThat(each.executions).hasValue(calls)));
    }

    @Test
    void synchronousCallsGoOnAndAreExecutedOnce() {
        assertThat(primary()).isEqualTo("a");
        for (int i = 1; i <= CALLS; i++) {
            if (i == CALLS / 3) {
                plant.kill("a", "b");
            }
            assertThat(counter.add(1)).isEqualTo(i);
        }
        haveExecuted(CALLS);
    }

    @Test
    void aCallWhoseMemberDiesUnderItGetsTheReplyOfAnother() throws Exception {
        servants.get(0).held = new CountDownLatch(1);
        CompletableFuture<Integer> sum = CompletableFuture.supplyAsync(() -> counter.add(7));
        assertThat(servants.get(0).waiting.await(20, TimeUnit.SECONDS)).isTrue();

        plant.kill("a", "b");

        assertThat(sum.get(20, TimeUnit.SECONDS)).isEqualTo(7);
        haveExecuted(1);
        assertThat(counter.add(1)).isEqualTo(8);
    }

    @Test
    void asynchronousAndDeferredCallsGoOn() throws Exception {
        List<CompletableFuture<Integer>> told = new ArrayList<>();
        List<Request> deferred = new ArrayList<>();
        ORB orb = plant.client.orb();
        for (int i = 0; i < CALLS; i++) {
            if (i == CALLS / 2) {
                plant.kill("a", "b");
            }
            told.add(AsyncCall.to(counter, "add")
                    .arguments(out -> out.write_long(1))
                    .returning(InputStream::read_long));
            Request request = counter._request("add");
            request.add_in_arg().insert_long(1);
            request.set_return_type(orb.get_primitive_tc(TCKind.tk_long));
            request.send_deferred();
            deferred.add(request);
        }
        List<Integer> sums = new ArrayList<>();
        for (CompletableFuture<Integer> each : told) {
            sums.add(each.get(20, TimeUnit.SECONDS));
        }
        for (Request each : deferred) {
            each.get_response();
            assertThat(each.env().exception()).isNull();
            sums.add(each.return_value().extract_long());
        }
        assertThat(sums).doesNotHaveDuplicates().hasSize(2 * CALLS).allMatch(sum -> sum <= 2 * CALLS);
        haveExecuted(2 * CALLS);
    }

    @Test
    void oneWayCallsAreExecutedAtMostOnce() {
        for (int i = 0; i < CALLS; i++) {
            counter.note(1);
        }
        plant.kill("a", "b");
        counter.note(1);
        int last = counter.add(0);
        assertThat(last).isLessThanOrEqualTo(CALLS + 1);
        await().untilAsserted(() ->
                assertThat(servants.get(1).sum()).isEqualTo(servants.get(2).sum()));
    }

    @Test
    void anOldReferenceLeadsToMembersThatCameLater() {
        GroupInfo other = plant.create("other", Control.INFRASTRUCTURE);
        List<CounterServant> first = plant.join(other, name -> new CounterServant(), CounterServant.STATE, "a");
        Counter old = plant.reference("a", other.id(), Counter.class);
        plant.join(other, name -> new CounterServant(), CounterServant.STATE, "b", "c");
        assertThat(old.add(3)).isEqualTo(3);

        plant.kill("a", "b");

        assertThat(old.add(1)).isEqualTo(4);
        await().untilAsserted(() -> assertThat(first.get(0).executions).hasValue(1));
        assertThat(old._is_equivalent(plant.reference("b", other.id(), Counter.class)))
                .isTrue();
    }

    @Test
    void membersOutsideOfTheMajorityAreLeftForThoseInside() {
        plant.network.cut(Plant.DOMAIN, Set.of(plant.host("a").address.id()));
        await().until(() -> !plant.host("a").domain.status().majority());

        assertThat(counter.add(7)).isEqualTo(7);

        plant.network.heal(Plant.DOMAIN);
        await().untilAsserted(() -> assertThat(servants)
                .allSatisfy(each -> assertThat(each.executions).hasValue(1)));
    }

    @Test
    void withoutAMajorityCallsWaitUntilThereIsOne() throws Exception {
        plant.crash("b");
        plant.network.cut(Plant.DOMAIN, Set.of(plant.host("a").address.id()));
        await().until(() -> plant.up().noneMatch(host -> host.domain.status().majority()));
        CompletableFuture<Integer> sum = CompletableFuture.supplyAsync(() -> counter.add(7));
        await().until(() -> plant.client.statistics().retries() > 5);
        assertThat(sum).isNotDone();

        plant.network.heal(Plant.DOMAIN);

        assertThat(sum.get(30, TimeUnit.SECONDS)).isEqualTo(7);
        await().untilAsserted(() -> assertThat(servants.get(2).executions).hasValue(1));
    }
}
