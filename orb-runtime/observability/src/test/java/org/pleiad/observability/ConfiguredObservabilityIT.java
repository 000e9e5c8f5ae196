package org.pleiad.observability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.omg.CORBA.INITIALIZE;
import org.omg.PortableServer.POA;
import org.pleiad.observability.PleiadHealth.Health;
import org.pleiad.observability.Shop.Till;
import org.pleiad.orb.Pleiad;

/** A process that is observed because its system properties say so. */
class ConfiguredObservabilityIT {
    private final HttpClient http = HttpClient.newHttpClient();

    @AfterEach
    void forget() {
        for (ObservabilitySetting setting : ObservabilitySetting.values()) {
            System.clearProperty(setting.property());
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private HttpResponse<String> get(int port, String path) throws Exception {
        return http.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .timeout(Duration.ofSeconds(30))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void metricsAndHealthBeginWithTheFirstOrbAndEndWithTheLast() throws Exception {
        int port = freePort();
        System.setProperty(ObservabilitySetting.PORT.property(), Integer.toString(port));
        Pleiad server = Pleiad.builder().listen("127.0.0.1", 0).build();
        try (Pleiad client = Pleiad.builder().build()) {
            Till till = client.resolve(server.toText(server.export(new TillServant(), Till.class)), Till.class);
            assertThat(till.add(1)).isEqualTo(1);

            HttpResponse<String> metrics = get(port, "/metrics");
            assertThat(metrics.statusCode()).isEqualTo(200);
            assertThat(metrics.headers().firstValue("Content-Type").orElse("")).startsWith("text/plain; version=0.0.4");
            assertThat(metrics.body())
                    .contains("rpc_client_call_duration_seconds_count", "rpc_method=\"Shop::Till/add\"")
                    .contains("corba_orb_connections_open{orb=\"default\"}", "orb=\"default-2\"")
                    .contains("jvm_memory_used_bytes");
            HttpResponse<String> ready = get(port, "/readyz");
            assertThat(ready.statusCode()).as(ready.body()).isEqualTo(200);
            assertThat(ready.body()).isEqualTo("ok\n[+] default/orb\n[+] default-2/orb\n");

            server.orb().shutdown(true);
            HttpResponse<String> live = get(port, "/livez");
            assertThat(live.statusCode()).isEqualTo(503);
            assertThat(live.body()).startsWith("failed\n[-] default/orb: org.omg.CORBA.BAD_INV_ORDER");
            server.close();
            assertThat(get(port, "/livez").body()).isEqualTo("ok\n[+] default-2/orb\n");
        } finally {
            server.close();
        }
        assertThatThrownBy(() -> get(port, "/livez")).isInstanceOf(ConnectException.class);
    }

    @Test
    void healthIsACorbaObjectToo() throws Exception {
        System.setProperty(ObservabilitySetting.PORT.property(), "0");
        System.setProperty(ObservabilitySetting.HEALTH.property(), "true");
        int port = freePort();
        try (Pleiad server = Pleiad.builder().listen("127.0.0.1", port).build();
                Pleiad client = Pleiad.builder().build()) {
            POA root = server.rootPoa();
            assertThat(root.the_POAManager().get_state()).isNotNull();
            Health health = client.resolve("corbaloc::1.2@127.0.0.1:" + port + "/PleiadHealth", Health.class);
            assertThat(health.readiness().passed).isTrue();
            assertThat(health.liveness().details).hasSize(1);
            assertThat(health.liveness().details[0].check).isEqualTo("orb");
        }
    }

    @Test
    void anAddressThatOthersReachNeedsAnExpressWord() {
        System.setProperty(ObservabilitySetting.PORT.property(), "0");
        System.setProperty(ObservabilitySetting.HOST.property(), "0.0.0.0");
        assertThatThrownBy(() -> Pleiad.builder().build())
                .isInstanceOf(INITIALIZE.class)
                .hasMessageContaining("allow it expressly");
    }

    @Test
    void aPortThatIsNoneSaysWhatToGive() {
        System.setProperty(ObservabilitySetting.PORT.property(), "metrics");
        assertThatThrownBy(() -> Pleiad.builder().build())
                .isInstanceOf(INITIALIZE.class)
                .hasMessageContaining("give a port, 0 to 65535");
    }
}
