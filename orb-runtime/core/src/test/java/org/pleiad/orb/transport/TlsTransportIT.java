package org.pleiad.orb.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.INITIALIZE;
import org.omg.CORBA.SystemException;
import org.pleiad.orb.error.Minor;
import org.pleiad.orb.giop.GiopMessage;
import org.pleiad.orb.transport.client.TcpClientTransport;
import org.pleiad.orb.transport.server.TcpServerTransport;
import org.pleiad.orb.transport.tls.TestAuthority;

/** Calls over TLS, and handshakes that must not succeed. */
@Timeout(60)
class TlsTransportIT {

    private static final TlsEndpoint ANY_PORT = new TlsEndpoint("127.0.0.1", 0);

    private static final InboundHandler ECHO = (connection, message) -> {
        int id = Messages.id(message);
        connection.send(Messages.reply(connection.allocator(), id, Messages.payload(message)));
    };

    @TempDir
    Path directory;

    private TestAuthority authority;
    private TestAuthority.Identity serverIdentity;

    @BeforeEach
    void certify() {
        authority = new TestAuthority(directory, "authority");
        serverIdentity = authority.identity("server");
    }

    static List<TransportConfig> styles() {
        return Styles.all();
    }

    private TlsConfigBuilder serverTls() {
        return TlsConfig.builder()
                .identity(serverIdentity.certificate(), serverIdentity.key())
                .trust(authority.trust().toString());
    }

    private TlsConfigBuilder clientTls() {
        return TlsConfig.builder().trust(authority.trust().toString());
    }

    private static TransportConfig with(TlsConfigBuilder tls) {
        return TransportConfig.builder().tls(tls.build()).build();
    }

    private static void echo(TcpClientTransport client, Endpoint endpoint, int id, byte... payload) {
        GiopMessage reply = client.call(endpoint, id, Messages.request(id, payload), 0);
        assertThat(Messages.payload(reply)).isEqualTo(payload);
    }

    private static void assertRefused(ThrowingCallable call, String why) {
        assertThatThrownBy(call).isInstanceOfSatisfying(SystemException.class, refused -> {
            assertThat(Minor.TLS_HANDSHAKE_REFUSED.matches(refused))
                    .as(refused.toString())
                    .isTrue();
            assertThat(refused.completed).isEqualTo(CompletionStatus.COMPLETED_NO);
            assertThat(refused.getMessage()).containsIgnoringCase(why);
        });
    }

    @ParameterizedTest
    @MethodSource("styles")
    void callsOfAllKindsComeBack(TransportConfig style) {
        try (var server = new TcpServerTransport(
                        style.toBuilder().tls(serverTls().build()).build(), ECHO);
                var client = new TcpClientTransport(
                        style.toBuilder().tls(clientTls().build()).build())) {
            Endpoint endpoint = server.listen(ANY_PORT);
            for (int id = 1; id < 100; id++) {
                echo(client, endpoint, id, (byte) id, (byte) 7);
            }
            byte[] lengthy = new byte[3 << 20];
            new Random(1).nextBytes(lengthy);
            echo(client, endpoint, 100, lengthy);
            client.send(endpoint, Messages.request(101), 0);
            List<CompletableFuture<GiopMessage>> replies = IntStream.range(200, 300)
                    .mapToObj(id -> client.callAsync(endpoint, id, Messages.request(id, (byte) id), 0)
                            .toCompletableFuture())
                    .toList();
            replies.forEach(reply -> assertThat(Messages.payload(
                            reply.orTimeout(20, TimeUnit.SECONDS).join()))
                    .hasSize(1));
        }
    }

    @Test
    void whatIsSentCannotBeReadOnTheWay() throws Exception {
        byte[] secret = "nobody else may read this".getBytes("US-ASCII");
        try (var server = new TcpServerTransport(with(serverTls()), ECHO);
                var client = new TcpClientTransport(with(clientTls()));
                var listener = new WireTap((InternetEndpoint) server.listen(ANY_PORT))) {
            echo(client, new TlsEndpoint("127.0.0.1", listener.port()), 1, secret);
            assertThat(listener.heard()).hasSizeGreaterThan(secret.length * 2);
            assertThat(new String(listener.heard(), "ISO-8859-1"))
                    .doesNotContain("nobody else")
                    .doesNotContain("GIOP");
        }
    }

    @Test
    void serverThatNobodyKnowsIsNotTrusted() {
        TestAuthority other = new TestAuthority(directory, "other");
        try (var server = new TcpServerTransport(with(serverTls()), ECHO);
                var client = new TcpClientTransport(
                        with(TlsConfig.builder().trust(other.trust().toString())))) {
            Endpoint endpoint = server.listen(ANY_PORT);
            assertRefused(() -> echo(client, endpoint, 1), "path");
        }
    }

    @Test
    void serverWhoseCertificateNamesAnotherHostIsNotTrusted() {
        serverIdentity = authority.identity("server", "127.0.0.2", Instant.now().plus(Duration.ofDays(1)));
        try (var server = new TcpServerTransport(with(serverTls()), ECHO);
                var client = new TcpClientTransport(with(clientTls()));
                var careless = new TcpClientTransport(with(clientTls().verifyHost(false)))) {
            Endpoint endpoint = server.listen(ANY_PORT);
            assertRefused(() -> echo(client, endpoint, 1), "127.0.0.1");
            echo(careless, endpoint, 1);
            // a name in the certificate counts as much as an address
            echo(client, new TlsEndpoint("localhost", ((InternetEndpoint) endpoint).port()), 2);
        }
    }

    @Test
    void expiredCertificateIsNotTrusted() {
        serverIdentity = authority.identity("server", "127.0.0.1", Instant.now().minus(Duration.ofHours(1)));
        try (var server = new TcpServerTransport(with(serverTls()), ECHO);
                var client = new TcpClientTransport(with(clientTls()))) {
            Endpoint endpoint = server.listen(ANY_PORT);
            assertRefused(() -> echo(client, endpoint, 1), "validity check failed");
        }
    }

    @Test
    void clientsShowCertificatesWhereTheServerNeedsThem() {
        TestAuthority.Identity clientIdentity = authority.identity("client");
        TlsConfigBuilder needing = serverTls().clientCertificates(TlsConfig.ClientCertificates.NEEDED);
        // TLS 1.2, where the server has looked at the certificate before the client may speak
        TlsConfigBuilder stranger = clientTls().protocols(List.of("TLSv1.2"));
        try (var server = new TcpServerTransport(with(needing), ECHO);
                var known = new TcpClientTransport(
                        with(clientTls().identity(clientIdentity.certificate(), clientIdentity.key())));
                var unknown = new TcpClientTransport(with(stranger))) {
            Endpoint endpoint = server.listen(ANY_PORT);
            echo(known, endpoint, 1);
            assertRefused(() -> echo(unknown, endpoint, 2), "certificate");
        }
    }

    @Test
    void clientsWithoutCertificateReachNobodyInTls13Either() {
        List<String> reached = new java.util.concurrent.CopyOnWriteArrayList<>();
        InboundHandler noting = (connection, message) -> {
            reached.add(connection.remoteAddress());
            ECHO.received(connection, message);
        };
        try (var server = new TcpServerTransport(
                        with(serverTls().clientCertificates(TlsConfig.ClientCertificates.NEEDED)), noting);
                var unknown = new TcpClientTransport(with(clientTls()))) {
            Endpoint endpoint = server.listen(ANY_PORT);
            assertThatThrownBy(() -> echo(unknown, endpoint, 1)).isInstanceOf(SystemException.class);
            assertThat(reached).isEmpty();
        }
    }

    @Test
    void versionsThatAreNotAllowedAreNotSpoken() {
        try (var server = new TcpServerTransport(with(serverTls().protocols(List.of("TLSv1.3"))), ECHO);
                var client = new TcpClientTransport(with(clientTls().protocols(List.of("TLSv1.2"))))) {
            Endpoint endpoint = server.listen(ANY_PORT);
            assertRefused(() -> echo(client, endpoint, 1), "protocol");
        }
    }

    @Test
    void keystoresServeAsWellAsPemFiles() throws Exception {
        Path password = Files.writeString(directory.resolve("password"), "changeit\n");
        TlsConfigBuilder stores = TlsConfig.builder()
                .keystore(authority.keystore(serverIdentity, "changeit").toString())
                .truststore(authority.truststore("changeit").toString())
                .password("file:" + password);
        try (var server = new TcpServerTransport(
                        with(stores.clientCertificates(TlsConfig.ClientCertificates.NEEDED)), ECHO);
                var client = new TcpClientTransport(with(stores))) {
            echo(client, server.listen(ANY_PORT), 1);
        }
    }

    @Test
    void renewedCertificatesAreUsedWithoutRestart() throws Exception {
        TestAuthority next = new TestAuthority(directory, "next");
        try (var server = new TcpServerTransport(with(serverTls()), ECHO);
                var before = new TcpClientTransport(with(clientTls()));
                var after = new TcpClientTransport(
                        with(TlsConfig.builder().trust(next.trust().toString())))) {
            Endpoint endpoint = server.listen(ANY_PORT);
            echo(before, endpoint, 1);
            assertRefused(() -> echo(after, endpoint, 1), "path");
            next.identity("server");
            echo(after, endpoint, 2);
            // the connection that was open goes on
            echo(before, endpoint, 2);
        }
    }

    @Test
    void halfRenewedCertificatesChangeNothing() throws Exception {
        try (var server = new TcpServerTransport(with(serverTls()), ECHO);
                var client = new TcpClientTransport(with(clientTls()))) {
            Endpoint endpoint = server.listen(ANY_PORT);
            byte[] old = Files.readAllBytes(serverIdentity.key());
            authority.identity("server");
            Files.write(serverIdentity.key(), old);
            echo(client, endpoint, 1);
        }
    }

    @Test
    void whatIsWrongWithTheFilesShowsAtTheStart() throws Exception {
        try (var none = new TcpServerTransport(TransportConfig.defaults(), ECHO)) {
            assertThatThrownBy(() -> none.listen(ANY_PORT))
                    .isInstanceOf(INITIALIZE.class)
                    .hasMessageContaining("none is configured");
        }
        TestAuthority.Identity other = authority.identity("other");
        try (var mixed = new TcpServerTransport(
                with(TlsConfig.builder().identity(serverIdentity.certificate(), other.key())), ECHO)) {
            assertThatThrownBy(() -> mixed.listen(ANY_PORT))
                    .isInstanceOf(INITIALIZE.class)
                    .hasMessageContaining("not that of the private key");
        }
        Path nothing = Files.writeString(directory.resolve("nothing.pem"), "nothing");
        try (var empty = new TcpServerTransport(
                with(TlsConfig.builder().identity(serverIdentity.certificate(), nothing)), ECHO)) {
            assertThatThrownBy(() -> empty.listen(ANY_PORT))
                    .isInstanceOf(INITIALIZE.class)
                    .hasMessageContaining("openssl pkcs8");
        }
    }

    @Test
    void handshakesThatStopAreEnded() throws Exception {
        TransportConfig impatient = TransportConfig.builder()
                .tls(serverTls().build())
                .connectTimeout(Duration.ofMillis(200))
                .build();
        try (var server = new TcpServerTransport(impatient, ECHO)) {
            InternetEndpoint endpoint = (InternetEndpoint) server.listen(ANY_PORT);
            try (Socket silent = new Socket(endpoint.host(), endpoint.port())) {
                silent.setSoTimeout(20_000);
                InputStream in = silent.getInputStream();
                assertThat(in.readAllBytes()).isNotNull();
            }
        }
    }

    @Test
    void plainCallsToTheTlsPortFailAndHarmNobody() {
        try (var server = new TcpServerTransport(with(serverTls()), ECHO);
                var client = new TcpClientTransport(with(clientTls()))) {
            InternetEndpoint endpoint = (InternetEndpoint) server.listen(ANY_PORT);
            Endpoint plain = new TcpEndpoint(endpoint.host(), endpoint.port());
            assertThatThrownBy(() -> echo(client, plain, 1)).isInstanceOf(SystemException.class);
            echo(client, endpoint, 2);
        }
    }

    @Test
    void peersThatDoNotSpeakTlsAreUnreachable() {
        try (var server = new TcpServerTransport(TransportConfig.defaults(), ECHO);
                var client = new TcpClientTransport(with(clientTls()))) {
            InternetEndpoint plain = (InternetEndpoint) server.listen(new TcpEndpoint("127.0.0.1", 0));
            assertThatThrownBy(() -> echo(client, new TlsEndpoint(plain.host(), plain.port()), 1))
                    .isInstanceOfSatisfying(SystemException.class, failure -> {
                        assertThat(failure.completed).isEqualTo(CompletionStatus.COMPLETED_NO);
                        assertThat(Minor.CONNECT_FAILED.matches(failure)).isTrue();
                    });
            Awaitility.await().atMost(20, TimeUnit.SECONDS).untilAsserted(() -> echo(client, plain, 2));
        }
    }

    @Test
    void settingsThatContradictEachOtherAreRefused() {
        assertThatThrownBy(() -> TlsConfig.builder().certificate("a").build()).hasMessageContaining("together");
        assertThatThrownBy(() -> TlsConfig.builder().password("secret").build()).hasMessageContaining("env:NAME");
        assertThatThrownBy(() -> TlsConfig.builder().protocols(Arrays.asList()).build())
                .hasMessageContaining("no version");
    }
}
