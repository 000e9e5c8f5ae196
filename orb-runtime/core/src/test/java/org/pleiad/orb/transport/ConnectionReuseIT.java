package org.pleiad.orb.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.pleiad.orb.giop.GiopMessage;
import org.pleiad.orb.transport.client.TcpClientTransport;
import org.pleiad.orb.transport.server.TcpServerTransport;

/** When a client's connections are kept, closed and opened again. */
class ConnectionReuseIT {
    private final List<AutoCloseable> open = new ArrayList<>();

    @AfterEach
    void close() throws Exception {
        for (AutoCloseable each : open) {
            each.close();
        }
    }

    /** Answers, and counts the connections that have ended. */
    private static final class Answering implements InboundHandler {
        final AtomicInteger ended = new AtomicInteger();

        @Override
        public void received(ServerConnection connection, GiopMessage message) {
            int id = Messages.id(message);
            Messages.payload(message);
            connection.send(Messages.reply(connection.allocator(), id));
        }

        @Override
        public void closed(ServerConnection connection) {
            ended.incrementAndGet();
        }
    }

    private Endpoint serve(TransportConfig config, InboundHandler handler) {
        var server = new TcpServerTransport(config, handler);
        open.add(server);
        return server.listen(new TcpEndpoint("127.0.0.1", 0));
    }

    private TcpClientTransport client(TransportConfig config) {
        var client = new TcpClientTransport(config);
        open.add(client);
        return client;
    }

    private static void call(TcpClientTransport client, Endpoint endpoint, int id) {
        client.call(endpoint, id, Messages.request(id), TimeUnit.SECONDS.toNanos(30))
                .release();
    }

    @Test
    void theLeastRecentlyUsedIdleConnectionMakesRoom() {
        TransportConfig config =
                TransportConfig.builder().maxOutgoingConnections(2).build();
        Answering first = new Answering();
        Answering second = new Answering();
        Endpoint atFirst = serve(config, first);
        Endpoint atSecond = serve(config, second);
        Endpoint atThird = serve(config, new Answering());
        TcpClientTransport client = client(config);

        call(client, atFirst, 1);
        call(client, atSecond, 2);
        call(client, atThird, 3);

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(first.ended).hasValue(1));
        assertThat(second.ended).hasValue(0);
        call(client, atFirst, 4);
    }

    @Test
    void aConnectionThatItsServerFoundIdleIsOpenedAgainUnnoticed() {
        Answering handler = new Answering();
        TransportConfig config = TransportConfig.builder()
                .incomingIdleTimeout(Duration.ofMillis(300))
                .build();
        Endpoint endpoint = serve(config, handler);
        TcpClientTransport client = client(TransportConfig.defaults());
        for (int i = 1; i <= 2; i++) {
            call(client, endpoint, i);
            int ended = i;
            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(handler.ended).hasValue(ended));
        }
        call(client, endpoint, 3);
    }

    @Test
    void callersMayBeVirtualThreads() throws Exception {
        ExecutorService virtual = virtualThreads();
        Assumptions.assumeTrue(virtual != null, "this JDK has no virtual threads");
        Endpoint endpoint = serve(TransportConfig.defaults(), new Answering());
        TcpClientTransport client = client(TransportConfig.defaults());
        try {
            List<Future<?>> calls = new ArrayList<>();
            for (int i = 0; i < 500; i++) {
                int id = i;
                calls.add(virtual.submit(() -> call(client, endpoint, id)));
            }
            for (Future<?> each : calls) {
                each.get(30, TimeUnit.SECONDS);
            }
        } finally {
            virtual.shutdownNow();
        }
    }

    /** {@code null} before JDK 21. */
    private static ExecutorService virtualThreads() {
        try {
            return (ExecutorService)
                    Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
        } catch (ReflectiveOperationException older) {
            return null;
        }
    }
}
