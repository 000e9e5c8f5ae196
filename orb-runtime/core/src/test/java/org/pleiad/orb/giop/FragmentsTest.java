package org.pleiad.orb.giop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import io.netty.buffer.UnpooledByteBufAllocator;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.pleiad.orb.cdr.GiopVersion;

class FragmentsTest {
    private static final GiopLimits LIMITS = new GiopLimits(1 << 16, 5000, 4);

    private final FragmentAssembler assembler = new FragmentAssembler(LIMITS, UnpooledByteBufAllocator.DEFAULT);

    @Test
    void joinsWhatTheFragmenterCut() {
        for (long seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            GiopVersion version = random.nextBoolean() ? GiopVersion.V1_1 : GiopVersion.V1_2;
            ByteOrder order = random.nextBoolean() ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
            int longest = Fragmenter.MIN_FRAGMENT_LENGTH + random.nextInt(300);
            ByteBuf message =
                    Frames.message(random, version, MessageType.REQUEST, order, (int) seed, 4 + random.nextInt(8000));
            byte[] original = ByteBufUtil.getBytes(message);

            byte[] wire = Frames.join(Fragmenter.fragment(message, longest));
            FrameDecoder decoder = new FrameDecoder(LIMITS, UnpooledByteBufAllocator.DEFAULT);
            GiopMessage joined = null;
            for (byte[] frame : Frames.decodeInPieces(decoder, wire, random, 700)) {
                assertThat(frame.length).as("seed %d", seed).isLessThanOrEqualTo(longest);
                assertThat(joined)
                        .as("seed %d: complete before the last fragment", seed)
                        .isNull();
                joined = assembler.add(Unpooled.wrappedBuffer(frame));
            }

            assertThat(joined).as("seed %d", seed).isNotNull();
            assertThat(ByteBufUtil.getBytes(joined.buffer()))
                    .as("seed %d", seed)
                    .isEqualTo(original);
            assertThat(message.refCnt()).isZero();
            joined.release();
        }
    }

    @Test
    void cutsAtMultiplesOfEight() {
        ByteBuf message =
                Frames.message(new Random(3), GiopVersion.V1_2, MessageType.REPLY, ByteOrder.LITTLE_ENDIAN, 5, 1000);

        List<ByteBuf> pieces = Fragmenter.fragment(message, 203);

        assertThat(pieces.get(0).readableBytes()).isEqualTo(200);
        assertThat(ByteBufUtil.hexDump(pieces.get(1)))
                .as("header of the second frame: more to come, Fragment, 188 octets, request 5")
                .isEqualTo("47494f50" + "0102" + "03" + "07" + "bc000000" + "05000000");
        pieces.forEach(ByteBuf::release);
    }

    @Test
    void leavesWhatCannotBeCutWhole() {
        ByteBuf old = Frames.message(new Random(4), GiopVersion.V1_0, MessageType.REPLY, ByteOrder.BIG_ENDIAN, 5, 1000);
        ByteBuf shortOne =
                Frames.message(new Random(5), GiopVersion.V1_2, MessageType.REPLY, ByteOrder.BIG_ENDIAN, 5, 20);

        assertThat(Fragmenter.fragment(old, 64)).containsExactly(old);
        assertThat(Fragmenter.fragment(shortOne, 32)).containsExactly(shortOne);
    }

    @Test
    void joinsInterleavedMessagesOfGiop12() {
        byte[][] originals = new byte[3][];
        GiopMessage[] joined = new GiopMessage[3];
        List<?>[] frames = new List<?>[3];
        for (int i = 0; i < 3; i++) {
            ByteBuf message =
                    Frames.message(new Random(i), GiopVersion.V1_2, MessageType.REQUEST, ByteOrder.BIG_ENDIAN, i, 500);
            originals[i] = ByteBufUtil.getBytes(message);
            byte[] wire = Frames.join(Fragmenter.fragment(message, 64));
            frames[i] = Frames.decodeInPieces(
                    new FrameDecoder(LIMITS, UnpooledByteBufAllocator.DEFAULT), wire, new Random(9), 4096);
        }

        for (int round = 0; round < frames[0].size(); round++) {
            for (int i = 0; i < 3; i++) {
                joined[i] = assembler.add(Unpooled.wrappedBuffer((byte[]) frames[i].get(round)));
            }
        }

        for (int i = 0; i < 3; i++) {
            assertThat(ByteBufUtil.getBytes(joined[i].buffer())).isEqualTo(originals[i]);
        }
    }

    @Test
    void boundsUnfinishedMessages() {
        for (int id = 0; id < 4; id++) {
            assembler.add(firstFragment(id, 64));
        }
        assertThatThrownBy(() -> assembler.add(firstFragment(4, 64)))
                .isInstanceOf(ProtocolException.class)
                .hasMessageContaining("more than 4");
        assembler.close();
    }

    @Test
    void boundsTheOctetsOfAllUnfinishedMessagesTogether() {
        assembler.add(firstFragment(1, 40_000));
        assertThatThrownBy(() -> assembler.add(firstFragment(2, 40_000)))
                .isInstanceOf(ProtocolException.class)
                .hasMessageContaining("65536");
        assembler.close();
    }

    @Test
    void boundsTheFragmentsOfAMessage() {
        assembler.add(firstFragment(1, 16));
        assertThatThrownBy(() -> {
                    for (int i = 0; i <= 5000; i++) {
                        assembler.add(fragment(1, 4, true));
                    }
                })
                .isInstanceOf(ProtocolException.class)
                .hasMessageContaining("5000 fragments");
        assembler.close();
    }

    @Test
    void dropsFragmentsOfACancelledRequest() {
        assembler.add(firstFragment(1, 40_000));
        ByteBuf cancel =
                Frames.message(new Random(1), GiopVersion.V1_2, MessageType.CANCEL_REQUEST, ByteOrder.BIG_ENDIAN, 1, 4);

        GiopMessage passedOn = assembler.add(cancel);

        assertThat(passedOn.type()).isEqualTo(MessageType.CANCEL_REQUEST);
        assertThat(assembler.add(fragment(1, 4, false))).isNull();
        assertThat(assembler.add(firstFragment(2, 40_000)))
                .as("room is free again")
                .isNull();
        assembler.close();
    }

    @Test
    void refusesAMessageOfGiop11AmidTheFragmentsOfAnother() {
        ByteBuf first = Frames.message(new Random(1), GiopVersion.V1_1, MessageType.REPLY, ByteOrder.BIG_ENDIAN, 1, 20);
        first.setByte(FrameHeader.FLAGS_OFFSET, FrameHeader.MORE_FRAGMENTS_FLAG);
        assembler.add(first);
        assertThatThrownBy(() -> assembler.add(Frames.message(
                        new Random(1), GiopVersion.V1_1, MessageType.REPLY, ByteOrder.BIG_ENDIAN, 1, 20)))
                .isInstanceOf(ProtocolException.class);
        assembler.close();
    }

    @Test
    void refusesAFragmentInAnotherByteOrder() {
        assembler.add(firstFragment(1, 40));
        ByteBuf fragment =
                Frames.message(new Random(1), GiopVersion.V1_2, MessageType.FRAGMENT, ByteOrder.LITTLE_ENDIAN, 1, 40);
        assertThatThrownBy(() -> assembler.add(fragment)).isInstanceOf(ProtocolException.class);
        assertThat(fragment.refCnt()).isZero();
        assembler.close();
    }

    private static ByteBuf firstFragment(int id, int bodyLength) {
        ByteBuf frame = Frames.message(
                new Random(id), GiopVersion.V1_2, MessageType.REQUEST, ByteOrder.BIG_ENDIAN, id, bodyLength);
        frame.setByte(FrameHeader.FLAGS_OFFSET, FrameHeader.MORE_FRAGMENTS_FLAG);
        return frame;
    }

    private static ByteBuf fragment(int id, int octets, boolean more) {
        ByteBuf frame = Frames.message(
                new Random(id), GiopVersion.V1_2, MessageType.FRAGMENT, ByteOrder.BIG_ENDIAN, id, 4 + octets);
        frame.setByte(FrameHeader.FLAGS_OFFSET, more ? FrameHeader.MORE_FRAGMENTS_FLAG : 0);
        return frame;
    }

    @Test
    void nothingIsKeptOfAFragmentedMessageWithoutARequestId() {
        var allocator = new UnpooledByteBufAllocator(false);
        byte[] header = {'G', 'I', 'O', 'P', 1, 2, 2, 0, 0, 0, 0, 0};
        try (var assembler = new FragmentAssembler(new GiopLimits(1 << 16, 100, 4), allocator)) {
            assertThatThrownBy(() -> assembler.add(Unpooled.wrappedBuffer(header)))
                    .isInstanceOf(ProtocolException.class)
                    .hasMessageContaining("no request id");
        }
        assertThat(allocator.metric().usedHeapMemory()).isZero();
    }
}
