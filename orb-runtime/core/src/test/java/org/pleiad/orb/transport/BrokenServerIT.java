package org.pleiad.orb.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.netty.buffer.UnpooledByteBufAllocator;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.SystemException;
import org.pleiad.orb.Concurrently;
import org.pleiad.orb.error.Minor;
import org.pleiad.orb.giop.GiopMessage;
import org.pleiad.orb.giop.MessageType;
import org.pleiad.orb.transport.client.TcpClientTransport;

/** What a client sees of servers that fail: the right exception and a completion status that is true. */
@Timeout(60)
class BrokenServerIT {

    private static final long LONG = TimeUnit.SECONDS.toNanos(20);
    private static final long SHORT = TimeUnit.MILLISECONDS.toNanos(150);

    private static TcpClientTransport client(CallStyle style) {
        return new TcpClientTransport(TransportConfig.builder().callStyle(style).build());
    }

    private static SystemException failureOf(TcpClientTransport client, Endpoint endpoint, long timeoutNanos) {
        return catchThrowableOfType(
                SystemException.class, () -> client.call(endpoint, 5, Messages.request(5), timeoutNanos));
    }

    private static void assertFailure(SystemException failure, Minor minor, CompletionStatus completed) {
        assertThat(failure).isNotNull();
        assertThat(Minor.of(failure)).contains(minor);
        assertThat(failure.completed).isSameAs(completed);
    }

    private static void assertScripted(
            CallStyle style, ScriptedPeer.Script script, Minor minor, CompletionStatus completed) throws Exception {
        try (var peer = new ScriptedPeer(script);
                var client = client(style)) {
            assertFailure(failureOf(client, peer.endpoint(), LONG), minor, completed);
            assertThat(peer.failures()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void refusedConnectionIsTransientAndNotCompleted(CallStyle style) throws Exception {
        Endpoint nobody;
        try (var socket = new ServerSocket(0)) {
            nobody = new TcpEndpoint("127.0.0.1", socket.getLocalPort());
        }
        try (var client = client(style)) {
            SystemException failure = failureOf(client, nobody, LONG);
            assertFailure(failure, Minor.CONNECT_FAILED, CompletionStatus.COMPLETED_NO);
            assertThat(failure).hasMessageContaining(nobody.toString());
        }
    }

    @ParameterizedTest
    @EnumSource
    void unknownHostIsTransientAndNotCompleted(CallStyle style) {
        try (var client = client(style)) {
            SystemException failure = failureOf(client, new TcpEndpoint("no-such-host.invalid", 1), LONG);
            assertFailure(failure, Minor.CONNECT_FAILED, CompletionStatus.COMPLETED_NO);
        }
    }

    @ParameterizedTest
    @EnumSource
    void resetWhileWaitingMayHaveCompleted(CallStyle style) throws Exception {
        assertScripted(
                style,
                line -> {
                    line.read();
                    line.reset();
                },
                Minor.CONNECTION_BROKEN,
                CompletionStatus.COMPLETED_MAYBE);
    }

    @ParameterizedTest
    @EnumSource
    void endOfStreamWhileWaitingMayHaveCompleted(CallStyle style) throws Exception {
        assertScripted(
                style,
                line -> {
                    line.read();
                    line.socket().shutdownOutput();
                    assertThat(line.read()).isNull();
                },
                Minor.CONNECTION_BROKEN,
                CompletionStatus.COMPLETED_MAYBE);
    }

    @ParameterizedTest
    @EnumSource
    void endOfStreamInMidReplyMayHaveCompleted(CallStyle style) throws Exception {
        assertScripted(
                style,
                line -> {
                    line.read();
                    line.write("GIOP\1\2\0\1\0\0".getBytes(StandardCharsets.ISO_8859_1));
                },
                Minor.CONNECTION_BROKEN,
                CompletionStatus.COMPLETED_MAYBE);
    }

    @ParameterizedTest
    @EnumSource
    void closeConnectionWhileWaitingIsNotCompleted(CallStyle style) throws Exception {
        assertScripted(
                style,
                line -> {
                    line.read();
                    line.write(Messages.bare(MessageType.CLOSE_CONNECTION));
                },
                Minor.CLOSED_BY_PEER,
                CompletionStatus.COMPLETED_NO);
    }

    @ParameterizedTest
    @EnumSource
    void messageErrorMayHaveCompleted(CallStyle style) throws Exception {
        assertScripted(
                style,
                line -> {
                    line.read();
                    line.write(Messages.bare(MessageType.MESSAGE_ERROR));
                },
                Minor.MESSAGE_ERROR_RECEIVED,
                CompletionStatus.COMPLETED_MAYBE);
    }

    @ParameterizedTest
    @EnumSource
    void garbageIsAnsweredWithMessageErrorAndMayHaveCompleted(CallStyle style) throws Exception {
        var answers = new LinkedBlockingQueue<MessageType>();
        assertScripted(
                style,
                line -> {
                    line.read();
                    line.write("HTTP/1.1 400 Bad Request\r\n".getBytes(StandardCharsets.ISO_8859_1));
                    answers.add(line.read().type());
                },
                Minor.PEER_BROKE_PROTOCOL,
                CompletionStatus.COMPLETED_MAYBE);
        assertThat(answers.poll(10, TimeUnit.SECONDS)).isSameAs(MessageType.MESSAGE_ERROR);
    }

    @ParameterizedTest
    @EnumSource
    void aReplyLongerThanAllowedBreaksTheProtocol(CallStyle style) throws Exception {
        assertScripted(
                style,
                line -> {
                    line.read();
                    line.write(new byte[] {'G', 'I', 'O', 'P', 1, 2, 0, 1, 0x7f, 0, 0, 0});
                    line.read();
                },
                Minor.PEER_BROKE_PROTOCOL,
                CompletionStatus.COMPLETED_MAYBE);
    }

    @ParameterizedTest
    @EnumSource
    void silenceTimesOutAndCancelsTheRequest(CallStyle style) throws Exception {
        var cancelled = new LinkedBlockingQueue<ScriptedPeer.Frame>();
        try (var peer = new ScriptedPeer(line -> {
                    line.read();
                    cancelled.add(line.read());
                });
                var client = client(style)) {
            assertFailure(
                    failureOf(client, peer.endpoint(), SHORT), Minor.CALL_TIMED_OUT, CompletionStatus.COMPLETED_MAYBE);
            ScriptedPeer.Frame frame = cancelled.poll(10, TimeUnit.SECONDS);
            assertThat(frame.type()).isSameAs(MessageType.CANCEL_REQUEST);
            assertThat(frame.id()).isEqualTo(5);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aServerThatDoesNotReadTimesOutTheWriting(CallStyle style) throws Exception {
        CountDownLatch done = new CountDownLatch(1);
        try (var peer = new ScriptedPeer(line -> done.await(30, TimeUnit.SECONDS));
                var client = client(style)) {
            SystemException failure = catchThrowableOfType(
                    SystemException.class,
                    () -> client.call(peer.endpoint(), 5, Messages.request(5, new byte[64 << 20]), SHORT));
            assertFailure(failure, Minor.CALL_TIMED_OUT, CompletionStatus.COMPLETED_MAYBE);
            done.countDown();
        }
    }

    @ParameterizedTest
    @EnumSource
    void interruptingTheCallerEndsTheCallAndStaysSet(CallStyle style) throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        try (var peer = new ScriptedPeer(line -> {
                    line.read();
                    asked.countDown();
                    line.read();
                });
                var client = client(style)) {
            var failure = new CompletableFuture<SystemException>();
            var interrupted = new CompletableFuture<Boolean>();
            Thread caller = new Thread(() -> {
                failure.complete(failureOf(client, peer.endpoint(), LONG));
                interrupted.complete(Thread.currentThread().isInterrupted());
            });
            caller.start();
            assertThat(asked.await(10, TimeUnit.SECONDS)).isTrue();
            caller.interrupt();
            assertFailure(failure.get(10, TimeUnit.SECONDS), Minor.CALL_INTERRUPTED, CompletionStatus.COMPLETED_MAYBE);
            assertThat(interrupted.get(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aThreadWithItsInterruptSetCanStillCall(CallStyle style) throws Exception {
        try (var peer = new ScriptedPeer(BrokenServerIT::echo);
                var client = client(style)) {
            Thread.currentThread().interrupt();
            client.call(peer.endpoint(), 1, Messages.request(1), LONG).release();
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void anIdleConnectionClosedInOrderIsReplacedUnnoticed(CallStyle style) throws Exception {
        assertReplaced(style, line -> line.write(Messages.bare(MessageType.CLOSE_CONNECTION)));
    }

    @ParameterizedTest
    @EnumSource
    void anIdleConnectionThatBrokeIsReplacedUnnoticed(CallStyle style) throws Exception {
        assertReplaced(style, ScriptedPeer.Line::reset);
    }

    private static void assertReplaced(CallStyle style, ScriptedPeer.Script closing) throws Exception {
        CountDownLatch closed = new CountDownLatch(1);
        try (var peer = new ScriptedPeer(line -> {
                    ScriptedPeer.Frame request = line.read();
                    line.write(Messages.reply(UnpooledByteBufAllocator.DEFAULT, request.id()));
                    closing.play(line);
                    line.close();
                    closed.countDown();
                });
                var client = client(style)) {
            client.call(peer.endpoint(), 1, Messages.request(1), LONG).release();
            assertThat(closed.await(10, TimeUnit.SECONDS)).isTrue();
            // the end travels over the loopback and, for the shared loop, is read by another thread
            Awaitility.await().pollDelay(Duration.ofMillis(50)).until(() -> true);
            client.call(peer.endpoint(), 2, Messages.request(2), LONG).release();
            assertThat(peer.accepted()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void repliesThatComeTooLateAreDropped(CallStyle style) throws Exception {
        try (var peer = new ScriptedPeer(line -> {
                    ScriptedPeer.Frame first = line.read();
                    ScriptedPeer.Frame next = line.read();
                    while (next != null) {
                        if (next.type() == MessageType.REQUEST) {
                            line.write(Messages.reply(UnpooledByteBufAllocator.DEFAULT, first.id(), (byte) 1));
                            line.write(Messages.reply(UnpooledByteBufAllocator.DEFAULT, next.id(), (byte) 2));
                        }
                        next = line.read();
                    }
                });
                var client = client(CallStyle.SHARED_LOOP)) {
            assertFailure(
                    failureOf(client, peer.endpoint(), SHORT), Minor.CALL_TIMED_OUT, CompletionStatus.COMPLETED_MAYBE);
            GiopMessage reply = client.call(peer.endpoint(), 6, Messages.request(6), LONG);
            assertThat(Messages.payload(reply)).containsExactly(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void shuttingDownEndsCallsUnderWayAndRefusesNewOnes(CallStyle style) throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        try (var peer = new ScriptedPeer(line -> {
            line.read();
            asked.countDown();
            line.read();
        })) {
            var client = client(style);
            var failure = Concurrently.supply(() -> failureOf(client, peer.endpoint(), LONG));
            assertThat(asked.await(10, TimeUnit.SECONDS)).isTrue();
            client.close();
            assertFailure(
                    failure.get(10, TimeUnit.SECONDS), Minor.SHUT_DOWN_DURING_CALL, CompletionStatus.COMPLETED_MAYBE);
            assertFailure(failureOf(client, peer.endpoint(), LONG), Minor.ORB_SHUT_DOWN, CompletionStatus.COMPLETED_NO);
        }
    }

    @ParameterizedTest
    @EnumSource
    void asynchronousCallsFailTheSameWay(CallStyle style) throws Exception {
        try (var silent = new ScriptedPeer(line -> {
                    line.read();
                    line.read();
                });
                var rude = new ScriptedPeer(line -> {
                    line.read();
                    line.reset();
                });
                var client = client(style)) {
            var late = client.callAsync(silent.endpoint(), 1, Messages.request(1), SHORT);
            var broken = client.callAsync(rude.endpoint(), 2, Messages.request(2), LONG);
            assertFailure(causeOf(late.toCompletableFuture()), Minor.CALL_TIMED_OUT, CompletionStatus.COMPLETED_MAYBE);
            assertFailure(
                    causeOf(broken.toCompletableFuture()), Minor.CONNECTION_BROKEN, CompletionStatus.COMPLETED_MAYBE);
        }
    }

    private static SystemException causeOf(CompletableFuture<GiopMessage> call) {
        var failure = catchThrowableOfType(
                CompletionException.class,
                () -> call.orTimeout(20, TimeUnit.SECONDS).join());
        return (SystemException) failure.getCause();
    }

    @ParameterizedTest
    @EnumSource
    void callsBeyondTheLimitAreTransient(CallStyle style) throws Exception {
        try (var peer = new ScriptedPeer(line -> {
                    while (line.read() != null) {
                        // never answers
                    }
                });
                var client = new TcpClientTransport(TransportConfig.builder()
                        .callStyle(style)
                        .maxPendingCalls(3)
                        .build())) {
            for (int id = 1; id <= 3; id++) {
                client.callAsync(peer.endpoint(), id, Messages.request(id), LONG);
            }
            var fourth = client.callAsync(peer.endpoint(), 4, Messages.request(4), LONG);
            assertFailure(causeOf(fourth.toCompletableFuture()), Minor.TOO_MANY_CALLS, CompletionStatus.COMPLETED_NO);
        }
    }

    private static void echo(ScriptedPeer.Line line) throws Exception {
        ScriptedPeer.Frame request;
        while ((request = line.read()) != null) {
            line.write(Messages.reply(UnpooledByteBufAllocator.DEFAULT, request.id()));
        }
    }
}
