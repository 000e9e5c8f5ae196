package org.pleiad.orb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.pleiad.orb.echo.Echo;
import org.pleiad.orb.echo.EchoServant;
import org.pleiad.orb.ior.IiopProfile;
import org.pleiad.orb.ior.Ior;

/** References with addresses other than those listened on, and addresses of IPv6. */
@Timeout(60)
class AddressesIT {
    private final Pleiad client = Pleiad.builder().build();
    private Pleiad server;

    @AfterEach
    void stop() {
        client.close();
        if (server != null) {
            server.close();
        }
    }

    private String reference() {
        Echo echo = server.export(new EchoServant(), Echo.class);
        server.publish("Echo", echo);
        return server.toText(echo);
    }

    private static IiopProfile profile(String reference) {
        return IiopProfile.decode(Ior.parse(reference).profiles().get(0));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Test
    void referencesLeadThroughTheAddressThatIsPublished() throws IOException {
        try (var proxy = new ForwardingProxy()) {
            int inside = freePort();
            proxy.forwardTo(inside);
            server = Pleiad.builder()
                    .listen("127.0.0.1", inside)
                    .configure(config -> config.publish("localhost", proxy.port()))
                    .build();
            String reference = reference();
            assertThat(profile(reference).port()).isEqualTo(proxy.port());
            assertThat(client.resolve(reference, Echo.class).ping(1)).isEqualTo(2);
            assertThat(proxy.connections).hasPositiveValue();
        }
    }

    @Test
    void serversKnowTheirOwnReferencesByBothAddresses() throws IOException {
        try (var proxy = new ForwardingProxy()) {
            int inside = freePort();
            proxy.forwardTo(inside);
            server = Pleiad.builder()
                    .listen("127.0.0.1", inside)
                    .configure(config -> config.publish("localhost", proxy.port()))
                    .build();
            Echo outside = server.resolve(reference(), Echo.class);
            Echo direct = server.resolve("corbaloc:iiop:1.2@127.0.0.1:" + inside + "/Echo", Echo.class);
            assertThat(outside.ping(1)).isEqualTo(2);
            assertThat(direct.ping(1)).isEqualTo(2);
            assertThat(proxy.connections)
                    .as("calls within the process do not leave it")
                    .hasValue(0);
        }
    }

    @Test
    void listensAndCallsOverIpv6() {
        assumeIpv6();
        server = Pleiad.builder().listen("::1", 0).build();
        String reference = reference();
        assertThat(profile(reference).host()).isEqualTo("::1");
        assertThat(client.resolve(reference, Echo.class).ping(1)).isEqualTo(2);
        String url = "corbaloc:iiop:1.2@[::1]:" + profile(reference).port() + "/Echo";
        assertThat(client.resolve(url, Echo.class).ping(2)).isEqualTo(3);
    }

    @Test
    void allAddressesOfIpv6AreThoseOfIpv4Too() {
        assumeIpv6();
        server = Pleiad.builder().listen("::", 0).build();
        int port = profile(reference()).port();
        for (String host : new String[] {"127.0.0.1", "[::1]"}) {
            String url = "corbaloc:iiop:1.2@" + host + ":" + port + "/Echo";
            assertThat(client.resolve(url, Echo.class).ping(2)).isEqualTo(3);
        }
    }

    private static void assumeIpv6() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getByName("::1"))) {
            assumeTrue(socket.isBound());
        } catch (IOException none) {
            assumeTrue(false, "this machine has no IPv6");
        }
    }
}
