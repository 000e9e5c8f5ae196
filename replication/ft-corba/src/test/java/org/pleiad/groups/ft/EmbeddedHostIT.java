package org.pleiad.groups.ft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.omg.CORBA.AnyHolder;
import org.omg.FT.Property;
import org.pleiad.groups.GroupHost;
import org.pleiad.groups.ft.ledgers.Ledger;
import org.pleiad.groups.ft.ledgers.LedgerHelper;
import org.pleiad.groups.ft.property.FtProperty;
import org.pleiad.groups.ft.property.GroupProperties;
import org.pleiad.orb.Pleiad;

/** The services at a host that was started by the front door. */
class EmbeddedHostIT {

    @Test
    void aHostOfItsOwnHasTheServicesByOneLine() throws Exception {
        try (Pleiad orb = TestDomain.orb()) {
            assertThatThrownBy(() -> FtServices.start(orb)).isInstanceOf(IllegalStateException.class);
            try (GroupHost host = GroupHost.builder(orb).start();
                    FtServices services = FtServices.start(orb)) {
                assertThat(host.isServing()).isTrue();
                services.register(LedgerHelper.id(), criteria -> new LedgerServant("here"));
                Ledger ledger = LedgerHelper.narrow(services.manager()
                        .create_object(
                                LedgerHelper.id(),
                                new Property[] {
                                    GroupProperties.number(orb.orb(), FtProperty.INITIAL_NUMBER_REPLICAS, 1),
                                    GroupProperties.number(orb.orb(), FtProperty.MINIMUM_NUMBER_REPLICAS, 1)
                                },
                                new AnyHolder()));
                assertThat(ledger.add(42)).isEqualTo(42);
            }
        }
    }
}
