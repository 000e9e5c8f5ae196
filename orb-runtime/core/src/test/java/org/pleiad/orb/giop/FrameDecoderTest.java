package org.pleiad.orb.giop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import io.netty.buffer.UnpooledByteBufAllocator;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pleiad.orb.cdr.GiopVersion;

class FrameDecoderTest {
    private final FrameDecoder decoder =
            new FrameDecoder(GiopLimits.DEFAULT.withMaxMessageSize(4096), UnpooledByteBufAllocator.DEFAULT);

    @Test
    void handsAFrameThatCameWholeOnWithoutCopying() {
        ByteBuf frame =
                Frames.message(new Random(1), GiopVersion.V1_2, MessageType.REQUEST, ByteOrder.LITTLE_ENDIAN, 7, 40);
        List<ByteBuf> frames = new ArrayList<>();

        decoder.decode(frame, frames::add);

        assertThat(frames).singleElement().isSameAs(frame);
        assertThat(frame.refCnt()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 11, 13, 64, 5000})
    void cutsTheStreamAtTheSamePlacesHoweverItArrives(int longestPiece) {
        long seed = 42L + longestPiece;
        Random random = new Random(seed);
        List<byte[]> sent = new ArrayList<>();
        ByteBuf stream = Unpooled.buffer();
        for (int i = 0; i < 200; i++) {
            ByteOrder order = random.nextBoolean() ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
            ByteBuf message =
                    Frames.message(random, GiopVersion.V1_2, MessageType.REPLY, order, i, 4 + random.nextInt(600));
            sent.add(ByteBufUtil.getBytes(message));
            stream.writeBytes(message);
        }

        List<byte[]> received = Frames.decodeInPieces(decoder, ByteBufUtil.getBytes(stream), random, longestPiece);

        assertThat(received)
                .as("seed %d", seed)
                .usingElementComparator(java.util.Arrays::compare)
                .isEqualTo(sent);
        assertThat(decoder.isIdle()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "48545450 2f312e31 00000000", // HTTP/1.1
                "47494f50 0200 00 00 00000000", // major version 2
                "47494f50 0103 00 00 00000000", // minor version 3
                "47494f50 0102 00 08 00000000", // no such type
                "47494f50 0100 00 07 00000000", // a fragment in 1.0
                "47494f50 0102 00 00 ffffffff", // size 4 GiB
                "47494f50 0102 01 00 f50f0000", // one octet above the limit of 4096
                "47494f50 0102 02 05 00000000", // CloseConnection with fragments to follow
                "47494f50 0101 02 03 00000000" // LocateRequest of 1.1 with fragments to follow
            })
    void refusesWhatIsNotAMessageOfGiop(String header) {
        assertThatThrownBy(() -> decoder.decode(Frames.hex(header), frame -> {}))
                .isInstanceOf(ProtocolException.class)
                .hasMessageMatching(".{10,}");
    }

    @Test
    void storesNoMoreThanWhatHasCome() {
        UnpooledByteBufAllocator allocator = new UnpooledByteBufAllocator(false);
        FrameDecoder decoder = new FrameDecoder(GiopLimits.DEFAULT, allocator);
        decoder.decode(Frames.hex("47494f50 0102 00 00 0fffff00 0102030405"), frame -> {});
        assertThat(decoder.isIdle()).isFalse();
        assertThat(allocator.metric().usedHeapMemory()).isBetween(17L, 2048L);
        decoder.close();
        assertThat(allocator.metric().usedHeapMemory()).isZero();
    }

    @Test
    void dropsAllThatFollowsAViolation() {
        assertThatThrownBy(() -> decoder.decode(Frames.hex("000000000000000000000000"), frame -> {}))
                .isInstanceOf(ProtocolException.class);
        ByteBuf good = Frames.message(
                new Random(2), GiopVersion.V1_0, MessageType.CLOSE_CONNECTION, ByteOrder.BIG_ENDIAN, 0, 0);

        decoder.decode(good, frame -> {
            throw new AssertionError("handed on after a violation");
        });

        assertThat(good.refCnt()).isZero();
    }
}
