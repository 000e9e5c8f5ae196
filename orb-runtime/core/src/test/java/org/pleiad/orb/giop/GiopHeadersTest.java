package org.pleiad.orb.giop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import java.nio.ByteOrder;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.MARSHAL;
import org.omg.CORBA.SystemException;
import org.omg.CORBA.TRANSIENT;
import org.omg.CORBA.UNKNOWN;
import org.pleiad.orb.cdr.CdrReader;
import org.pleiad.orb.cdr.CdrWriter;
import org.pleiad.orb.cdr.CodeSets;
import org.pleiad.orb.cdr.GiopVersion;
import org.pleiad.orb.ior.IiopProfile;
import org.pleiad.orb.ior.Ior;

class GiopHeadersTest {
    private static final byte[] KEY = {'k', 'e', 'y', 0, 1};
    private static final ServiceContexts CONTEXTS =
            ServiceContexts.of(new ServiceContext(1, new byte[] {0, 0, 0}), new ServiceContext(99, new byte[0]));

    static Stream<Arguments> versionsAndOrders() {
        return Stream.of(GiopVersion.values())
                .flatMap(version -> Stream.of(ByteOrder.BIG_ENDIAN, ByteOrder.LITTLE_ENDIAN)
                        .map(order -> Arguments.of(version, order)));
    }

    @Test
    void writesARequestOfGiop12AsTheStandardWants() {
        GiopMessage message = write(GiopVersion.V1_2, ByteOrder.BIG_ENDIAN, out -> {
            GiopEncoder.beginRequest(
                    out,
                    RequestHeader.of(
                            GiopVersion.V1_2,
                            7,
                            true,
                            new TargetAddress.Key(new byte[] {'k', 'e', 'y', '-', '1'}),
                            "ping",
                            ServiceContexts.NONE));
            out.writeLong(42);
        });

        assertThat(ByteBufUtil.hexDump(message.buffer()))
                .isEqualTo(
                        "47494f50 0102 00 00 00000030" // GIOP 1.2, big-endian, Request, 48 octets follow
                                        .replace(" ", "")
                                + "00000007" // request id
                                + "03000000" // response expected, reserved
                                + "00000000" // key address, padding
                                + "00000005" + "6b65792d31000000" // "key-1", padding
                                + "00000005" + "70696e6700000000" // "ping", padding
                                + "00000000" // no service contexts
                                + "00000000" // the body is aligned to eight
                                + "0000002a");
    }

    @ParameterizedTest
    @MethodSource("versionsAndOrders")
    void readsTheRequestsThatItWrites(GiopVersion version, ByteOrder order) {
        RequestHeader header = RequestHeader.of(version, -5, true, new TargetAddress.Key(KEY), "_get_height", CONTEXTS);

        GiopMessage message = write(version, order, out -> {
            GiopEncoder.beginRequest(out, header);
            out.writeDouble(Math.PI);
        });

        CdrReader in = GiopDecoder.reader(message);
        RequestHeader read = GiopDecoder.readRequest(message, in);
        assertThat(read.requestId()).isEqualTo(-5);
        assertThat(read.responseExpected()).isTrue();
        assertThat(read.responseFlags()).isEqualTo(RequestHeader.SYNC_WITH_TARGET);
        assertThat(read.target().objectKey()).isEqualTo(KEY);
        assertThat(read.operation()).isEqualTo("_get_height");
        assertThat(read.contexts().size()).isEqualTo(2);
        assertThat(read.contexts().find(1).data()).hasSize(3);
        assertThat(read.contexts().find(2)).isNull();
        assertThat(in.readDouble()).isEqualTo(Math.PI);
        assertThat(in.remaining()).isZero();
    }

    @ParameterizedTest
    @MethodSource("versionsAndOrders")
    void readsTheRepliesThatItWrites(GiopVersion version, ByteOrder order) {
        GiopMessage message = write(version, order, out -> {
            GiopEncoder.beginReply(out, version, new ReplyHeader(8, ReplyStatus.USER_EXCEPTION, CONTEXTS));
            out.writeString("IDL:Full:1.0");
        });

        CdrReader in = GiopDecoder.reader(message);
        ReplyHeader read = GiopDecoder.readReply(message, in);
        assertThat(read.requestId()).isEqualTo(8);
        assertThat(read.status()).isEqualTo(ReplyStatus.USER_EXCEPTION);
        assertThat(read.contexts().size()).isEqualTo(2);
        assertThat(in.readString()).isEqualTo("IDL:Full:1.0");
        assertThat(GiopDecoder.replyRequestId(message)).isEqualTo(8);
    }

    @ParameterizedTest
    @MethodSource("versionsAndOrders")
    void readsTheLocateMessagesThatItWrites(GiopVersion version, ByteOrder order) {
        GiopMessage request = write(
                version,
                order,
                out -> GiopEncoder.locateRequest(out, new LocateRequestHeader(version, 3, new TargetAddress.Key(KEY))));
        GiopMessage reply = write(
                version,
                order,
                out -> GiopEncoder.locateReply(out, version, new LocateReplyHeader(3, LocateStatus.OBJECT_HERE)));

        LocateRequestHeader readRequest = GiopDecoder.readLocateRequest(request, GiopDecoder.reader(request));
        assertThat(readRequest.requestId()).isEqualTo(3);
        assertThat(readRequest.target().objectKey()).isEqualTo(KEY);
        LocateReplyHeader readReply = GiopDecoder.readLocateReply(reply, GiopDecoder.reader(reply));
        assertThat(readReply).isEqualTo(new LocateReplyHeader(3, LocateStatus.OBJECT_HERE));
        assertThat(GiopDecoder.replyRequestId(reply)).isEqualTo(3);
    }

    @Test
    void findsTheKeyInEveryKindOfAddress() {
        IiopProfile profile = new IiopProfile(GiopVersion.V1_2, "host", 1, KEY, List.of());
        Ior ior = new Ior("IDL:Grid:1.0", List.of(profile.encode()));
        for (TargetAddress target :
                List.of(new TargetAddress.Profile(profile.encode()), new TargetAddress.Reference(0, ior))) {
            GiopMessage message = write(
                    GiopVersion.V1_2,
                    ByteOrder.LITTLE_ENDIAN,
                    out -> GiopEncoder.beginRequest(
                            out, RequestHeader.of(GiopVersion.V1_2, 1, false, target, "x", ServiceContexts.NONE)));

            RequestHeader read = GiopDecoder.readRequest(message, GiopDecoder.reader(message));
            assertThat(read.target().objectKey()).isEqualTo(KEY);
            assertThat(read.responseExpected()).isFalse();
        }
    }

    @Test
    void readsACancelRequest() {
        ByteBuf cancel = GiopEncoder.cancelRequest(
                Unpooled.buffer().alloc(), GiopVersion.V1_1, ByteOrder.LITTLE_ENDIAN, 0x01020304);
        assertThat(ByteBufUtil.hexDump(cancel)).isEqualTo("47494f50010101020400000004030201");
        GiopMessage message =
                new GiopMessage(GiopVersion.V1_1, MessageType.CANCEL_REQUEST, ByteOrder.LITTLE_ENDIAN, cancel);
        assertThat(GiopDecoder.readCancelRequest(GiopDecoder.reader(message))).isEqualTo(0x01020304);
    }

    @Test
    void keepsClassMinorCodeAndCompletionOfSystemExceptions() {
        SystemException sent = new TRANSIENT("full", 0x4f4d0001, CompletionStatus.COMPLETED_MAYBE);

        SystemException read = readException(out -> SystemExceptions.write(out, sent));

        assertThat(read).isExactlyInstanceOf(TRANSIENT.class).hasMessageContaining("discards");
        assertThat(read.minor).isEqualTo(0x4f4d0001);
        assertThat(read.completed).isEqualTo(CompletionStatus.COMPLETED_MAYBE);
    }

    @Test
    void sendsAClassThatTheStandardLacksAsUnknown() {
        assertThat(SystemExceptions.repositoryId(new OwnException())).isEqualTo("IDL:omg.org/CORBA/UNKNOWN:1.0");
    }

    @Test
    void makesUnknownOfAnExceptionThatTheStandardLacks() {
        SystemException read = readException(out -> {
            out.writeString("IDL:acme.com/CORBA/ODD:1.0");
            out.writeLong(1);
            out.writeLong(0);
        });
        assertThat(read).isInstanceOf(UNKNOWN.class).hasMessageContaining("acme.com");
        assertThat(read.completed).isEqualTo(CompletionStatus.COMPLETED_YES);
    }

    @Test
    void refusesImpossibleValues() {
        assertThatThrownBy(() -> readException(out -> {
                    out.writeString("IDL:omg.org/CORBA/TRANSIENT:1.0");
                    out.writeLong(1);
                    out.writeLong(3);
                }))
                .isInstanceOf(MARSHAL.class)
                .hasMessageContaining("3");
        GiopMessage reply = write(
                GiopVersion.V1_2,
                ByteOrder.BIG_ENDIAN,
                out -> GiopEncoder.beginReply(
                        out, GiopVersion.V1_2, new ReplyHeader(1, ReplyStatus.NO_EXCEPTION, ServiceContexts.NONE)));
        reply.buffer().setInt(16, 6);
        assertThatThrownBy(() -> GiopDecoder.readReply(reply, GiopDecoder.reader(reply)))
                .isInstanceOf(MARSHAL.class)
                .hasMessageContaining("reply status 6");
    }

    private static SystemException readException(Consumer<CdrWriter> body) {
        ByteBuf buffer = Unpooled.buffer();
        body.accept(new CdrWriter(buffer, ByteOrder.BIG_ENDIAN, GiopVersion.V1_2, CodeSets.DEFAULT));
        return SystemExceptions.read(new CdrReader(buffer, ByteOrder.BIG_ENDIAN, GiopVersion.V1_2, CodeSets.DEFAULT));
    }

    static GiopMessage write(GiopVersion version, ByteOrder order, Consumer<CdrWriter> contents) {
        ByteBuf buffer = Unpooled.buffer();
        CdrWriter out = new CdrWriter(buffer, order, version, CodeSets.DEFAULT);
        contents.accept(out);
        GiopEncoder.finish(out);
        MessageType type = MessageType.values()[buffer.getByte(FrameHeader.TYPE_OFFSET)];
        assertThat(FrameHeader.read(buffer, 0, 1 << 20).frameLength()).isEqualTo(buffer.readableBytes());
        return new GiopMessage(version, type, order, buffer);
    }

    private static final class OwnException extends SystemException {
        private static final long serialVersionUID = 1L;

        OwnException() {
            super("own", 1, CompletionStatus.COMPLETED_NO);
        }
    }
}
