package org.pleiad.orb.transport.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.SystemException;
import org.omg.CORBA.TIMEOUT;
import org.omg.CORBA.TRANSIENT;
import org.pleiad.orb.error.Minor;
import org.pleiad.orb.transport.CallStyle;
import org.pleiad.orb.transport.Endpoint;
import org.pleiad.orb.transport.TcpEndpoint;
import org.pleiad.orb.transport.TransportConfig;
import org.pleiad.orb.transport.server.TcpServerTransport;

/** Hosts with several addresses, dead addresses, name servers that do not answer. */
@Timeout(60)
class ConnectorIT {

    /** A server that never accepts, its queue full: connecting to it hangs. */
    private static final class BlackHole implements AutoCloseable {
        private final ServerSocket listener;
        private final List<Socket> filling = new ArrayList<>();

        BlackHole(InetAddress address, int port) throws IOException {
            listener = new ServerSocket(port, 1, address);
            for (int i = 0; i < 8; i++) {
                Socket socket = new Socket();
                try {
                    socket.connect(listener.getLocalSocketAddress(), 50);
                } catch (IOException full) {
                    socket.close();
                    break;
                }
                filling.add(socket);
            }
        }

        int port() {
            return listener.getLocalPort();
        }

        @Override
        public void close() throws IOException {
            for (Socket socket : filling) {
                socket.close();
            }
            listener.close();
        }
    }

    private static ByteBuf request(int id) {
        return ByteBufAllocator.DEFAULT
                .buffer()
                .writeBytes(new byte[] {'G', 'I', 'O', 'P', 1, 2, 0, 0})
                .writeInt(4)
                .writeInt(id);
    }

    private static TcpServerTransport echo() {
        return new TcpServerTransport(TransportConfig.defaults(), (connection, message) -> {
            int id = message.buffer().getInt(message.buffer().readerIndex() + 12);
            message.release();
            ByteBuf reply = request(id);
            connection.send(reply.setByte(7, 1));
        });
    }

    private static InetAddress address(int last) throws UnknownHostException {
        return InetAddress.getByAddress("many.test", new byte[] {127, 0, 0, (byte) last});
    }

    @ParameterizedTest
    @EnumSource
    void aDeadAddressOfAHostLeavesTimeForTheNext(CallStyle style) throws Exception {
        try (var server = echo();
                var hole = new BlackHole(address(2), 0)) {
            server.listen(new TcpEndpoint("127.0.0.3", hole.port()));
            AtomicInteger lookups = new AtomicInteger();
            TransportConfig config = TransportConfig.builder()
                    .callStyle(style)
                    .connectTimeout(Duration.ofSeconds(1))
                    .build();
            try (var client = new TcpClientTransport(config, host -> {
                lookups.incrementAndGet();
                return new InetAddress[] {address(2), address(3)};
            })) {
                Endpoint many = new TcpEndpoint("many.test", hole.port());
                client.call(many, 1, request(1), TimeUnit.SECONDS.toNanos(20)).release();
                assertThat(lookups).hasValue(1);
                assertThat(client.isSuspect(many)).isFalse();
            }
        }
    }

    @Test
    void aDeadAddressIsTriedLastForAWhile() throws Exception {
        try (var hole = new BlackHole(address(2), 0)) {
            TransportConfig config = TransportConfig.builder()
                    .connectTimeout(Duration.ofMillis(300))
                    .build();
            HostLookup lookup = new HostLookup("names", host -> new InetAddress[] {address(2), address(3)});
            Deadlines deadlines = new Deadlines("deadlines", TimeUnit.SECONDS.toNanos(5), () -> {});
            try (var connector = new Connector(config, deadlines, lookup);
                    var living = new ServerSocket(hole.port(), 5, address(3))) {
                TcpEndpoint many = new TcpEndpoint("many.test", hole.port());
                assertThat(connector.addresses(many).join())
                        .extracting(InetSocketAddress::getAddress)
                        .containsExactly(address(2), address(3));
                connector
                        .open(many, Connector.Patience.until(deadlines.now() + TimeUnit.SECONDS.toNanos(20)))
                        .close();
                assertThat(living.accept().isConnected()).isTrue();
                assertThat(connector.addresses(many).join())
                        .as("the dead one behind")
                        .extracting(InetSocketAddress::getAddress)
                        .containsExactly(address(3), address(2));
            } finally {
                deadlines.end();
            }
        }
    }

    @Test
    void connectingEndsWithItsShareOfTheTime() throws Exception {
        try (var hole = new BlackHole(InetAddress.getLoopbackAddress(), 0);
                var client = new TcpClientTransport(TransportConfig.defaults())) {
            Endpoint dead = new TcpEndpoint("127.0.0.1", hole.port());
            long begin = System.nanoTime();
            SystemException failure = catchThrowableOfType(
                    SystemException.class,
                    () -> client.call(
                            dead, 1, request(1), TimeUnit.SECONDS.toNanos(50), TimeUnit.MILLISECONDS.toNanos(200)));
            assertThat(failure).isInstanceOf(TRANSIENT.class);
            assertThat(failure.completed).isSameAs(CompletionStatus.COMPLETED_NO);
            assertThat(System.nanoTime() - begin).isLessThan(TimeUnit.SECONDS.toNanos(4));
            assertThat(client.isSuspect(dead)).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aNameServerThatDoesNotAnswerCostsNoMoreThanTheDeadline(CallStyle style) {
        CountDownLatch never = new CountDownLatch(1);
        TransportConfig config = TransportConfig.builder().callStyle(style).build();
        try (var client = new TcpClientTransport(config, host -> {
            try {
                never.await();
            } catch (InterruptedException theEnd) {
                Thread.currentThread().interrupt();
            }
            return new InetAddress[0];
        })) {
            SystemException failure = catchThrowableOfType(
                    SystemException.class,
                    () -> client.call(
                            new TcpEndpoint("slow.test", 1), 1, request(1), TimeUnit.MILLISECONDS.toNanos(200)));
            assertThat(failure).isInstanceOf(TIMEOUT.class);
            assertThat(failure.completed).isSameAs(CompletionStatus.COMPLETED_NO);
            CompletionException later = catchThrowableOfType(
                    CompletionException.class,
                    () -> client.callAsync(
                                    new TcpEndpoint("slow.test", 1), 2, request(2), TimeUnit.MILLISECONDS.toNanos(200))
                            .toCompletableFuture()
                            .join());
            assertThat(Minor.CALL_TIMED_OUT.matches((SystemException) later.getCause()))
                    .isTrue();
        }
    }

    @Test
    void nameLookupsAreBounded() {
        CountDownLatch never = new CountDownLatch(1);
        try (var lookup = new HostLookup("names", host -> {
            try {
                never.await();
            } catch (InterruptedException theEnd) {
                Thread.currentThread().interrupt();
            }
            return new InetAddress[0];
        })) {
            for (int i = 0; i < 260; i++) {
                assertThat(lookup.addresses("host-" + i)).isNotDone();
            }
            assertThat(lookup.addresses("host-0")).as("one for all who ask").isNotDone();
            assertThat(lookup.addresses("one-more")).isCompletedExceptionally();
        }
    }
}
