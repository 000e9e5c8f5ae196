package org.pleiad.orb.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pleiad.orb.giop.GiopMessage;
import org.pleiad.orb.transport.client.TcpClientTransport;
import org.pleiad.orb.transport.server.TcpServerTransport;

/** A server that is asked for far more than it can do: every call ends, and the server goes on working. */
@Timeout(120)
class OverloadIT {

    private static final TcpEndpoint ANY_PORT = new TcpEndpoint("127.0.0.1", 0);
    private static final byte SERVED = 1;
    private static final byte REFUSED = 2;
    private static final long SERVICE_NANOS = TimeUnit.MILLISECONDS.toNanos(5);

    /** A servant that waits for something else, as for a database. */
    private static final class Waiting implements InboundHandler {
        final AtomicInteger served = new AtomicInteger();

        @Override
        public void received(ServerConnection connection, GiopMessage message) {
            int id = Messages.id(message);
            message.release();
            long end = System.nanoTime() + SERVICE_NANOS;
            while (end - System.nanoTime() > 0) {
                LockSupport.parkNanos(end - System.nanoTime());
            }
            served.incrementAndGet();
            connection.send(Messages.reply(connection.allocator(), id, SERVED));
        }

        @Override
        public void overloaded(ServerConnection connection, GiopMessage message) {
            int id = Messages.id(message);
            message.release();
            connection.send(Messages.reply(connection.allocator(), id, REFUSED));
        }
    }

    private static TransportConfig config(DispatchStyle style) {
        return TransportConfig.builder()
                .dispatchStyle(style)
                .serverLoops(1)
                .maxServerThreads(4)
                .maxPendingRequests(100)
                .overloadTimeout(Duration.ofMillis(200))
                .build();
    }

    @ParameterizedTest
    @EnumSource
    void everyCallIsAnsweredAndTheServerKeepsServing(DispatchStyle style) throws Exception {
        Waiting handler = new Waiting();
        TransportConfig config = config(style);
        try (var server = new TcpServerTransport(config, handler);
                var client = new TcpClientTransport(config)) {
            Endpoint endpoint = server.listen(ANY_PORT);
            double peak = perSecond(handler, () -> offer(client, endpoint, 0, 200, 8));
            int count = 4000;
            List<Byte> answers = new ArrayList<>();
            double overloaded =
                    perSecond(handler, () -> answers.addAll(offer(client, endpoint, 1_000_000, count, count)));
            long refused = answers.stream().filter(each -> each == REFUSED).count();
            System.out.printf(
                    "%s: %.0f a second at its peak, %.0f overloaded (%.0f %%), %d of %d refused%n",
                    style, peak, overloaded, 100 * overloaded / peak, refused, count);
            assertThat(answers).as("no reply is lost").hasSize(count);
            assertThat(answers).isSubsetOf(SERVED, REFUSED);
            if (style == DispatchStyle.LEADER_FOLLOWERS) {
                // with a pool the network may hold back so many that nothing has to wait too long
                assertThat(refused).as("what has to wait too long is refused").isPositive();
            }
            assertThat(overloaded).as("served under overload").isGreaterThan(peak * 0.4);
        }
    }

    @ParameterizedTest
    @EnumSource
    void withAllThreadsStuckRequestsAreRefused(DispatchStyle style) throws Exception {
        var stuck = new CompletableFuture<Void>();
        Waiting waiting = new Waiting();
        InboundHandler handler = new InboundHandler() {
            @Override
            public void received(ServerConnection connection, GiopMessage message) {
                stuck.join();
                waiting.received(connection, message);
            }

            @Override
            public void overloaded(ServerConnection connection, GiopMessage message) {
                waiting.overloaded(connection, message);
            }
        };
        TransportConfig config = config(style);
        try (var server = new TcpServerTransport(config, handler);
                var client = new TcpClientTransport(config)) {
            Endpoint endpoint = server.listen(ANY_PORT);
            var calls = new ArrayList<CompletableFuture<Byte>>();
            for (int id = 1; id <= 20; id++) {
                calls.add(call(client, endpoint, id));
            }
            CompletableFuture.anyOf(calls.toArray(CompletableFuture[]::new)).get(20, TimeUnit.SECONDS);
            assertThat(calls.stream().filter(CompletableFuture::isDone).map(CompletableFuture::join))
                    .containsOnly(REFUSED);
            stuck.complete(null);
            for (var call : calls) {
                assertThat(call.get(20, TimeUnit.SECONDS)).isIn(SERVED, REFUSED);
            }
            assertThat(waiting.served).as("those that had threads").hasPositiveValue();
        }
    }

    private interface Load {
        void run() throws Exception;
    }

    private static double perSecond(Waiting handler, Load load) throws Exception {
        int before = handler.served.get();
        long begin = System.nanoTime();
        load.run();
        return (handler.served.get() - before) * 1e9 / (System.nanoTime() - begin);
    }

    /** Makes calls, some at the same time; what was answered. */
    private static List<Byte> offer(TcpClientTransport client, Endpoint endpoint, int firstId, int count, int atOnce)
            throws Exception {
        List<Byte> answers = new ArrayList<>();
        for (int done = 0; done < count; done += atOnce) {
            var calls = new ArrayList<CompletableFuture<Byte>>();
            for (int i = 0; i < Math.min(atOnce, count - done); i++) {
                calls.add(call(client, endpoint, firstId + done + i));
            }
            for (var call : calls) {
                answers.add(call.get(60, TimeUnit.SECONDS));
            }
        }
        return answers;
    }

    private static CompletableFuture<Byte> call(TcpClientTransport client, Endpoint endpoint, int id) {
        return client.callAsync(endpoint, id, Messages.request(id), TimeUnit.SECONDS.toNanos(60))
                .thenApply(reply -> Messages.payload(reply)[0])
                .toCompletableFuture();
    }
}
