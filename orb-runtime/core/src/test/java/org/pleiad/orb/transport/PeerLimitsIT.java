package org.pleiad.orb.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.pleiad.orb.giop.GiopMessage;
import org.pleiad.orb.transport.client.TcpClientTransport;
import org.pleiad.orb.transport.server.TcpServerTransport;

/** What one peer may take of a server: connections, requests under way, requests a second, patience. */
@Timeout(60)
class PeerLimitsIT {
    private static final TcpEndpoint ANY_PORT = new TcpEndpoint("127.0.0.1", 0);

    private static final InboundHandler ECHO = (connection, message) -> {
        int id = Messages.id(message);
        connection.send(Messages.reply(connection.allocator(), id, Messages.payload(message)));
    };

    private static Socket connect(Endpoint endpoint) throws IOException {
        Socket socket = new Socket("127.0.0.1", ((TcpEndpoint) endpoint).port());
        socket.setSoTimeout(10_000);
        return socket;
    }

    private static List<CompletableFuture<GiopMessage>> calls(
            TcpClientTransport client, Endpoint endpoint, int count, int octets) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(id -> client.callAsync(endpoint, id, Messages.request(id, new byte[octets]), 0)
                        .toCompletableFuture())
                .toList();
    }

    private static void assertAllAnswered(List<CompletableFuture<GiopMessage>> calls) {
        calls.forEach(each -> each.orTimeout(40, TimeUnit.SECONDS).join().release());
    }

    @Test
    void addressWithAllItsConnectionsGetsNoFurtherOneUntilOneEnds() throws IOException {
        TransportConfig two = TransportConfig.builder().maxConnectionsPerPeer(2).build();
        try (var server = new TcpServerTransport(two, ECHO)) {
            Endpoint endpoint = server.listen(ANY_PORT);
            Socket first = connect(endpoint);
            try (Socket second = connect(endpoint);
                    Socket third = connect(endpoint)) {
                assertThat(isClosed(third)).isTrue();
                assertThat(second.isConnected()).isTrue();
                first.close();
                try (var client = new TcpClientTransport(TransportConfig.defaults())) {
                    await().atMost(20, TimeUnit.SECONDS)
                            .ignoreExceptions()
                            .untilAsserted(() -> assertAllAnswered(calls(client, endpoint, 1, 10)));
                }
            }
        }
    }

    private static boolean isClosed(Socket socket) {
        try {
            return socket.getInputStream().read() < 0;
        } catch (SocketTimeoutException open) {
            return false;
        } catch (IOException reset) {
            return true;
        }
    }

    @Test
    void whoCallsTooFastIsReadMoreSlowlyAndLosesNothing() {
        TransportConfig slow = TransportConfig.builder().maxRequestsPerSecond(5).build();
        try (var server = new TcpServerTransport(slow, ECHO);
                var client = new TcpClientTransport(TransportConfig.defaults())) {
            Endpoint endpoint = server.listen(ANY_PORT);
            long began = System.nanoTime();
            // long ones, so that no read brings many of them: five at once, then eight at five a second
            assertAllAnswered(calls(client, endpoint, 13, 256 << 10));
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isGreaterThan(Duration.ofSeconds(1));
        }
    }

    @Test
    void connectionWithManyRequestsUnderWayIsNotReadUntilHalfHaveEnded() throws InterruptedException {
        TransportConfig few =
                TransportConfig.builder().maxRequestsPerConnection(4).build();
        CountDownLatch release = new CountDownLatch(1);
        AtomicInteger begun = new AtomicInteger();
        InboundHandler holding = (connection, message) -> {
            begun.incrementAndGet();
            try {
                assertThat(release.await(30, TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
            }
            ECHO.received(connection, message);
        };
        try (var server = new TcpServerTransport(few, holding);
                var client = new TcpClientTransport(TransportConfig.defaults())) {
            Endpoint endpoint = server.listen(ANY_PORT);
            List<CompletableFuture<GiopMessage>> calls = calls(client, endpoint, 60, 256 << 10);
            await().atMost(20, TimeUnit.SECONDS).until(() -> begun.get() >= 4);
            await().pollDelay(300, TimeUnit.MILLISECONDS).until(() -> begun.get() < 30);
            release.countDown();
            assertAllAnswered(calls);
        }
    }

    @Test
    void connectionThatNeverSaysAnythingIsClosed() throws IOException {
        TransportConfig impatient =
                TransportConfig.builder().stallTimeout(Duration.ofMillis(200)).build();
        try (var server = new TcpServerTransport(impatient, ECHO)) {
            Endpoint endpoint = server.listen(ANY_PORT);
            try (Socket silent = connect(endpoint)) {
                assertThat(isClosed(silent)).isTrue();
            }
        }
    }
}
