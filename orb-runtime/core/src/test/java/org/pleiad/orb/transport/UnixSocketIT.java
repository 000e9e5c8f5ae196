package org.pleiad.orb.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.INITIALIZE;
import org.omg.CORBA.TRANSIENT;
import org.pleiad.orb.giop.GiopMessage;
import org.pleiad.orb.transport.client.TcpClientTransport;
import org.pleiad.orb.transport.server.TcpServerTransport;

/** Requests through Unix-domain sockets, and the socket files' lives. */
@Timeout(60)
class UnixSocketIT {

    private static final InboundHandler ECHO = (connection, message) -> {
        int id = Messages.id(message);
        connection.send(Messages.reply(connection.allocator(), id, Messages.payload(message)));
    };

    @TempDir
    Path directory;

    private UnixEndpoint endpoint;

    static List<TransportConfig> styles() {
        return Styles.all();
    }

    @BeforeEach
    void choosePath() {
        endpoint = new UnixEndpoint(directory.resolve("orb").toString());
    }

    @ParameterizedTest
    @MethodSource("styles")
    void carriesCallsOfEveryKind(TransportConfig config) throws Exception {
        try (var server = new TcpServerTransport(config, ECHO);
                var client = new TcpClientTransport(config)) {
            assertThat(server.listen(endpoint)).isEqualTo(endpoint);
            byte[] payload = new byte[300_000];
            GiopMessage reply = client.call(endpoint, 1, Messages.request(1, payload), 0);
            assertThat(Messages.payload(reply)).isEqualTo(payload);
            CompletableFuture<GiopMessage> later = client.callAsync(endpoint, 2, Messages.request(2, (byte) 7), 0)
                    .toCompletableFuture();
            assertThat(Messages.payload(later.get(20, TimeUnit.SECONDS))).containsExactly(7);
            client.send(endpoint, Messages.request(3), 0);
        }
    }

    @Test
    void removesItsFileAtTheEnd() {
        var server = new TcpServerTransport(TransportConfig.defaults(), ECHO);
        server.listen(endpoint);
        assertThat(Path.of(endpoint.path())).exists();
        server.close();
        assertThat(Path.of(endpoint.path())).doesNotExist();
    }

    @Test
    void takesTheFileOfADeadServerOver() throws IOException {
        listeningSocket().close(); // the JDK leaves the file behind, as a crash does
        assertThat(Path.of(endpoint.path())).exists();
        try (var server = new TcpServerTransport(TransportConfig.defaults(), ECHO);
                var client = new TcpClientTransport(TransportConfig.defaults())) {
            server.listen(endpoint);
            client.call(endpoint, 1, Messages.request(1), 0).release();
        }
    }

    @Test
    void doesNotTakeALiveServersFile() throws IOException {
        try (var living = listeningSocket();
                var server = new TcpServerTransport(TransportConfig.defaults(), ECHO)) {
            assertThatThrownBy(() -> server.listen(endpoint))
                    .isInstanceOf(INITIALIZE.class)
                    .hasMessageContaining("another server listens");
            assertThat(living.isOpen()).isTrue();
        }
        assertThat(Path.of(endpoint.path())).exists();
    }

    @Test
    void doesNotRemoveAnOrdinaryFile() throws IOException {
        Files.writeString(Path.of(endpoint.path()), "precious");
        try (var server = new TcpServerTransport(TransportConfig.defaults(), ECHO)) {
            assertThatThrownBy(() -> server.listen(endpoint))
                    .isInstanceOf(INITIALIZE.class)
                    .hasMessageContaining("no socket");
        }
        assertThat(Path.of(endpoint.path())).hasContent("precious");
    }

    @Test
    void saysThatAPathIsTooLong() {
        UnixEndpoint longOne =
                new UnixEndpoint(directory.resolve("x".repeat(120)).toString());
        try (var server = new TcpServerTransport(TransportConfig.defaults(), ECHO)) {
            assertThatThrownBy(() -> server.listen(longOne))
                    .isInstanceOf(INITIALIZE.class)
                    .hasMessageContaining("choose a shorter one");
        }
    }

    @ParameterizedTest
    @MethodSource("styles")
    void saysThatNobodyListens(TransportConfig config) {
        try (var client = new TcpClientTransport(config)) {
            assertThatThrownBy(() -> client.call(endpoint, 1, Messages.request(1), 0))
                    .isInstanceOfSatisfying(TRANSIENT.class, refused -> {
                        assertThat(refused.completed).isEqualTo(CompletionStatus.COMPLETED_NO);
                        assertThat(refused.getMessage()).contains(endpoint.path());
                    });
        }
    }

    private ServerSocketChannel listeningSocket() throws IOException {
        ServerSocketChannel socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        socket.bind(UnixDomainSocketAddress.of(endpoint.path()));
        return socket;
    }
}
