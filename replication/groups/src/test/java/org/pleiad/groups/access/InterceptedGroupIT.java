package org.pleiad.groups.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.NO_PERMISSION;
import org.omg.CORBA.OBJECT_NOT_EXIST;
import org.omg.PortableInterceptor.ORBInitializer;
import org.pleiad.groups.core.GroupInfo;
import org.pleiad.groups.core.Style;
import org.pleiad.groups.test.Trial.Ledger;
import org.pleiad.groups.test.Trial.LedgerHelper;
import org.pleiad.groups.test.Trial.Refused;

/** What server interceptors see of the requests of groups, and keep from them. */
@Timeout(60)
class InterceptedGroupIT {
    private final Map<String, Watcher> watchers = new TreeMap<>();
    private final Plant plant =
            new Plant(name -> new ORBInitializer[] {watchers.computeIfAbsent(name, any -> new Watcher())});
    private GroupInfo group;
    private List<LedgerServant> servants;

    @BeforeEach
    void replicate() {
        group = plant.create("ledgers/main", LedgerHelper.id(), Style.ACTIVE, Map.of());
        servants = plant.join(group, name -> new LedgerServant(), LedgerServant.STATE, "a", "b");
        await().until(() -> plant.info("c", group.id()).view().members().size() == 2);
        watchers.values().forEach(watcher -> watcher.seen.clear());
    }

    @AfterEach
    void stop() {
        plant.close();
    }

    private void allHold(int sum) {
        await().untilAsserted(() ->
                assertThat(servants).extracting(LedgerServant::held).containsOnly(sum));
    }

    private List<String> seen(String host) {
        return watchers.get(host).seen;
    }

    @Test
    void seeARequestOnceAtTheHostThatTheClientAsked() {
        assertThat(plant.plain("b", group, Ledger.class).work(3)).isEqualTo(3);
        allHold(3);
        assertThat(seen("b"))
                .containsExactly(
                        "contexts work",
                        "request work of groups/plant ledgers/main IDL:trial.test/Trial/Ledger:1.0 true",
                        "reply work");
        assertThat(seen("a")).isEmpty();
        assertThat(seen("c")).isEmpty();
    }

    @Test
    void whatTheyRefuseNeverGetsIntoTheOrder() {
        watchers.get("a").refusedEarly = "work";
        watchers.get("b").refusedLate = "work";
        long before = plant.host("a").domain.status().applied();
        for (String host : List.of("a", "b")) {
            assertThatThrownBy(() -> plant.plain(host, group, Ledger.class).work(3))
                    .isInstanceOfSatisfying(
                            NO_PERMISSION.class,
                            refused -> assertThat(refused.completed).isEqualTo(CompletionStatus.COMPLETED_NO));
        }
        Ledger local =
                plant.host("b").orb.narrow(plant.host("b").access.reference(plant.info("b", group.id())), Ledger.class);
        assertThatThrownBy(() -> local.work(3)).as("in the same process").isInstanceOf(NO_PERMISSION.class);
        assertThat(servants).extracting(servant -> servant.executions.get()).containsOnly(0);
        assertThat(plant.host("a").domain.status().applied()).isEqualTo(before);
        assertThat(seen("a")).containsExactly("contexts work");
        assertThat(seen("b")).endsWith("exception work");
        watchers.values().forEach(watcher -> watcher.refusedEarly = watcher.refusedLate = "");
        assertThat(plant.plain("a", group, Ledger.class).work(3)).isEqualTo(3);
    }

    @Test
    void seeHowItEnds() {
        Ledger ledger = plant.plain("a", group, Ledger.class);
        assertThatThrownBy(() -> ledger.refuse("full"))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason).isEqualTo("full"));
        assertThat(seen("a")).last().isEqualTo("exception refuse Refused");
        ledger.note(1);
        allHold(1);
        await().untilAsserted(() -> assertThat(seen("a")).last().isEqualTo("reply note"));
    }

    @Test
    void aRequestThatIsPassedOnIsARelayAtTheSecondHost() {
        assertThat(plant.plain("c", group, Ledger.class).work(3)).isEqualTo(3);
        assertThat(seen("c")).hasSize(3).first().isEqualTo("contexts work");
        assertThat(seen("a").size() + seen("b").size()).isEqualTo(3);
        assertThat(seen("a").isEmpty() ? seen("b") : seen("a"))
                .allSatisfy(point -> assertThat(point).contains(RelayedRequest.OPERATION));
    }

    @Test
    void clientsThatAreSentOnAreSeen() {
        Ledger early = plant.reference("a", group.id(), Ledger.class);
        assertThat(early.work(1)).isEqualTo(1);
        servants = new java.util.ArrayList<>(servants);
        servants.addAll(plant.join(group, name -> new LedgerServant(), LedgerServant.STATE, "c"));
        watchers.values().forEach(watcher -> watcher.seen.clear());
        assertThat(early.work(1)).isEqualTo(2);
        assertThat(watchers.values().stream().flatMap(watcher -> watcher.seen.stream()))
                .contains("other work to somewhere", "reply work");
    }

    @Test
    void aGroupThatIsNotHereHasNoAdapter() {
        Ledger ledger = plant.plain("a", group, Ledger.class);
        Plant.get(plant.host("a").domain.remove(group.id()));
        assertThatThrownBy(() -> ledger.work(1)).isInstanceOf(OBJECT_NOT_EXIST.class);
        assertThat(seen("a")).containsExactly("contexts work", "exception work");
    }
}
