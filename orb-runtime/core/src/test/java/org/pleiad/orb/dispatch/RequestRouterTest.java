package org.pleiad.orb.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.OBJECT_NOT_EXIST;
import org.omg.CORBA.TIMEOUT;
import org.omg.CORBA.TRANSIENT;
import org.omg.CORBA.UNKNOWN;
import org.pleiad.orb.cdr.CdrWriter;
import org.pleiad.orb.cdr.CodeSets;
import org.pleiad.orb.cdr.GiopVersion;
import org.pleiad.orb.deadline.DeadlineContext;
import org.pleiad.orb.giop.GiopDecoder;
import org.pleiad.orb.giop.GiopEncoder;
import org.pleiad.orb.giop.GiopMessage;
import org.pleiad.orb.giop.LocateRequestHeader;
import org.pleiad.orb.giop.LocateStatus;
import org.pleiad.orb.giop.ReplyStatus;
import org.pleiad.orb.giop.RequestHeader;
import org.pleiad.orb.giop.ServiceContext;
import org.pleiad.orb.giop.ServiceContexts;
import org.pleiad.orb.giop.TargetAddress;
import org.pleiad.orb.group.MarshalledReply;
import org.pleiad.orb.group.MarshalledRequest;
import org.pleiad.orb.group.RequestRouter;

class RequestRouterTest {
    private static final byte[] KEY = "routed".getBytes(StandardCharsets.ISO_8859_1);

    private final ServerFixture server = new ServerFixture();
    private final ServerFixture.Echo servant = new ServerFixture.Echo();
    private final List<MarshalledRequest> taken = new ArrayList<>();
    private final RequestRouter router = new RequestRouter() {
        @Override
        public boolean owns(byte[] objectKey) {
            return Arrays.equals(KEY, objectKey);
        }

        @Override
        public CompletionStage<MarshalledReply> route(MarshalledRequest request) {
            taken.add(request);
            whenTaken.accept(request);
            return answer == null ? CompletableFuture.completedFuture(execute(request)) : answer;
        }
    };
    private CompletionStage<MarshalledReply> answer;
    private Consumer<MarshalledRequest> whenTaken = request -> {};

    @BeforeEach
    void installRouter() throws Exception {
        server.root().the_POAManager().activate();
        server.dispatcher.route(router);
    }

    @AfterEach
    void everyBufferIsGivenBack() {
        assertThat(server.connection.allocator.metric().usedHeapMemory()).isZero();
        assertThat(server.connection.error).isNull();
    }

    private MarshalledReply execute(MarshalledRequest request) {
        return server.dispatcher.execution().execute(servant, request.operation(), request.body());
    }

    static Stream<Arguments> formsOfMessages() {
        return Stream.of(GiopVersion.V1_0, GiopVersion.V1_1, GiopVersion.V1_2)
                .flatMap(version -> Stream.of(ByteOrder.BIG_ENDIAN, ByteOrder.LITTLE_ENDIAN)
                        .flatMap(order -> Stream.of("e", "ec", "ech", "echo")
                                .map(operation -> Arguments.of(version, order, operation))));
    }

    @ParameterizedTest
    @MethodSource("formsOfMessages")
    void bodiesKeepTheirAlignmentWhereverTheyStand(GiopVersion version, ByteOrder order, String operation) {
        // names of several lengths move the body of the old versions about
        server.receive(server.request(
                server.header(version, KEY, operation), order, CodeSets.DEFAULT, out -> out.writeDouble(4.25)));
        server.connection.next();
        MarshalledRequest request = taken.get(0);
        assertThat(request.operation()).isEqualTo(operation);
        assertThat(request.client()).isEqualTo("fake");
        assertThat(request.body().reader().readDouble()).isEqualTo(4.25);
    }

    @ParameterizedTest
    @MethodSource("formsOfMessages")
    void repliesOfServantsComeInTheFormOfTheirRequests(GiopVersion version, ByteOrder order) {
        server.receive(server.request(
                server.header(version, KEY, "echo"), order, CodeSets.DEFAULT, out -> out.writeString("hello")));
        GiopMessage message = server.connection.next();
        assertThat(message.order()).isEqualTo(order);
        ServerFixture.Reply reply = ServerFixture.Reply.of(message, CodeSets.DEFAULT);
        assertThat(reply.status()).isEqualTo(ReplyStatus.NO_EXCEPTION);
        assertThat(reply.body().readString()).isEqualTo("hello");
    }

    @Test
    void exceptionsOfServantsAreReplies() {
        ServerFixture.Reply reply = server.call(KEY, "user");
        assertThat(reply.status()).isEqualTo(ReplyStatus.USER_EXCEPTION);
        assertThat(reply.body().readString()).isEqualTo("IDL:Test/Refused:1.0");
        assertThat(reply.body().readLong()).isEqualTo(42);
        assertThat(server.call(KEY, "crash").exception()).isInstanceOf(UNKNOWN.class);
        assertThat(server.call(KEY, "late").exception()).isInstanceOf(org.omg.CORBA.NO_MEMORY.class);
    }

    @Test
    void requestsWaitWithoutAThreadUntilTheAnswerIsThere() {
        var later = new CompletableFuture<MarshalledReply>();
        answer = later;
        server.receive(request("echo"));
        assertThat(server.connection.sent).isEmpty();
        later.complete(execute(taken.get(0)));
        assertThat(server.reply(CodeSets.DEFAULT).body().readString()).isEqualTo("x");
    }

    @Test
    void whatTheClientCancelledIsNotAnswered() {
        var later = new CompletableFuture<MarshalledReply>();
        answer = later;
        server.receive(request("echo"));
        ByteBuf cancel = GiopEncoder.cancelRequest(
                server.connection.allocator, GiopVersion.V1_2, ByteOrder.BIG_ENDIAN, server.requestIds.get());
        server.receive(cancel);
        later.complete(execute(taken.get(0)));
        assertThat(server.connection.sent).isEmpty();
    }

    @Test
    void oneWayRequestsGetNoReplyButAsMuchAsTheirScopeSays() {
        server.receive(oneWay(RequestHeader.NO_RESPONSE));
        assertThat(server.connection.sent).isEmpty();
        server.receive(oneWay(RequestHeader.SYNC_WITH_SERVER));
        assertThat(server.reply(CodeSets.DEFAULT).status()).isEqualTo(ReplyStatus.NO_EXCEPTION);
        assertThat(taken).extracting(MarshalledRequest::responseFlags).containsExactly((byte) 0, (byte) 1);
    }

    @Test
    void failuresOfTheRouterAreSystemExceptions() {
        answer = CompletableFuture.failedFuture(new TRANSIENT("no", 7, CompletionStatus.COMPLETED_NO));
        assertThat(server.call(KEY, "echo").exception()).isInstanceOf(TRANSIENT.class);
        answer = CompletableFuture.failedFuture(new IllegalStateException("by intent"));
        assertThat(server.call(KEY, "echo").exception()).isInstanceOf(UNKNOWN.class);
    }

    @Test
    void whatComesAfterItsDeadlineDoesNotReachTheRouter() {
        server.receive(server.request(
                server.header(GiopVersion.V1_2, KEY, "echo", new DeadlineContext(0, 0).encode()),
                ByteOrder.BIG_ENDIAN,
                CodeSets.DEFAULT,
                out -> out.writeString("x")));
        assertThat(server.reply(CodeSets.DEFAULT).exception()).isInstanceOf(TIMEOUT.class);
        assertThat(taken).isEmpty();
    }

    @Test
    void callersInThisProcessAreAnsweredOnTheirOwnThread() {
        assertThat(server.dispatcher.owns(KEY)).isTrue();
        assertThat(server.dispatcher.preinvoke(KEY, "echo", Object.class)).isNull();
        var begun = new CompletableFuture<MarshalledRequest>();
        whenTaken = begun::complete;
        answer = begun.thenApplyAsync(this::execute);
        GiopMessage reply = GiopMessage.of(server.dispatcher.dispatch(request("echo")));
        assertThat(ServerFixture.Reply.of(reply, CodeSets.DEFAULT).body().readString())
                .isEqualTo("x");
        assertThat(taken.get(0).client()).isEmpty();
        reply.release();
        answer = CompletableFuture.failedFuture(new TRANSIENT("no", 7, CompletionStatus.COMPLETED_NO));
        reply = GiopMessage.of(server.dispatcher.dispatch(request("echo")));
        assertThat(ServerFixture.Reply.of(reply, CodeSets.DEFAULT).exception()).isInstanceOf(TRANSIENT.class);
        reply.release();
    }

    @Test
    void objectsOfTheRouterAreHere() {
        CdrWriter out = new CdrWriter(Unpooled.buffer(), ByteOrder.BIG_ENDIAN, GiopVersion.V1_2, CodeSets.DEFAULT);
        GiopEncoder.locateRequest(out, new LocateRequestHeader(GiopVersion.V1_2, 9, new TargetAddress.Key(KEY)));
        server.receive(out.buffer());
        GiopMessage reply = server.connection.next();
        assertThat(GiopDecoder.readLocateReply(reply, GiopDecoder.reader(reply)).status())
                .isEqualTo(LocateStatus.OBJECT_HERE);
    }

    @Test
    void isAskedUntilItIsTakenAway() {
        server.dispatcher.routeNoMore(router);
        assertThat(server.call(KEY, "echo").exception()).isInstanceOf(OBJECT_NOT_EXIST.class);
        assertThat(server.dispatcher.owns(KEY)).isFalse();
    }

    private ByteBuf request(String operation) {
        return server.request(
                server.header(GiopVersion.V1_2, KEY, operation),
                ByteOrder.BIG_ENDIAN,
                CodeSets.DEFAULT,
                out -> out.writeString("x"));
    }

    private ByteBuf oneWay(byte flags) {
        RequestHeader header = new RequestHeader(
                GiopVersion.V1_2,
                server.requestIds.incrementAndGet(),
                flags != RequestHeader.NO_RESPONSE,
                flags,
                new TargetAddress.Key(KEY),
                "echo",
                ServiceContexts.of(new ServiceContext[0]));
        return server.request(header, ByteOrder.BIG_ENDIAN, CodeSets.DEFAULT, out -> out.writeString("x"));
    }
}
