package org.pleiad.groups.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.OBJECT_NOT_EXIST;
import org.pleiad.groups.core.GroupInfo;
import org.pleiad.groups.core.Reading;
import org.pleiad.groups.core.Style;
import org.pleiad.groups.member.Readings;
import org.pleiad.groups.test.Trial.Ledger;
import org.pleiad.groups.test.Trial.LedgerHelper;
import org.pleiad.groups.test.Trial.Refused;
import org.pleiad.groups.test.Trial.TargetHelper;
import org.pleiad.orb.ior.Ior;

/** A servant that is replicated by all members' executing, as its clients see it. */
@Timeout(60)
class ActiveGroupIT {
    private final Plant plant = new Plant();
    private GroupInfo group;
    private List<LedgerServant> servants;

    @BeforeEach
    void replicate() {
        Readings readings = new Readings(Map.of("sum", Reading.LEASED));
        group = plant.create(
                "ledgers/main", LedgerHelper.id(), Style.ACTIVE, Map.of(Readings.PROPERTY, readings.text()));
        servants = plant.join(group, name -> new LedgerServant(), LedgerServant.STATE, "a", "b");
    }

    @AfterEach
    void stop() {
        plant.close();
    }

    private void allHold(int sum) {
        await().untilAsserted(() ->
                assertThat(servants).extracting(LedgerServant::held).containsOnly(sum));
    }

    @Test
    void everyMemberCarriesOutWhatAnyOfThemIsAsked() {
        Ledger ledger = plant.reference("a", group.id(), Ledger.class);
        assertThat(ledger.work(3)).isEqualTo(3);
        assertThat(plant.plain("a", group, Ledger.class).work(4)).isEqualTo(7);
        assertThat(plant.plain("b", group, Ledger.class).work(5)).isEqualTo(12);
        allHold(12);
        assertThat(servants).extracting(servant -> servant.executions.get()).containsOnly(3);
    }

    @Test
    void aHostWithoutAMemberPassesRequestsOn() {
        Ledger byGateway = plant.plain("c", group, Ledger.class);
        assertThat(byGateway.work(3)).isEqualTo(3);
        assertThat(byGateway.sum()).isEqualTo(3);
        assertThatThrownBy(() -> byGateway.refuse("full"))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason).isEqualTo("full"));
        byGateway.note(4);
        allHold(7);
        assertThat(TargetHelper.narrow(plant.client.orb().string_to_object(plant.client.toText(byGateway))))
                .isNotNull();
    }

    @Test
    void programsInTheProcessOfAMemberCallTheGroupAsOthersDo() {
        Plant.Host host = plant.host("a");
        Ledger local = host.orb.narrow(host.access.reference(plant.info("a", group.id())), Ledger.class);
        assertThat(local.work(3)).isEqualTo(3);
        assertThatThrownBy(() -> local.refuse("full")).isInstanceOf(Refused.class);
        allHold(3);
        plant.network.cut(Plant.DOMAIN, java.util.Set.of(host.address.id()));
        assertThat(local.work(4)).as("another member has the majority").isEqualTo(7);
    }

    @Test
    void requestsWithoutReplyAreCarriedOutByAll() {
        plant.reference("b", group.id(), Ledger.class).note(5);
        allHold(5);
    }

    @Test
    void whatChangesNothingIsCarriedOutByOneMember() {
        Ledger ledger = plant.reference("a", group.id(), Ledger.class);
        ledger.work(3);
        allHold(3);
        assertThat(ledger.sum()).isEqualTo(3);
        assertThat(servants.stream()
                        .mapToInt(servant -> servant.executions.get())
                        .sum())
                .isEqualTo(3);
    }

    @Test
    void timeChanceAndIdsAreTheSameAtAllMembers() {
        Ledger ledger = plant.reference("a", group.id(), Ledger.class);
        String first = ledger.fresh();
        String second = ledger.fresh();
        await().untilAsserted(() ->
                assertThat(servants).extracting(servant -> servant.taken).containsOnly(List.of(first, second)));
        assertThat(first.split(" ")).doesNotContainAnyElementsOf(List.of(second.split(" ")[1], second.split(" ")[2]));
        assertThat(first)
                .contains("ledgers/main")
                .endsWith(" " + plant.info("a", group.id()).view().version());
    }

    @Test
    void theServantIsTheGroupForItselfAndForThoseItTells() {
        Ledger ledger = plant.reference("a", group.id(), Ledger.class);
        Ledger told = ledger.self();
        assertThat(told._is_equivalent(ledger)).isTrue();
        assertThat(told.work(1)).isEqualTo(1);
        assertThat(plant.client.toText(told))
                .isEqualTo(plant.client.toText(plant.reference("b", group.id(), Ledger.class)));
        assertThat(servants.get(0)._this()._is_equivalent(servants.get(0)._this()))
                .isTrue();
        assertThat(servants.get(1)._object_id())
                .isEqualTo(plant.host("a").access.key(group.id()));
    }

    @Test
    void operationsOfEveryObjectAreAnsweredWithoutAnOrder() {
        Ledger ledger = plant.plain("a", group, Ledger.class);
        long before = plant.host("a").domain.status().applied();
        assertThat(ledger._non_existent()).isFalse();
        assertThat(ledger._is_a("IDL:trial.test/Trial/Target:1.0")).isTrue();
        assertThat(ledger._is_a("IDL:trial.test/Trial/Mirror:1.0")).isFalse();
        assertThat(plant.plain("c", group, Ledger.class)._is_a("IDL:trial.test/Trial/Mirror:1.0"))
                .isFalse();
        assertThat(servants).extracting(servant -> servant.executions.get()).containsOnly(0);
        assertThat(plant.host("a").domain.status().applied()).isEqualTo(before);
    }

    @Test
    void aReferenceHasAllMembersAndIsTheSameEverywhere() {
        org.awaitility.Awaitility.await()
                .until(() -> plant.info("c", group.id()).view().version()
                        == plant.info("a", group.id()).view().version());
        List<String> texts = plant.hosts.values().stream()
                .map(host -> host.orb.toText(
                        host.access.reference(host.domain.info(group.id()).orElseThrow())))
                .distinct()
                .toList();
        assertThat(texts).hasSize(1);
        assertThat(Ior.parse(texts.get(0)).profiles()).hasSize(2);
    }

    @Test
    void aGroupThatWasRemovedDoesNotExist() {
        Ledger ledger = plant.plain("a", group, Ledger.class);
        Plant.get(plant.host("a").domain.remove(group.id()));
        assertThatThrownBy(() -> ledger.work(1))
                .isInstanceOfSatisfying(
                        OBJECT_NOT_EXIST.class,
                        gone -> assertThat(gone.completed).isEqualTo(CompletionStatus.COMPLETED_NO));
        assertThat(ledger._non_existent()).isTrue();
    }

    @Test
    void clientsGoOnWhenAMemberDies() {
        Ledger ledger = plant.reference("a", group.id(), Ledger.class);
        assertThat(ledger.work(1)).isEqualTo(1);
        plant.kill("a", "c");
        assertThat(ledger.work(2)).isEqualTo(3);
        // the new member has the state, but nothing of what was counted
        servants = plant.join(group, name -> new LedgerServant(), LedgerServant.STATE, "c");
        allHold(3);
    }
}
