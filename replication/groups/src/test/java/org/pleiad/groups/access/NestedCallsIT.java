package org.pleiad.groups.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.omg.CORBA.BAD_INV_ORDER;
import org.omg.CORBA.TRANSIENT;
import org.pleiad.groups.core.GroupInfo;
import org.pleiad.groups.core.Style;
import org.pleiad.groups.member.StateAccessor;
import org.pleiad.groups.test.Trial.Ledger;
import org.pleiad.groups.test.Trial.LedgerHelper;
import org.pleiad.groups.test.Trial.Mirror;
import org.pleiad.groups.test.Trial.MirrorHelper;
import org.pleiad.groups.test.Trial.Target;
import org.pleiad.orb.Pleiad;
import org.pleiad.orb.error.Minor;

/** Replicated objects that call others while they carry out a request: all members come to the call, one makes it. */
@Timeout(60)
class NestedCallsIT {
    private final Plant plant = new Plant();
    private final Pleiad outside = Pleiad.builder().listen("127.0.0.1", 0).build();
    private final TargetServant target = new TargetServant();
    private Mirror plain;
    private GroupInfo group;
    private List<LedgerServant> servants;
    private Ledger ledger;

    @BeforeEach
    void replicate() {
        plain = outside.export(target, Mirror.class);
        group = plant.create("ledgers/main", LedgerHelper.id(), Style.ACTIVE, Map.of());
        servants = plant.join(group, name -> new LedgerServant(), LedgerServant.STATE, "a", "b", "c");
        ledger = plant.reference("a", group.id(), Ledger.class);
    }

    @AfterEach
    void stop() {
        plant.close();
        outside.close();
    }

    private void allHold(int sum) {
        await().untilAsserted(() ->
                assertThat(servants).extracting(LedgerServant::held).containsOnly(sum));
    }

    /** Another group, of targets, with members at all hosts. */
    private GroupInfo targets(List<TargetServant> made) {
        GroupInfo targets = plant.create("targets/main", MirrorHelper.id(), Style.ACTIVE, Map.of());
        made.addAll(plant.join(targets, name -> new TargetServant(), StateAccessor.none(), "a", "b", "c"));
        return targets;
    }

    @Test
    void aPlainTargetIsCalledOnceAndAllMembersGoOnWithItsAnswer() {
        assertThat(ledger.ask(plain, 3)).isEqualTo(103);
        allHold(103);
        assertThat(ledger.ask(plain, 4)).isEqualTo(103 + 204);
        allHold(103 + 204);
        assertThat(target.calls).hasValue(2);
    }

    @Test
    void aTargetThatIsAGroupCarriesItOutOnce() {
        List<TargetServant> made = new ArrayList<>();
        GroupInfo targets = targets(made);
        assertThat(ledger.ask(plant.reference("b", targets.id(), Target.class), 3))
                .isEqualTo(103);
        allHold(103);
        await().untilAsserted(() ->
                assertThat(made).extracting(servant -> servant.calls.get()).containsOnly(1));
    }

    @Test
    void whatNarrowAsksIsAskedOnce() {
        assertThat(ledger.check(plain)).isFalse();
        assertThat(ledger.check(ledger)).isTrue();
        assertThat(servants).extracting(servant -> servant.executions.get()).contains(2);
    }

    @Test
    void failuresOfTheTargetAreTheSameForAll() {
        outside.close();
        assertThatThrownBy(() -> ledger.ask(plain, 3)).isInstanceOf(TRANSIENT.class);
        assertThat(ledger.work(1)).isEqualTo(1);
        allHold(1);
    }

    @Test
    void ifThePrimaryDiesBeforeTheAnswerTheNextOneCallsAndAGroupCarriesItOutOnce() throws Exception {
        List<TargetServant> made = new ArrayList<>();
        GroupInfo targets = targets(made);
        CountDownLatch gate = new CountDownLatch(1);
        made.forEach(servant -> servant.gate = gate);
        Target reference = plant.reference("b", targets.id(), Target.class);
        CompletableFuture<Integer> sum = CompletableFuture.supplyAsync(() -> ledger.ask(reference, 3));
        assertThat(made.get(1).called.await(20, TimeUnit.SECONDS)).isTrue();
        plant.kill(
                plant.info("b", group.id())
                        .view()
                        .primary()
                        .orElseThrow()
                        .host()
                        .name(),
                "b");
        gate.countDown();
        assertThat(sum.get(30, TimeUnit.SECONDS)).isEqualTo(103);
        servants = servants.subList(1, 3);
        allHold(103);
        assertThat(made.subList(1, 3))
                .extracting(servant -> servant.calls.get())
                .containsOnly(1);
    }

    @Test
    void aCallThatComesBackToItsGroupIsRefusedInsteadOfWaitingForItself() {
        Ledger asked = ledger;
        assertThatThrownBy(() -> asked.ask(asked, 3)).isInstanceOfSatisfying(BAD_INV_ORDER.class, refused -> {
            assertThat(refused.minor).isEqualTo(Minor.GROUP_CALLS_ITSELF.code());
        });
        allHold(0);
        assertThat(ledger.work(1)).isEqualTo(1);
    }

    @Test
    void aCallThatComesBackByAnotherGroupIsRefused() {
        List<TargetServant> made = new ArrayList<>();
        Mirror mirror = plant.reference("a", targets(made).id(), Mirror.class);
        assertThatThrownBy(() -> ledger.mirrored(mirror, ledger, 3))
                .isInstanceOfSatisfying(
                        BAD_INV_ORDER.class,
                        refused -> assertThat(refused.minor).isEqualTo(Minor.GROUP_CALLS_ITSELF.code()));
        assertThat(ledger.work(1)).isEqualTo(1);
        allHold(1);
    }

    @Test
    void aCallThatComesBackByAPlainObjectIsRefusedAndNobodyWaits() {
        assertThatThrownBy(() -> ledger.mirrored(plain, ledger, 3))
                .isInstanceOfSatisfying(
                        BAD_INV_ORDER.class,
                        refused -> assertThat(refused.minor).isEqualTo(Minor.GROUP_CALLS_ITSELF.code()));
        assertThat(target.calls).hasValue(1);
        assertThat(ledger.work(1)).isEqualTo(1);
        allHold(1);
        assertThat(plain.bounce(ledger, 2)).as("outside of a request").isEqualTo(3);
    }

    @Test
    void aCallThatComesBackByTwoPlainObjectsIsRefused() {
        try (Pleiad farther = Pleiad.builder().listen("127.0.0.1", 0).build()) {
            Mirror last = farther.export(new TargetServant(), Mirror.class);
            target.next = outside.resolve(farther.toText(last), Mirror.class);
            assertThatThrownBy(() -> ledger.mirrored(plain, ledger, 3))
                    .isInstanceOfSatisfying(
                            BAD_INV_ORDER.class,
                            refused -> assertThat(refused.minor).isEqualTo(Minor.GROUP_CALLS_ITSELF.code()));
            assertThat(ledger.work(1)).isEqualTo(1);
        }
    }

    @Test
    void whatNeedsNoAnswerIsToldOnce() {
        GroupInfo others = plant.create("ledgers/other", LedgerHelper.id(), Style.ACTIVE, Map.of());
        List<LedgerServant> told = plant.join(others, name -> new LedgerServant(), LedgerServant.STATE, "a", "b");
        ledger.tell(plant.reference("a", others.id(), Ledger.class), 5);
        await().untilAsserted(
                        () -> assertThat(told).extracting(LedgerServant::held).containsOnly(5));
        assertThat(ledger.work(1)).isEqualTo(1);
        assertThat(told).extracting(LedgerServant::held).containsOnly(5);
    }

    @Test
    void asynchronousCallsOfMembersAreRefused() {
        assertThatThrownBy(() -> ledger.deferred(plain))
                .isInstanceOfSatisfying(
                        BAD_INV_ORDER.class,
                        refused -> assertThat(refused.minor).isEqualTo(Minor.NOT_AS_A_MEMBER.code()));
        assertThat(target.calls).hasValue(0);
    }
}
