package org.pleiad.groups.ft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pleiad.groups.ft.TestDomain.TYPE;
import static org.pleiad.groups.ft.TestDomain.await;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.omg.CORBA.AnyHolder;
import org.omg.FT.Property;
import org.omg.FT.ReplicationManager;
import org.pleiad.groups.ft.ledgers.Ledger;
import org.pleiad.groups.ft.ledgers.LedgerHelper;
import org.pleiad.groups.ft.property.FtProperty;
import org.pleiad.groups.ft.property.GroupProperties;
import org.pleiad.groups.ft.property.Names;

/** Servants that give their state by FT::Checkpointable and FT::Updateable, in groups whose primary alone executes. */
class PassiveStylesIT {
    private TestDomain domain;

    @BeforeEach
    void start() throws Exception {
        domain = new TestDomain("a", "b", "c");
        domain.registerEverywhere();
    }

    @AfterEach
    void stop() {
        domain.close();
    }

    private org.omg.CORBA.Object group(int style) throws Exception {
        ReplicationManager manager = domain.manager("a");
        return manager.create_object(
                TYPE,
                new Property[] {GroupProperties.number(domain.client.orb(), FtProperty.REPLICATION_STYLE, style)},
                new AnyHolder());
    }

    @Test
    void inWarmPassiveGroupsTheOthersGetTheUpdates() throws Exception {
        Ledger ledger = LedgerHelper.narrow(group(org.omg.FT.WARM_PASSIVE.value));
        String primary = ledger.place();
        for (int i = 1; i <= 10; i++) {
            assertThat(ledger.add(i)).isEqualTo(i * (i + 1) / 2);
        }
        domain.hosts.values().stream()
                .filter(host -> !host.name.equals(primary))
                .forEach(host -> await().untilAsserted(() -> {
                    assertThat(host.last().sum).isEqualTo(55);
                    assertThat(host.last().updates.get()).isPositive();
                }));
        failover(ledger, primary);
    }

    @Test
    void inColdPassiveGroupsTheStateWaitsForTheNextPrimary() throws Exception {
        Ledger ledger = LedgerHelper.narrow(group(org.omg.FT.COLD_PASSIVE.value));
        String primary = ledger.place();
        for (int i = 1; i <= 10; i++) {
            ledger.add(i);
        }
        assertThat(domain.hosts.values().stream()
                        .filter(host -> !host.name.equals(primary))
                        .mapToInt(host -> host.made.stream()
                                .mapToInt(made -> made.updates.get())
                                .sum()))
                .containsOnly(0);
        failover(ledger, primary);
    }

    @Test
    void inStatelessGroupsAnyMemberAnswersForItself() throws Exception {
        org.omg.CORBA.Object group = group(org.omg.FT.STATELESS.value);
        ReplicationManager manager = domain.manager("a");
        for (String host : domain.hosts.keySet()) {
            Ledger member = LedgerHelper.narrow(manager.get_member_ref(group, Names.of(host)));
            assertThat(member.place()).isEqualTo(host);
        }
    }

    private void failover(Ledger ledger, String primary) throws Exception {
        String next = primary.equals("b") ? "c" : "b";
        ReplicationManager manager = domain.manager("a");
        Ledger promoted = LedgerHelper.narrow(manager.set_primary_member(ledger, Names.of(next)));
        assertThat(promoted.sum()).isEqualTo(55);
        assertThat(promoted.place()).isEqualTo(next);
        assertThat(promoted.add(1)).isEqualTo(56);
        assertThat(ledger.sum()).isEqualTo(56);
    }
}
