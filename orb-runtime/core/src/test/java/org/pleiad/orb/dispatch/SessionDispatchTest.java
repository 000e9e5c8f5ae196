package org.pleiad.orb.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.netty.buffer.ByteBuf;
import java.nio.ByteOrder;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.OBJECT_NOT_EXIST;
import org.omg.CORBA.SystemException;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.ResponseHandler;
import org.pleiad.orb.Concurrently;
import org.pleiad.orb.cdr.CodeSets;
import org.pleiad.orb.cdr.GiopVersion;
import org.pleiad.orb.dispatch.ServerFixture.Echo;
import org.pleiad.orb.dispatch.ServerFixture.Reply;
import org.pleiad.orb.error.Minor;
import org.pleiad.orb.giop.ReplyStatus;
import org.pleiad.orb.giop.RequestHeader;
import org.pleiad.orb.session.FtRequest;
import org.pleiad.orb.session.SessionClock;
import org.pleiad.orb.session.SessionConfig;
import org.pleiad.orb.session.SessionContext;
import org.pleiad.orb.session.SessionOpening;
import org.pleiad.orb.session.server.ReplyCache;
import org.pleiad.orb.session.server.SessionStore;

/** Requests with an identity, from octets to octets. */
@Timeout(60)
class SessionDispatchTest {
    private final ReplyCache cache = new ReplyCache(
            SessionConfig.DEFAULT, SessionClock.system(), new java.util.Random(5)::nextLong, SessionStore.NONE);
    private final ServerFixture server = new ServerFixture(cache);
    private final CountDownLatch blocked = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);
    private final Echo servant = new BlockingEcho();
    private byte[] key;
    private long session;

    /** Also has an operation that waits for the test. */
    private final class BlockingEcho extends Echo {
        @Override
        public OutputStream _invoke(String operation, InputStream in, ResponseHandler handler) {
            if (!operation.equals("block")) {
                return super._invoke(operation, in, handler);
            }
            calls.incrementAndGet();
            blocked.countDown();
            try {
                assertThat(goOn.await(20, TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
            OutputStream out = handler.createReply();
            out.write_long(99);
            return out;
        }
    }

    @BeforeEach
    void open() throws Exception {
        server.root().the_POAManager().activate();
        key = server.activate(servant);
        session = openSession().session();
    }

    @AfterEach
    void everyBufferWasGivenBack() {
        cache.close();
        await().untilAsserted(
                        () -> assertThat(server.connection.allocator.metric().usedHeapMemory())
                                .isZero());
    }

    private SessionOpening openSession() {
        return SessionOpening.read(
                server.call(SessionOpening.objectKey(), SessionOpening.OPEN, out -> out.writeString("client"))
                        .body());
    }

    private ByteBuf request(GiopVersion version, byte[] target, String operation, int retentionId, int attempt) {
        RequestHeader header = server.header(
                version,
                target,
                operation,
                new FtRequest("client", retentionId, Long.MAX_VALUE).encode(),
                new SessionContext(session, 1, attempt).encode());
        return server.request(header, ByteOrder.LITTLE_ENDIAN, CodeSets.DEFAULT, out -> {
            if (operation.equals("echo")) {
                out.writeString("hello");
            }
        });
    }

    private Reply call(String operation, int retentionId, int attempt) {
        server.receive(request(GiopVersion.V1_2, key, operation, retentionId, attempt));
        return server.reply(CodeSets.DEFAULT);
    }

    @ParameterizedTest
    @EnumSource(GiopVersion.class)
    void repetitionIsAnsweredUnderItsOwnRequestId(GiopVersion version) {
        server.receive(request(version, key, "echo", 1, 1));
        Reply first = server.reply(CodeSets.DEFAULT);
        server.receive(request(version, key, "echo", 1, 2));
        Reply second = server.reply(CodeSets.DEFAULT);

        assertThat(second.header().requestId()).isEqualTo(first.header().requestId() + 1);
        assertThat(second.status()).isEqualTo(ReplyStatus.NO_EXCEPTION);
        assertThat(second.body().readString()).isEqualTo(first.body().readString());
        assertThat(servant.calls).hasValue(1);
    }

    @Test
    void exceptionsAreRepeatedToo() {
        assertThat(call("user", 1, 1).status()).isEqualTo(ReplyStatus.USER_EXCEPTION);
        assertThat(call("user", 1, 2).status()).isEqualTo(ReplyStatus.USER_EXCEPTION);
        assertThat(call("crash", 2, 1).exception().completed).isEqualTo(CompletionStatus.COMPLETED_MAYBE);
        assertThat(call("crash", 2, 2).exception().completed).isEqualTo(CompletionStatus.COMPLETED_MAYBE);
        assertThat(servant.calls).hasValue(2);
    }

    /** The client was told that nothing was executed: no late copy may make that untrue. */
    @Test
    void whatWasSaidNotToBeExecutedIsNotExecutedLater() throws Exception {
        byte[] id = server.root().servant_to_id(servant);
        server.root().deactivate_object(id);
        assertThat(call("echo", 1, 1).exception())
                .isInstanceOfSatisfying(
                        OBJECT_NOT_EXIST.class, e -> assertThat(e.completed).isEqualTo(CompletionStatus.COMPLETED_NO));
        server.root().activate_object_with_id(id, servant);

        assertThat(call("echo", 1, 2).exception()).isInstanceOf(OBJECT_NOT_EXIST.class);
        assertThat(servant.calls).hasValue(0);
        assertThat(call("echo", 2, 1).status()).isEqualTo(ReplyStatus.NO_EXCEPTION);
    }

    @Test
    void copyOnAnotherConnectionWaitsForTheExecutionAndBothAreAnswered() throws Exception {
        FakeConnection second = new FakeConnection();
        ByteBuf original = request(GiopVersion.V1_2, key, "block", 1, 1);
        ByteBuf copy = original.copy();
        CompletableFuture<Void> running = Concurrently.run(() -> server.receive(original));
        assertThat(blocked.await(20, TimeUnit.SECONDS)).isTrue();

        server.dispatcher.received(second, org.pleiad.orb.giop.GiopMessage.of(copy));
        assertThat(second.sent).isEmpty();
        goOn.countDown();

        assertThat(server.reply(CodeSets.DEFAULT).body().readLong()).isEqualTo(99);
        assertThat(Reply.of(second.next(), CodeSets.DEFAULT).body().readLong()).isEqualTo(99);
        running.get(20, TimeUnit.SECONDS);
        assertThat(servant.calls).hasValue(1);
        assertThat(second.allocator.metric().usedHeapMemory()).isZero();
    }

    @Test
    void heldRequestIsExecutedOnceAndItsCopyAnswered() throws Exception {
        server.root().the_POAManager().hold_requests(false);
        server.receive(request(GiopVersion.V1_2, key, "echo", 1, 1));
        server.receive(request(GiopVersion.V1_2, key, "echo", 1, 2));
        assertThat(server.connection.sent).isEmpty();

        server.root().the_POAManager().activate();

        assertThat(server.reply(CodeSets.DEFAULT).body().readString()).isEqualTo("hello");
        assertThat(server.reply(CodeSets.DEFAULT).body().readString()).isEqualTo("hello");
        assertThat(servant.calls).hasValue(1);
    }

    @Test
    void requestOfAnUnknownSessionIsNotExecuted() {
        session = session ^ 1;
        SystemException refusal = call("echo", 1, 1).exception();

        assertThat(Minor.SESSION_UNKNOWN.matches(refusal)).isTrue();
        assertThat(refusal.completed).isEqualTo(CompletionStatus.COMPLETED_NO);
        assertThat(servant.calls).hasValue(0);
    }

    @Test
    void oneWayRequestsHaveNoIdentity() {
        RequestHeader twoWay = server.header(
                GiopVersion.V1_2,
                key,
                "nothing",
                new FtRequest("client", 1, Long.MAX_VALUE).encode(),
                new SessionContext(session, 1, 1).encode());
        RequestHeader oneWay =
                RequestHeader.of(GiopVersion.V1_2, 77, false, twoWay.target(), "nothing", twoWay.contexts());
        server.receive(server.request(oneWay, ByteOrder.BIG_ENDIAN, CodeSets.DEFAULT, out -> {}));

        assertThat(servant.calls).hasValue(1);
        assertThat(cache.replies()).isZero();
    }

    @Test
    void malformedIdentityIsRefusedAndNothingIsExecuted() {
        RequestHeader header = server.header(
                GiopVersion.V1_2,
                key,
                "nothing",
                new FtRequest("client", -3, Long.MAX_VALUE).encode(),
                new SessionContext(session, 1, 1).encode());
        server.receive(server.request(header, ByteOrder.BIG_ENDIAN, CodeSets.DEFAULT, out -> {}));

        SystemException refusal = server.reply(CodeSets.DEFAULT).exception();
        assertThat(Minor.SESSION_CONTEXT_MALFORMED.matches(refusal)).isTrue();
        assertThat(refusal.completed).isEqualTo(CompletionStatus.COMPLETED_NO);
        assertThat(servant.calls).hasValue(0);
    }

    @Test
    void sessionIsClosedAndItsRequestsRefused() {
        assertThat(call("echo", 1, 1).status()).isEqualTo(ReplyStatus.NO_EXCEPTION);
        Reply closed = server.call(SessionOpening.objectKey(), SessionOpening.CLOSE, out -> out.writeLongLong(session));

        assertThat(closed.status()).isEqualTo(ReplyStatus.NO_EXCEPTION);
        assertThat(cache.sessions()).isZero();
        assertThat(Minor.SESSION_UNKNOWN.matches(call("echo", 1, 2).exception()))
                .isTrue();
    }

    @Test
    void otherOperationsOnTheSessionObjectAreUnknown() {
        SystemException refusal =
                server.call(SessionOpening.objectKey(), "shutdown").exception();
        assertThat(Minor.OPERATION_UNKNOWN.matches(refusal)).isTrue();
    }
}
