package org.omg.PortableServer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.omg.CORBA.BAD_INV_ORDER;
import org.omg.CORBA.BAD_OPERATION;
import org.omg.CORBA.BAD_PARAM;

class ServantTest {
    private static final class Activator extends ServantActivatorPOA {
        @Override
        public Servant incarnate(byte[] oid, POA adapter) {
            return this;
        }

        @Override
        public void etherealize(byte[] oid, POA adapter, Servant serv, boolean cleanup, boolean remaining) {}
    }

    private final Activator servant = new Activator();

    @Test
    void saysHowToConnectAServantThatBelongsToNoOrb() {
        assertThatThrownBy(servant::_poa)
                .isInstanceOf(BAD_INV_ORDER.class)
                .hasMessageContaining("Activator")
                .hasMessageContaining("activate");
        assertThatThrownBy(() -> servant._this_object(null)).isInstanceOf(BAD_PARAM.class);
    }

    @Test
    void managerOfServantsRefusesRequestsFromOtherProcesses() {
        assertThat(servant._all_interfaces(null, null)).startsWith("IDL:omg.org/PortableServer/ServantActivator:1.0");
        assertThatThrownBy(() -> servant._invoke("incarnate", null, null)).isInstanceOf(BAD_OPERATION.class);
    }
}
