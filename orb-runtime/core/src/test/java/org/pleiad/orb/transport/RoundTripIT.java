package org.pleiad.orb.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pleiad.orb.Concurrently;
import org.pleiad.orb.giop.GiopMessage;
import org.pleiad.orb.giop.MessageType;
import org.pleiad.orb.transport.client.TcpClientTransport;
import org.pleiad.orb.transport.server.TcpServerTransport;

/** Requests come back as replies, in every combination of variants. */
@Timeout(60)
class RoundTripIT {

    private static final TcpEndpoint ANY_PORT = new TcpEndpoint("127.0.0.1", 0);

    private static final InboundHandler ECHO = (connection, message) -> {
        int id = Messages.id(message);
        connection.send(Messages.reply(connection.allocator(), id, Messages.payload(message)));
    };

    static List<TransportConfig> styles() {
        return Styles.all();
    }

    @ParameterizedTest
    @MethodSource("styles")
    void callsComeBackWithWhatTheySent(TransportConfig config) {
        try (var server = new TcpServerTransport(config, ECHO);
                var client = new TcpClientTransport(config)) {
            Endpoint endpoint = server.listen(ANY_PORT);
            for (int id = 0; id < 500; id++) {
                byte[] payload = payload(id, id * 7 % 300);
                GiopMessage reply = client.call(endpoint, id, Messages.request(id, payload), 0);
                assertThat(Messages.id(reply)).isEqualTo(id);
                assertThat(Messages.payload(reply)).isEqualTo(payload);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("styles")
    void longMessagesComeBackWhole(TransportConfig config) {
        try (var server = new TcpServerTransport(config, ECHO);
                var client = new TcpClientTransport(config)) {
            Endpoint endpoint = server.listen(ANY_PORT);
            int id = 0;
            for (int length : new int[] {128 << 10, (1 << 20) + 3, 64 << 20}) {
                byte[] payload = payload(length, length);
                GiopMessage reply = client.call(endpoint, ++id, Messages.request(id, payload), 0);
                assertThat(Messages.payload(reply)).isEqualTo(payload);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("styles")
    void asynchronousCallsAllComeBack(TransportConfig config) {
        try (var server = new TcpServerTransport(config, ECHO);
                var client = new TcpClientTransport(config)) {
            Endpoint endpoint = server.listen(ANY_PORT);
            List<CompletableFuture<byte[]>> replies = new ArrayList<>();
            for (int id = 0; id < 1000; id++) {
                replies.add(client.callAsync(endpoint, id, Messages.request(id, payload(id, 50)), 0)
                        .thenApply(Messages::payload)
                        .toCompletableFuture());
            }
            for (int id = 0; id < replies.size(); id++) {
                assertThat(replies.get(id).orTimeout(30, TimeUnit.SECONDS).join())
                        .isEqualTo(payload(id, 50));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("styles")
    void aCallArrivesAfterTheOneWayCallsOfItsThread(TransportConfig config) {
        AtomicInteger oneWays = new AtomicInteger();
        InboundHandler counting = (connection, message) -> {
            int id = Messages.id(message);
            Messages.payload(message);
            if (id == 0) {
                oneWays.incrementAndGet();
            } else {
                connection.send(Messages.reply(connection.allocator(), id, (byte) oneWays.get()));
            }
        };
        // the pool's threads overtake one another by design
        TransportConfig ordered =
                config.toBuilder().dispatchStyle(DispatchStyle.LEADER_FOLLOWERS).build();
        try (var server = new TcpServerTransport(ordered, counting);
                var client = new TcpClientTransport(ordered)) {
            Endpoint endpoint = server.listen(ANY_PORT);
            for (int round = 1; round <= 100; round++) {
                client.send(endpoint, Messages.request(0), 0);
                byte[] seen = Messages.payload(client.call(endpoint, round, Messages.request(round), 0));
                assertThat(seen[0]).isEqualTo((byte) round);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("styles")
    void aSleepingServantStallsNobodyElse(TransportConfig config) throws Exception {
        CountDownLatch release = new CountDownLatch(1);
        InboundHandler sleepy = (connection, message) -> {
            int id = Messages.id(message);
            byte[] payload = Messages.payload(message);
            if (payload.length > 0) {
                awaitLatch(release);
            }
            connection.send(Messages.reply(connection.allocator(), id));
        };
        try (var server = new TcpServerTransport(config, sleepy);
                var client = new TcpClientTransport(config)) {
            Endpoint endpoint = server.listen(ANY_PORT);
            List<CompletableFuture<GiopMessage>> sleeping = new ArrayList<>();
            for (int id = 1000; id < 1020; id++) {
                sleeping.add(client.callAsync(endpoint, id, Messages.request(id, (byte) 1), 0)
                        .toCompletableFuture());
            }
            for (int id = 0; id < 200; id++) {
                client.call(endpoint, id, Messages.request(id), TimeUnit.SECONDS.toNanos(5))
                        .release();
            }
            assertThat(sleeping).noneMatch(CompletableFuture::isDone);
            release.countDown();
            for (CompletableFuture<GiopMessage> each : sleeping) {
                each.get(10, TimeUnit.SECONDS).release();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("styles")
    void closingLetsRunningRequestsFinishAndLeavesNoThread(TransportConfig config) throws Exception {
        CountDownLatch running = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        InboundHandler slow = (connection, message) -> {
            int id = Messages.id(message);
            Messages.payload(message);
            running.countDown();
            awaitLatch(release);
            connection.send(Messages.reply(connection.allocator(), id));
        };
        var client = new TcpClientTransport(config);
        var server = new TcpServerTransport(config, slow);
        Endpoint endpoint = server.listen(ANY_PORT);
        var reply = Concurrently.supply(() -> client.call(endpoint, 7, Messages.request(7), 0));
        assertThat(running.await(10, TimeUnit.SECONDS)).isTrue();
        var closing = Concurrently.run(() -> server.close(Duration.ofSeconds(30)));
        release.countDown();
        closing.get(20, TimeUnit.SECONDS);
        GiopMessage message = reply.get(10, TimeUnit.SECONDS);
        assertThat(message.type()).isEqualTo(MessageType.REPLY);
        message.release();
        client.close();
        Awaitility.await()
                .atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> assertThat(Thread.getAllStackTraces().keySet())
                        .noneMatch(thread -> thread.getName().startsWith("pleiad")));
    }

    private static void awaitLatch(CountDownLatch latch) {
        try {
            if (!latch.await(30, TimeUnit.SECONDS)) {
                throw new IllegalStateException("not released");
            }
        } catch (InterruptedException unexpected) {
            throw new IllegalStateException(unexpected);
        }
    }

    private static byte[] payload(int seed, int length) {
        byte[] payload = new byte[length];
        new Random(seed).nextBytes(payload);
        return payload;
    }
}
