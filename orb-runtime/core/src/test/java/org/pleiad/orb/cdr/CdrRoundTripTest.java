package org.pleiad.orb.cdr;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.ByteOrder;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CdrRoundTripTest {
    private static final List<ByteOrder> ORDERS = List.of(ByteOrder.BIG_ENDIAN, ByteOrder.LITTLE_ENDIAN);
    private static final long SEED = Long.getLong("pleiad.seed", 20261121L);

    /** One way to lay out a buffer: every order, alignment of the origin, and kind of memory. */
    record Layout(ByteOrder order, GiopVersion version, int lead, boolean direct) {
        CdrWriter writer() {
            ByteBuf buffer = direct ? Unpooled.directBuffer(4) : Unpooled.buffer(4);
            buffer.writeZero(3);
            CdrWriter out = new CdrWriter(buffer, order, version, CodeSets.DEFAULT);
            for (int i = 0; i < lead; i++) {
                out.writeOctet((byte) 0x5a);
            }
            return out;
        }

        CdrReader reader(CdrWriter out) {
            CdrReader in = new CdrReader(out.buffer().duplicate().readerIndex(3), order, version, CodeSets.DEFAULT);
            in.skip(lead);
            return in;
        }
    }

    static Stream<Layout> layouts() {
        return ORDERS.stream()
                .flatMap(order -> Stream.of(GiopVersion.V1_1, GiopVersion.V1_2)
                        .flatMap(version -> Stream.of(0, 1, 2, 3, 4, 5, 6, 7)
                                .flatMap(lead -> Stream.of(false, true)
                                        .map(direct -> new Layout(order, version, lead, direct)))));
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void primitivesComeBackBitForBitAtEveryAlignment(Layout layout) {
        RandomGenerator random = new java.util.Random(SEED);
        CdrWriter out = layout.writer();
        double[] doubles = {Double.NaN, -0.0, Double.NEGATIVE_INFINITY, Double.longBitsToDouble(0x7ff0000000000123L)};
        float[] floats = {Float.NaN, -0.0f, Float.POSITIVE_INFINITY, Float.MIN_VALUE};
        int whole = random.nextInt();
        long big = random.nextLong();
        out.writeBoolean(true);
        out.writeShort((short) whole);
        out.writeOctet((byte) 7);
        out.writeLong(whole);
        out.writeChar('\u00e9');
        out.writeLongLong(big);
        out.writeOctet((byte) -1);
        for (double value : doubles) {
            out.writeDouble(value);
        }
        out.writeBoolean(false);
        for (float value : floats) {
            out.writeFloat(value);
        }
        out.writeWchar('\u2603');
        out.writeString("grid \u00fcber");
        out.writeWstring("snow \u2603 \ud83d\ude00");
        out.writeOctetSequence(new byte[] {1, 2, 3});

        CdrReader in = layout.reader(out);
        assertThat(in.readBoolean()).isTrue();
        assertThat(in.readShort()).isEqualTo((short) whole);
        assertThat(in.readOctet()).isEqualTo((byte) 7);
        assertThat(in.readLong()).as("seed %d", SEED).isEqualTo(whole);
        assertThat(in.readChar()).isEqualTo('\u00e9');
        assertThat(in.readLongLong()).isEqualTo(big);
        assertThat(in.readOctet()).isEqualTo((byte) -1);
        for (double value : doubles) {
            assertThat(Double.doubleToRawLongBits(in.readDouble())).isEqualTo(Double.doubleToRawLongBits(value));
        }
        assertThat(in.readBoolean()).isFalse();
        for (float value : floats) {
            assertThat(Float.floatToRawIntBits(in.readFloat())).isEqualTo(Float.floatToRawIntBits(value));
        }
        assertThat(in.readWchar()).isEqualTo('\u2603');
        assertThat(in.readString()).isEqualTo("grid \u00fcber");
        assertThat(in.readWstring()).isEqualTo("snow \u2603 \ud83d\ude00");
        assertThat(in.readOctetSequence()).containsExactly(1, 2, 3);
        assertThat(in.remaining()).isZero();
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void arraysComeBackBitForBitShortAndLong(Layout layout) {
        RandomGenerator random = new java.util.Random(SEED);
        for (int length : new int[] {0, 1, 7, 8, 33}) {
            CdrWriter out = layout.writer();
            int[] longs = random.ints(length + 2).toArray();
            long[] longLongs = random.longs(length + 2).toArray();
            short[] shorts = new short[length + 2];
            float[] floats = new float[length + 2];
            double[] doubles = new double[length + 2];
            boolean[] booleans = new boolean[length + 2];
            char[] chars = new char[length + 2];
            for (int i = 0; i < length + 2; i++) {
                shorts[i] = (short) longs[i];
                floats[i] = random.nextFloat();
                doubles[i] = random.nextDouble();
                booleans[i] = random.nextBoolean();
                chars[i] = (char) random.nextInt(256);
            }
            out.writeShortArray(shorts, 1, length);
            out.writeBooleanArray(booleans, 1, length);
            out.writeLongArray(longs, 1, length);
            out.writeCharArray(chars, 1, length);
            out.writeLongLongArray(longLongs, 1, length);
            out.writeWcharArray(chars, 1, length);
            out.writeFloatArray(floats, 1, length);
            out.writeDoubleArray(doubles, 1, length);

            CdrReader in = layout.reader(out);
            short[] shortsRead = shorts.clone();
            boolean[] booleansRead = booleans.clone();
            int[] longsRead = longs.clone();
            char[] charsRead = chars.clone();
            long[] longLongsRead = longLongs.clone();
            char[] wcharsRead = chars.clone();
            float[] floatsRead = floats.clone();
            double[] doublesRead = doubles.clone();
            java.util.Arrays.fill(shortsRead, 1, length + 1, (short) 0);
            java.util.Arrays.fill(longsRead, 1, length + 1, 0);
            java.util.Arrays.fill(longLongsRead, 1, length + 1, 0);
            java.util.Arrays.fill(floatsRead, 1, length + 1, 0);
            java.util.Arrays.fill(doublesRead, 1, length + 1, 0);
            in.readShortArray(shortsRead, 1, length);
            in.readBooleanArray(booleansRead, 1, length);
            in.readLongArray(longsRead, 1, length);
            in.readCharArray(charsRead, 1, length);
            in.readLongLongArray(longLongsRead, 1, length);
            in.readWcharArray(wcharsRead, 1, length);
            in.readFloatArray(floatsRead, 1, length);
            in.readDoubleArray(doublesRead, 1, length);
            assertThat(shortsRead).as("seed %d", SEED).isEqualTo(shorts);
            assertThat(booleansRead).isEqualTo(booleans);
            assertThat(longsRead).isEqualTo(longs);
            assertThat(charsRead).isEqualTo(chars);
            assertThat(longLongsRead).isEqualTo(longLongs);
            assertThat(wcharsRead).isEqualTo(chars);
            assertThat(floatsRead).isEqualTo(floats);
            assertThat(doublesRead).isEqualTo(doubles);
            assertThat(in.remaining()).isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void encapsulationsAlignFromTheirOwnStart(Layout layout) {
        CdrWriter out = layout.writer();
        int outer = out.beginEncapsulation();
        out.writeDouble(1.5);
        int inner = out.beginEncapsulation();
        out.writeLongLong(42);
        out.endEncapsulation(inner);
        out.writeShort((short) 9);
        out.endEncapsulation(outer);
        out.writeLongLong(43);

        CdrReader in = layout.reader(out);
        CdrReader first = in.readEncapsulation();
        assertThat(first.order()).isEqualTo(layout.order());
        assertThat(first.readDouble()).isEqualTo(1.5);
        CdrReader second = first.readEncapsulation();
        assertThat(second.position()).isEqualTo(1);
        assertThat(second.readLongLong()).isEqualTo(42);
        assertThat(second.remaining()).isZero();
        assertThat(first.readShort()).isEqualTo((short) 9);
        assertThat(first.remaining()).isZero();
        assertThat(in.readLongLong()).isEqualTo(43);
    }
}
