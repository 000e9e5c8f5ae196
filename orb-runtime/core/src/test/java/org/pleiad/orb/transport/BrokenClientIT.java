package org.pleiad.orb.transport;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.ByteBuf;
import java.io.IOException;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pleiad.orb.giop.MessageType;
import org.pleiad.orb.transport.ScriptedPeer.Frame;
import org.pleiad.orb.transport.ScriptedPeer.Line;
import org.pleiad.orb.transport.client.TcpClientTransport;
import org.pleiad.orb.transport.server.TcpServerTransport;

/** What clients that fail cost a server: their own connection, and nobody else's. */
@Timeout(60)
class BrokenClientIT {

    private static final TcpEndpoint ANY_PORT = new TcpEndpoint("127.0.0.1", 0);

    private static final InboundHandler ECHO = (connection, message) -> {
        int id = Messages.id(message);
        connection.send(Messages.reply(connection.allocator(), id, Messages.payload(message)));
    };

    private static TransportConfig config(DispatchStyle style) {
        return TransportConfig.builder().dispatchStyle(style).build();
    }

    private static void assertAnswers(Line line, int id) throws IOException {
        line.write(Messages.request(id));
        Frame reply = line.read();
        assertThat(reply.type()).isSameAs(MessageType.REPLY);
        assertThat(reply.id()).isEqualTo(id);
    }

    /** Nothing more comes, however the end is told. */
    private static void assertEnds(Line line) throws IOException {
        try {
            assertThat(line.read()).isNull();
        } catch (SocketException reset) {
            assertThat(reset).hasMessageContaining("reset");
        }
    }

    @ParameterizedTest
    @EnumSource
    void garbageCostsItsSenderTheConnectionAndNobodyElse(DispatchStyle style) throws Exception {
        try (var server = new TcpServerTransport(config(style), ECHO)) {
            Endpoint endpoint = server.listen(ANY_PORT);
            try (Line good = Line.to(endpoint);
                    Line bad = Line.to(endpoint)) {
                assertAnswers(good, 1);
                bad.write("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
                assertThat(bad.read().type()).isSameAs(MessageType.MESSAGE_ERROR);
                assertEnds(bad);
                assertAnswers(good, 2);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aMessageLongerThanAllowedIsRefusedBeforeItCame(DispatchStyle style) throws Exception {
        TransportConfig small = config(style).toBuilder().maxMessageBytes(4096).build();
        try (var server = new TcpServerTransport(small, ECHO)) {
            try (Line line = Line.to(server.listen(ANY_PORT))) {
                line.write(new byte[] {'G', 'I', 'O', 'P', 1, 2, 0, 0, 0, 0, 0x10, 0});
                assertThat(line.read().type()).isSameAs(MessageType.MESSAGE_ERROR);
                assertEnds(line);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aReplyFromAClientBreaksTheProtocol(DispatchStyle style) throws Exception {
        try (var server = new TcpServerTransport(config(style), ECHO)) {
            try (Line line = Line.to(server.listen(ANY_PORT))) {
                line.write(Messages.reply(io.netty.buffer.UnpooledByteBufAllocator.DEFAULT, 1));
                assertThat(line.read().type()).isSameAs(MessageType.MESSAGE_ERROR);
                assertEnds(line);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void requestsInSinglePiecesOrManyAtOnceAreAllAnswered(DispatchStyle style) throws Exception {
        try (var server = new TcpServerTransport(config(style), ECHO)) {
            try (Line line = Line.to(server.listen(ANY_PORT))) {
                line.socket().setTcpNoDelay(true);
                byte[] request = io.netty.buffer.ByteBufUtil.getBytes(Messages.request(3, (byte) 9));
                for (byte octet : request) {
                    line.write(octet);
                }
                assertThat(line.read().id()).isEqualTo(3);
                var many = io.netty.buffer.Unpooled.buffer();
                for (int id = 10; id < 110; id++) {
                    many.writeBytes(Messages.request(id, new byte[id]));
                }
                line.write(many);
                List<Integer> answered = new ArrayList<>();
                for (int i = 0; i < 100; i++) {
                    answered.add(line.read().id());
                }
                assertThat(answered).doesNotHaveDuplicates().hasSize(100);
                if (style == DispatchStyle.LEADER_FOLLOWERS) {
                    assertThat(answered).isSorted();
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void stoppingInTheMiddleOfAMessageEndsTheConnection(DispatchStyle style) throws Exception {
        TransportConfig impatient =
                config(style).toBuilder().stallTimeout(Duration.ofMillis(300)).build();
        try (var server = new TcpServerTransport(impatient, ECHO)) {
            Endpoint endpoint = server.listen(ANY_PORT);
            try (Line slow = Line.to(endpoint);
                    Line idle = Line.to(endpoint)) {
                assertAnswers(idle, 1);
                slow.write("GIOP".getBytes(StandardCharsets.ISO_8859_1));
                assertEnds(slow);
                assertAnswers(idle, 2);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void stoppingBetweenFragmentsEndsTheConnection(DispatchStyle style) throws Exception {
        TransportConfig impatient =
                config(style).toBuilder().stallTimeout(Duration.ofMillis(300)).build();
        try (var server = new TcpServerTransport(impatient, ECHO)) {
            Endpoint endpoint = server.listen(ANY_PORT);
            try (Line slow = Line.to(endpoint);
                    Line idle = Line.to(endpoint)) {
                assertAnswers(idle, 1);
                ByteBuf begun = Messages.request(1, new byte[12]);
                slow.write(begun.setByte(6, 2)); // more fragments follow
                assertEnds(slow);
                assertAnswers(idle, 2);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void idleConnectionsAreClosedInOrder(DispatchStyle style) throws Exception {
        TransportConfig impatient = config(style).toBuilder()
                .incomingIdleTimeout(Duration.ofMillis(1500))
                .build();
        try (var server = new TcpServerTransport(impatient, ECHO)) {
            Endpoint endpoint = server.listen(ANY_PORT);
            try (Line idle = Line.to(endpoint);
                    Line busy = Line.to(endpoint)) {
                assertAnswers(idle, 1);
                var kept = CompletableFuture.runAsync(() -> {
                    for (int id = 1; id <= 40; id++) {
                        try {
                            assertAnswers(busy, id);
                        } catch (Exception failed) {
                            throw new IllegalStateException(failed);
                        }
                        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
                    }
                });
                assertThat(idle.read().type()).isSameAs(MessageType.CLOSE_CONNECTION);
                assertEnds(idle);
                kept.get(30, TimeUnit.SECONDS);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void atTheLimitTheLeastRecentlyUsedIdleConnectionMakesRoom(DispatchStyle style) throws Exception {
        TransportConfig few =
                config(style).toBuilder().maxIncomingConnections(3).build();
        try (var server = new TcpServerTransport(few, ECHO)) {
            Endpoint endpoint = server.listen(ANY_PORT);
            try (Line first = Line.to(endpoint);
                    Line second = Line.to(endpoint);
                    Line third = Line.to(endpoint)) {
                assertAnswers(first, 1);
                assertAnswers(second, 2);
                assertAnswers(third, 3);
                for (int id = 100; id < 150; id++) {
                    // meanwhile the second one's request has come to its end behind its reply
                    assertAnswers(first, id);
                    assertAnswers(third, id);
                }
                try (Line fourth = Line.to(endpoint)) {
                    assertAnswers(fourth, 5);
                    assertThat(second.read().type()).isSameAs(MessageType.CLOSE_CONNECTION);
                    assertEnds(second);
                    assertAnswers(first, 6);
                    assertAnswers(third, 7);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void whenAllConnectionsAreBusyANewOneIsRefused(DispatchStyle style) throws Exception {
        CountDownLatch release = new CountDownLatch(1);
        CountDownLatch busy = new CountDownLatch(1);
        TransportConfig one =
                config(style).toBuilder().maxIncomingConnections(1).build();
        try (var server = new TcpServerTransport(one, (connection, message) -> {
            int id = Messages.id(message);
            Messages.payload(message);
            busy.countDown();
            await(release);
            connection.send(Messages.reply(connection.allocator(), id));
        })) {
            Endpoint endpoint = server.listen(ANY_PORT);
            try (Line first = Line.to(endpoint)) {
                first.write(Messages.request(1));
                assertThat(busy.await(10, TimeUnit.SECONDS)).isTrue();
                try (Line second = Line.to(endpoint)) {
                    assertEnds(second);
                }
                release.countDown();
                assertThat(first.read().id()).isEqualTo(1);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void closingSendsCloseConnectionToIdleClients(DispatchStyle style) throws Exception {
        var server = new TcpServerTransport(config(style), ECHO);
        try (Line line = Line.to(server.listen(ANY_PORT))) {
            assertAnswers(line, 1);
            server.close();
            assertThat(line.read().type()).isSameAs(MessageType.CLOSE_CONNECTION);
            assertEnds(line);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theHandlerLearnsOfConnectionsThatEnd(DispatchStyle style) throws Exception {
        var ended = new LinkedBlockingQueue<String>();
        InboundHandler handler = new InboundHandler() {
            @Override
            public void received(ServerConnection connection, org.pleiad.orb.giop.GiopMessage message) {
                connection.attach("met");
                ECHO.received(connection, message);
            }

            @Override
            public void closed(ServerConnection connection) {
                ended.add(String.valueOf(connection.attachment()));
            }
        };
        try (var server = new TcpServerTransport(config(style), handler)) {
            try (Line line = Line.to(server.listen(ANY_PORT))) {
                assertAnswers(line, 1);
                line.reset();
            }
            assertThat(ended.poll(10, TimeUnit.SECONDS)).isEqualTo("met");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aClientThatDoesNotReadItsRepliesStallsNobodyElse(DispatchStyle style) throws Exception {
        AtomicInteger handled = new AtomicInteger();
        byte[] large = new byte[1 << 20];
        try (var server = new TcpServerTransport(config(style), (connection, message) -> {
            int id = Messages.id(message);
            byte[] payload = Messages.payload(message);
            handled.incrementAndGet();
            connection.send(Messages.reply(connection.allocator(), id, payload.length == 0 ? large : payload));
        })) {
            Endpoint endpoint = server.listen(ANY_PORT);
            try (Line greedy = Line.to(endpoint);
                    Line good = Line.to(endpoint)) {
                for (int id = 1; id <= 200; id++) {
                    greedy.write(Messages.request(id));
                }
                for (int id = 1; id <= 50; id++) {
                    good.write(Messages.request(id, (byte) 1));
                    assertThat(good.read().id()).isEqualTo(id);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aThousandConnectionsAreServed(DispatchStyle style) throws Exception {
        try (var server = new TcpServerTransport(config(style), ECHO)) {
            Endpoint endpoint = server.listen(ANY_PORT);
            List<Line> lines = new ArrayList<>();
            try {
                for (int i = 0; i < 1000; i++) {
                    lines.add(Line.to(endpoint));
                }
                for (int round = 0; round < 3; round++) {
                    for (int i = 0; i < lines.size(); i++) {
                        lines.get(i).write(Messages.request(i));
                    }
                    for (int i = 0; i < lines.size(); i++) {
                        assertThat(lines.get(i).read().id()).isEqualTo(i);
                    }
                }
            } finally {
                for (Line line : lines) {
                    line.close();
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void whenAllThreadsAreBusyRequestsWaitAndAreAnsweredLater(DispatchStyle style) throws Exception {
        CountDownLatch release = new CountDownLatch(1);
        TransportConfig few = config(style).toBuilder()
                .serverLoops(1)
                .maxServerThreads(4)
                .maxPendingRequests(8)
                .build();
        try (var server = new TcpServerTransport(few, (connection, message) -> {
                    int id = Messages.id(message);
                    Messages.payload(message);
                    await(release);
                    connection.send(Messages.reply(connection.allocator(), id));
                });
                var client = new TcpClientTransport(few)) {
            Endpoint endpoint = server.listen(ANY_PORT);
            var calls = new ArrayList<java.util.concurrent.CompletableFuture<?>>();
            for (int id = 1; id <= 100; id++) {
                calls.add(client.callAsync(endpoint, id, Messages.request(id), 0)
                        .thenAccept(org.pleiad.orb.giop.GiopMessage::release)
                        .toCompletableFuture());
            }
            release.countDown();
            for (var call : calls) {
                call.get(20, TimeUnit.SECONDS);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aHandlerThatThrowsCostsThatConnectionOnly(DispatchStyle style) throws Exception {
        try (var server = new TcpServerTransport(config(style), (connection, message) -> {
            if (Messages.id(message) == 13) {
                message.release();
                throw new IllegalStateException("as the test wants");
            }
            ECHO.received(connection, message);
        })) {
            Endpoint endpoint = server.listen(ANY_PORT);
            try (Line good = Line.to(endpoint);
                    Line bad = Line.to(endpoint)) {
                bad.write(Messages.request(13));
                assertEnds(bad);
                assertAnswers(good, 1);
            }
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(30, TimeUnit.SECONDS)) {
                throw new IllegalStateException("not released");
            }
        } catch (InterruptedException unexpected) {
            throw new IllegalStateException(unexpected);
        }
    }
}
