package org.pleiad.orb.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteOrder;
import java.time.Duration;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.omg.CORBA.BAD_PARAM;
import org.pleiad.orb.cdr.GiopVersion;
import org.pleiad.orb.cdr.WcharCodeSet;
import org.pleiad.orb.transport.TcpEndpoint;

class ConfigSourcesTest {

    @Test
    void hasDefaultsForEverything() {
        OrbConfig config = read();
        assertThat(config.listen()).isEmpty();
        assertThat(config.initialReferences()).isEmpty();
        assertThat(config.client().callTimeout()).isEqualTo(Duration.ofMinutes(1));
        assertThat(config).isEqualTo(OrbConfig.builder().build());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            iiop://10.0.0.1:2809        | 10.0.0.1 | 2809
            iiop://1.2@10.0.0.1:2809/   | 10.0.0.1 | 2809
            giop:tcp:host.example:1     | host.example | 1
            giop:tcp:[::1]:5000         | ::1 | 5000
            giop:tcp::2809              | 0.0.0.0 | 2809
            giop:tcp:localhost:         | localhost | 0
            iiop://:0                   | 0.0.0.0 | 0
            127.0.0.1:9                 | 127.0.0.1 | 9
            """)
    void readsAddressesInTheFormsOfSeveralOrbs(String text, String host, int port) {
        assertThat(read("-ORBListenEndpoints", text).listen()).containsExactly(new TcpEndpoint(host, port));
    }

    @Test
    void readsSeveralAddresses() {
        assertThat(read("-ORBEndpoint", "a:1;b:2", "-orbendpoint", "iiop://c:3").listen())
                .containsExactly(new TcpEndpoint("a", 1), new TcpEndpoint("b", 2), new TcpEndpoint("c", 3));
    }

    @Test
    void readsWhatOtherOrbsCallDifferently() {
        OrbConfig config = read(
                "-ORBid", "x",
                "-ORBServerId", "grids",
                "-ORBInitRef", "Grid=corbaloc::h/Grid",
                "-ORBInitRef", "NameService=corbaloc::n/NameService",
                "-ORBDefaultInitRef", "corbaloc::d",
                "-ORBclientCallTimeOutPeriod", "250",
                "-ORBgiopMaxMsgSize", "4096",
                "-ORBmaxGIOPVersion", "1.1",
                "-ORBdefaultWCharCodeSet", "UTF-16",
                "not-an-option", "-x");
        assertThat(config.orbId()).isEqualTo("x");
        assertThat(config.serverName()).isEqualTo("grids");
        assertThat(config.initialReferences())
                .containsEntry("Grid", "corbaloc::h/Grid")
                .containsEntry("NameService", "corbaloc::n/NameService");
        assertThat(config.defaultInitialReference()).isEqualTo("corbaloc::d");
        assertThat(config.client().callTimeout()).isEqualTo(Duration.ofMillis(250));
        assertThat(config.transport().callTimeout()).isEqualTo(Duration.ofMillis(250));
        assertThat(config.transport().maxMessageBytes()).isEqualTo(4096);
        assertThat(config.client().maxMessageSize()).isEqualTo(4096);
        assertThat(config.client().version()).isEqualTo(GiopVersion.V1_1);
        assertThat(config.client().withoutComponent().forWchar()).isEqualTo(WcharCodeSet.UTF_16);
    }

    @Test
    void readsPropertiesAndLetsOptionsWin() {
        Properties properties = new Properties();
        properties.setProperty("org.pleiad.orb.byteorder", "big");
        properties.setProperty("org.pleiad.orb.listen", "p:1");
        properties.setProperty("org.pleiad.orb.initref.A", "corbaloc::a/A");
        properties.setProperty("ORBInitRef.B", "corbaloc::b/B");
        properties.setProperty("org.pleiad.orb.server", "from-property");
        properties.setProperty("jacorb.poa.thread_pool_max", "20");
        OrbConfig config =
                ConfigSources.read(new String[] {"-ORBServerId", "from-option", "-ORBEndpoint", "o:2"}, properties);
        assertThat(config.client().order()).isEqualTo(ByteOrder.BIG_ENDIAN);
        assertThat(config.serverName()).isEqualTo("from-option");
        assertThat(config.listen()).containsExactly(new TcpEndpoint("o", 2));
        assertThat(config.initialReferences()).containsOnlyKeys("A", "B");
    }

    @Test
    void knowsTheJdksWayToTheNamingService() {
        assertThat(read("-ORBInitialPort", "1050").initialReferences())
                .containsEntry("NameService", "corbaloc:iiop:1.2@localhost:1050/NameService");
        assertThat(read("-ORBInitialHost", "::1").initialReferences())
                .containsEntry("NameService", "corbaloc:iiop:1.2@[::1]:2809/NameService");
        assertThat(read("-ORBInitialHost", "h", "-ORBInitRef", "NameService=corbaloc::n/N")
                        .initialReferences())
                .containsEntry("NameService", "corbaloc::n/N");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            -ORBNonsense                | 1           | -ORBNonsense
            -ORBInitialPort             | 70000       | 65535
            -ORBEndpoint                | ssl://h:1   | giop:tcp
            -ORBEndpoint                | ;           | no address
            -ORBEndpoint                | h:99999     | 65535
            -ORBInitRef                 | NameService | NAME=URL
            -ORBmaxGIOPVersion          | 1.3         | 1.0, 1.1 or 1.2
            -ORBgiopMaxMsgSize          | much        | number
            -ORBdefaultWCharCodeSet     | UCS-4       | UTF-16
            """)
    void saysWhatIsWrong(String option, String value, String hint) {
        assertThatThrownBy(() -> read(option, value))
                .isInstanceOf(BAD_PARAM.class)
                .hasMessageContaining(option)
                .hasMessageContaining(hint);
    }

    @Test
    void wantsAValueAfterAnOption() {
        assertThatThrownBy(() -> read("-ORBInitRef"))
                .isInstanceOf(BAD_PARAM.class)
                .hasMessageContaining("a value must follow");
    }

    @Test
    void doesNotPassOverAMisspeltProperty() {
        Properties properties = new Properties();
        properties.setProperty("org.pleiad.orb.listn", "h:1");
        assertThatThrownBy(() -> ConfigSources.read(null, properties))
                .isInstanceOf(BAD_PARAM.class)
                .hasMessageContaining("org.pleiad.orb.listn");
    }

    private static OrbConfig read(String... arguments) {
        return ConfigSources.read(arguments, null);
    }
}
