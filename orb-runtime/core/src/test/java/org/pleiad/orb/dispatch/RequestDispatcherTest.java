package org.pleiad.orb.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.ByteOrder;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.omg.CORBA.BAD_OPERATION;
import org.omg.CORBA.CODESET_INCOMPATIBLE;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.DATA_CONVERSION;
import org.omg.CORBA.MARSHAL;
import org.omg.CORBA.NO_MEMORY;
import org.omg.CORBA.OBJECT_NOT_EXIST;
import org.omg.CORBA.Policy;
import org.omg.CORBA.SystemException;
import org.omg.CORBA.UNKNOWN;
import org.omg.CORBA.portable.ServantObject;
import org.omg.PortableServer.ForwardRequest;
import org.omg.PortableServer.IdAssignmentPolicyValue;
import org.omg.PortableServer.POA;
import org.omg.PortableServer.RequestProcessingPolicyValue;
import org.omg.PortableServer.Servant;
import org.omg.PortableServer.ServantActivator;
import org.omg.PortableServer.ThreadPolicyValue;
import org.pleiad.orb.Concurrently;
import org.pleiad.orb.cdr.CdrReader;
import org.pleiad.orb.cdr.CdrWriter;
import org.pleiad.orb.cdr.CharCodeSet;
import org.pleiad.orb.cdr.CodeSets;
import org.pleiad.orb.cdr.Encapsulation;
import org.pleiad.orb.cdr.GiopVersion;
import org.pleiad.orb.cdr.WcharCodeSet;
import org.pleiad.orb.dispatch.ServerFixture.Echo;
import org.pleiad.orb.dispatch.ServerFixture.Reply;
import org.pleiad.orb.error.Minor;
import org.pleiad.orb.giop.GiopDecoder;
import org.pleiad.orb.giop.GiopEncoder;
import org.pleiad.orb.giop.GiopMessage;
import org.pleiad.orb.giop.LocateReplyHeader;
import org.pleiad.orb.giop.LocateRequestHeader;
import org.pleiad.orb.giop.LocateStatus;
import org.pleiad.orb.giop.MessageType;
import org.pleiad.orb.giop.ReplyStatus;
import org.pleiad.orb.giop.RequestHeader;
import org.pleiad.orb.giop.ServiceContext;
import org.pleiad.orb.giop.ServiceContexts;
import org.pleiad.orb.giop.TargetAddress;
import org.pleiad.orb.ior.Ior;

@Timeout(60)
class RequestDispatcherTest {
    private final ServerFixture server = new ServerFixture();
    private final Echo servant = new Echo();
    private byte[] key;

    @BeforeEach
    void activate() throws Exception {
        server.root().the_POAManager().activate();
        key = server.activate(servant);
    }

    @AfterEach
    void everyBufferWasGivenBack() {
        // a request that was held ends on a thread of its own
        await().untilAsserted(
                        () -> assertThat(server.connection.allocator.metric().usedHeapMemory())
                                .isZero());
    }

    static Stream<Arguments> versionsAndOrders() {
        return Stream.of(GiopVersion.values())
                .flatMap(version -> Stream.of(ByteOrder.BIG_ENDIAN, ByteOrder.LITTLE_ENDIAN)
                        .map(order -> Arguments.of(version, order)));
    }

    @ParameterizedTest
    @MethodSource("versionsAndOrders")
    void requestOfEveryVersionAndOrderIsAnswered(GiopVersion version, ByteOrder order) {
        RequestHeader header = server.header(version, key, "echo");
        server.receive(server.request(header, order, CodeSets.DEFAULT, out -> out.writeString("grüße")));

        GiopMessage message = server.connection.next();
        Reply reply = Reply.of(message, CodeSets.DEFAULT);
        assertThat(message.version()).isEqualTo(version);
        assertThat(message.type()).isEqualTo(MessageType.REPLY);
        assertThat(reply.status()).isEqualTo(ReplyStatus.NO_EXCEPTION);
        assertThat(reply.header().requestId()).isEqualTo(header.requestId());
        assertThat(reply.body().readString()).isEqualTo("grüße");
        assertThat(reply.body().remaining()).isZero();
    }

    @Test
    void requestWithoutAThreadIsRefusedAndNotCompleted() {
        server.refuse(server.request(
                server.header(GiopVersion.V1_2, key, "echo"), ByteOrder.BIG_ENDIAN, CodeSets.DEFAULT, out -> {}));

        SystemException refused = server.reply(CodeSets.DEFAULT).exception();
        assertThat(Minor.SERVER_OVERLOADED.matches(refused)).isTrue();
        assertThat(refused).isInstanceOf(org.omg.CORBA.TRANSIENT.class);
        assertThat(refused.completed).isSameAs(CompletionStatus.COMPLETED_NO);
    }

    @Test
    void userExceptionIsSentAsSuch() {
        Reply reply = server.call(key, "user");

        assertThat(reply.status()).isEqualTo(ReplyStatus.USER_EXCEPTION);
        assertThat(reply.body().readString()).isEqualTo("IDL:Test/Refused:1.0");
        assertThat(reply.body().readLong()).isEqualTo(42);
    }

    @Test
    void argumentThatIsNestedMoreDeeplyThanTheStackIsRefusedAndTheServantNotCalled() throws Exception {
        RecursiveServant recursive = new RecursiveServant();
        byte[] object = server.activate(recursive);

        SystemException exception =
                server.call(object, "take", out -> nested(out, 1_000_000)).exception();

        assertThat(exception).isInstanceOf(MARSHAL.class);
        assertThat(Minor.of(exception)).contains(Minor.NESTING_TOO_DEEP);
        assertThat(exception.completed).isEqualTo(CompletionStatus.COMPLETED_NO);
        assertThat(recursive.calls).hasValue(0);
        assertThat(server.call(object, "take", out -> nested(out, 10)).status()).isEqualTo(ReplyStatus.NO_EXCEPTION);
        assertThat(recursive.calls).hasValue(1);
    }

    /** {@code struct S { sequence<S> s; };}, each with one other in it. */
    private static void nested(CdrWriter out, int depth) {
        for (int i = 0; i < depth; i++) {
            out.writeLong(1);
        }
        out.writeLong(0);
    }

    @Test
    void attributeIsNotTakenForAnOperationOfEveryObject() {
        assertThat(server.call(key, "_get_size").body().readLong()).isEqualTo(7);
    }

    @Test
    void systemExceptionAfterTheReplyWasBegunReplacesIt() {
        SystemException exception = server.call(key, "late").exception();

        assertThat(exception).isInstanceOf(NO_MEMORY.class);
        assertThat(exception.minor).isEqualTo(7);
        assertThat(exception.completed).isEqualTo(CompletionStatus.COMPLETED_YES);
    }

    @Test
    void unknownOperationIsAnsweredByTheSkeleton() {
        assertThat(server.call(key, "sing").exception()).isInstanceOf(BAD_OPERATION.class);
    }

    @Test
    void javaExceptionsAndErrorsOfAServantBecomeUnknown() {
        for (String operation : new String[] {"crash", "overflow"}) {
            SystemException exception = server.call(key, operation).exception();

            assertThat(exception).isInstanceOf(UNKNOWN.class);
            assertThat(exception.completed).isEqualTo(CompletionStatus.COMPLETED_MAYBE);
            assertThat(Minor.of(exception)).contains(Minor.SERVANT_FAILED);
        }
    }

    @Test
    void skeletonThatReturnsNoStreamIsBlamed() {
        assertThat(Minor.of(server.call(key, "nothing").exception())).contains(Minor.FOREIGN_REPLY_STREAM);
    }

    @Test
    void truncatedArgumentsAreMarshalAndNotCompleted() {
        SystemException exception = server.call(key, "echo").exception();

        assertThat(exception).isInstanceOf(MARSHAL.class);
        assertThat(exception.completed).isEqualTo(CompletionStatus.COMPLETED_NO);
    }

    @Test
    void resultThatCannotBeSentIsACompletedDataConversion() {
        SystemException exception = server.call(key, "unsendable").exception();

        assertThat(exception).isInstanceOf(DATA_CONVERSION.class);
        assertThat(exception.completed).isEqualTo(CompletionStatus.COMPLETED_YES);
    }

    @Test
    void onewayRequestIsCarriedOutAndNotAnswered() {
        RequestHeader header =
                RequestHeader.of(GiopVersion.V1_2, 1, false, new TargetAddress.Key(key), "echo", ServiceContexts.NONE);
        server.receive(server.request(header, ByteOrder.BIG_ENDIAN, CodeSets.DEFAULT, out -> out.writeString("x")));
        RequestHeader failing = RequestHeader.of(
                GiopVersion.V1_0, 2, false, new TargetAddress.Key(new byte[9]), "echo", ServiceContexts.NONE);
        server.receive(server.request(failing, ByteOrder.BIG_ENDIAN, CodeSets.DEFAULT, out -> {}));

        assertThat(servant.calls).hasValue(1);
        assertThat(server.connection.sent).isEmpty();
        assertThat(server.connection.error).isNull();
    }

    @Test
    void requestSyncedWithServerIsAnsweredOnceAndEmpty() {
        RequestHeader header = new RequestHeader(
                GiopVersion.V1_2,
                5,
                true,
                RequestHeader.SYNC_WITH_SERVER,
                new TargetAddress.Key(key),
                "crash",
                ServiceContexts.NONE);
        server.receive(server.request(header, ByteOrder.BIG_ENDIAN, CodeSets.DEFAULT, out -> {}));

        Reply reply = server.reply(CodeSets.DEFAULT);
        assertThat(reply.status()).isEqualTo(ReplyStatus.NO_EXCEPTION);
        assertThat(reply.body().remaining()).isZero();
        assertThat(server.connection.sent).isEmpty();
        assertThat(servant.calls).hasValue(1);
    }

    @Test
    void operationsOfEveryObjectAreAnsweredWithoutTheSkeleton() {
        assertThat(isA(ServerFixture.TYPE)).isTrue();
        assertThat(isA("IDL:omg.org/CORBA/Object:1.0")).isTrue();
        assertThat(isA("IDL:Test/Other:1.0")).isFalse();
        assertThat(server.call(key, "_non_existent").body().readBoolean()).isFalse();
        assertThat(server.call(key, "_not_existent").body().readBoolean()).isFalse();
        assertThat(server.call(key, "_repository_id").body().readString()).isEqualTo(ServerFixture.TYPE);
        assertThat(Minor.of(server.call(key, "_interface").exception())).contains(Minor.NO_INTERFACE_REPOSITORY);
        assertThat(servant.calls).hasValue(0);
    }

    private boolean isA(String type) {
        return server.call(key, "_is_a", out -> out.writeString(type)).body().readBoolean();
    }

    @Test
    void objectThatIsGoneDoesNotExist() throws Exception {
        server.root().deactivate_object(server.root().servant_to_id(servant));

        assertThat(server.call(key, "_non_existent").body().readBoolean()).isTrue();
        SystemException exception = server.call(key, "echo").exception();
        assertThat(exception).isInstanceOf(OBJECT_NOT_EXIST.class);
        assertThat(exception.completed).isEqualTo(CompletionStatus.COMPLETED_NO);
        assertThat(locate(key).status()).isEqualTo(LocateStatus.UNKNOWN_OBJECT);
    }

    @Test
    void locateRequestIsAnsweredInEveryVersion() {
        for (GiopVersion version : GiopVersion.values()) {
            assertThat(locate(version, key).status()).isEqualTo(LocateStatus.OBJECT_HERE);
            assertThat(locate(version, new byte[] {1, 2, 3}).status()).isEqualTo(LocateStatus.UNKNOWN_OBJECT);
        }
    }

    @Test
    void plainKeyLeadsToAnObjectOfThisServer() {
        byte[] plain = {'E', 'c', 'h', 'o'};
        server.adapters.bootObjects().bind("Echo", reference());

        assertThat(server.call(plain, "_repository_id").body().readString()).isEqualTo(ServerFixture.TYPE);
        assertThat(locate(plain).status()).isEqualTo(LocateStatus.OBJECT_HERE);
        assertThat(server.dispatcher.owns(plain)).isTrue();

        server.adapters.bootObjects().unbind("Echo");
        assertThat(server.call(plain, "echo").exception()).isInstanceOf(OBJECT_NOT_EXIST.class);
    }

    @Test
    void plainKeyOfAnObjectElsewhereSendsTheClientThere() {
        byte[] plain = {'F', 'a', 'r'};
        server.adapters.bootObjects().bind("Far", new ServerFixture.Elsewhere());

        Reply reply = server.call(plain, "echo");
        assertThat(reply.status()).isEqualTo(ReplyStatus.LOCATION_FORWARD);
        assertThat(Ior.read(reply.body()).typeId()).isEqualTo("Elsewhere");
        assertThat(locate(plain).status()).isEqualTo(LocateStatus.OBJECT_FORWARD);
        assertThat(server.dispatcher.owns(plain)).isFalse();
    }

    @Test
    void servantManagerSendsTheClientElsewhere() throws Exception {
        POA root = server.root();
        POA poa = root.create_POA("forwarding", root.the_POAManager(), new Policy[] {
            root.create_request_processing_policy(RequestProcessingPolicyValue.USE_SERVANT_MANAGER),
            root.create_id_assignment_policy(IdAssignmentPolicyValue.USER_ID)
        });
        poa.set_servant_manager(new Forwarder());
        byte[] forwarded = ServerFixture.key(poa.create_reference_with_id(new byte[] {1}, ServerFixture.TYPE));

        Reply reply = server.call(forwarded, "echo");

        assertThat(reply.status()).isEqualTo(ReplyStatus.LOCATION_FORWARD);
        assertThat(Ior.read(reply.body()).typeId()).isEqualTo("Elsewhere");
        assertThat(server.dispatcher.preinvoke(forwarded, "echo", Echo.class)).isNull();
    }

    @Test
    void codeSetsOfTheRequestHoldForTheReplyAndForLaterRequests() {
        CodeSets utf8 = new CodeSets(CharCodeSet.UTF_8, WcharCodeSet.UTF_16);
        server.receive(server.request(
                server.header(GiopVersion.V1_2, key, "echo", context(utf8)),
                ByteOrder.BIG_ENDIAN,
                utf8,
                out -> out.writeString("\u20ac")));
        assertThat(server.reply(utf8).body().readString()).isEqualTo("\u20ac");

        server.receive(server.request(
                server.header(GiopVersion.V1_2, key, "echo"),
                ByteOrder.BIG_ENDIAN,
                utf8,
                out -> out.writeString("\u20ac")));
        assertThat(server.reply(utf8).body().readString()).isEqualTo("\u20ac");
    }

    @Test
    void codeSetsThatWereNotOfferedAreRefused() {
        server.receive(server.request(
                server.header(GiopVersion.V1_2, key, "echo", context(0x05010002, 0x00010109)),
                ByteOrder.BIG_ENDIAN,
                CodeSets.DEFAULT,
                out -> out.writeString("x")));

        assertThat(server.reply(CodeSets.DEFAULT).exception()).isInstanceOf(CODESET_INCOMPATIBLE.class);
    }

    @Test
    void heldRequestIsAnsweredWhenTheManagerIsActivated() throws Exception {
        server.root().the_POAManager().hold_requests(true);
        RequestHeader header = server.header(GiopVersion.V1_2, key, "echo");
        server.receive(server.request(header, ByteOrder.BIG_ENDIAN, CodeSets.DEFAULT, out -> out.writeString("held")));
        assertThat(server.connection.sent).isEmpty();

        server.root().the_POAManager().activate();

        assertThat(server.reply(CodeSets.DEFAULT).body().readString()).isEqualTo("held");
        assertThat(servant.calls).hasValue(1);
    }

    @Test
    void cancelledRequestGetsNoReply() throws Exception {
        server.root().the_POAManager().hold_requests(true);
        RequestHeader cancelled = server.header(GiopVersion.V1_2, key, "echo");
        RequestHeader other = server.header(GiopVersion.V1_2, key, "echo");
        for (RequestHeader header : new RequestHeader[] {cancelled, other}) {
            server.receive(
                    server.request(header, ByteOrder.BIG_ENDIAN, CodeSets.DEFAULT, out -> out.writeString("held")));
        }
        server.receive(GiopEncoder.cancelRequest(
                server.connection.allocator(), GiopVersion.V1_2, ByteOrder.BIG_ENDIAN, cancelled.requestId()));

        server.root().the_POAManager().activate();

        assertThat(server.reply(CodeSets.DEFAULT).header().requestId()).isEqualTo(other.requestId());
        assertThat(server.connection.sent).isEmpty();
    }

    @Test
    void requestsForTheMainThreadWaitForIt() throws Exception {
        POA root = server.root();
        POA poa = root.create_POA("main", root.the_POAManager(), new Policy[] {
            root.create_thread_policy(ThreadPolicyValue.MAIN_THREAD_MODEL)
        });
        byte[] mainKey = ServerFixture.key(poa.id_to_reference(poa.activate_object(new Echo())));
        server.receive(server.request(
                server.header(GiopVersion.V1_2, mainKey, "echo"),
                ByteOrder.BIG_ENDIAN,
                CodeSets.DEFAULT,
                out -> out.writeString("main")));
        assertThat(server.connection.sent).isEmpty();
        assertThat(server.adapters.mainThread().workPending()).isTrue();

        server.adapters.mainThread().performWork();

        assertThat(server.reply(CodeSets.DEFAULT).body().readString()).isEqualTo("main");
    }

    @Test
    void callerInTheProcessGetsTheReplyFromItsOwnThread() {
        ByteBuf reply = server.dispatcher.dispatch(server.request(
                server.header(GiopVersion.V1_2, key, "echo"),
                ByteOrder.LITTLE_ENDIAN,
                CodeSets.DEFAULT,
                out -> out.writeString("near")));

        assertThat(Reply.of(GiopMessage.of(reply), CodeSets.DEFAULT).body().readString())
                .isEqualTo("near");
        RequestHeader oneway =
                RequestHeader.of(GiopVersion.V1_2, 1, false, new TargetAddress.Key(key), "crash", ServiceContexts.NONE);
        assertThat(server.dispatcher.dispatch(
                        server.request(oneway, ByteOrder.BIG_ENDIAN, CodeSets.DEFAULT, out -> {})))
                .isNull();
        assertThat(server.connection.sent).isEmpty();
    }

    @Test
    void servantIsCalledDirectlyWithinTheRulesOfItsAdapter() throws Exception {
        ServantObject direct = server.dispatcher.preinvoke(key, "echo", Echo.class);

        assertThat(direct.servant).isSameAs(servant);
        assertThat(servant._object_id()).isEqualTo(server.root().servant_to_id(servant));
        CompletableFuture<Void> waiting = Concurrently.run(this::deactivateAndWait);
        assertThat(waiting).isNotDone();
        server.dispatcher.postinvoke(direct);
        waiting.get();

        assertThatThrownBy(servant::_object_id).isInstanceOf(SystemException.class);
        assertThatThrownBy(() -> server.dispatcher.preinvoke(key, "echo", Echo.class))
                .isInstanceOf(SystemException.class);
    }

    @Test
    void servantOfAnotherTypeIsNotCalledDirectly() {
        assertThat(server.dispatcher.preinvoke(key, "echo", Runnable.class)).isNull();
        assertThat(server.dispatcher.preinvoke(key, "echo", null)).isNull();
        server.root().the_POAManager();
        assertThat(server.adapters.isInRequest()).isFalse();
        server.adapters.shutdown(true);
    }

    @Test
    void malformedHeadersCostTheConnectionAndNothingElse() {
        ByteBuf whole = server.request(
                server.header(GiopVersion.V1_2, key, "echo"),
                ByteOrder.BIG_ENDIAN,
                CodeSets.DEFAULT,
                out -> out.writeString("x"));
        byte[] octets = new byte[whole.readableBytes()];
        whole.readBytes(octets);
        for (int length = GiopMessage.HEADER_LENGTH; length < octets.length; length++) {
            ByteBuf part = Unpooled.copiedBuffer(octets, 0, length);
            server.dispatcher.received(
                    server.connection,
                    new GiopMessage(GiopVersion.V1_2, MessageType.REQUEST, ByteOrder.BIG_ENDIAN, part));
            assertThat(part.refCnt()).isZero();
            boolean answered = server.connection.sent.poll() != null;
            assertThat(answered || server.connection.error != null).isTrue();
            server.connection.error = null;
        }
    }

    @Test
    void noMutationOfARequestEscapesTheDispatcher() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            ByteBuf octets = server.request(
                    server.header(GiopVersion.values()[i % 3], key, i % 2 == 0 ? "echo" : "_is_a"),
                    i % 5 == 0 ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN,
                    CodeSets.DEFAULT,
                    out -> out.writeString("x"));
            int order = octets.getByte(6) & 1;
            GiopVersion version = GiopVersion.values()[i % 3];
            for (int changes = random.nextInt(1, 4); changes > 0; changes--) {
                octets.setByte(random.nextInt(12, octets.writerIndex()), random.nextInt());
            }
            MessageType type = MessageType.values()[random.nextInt(5)];
            try {
                server.dispatcher.received(
                        server.connection,
                        new GiopMessage(
                                version, type, order == 0 ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN, octets));
            } catch (RuntimeException e) {
                throw new AssertionError("seed " + seed + ", message " + i, e);
            }
            assertThat(octets.refCnt()).as("seed %d, message %d", seed, i).isZero();
            server.connection.sent.clear();
        }
    }

    @Test
    void messagesThatOnlyServersSendAreProtocolErrors() {
        ByteBuf message = GiopEncoder.closeConnection(server.connection.allocator(), GiopVersion.V1_2);
        server.dispatcher.received(
                server.connection, new GiopMessage(GiopVersion.V1_2, MessageType.REPLY, ByteOrder.BIG_ENDIAN, message));

        assertThat(server.connection.error).contains("REPLY");
        assertThat(message.refCnt()).isZero();
    }

    private void deactivateAndWait() {
        // the operation may or may not declare an exception, as the version of the interface has it
        try {
            server.root().the_POAManager().deactivate(false, true);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private LocateReplyHeader locate(byte[] objectKey) {
        return locate(GiopVersion.V1_2, objectKey);
    }

    private LocateReplyHeader locate(GiopVersion version, byte[] objectKey) {
        CdrWriter out = new CdrWriter(Unpooled.buffer(), ByteOrder.BIG_ENDIAN, version, CodeSets.DEFAULT);
        GiopEncoder.locateRequest(out, new LocateRequestHeader(version, 9, new TargetAddress.Key(objectKey)));
        server.receive(out.buffer());
        GiopMessage reply = server.connection.next();
        CdrReader in = GiopDecoder.reader(reply);
        return GiopDecoder.readLocateReply(reply, in);
    }

    private org.omg.CORBA.Object reference() {
        try {
            return server.root().servant_to_reference(servant);
        } catch (org.omg.CORBA.UserException e) {
            throw new AssertionError(e);
        }
    }

    private static ServiceContext context(CodeSets codeSets) {
        return context(codeSets.forChar().id(), codeSets.forWchar().id());
    }

    private static ServiceContext context(int charId, int wcharId) {
        return new ServiceContext(1, Encapsulation.write(out -> {
            out.writeLong(charId);
            out.writeLong(wcharId);
        }));
    }

    private static final class Forwarder extends org.omg.CORBA.LocalObject implements ServantActivator {
        @Override
        public Servant incarnate(byte[] oid, POA adapter) throws ForwardRequest {
            throw new ForwardRequest(new ServerFixture.Elsewhere());
        }

        @Override
        public void etherealize(byte[] oid, POA adapter, Servant servant, boolean cleanup, boolean others) {
            // nothing was made
        }
    }
}
