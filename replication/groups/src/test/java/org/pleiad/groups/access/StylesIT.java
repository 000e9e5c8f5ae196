package org.pleiad.groups.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pleiad.groups.core.GroupInfo;
import org.pleiad.groups.core.Style;
import org.pleiad.groups.member.StateAccessor;
import org.pleiad.groups.test.Trial.Ledger;
import org.pleiad.groups.test.Trial.LedgerHelper;
import org.pleiad.groups.test.Trial.Target;
import org.pleiad.orb.Pleiad;
import org.pleiad.orb.cdr.TimeT;
import org.pleiad.orb.giop.ServiceContext;
import org.pleiad.orb.session.FtRequest;

/** Groups of which one member carries requests out, or any. */
@Timeout(60)
class StylesIT {
    private static final String[] ALL = {"a", "b", "c"};

    private final Plant plant = new Plant();
    /** Made so far, at any host. */
    private final List<LedgerServant> made = new CopyOnWriteArrayList<>();

    @AfterEach
    void stop() {
        plant.close();
    }

    private GroupInfo group(Style style, StateAccessor<LedgerServant> accessor) {
        GroupInfo group = plant.create("ledgers/main", LedgerHelper.id(), style, Map.of());
        for (String name : ALL) {
            Plant.Host host = plant.host(name);
            host.domain.serve("ledgers/main", info -> {
                LedgerServant servant = accessor == null ? new CheckpointedLedger() : new LedgerServant();
                made.add(servant);
                return host.access.member(info, servant, accessor);
            });
            await().until(() -> host.domain.info(group.id()).isPresent());
            Plant.get(host.domain.join(group.id()));
        }
        return group;
    }

    private int executions() {
        return made.stream().mapToInt(servant -> servant.executions.get()).sum();
    }

    private static ServiceContext identity(int number) {
        return new FtRequest("test", number, TimeT.ofMillis(System.currentTimeMillis() + 60_000)).encode();
    }

    private RawClient.Answer work(String host, GroupInfo group, int n, ServiceContext... contexts) {
        Plant.Host at = plant.host(host);
        return RawClient.call(at.address.orb(), at.access.key(group.id()), "work", out -> out.writeLong(n), contexts);
    }

    @ParameterizedTest
    @EnumSource(names = {"WARM_PASSIVE", "COLD_PASSIVE"})
    void thePrimaryAloneCarriesOutAndTheNextOneKnowsAll(Style style) {
        GroupInfo group = group(style, LedgerServant.STATE);
        RawClient.Answer first = work("a", group, 3, identity(1));
        assertThat(first.number()).isEqualTo(3);
        assertThat(work("b", group, 4, identity(2)).number())
                .as("passed on to the primary")
                .isEqualTo(7);
        assertThat(plant.plain("c", group, Ledger.class).work(5)).isEqualTo(12);
        assertThat(executions()).isEqualTo(3);

        plant.kill("a", "c");
        assertThat(work("c", group, 3, identity(1)).octets()).isEqualTo(first.octets());
        assertThat(work("b", group, 1, identity(3)).number()).isEqualTo(13);
        assertThat(executions()).isEqualTo(4);
    }

    @Test
    void aCheckpointableServantNeedsNoAccessor() {
        GroupInfo group = group(Style.WARM_PASSIVE, null);
        Ledger ledger = plant.reference("a", group.id(), Ledger.class);
        assertThat(ledger.work(3)).isEqualTo(3);
        await().untilAsserted(
                        () -> assertThat(made).extracting(LedgerServant::held).containsOnly(3));
        plant.kill("a", "c");
        assertThat(ledger.work(4)).isEqualTo(7);
    }

    @Test
    void aServantWithoutAWayToItsStateIsRefused() {
        GroupInfo group = plant.create("ledgers/main", LedgerHelper.id(), Style.ACTIVE, Map.of());
        assertThatThrownBy(() -> plant.host("a").access.member(group, new LedgerServant(), null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("StateAccessor.none()");
    }

    @Test
    void withoutStateEachHostAnswersForItself() {
        GroupInfo group = group(Style.STATELESS, LedgerServant.STATE);
        long before = plant.host("a").domain.status().applied();
        for (String name : ALL) {
            Ledger ledger = plant.plain(name, group, Ledger.class);
            for (int call = 1; call <= 20; call++) {
                assertThat(ledger.work(3)).as(name).isEqualTo(3 * call);
            }
        }
        assertThat(plant.host("a").domain.status().applied() - before)
                .as("entries, for 60 calls")
                .isLessThan(20);
    }

    @Test
    void whatThePrimaryOfAPassiveGroupCallsIsCalledOnce() {
        TargetServant target = new TargetServant();
        try (Pleiad outside = Pleiad.builder().listen("127.0.0.1", 0).build()) {
            Target plain = outside.export(target, Target.class);
            GroupInfo group = group(Style.WARM_PASSIVE, LedgerServant.STATE);
            Ledger ledger = plant.reference("a", group.id(), Ledger.class);
            assertThat(ledger.ask(plain, 3)).isEqualTo(103);
            await().untilAsserted(() ->
                    assertThat(made).extracting(LedgerServant::held).containsOnly(103));
            assertThat(target.calls).hasValue(1);
        }
    }
}
