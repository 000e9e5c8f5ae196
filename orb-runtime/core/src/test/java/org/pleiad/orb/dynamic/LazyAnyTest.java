package org.pleiad.orb.dynamic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.omg.CORBA.Any;
import org.omg.CORBA.DATA_CONVERSION;
import org.omg.CORBA.MARSHAL;
import org.omg.CORBA.StructMember;
import org.omg.CORBA.TCKind;
import org.omg.CORBA.TypeCode;
import org.pleiad.orb.cdr.CdrReader;
import org.pleiad.orb.cdr.CdrWriter;
import org.pleiad.orb.cdr.CharCodeSet;
import org.pleiad.orb.cdr.CodeSets;
import org.pleiad.orb.cdr.GiopVersion;
import org.pleiad.orb.cdr.WcharCodeSet;

/** Anys off the wire stay in their octets; {@code -Drandom.seed} repeats a run with random values. */
class LazyAnyTest {
    private static final CodeSets LATIN = new CodeSets(CharCodeSet.ISO_8859_1, WcharCodeSet.UTF_16);
    private static final CodeSets UNICODE = new CodeSets(CharCodeSet.UTF_8, WcharCodeSet.UTF_16);
    private static final TypeCode TEXT_AND_NUMBER = TypeCodes.struct("IDL:S:1.0", "S", new StructMember[] {
        Types.member("text", StringTypeCode.STRING), Types.member("number", TypeCodes.primitive(TCKind.tk_longlong))
    });

    private static CdrWriter writer(ByteOrder order, CodeSets codeSets, int offset) {
        CdrWriter writer = new CdrWriter(Unpooled.buffer(), order, GiopVersion.V1_2, codeSets);
        for (int i = 0; i < offset; i++) {
            writer.writeOctet((byte) 0x55);
        }
        return writer;
    }

    private static CdrReader reader(CdrWriter written, int offset) {
        CdrReader reader = new CdrReader(written.buffer(), written.order(), written.version(), written.codeSets());
        reader.skip(offset);
        return reader;
    }

    private static AnyValue received(CdrWriter written, int offset, TypeCode type) {
        AnyValue any = Types.any();
        any.read(reader(written, offset), (CdrTypeCode) type);
        return any;
    }

    private static void forward(Any any, CdrWriter to) {
        any.write_value(new CdrOutputStream(null, to, new DetachedReferences()));
    }

    /** Text that is no UTF-8, and a number. */
    private static CdrWriter unreadable(int offset) {
        CdrWriter sent = writer(ByteOrder.LITTLE_ENDIAN, LATIN, offset);
        sent.writeString("\u00ff\u00fe");
        sent.writeLongLong(7);
        return sent;
    }

    private static AnyValue undecodable(int offset) {
        CdrReader reader =
                new CdrReader(unreadable(offset).buffer(), ByteOrder.LITTLE_ENDIAN, GiopVersion.V1_2, UNICODE);
        reader.skip(offset);
        AnyValue any = Types.any();
        any.read(reader, (CdrTypeCode) TEXT_AND_NUMBER);
        return any;
    }

    @Test
    void octetsArePassedOnWithoutBeingDecoded() {
        AnyValue any = undecodable(4);
        CdrWriter to = writer(ByteOrder.LITTLE_ENDIAN, UNICODE, 12);

        forward(any, to);

        assertThat(ByteBufUtil.getBytes(to.buffer(), 12, to.buffer().readableBytes() - 12))
                .isEqualTo(ByteBufUtil.getBytes(
                        unreadable(4).buffer(), 4, unreadable(4).buffer().readableBytes() - 4));
        assertThatThrownBy(() -> any.create_input_stream().read_string())
                .isInstanceOfAny(DATA_CONVERSION.class, MARSHAL.class);
    }

    @Test
    void otherByteOrderAlignmentOrCodeSetsAskForDecoding() {
        for (CdrWriter to : List.of(
                writer(ByteOrder.BIG_ENDIAN, UNICODE, 4),
                writer(ByteOrder.LITTLE_ENDIAN, LATIN, 4),
                writer(ByteOrder.LITTLE_ENDIAN, UNICODE, 8))) {
            assertThatThrownBy(() -> forward(undecodable(4), to)).isInstanceOfAny(DATA_CONVERSION.class, MARSHAL.class);
        }
    }

    @Test
    void valuesWithoutTextDoNotCareForCodeSetsNorOctetsForByteOrder() {
        CdrWriter sent = writer(ByteOrder.BIG_ENDIAN, LATIN, 0);
        sent.writeOctet((byte) 1);
        sent.writeOctet((byte) 2);
        TypeCode pair = TypeCodes.array(2, TypeCodes.primitive(TCKind.tk_octet));
        CdrWriter to = writer(ByteOrder.LITTLE_ENDIAN, UNICODE, 3);

        forward(received(sent, 0, pair), to);

        assertThat(ByteBufUtil.getBytes(to.buffer(), 3, 2)).containsExactly(1, 2);
    }

    static LongStream seeds() {
        long first = Long.getLong("random.seed", new Random().nextInt(1_000_000));
        return LongStream.range(first, first + Integer.getInteger("random.count", 10));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aValueIsTheSameAfterAnyWay(long seed) {
        Random random = new Random(seed);
        RandomValues values = new RandomValues(random);
        for (int i = 0; i < 40; i++) {
            Any original = values.next();
            Any any = original;
            for (int hop = 0; hop < 4; hop++) {
                int offset = random.nextInt(9);
                CdrWriter to =
                        writer(random.nextBoolean() ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN, UNICODE, offset);
                forward(any, to);
                to.writeOctet((byte) 0x77);
                any = Types.any();
                CdrReader in = reader(to, offset);
                ((AnyValue) any).read(in, (CdrTypeCode) original.type());
                assertThat(in.remaining()).as("seed " + seed).isEqualTo(1);
                assertThat(any.equal(original))
                        .as("seed " + seed + ", " + original)
                        .isTrue();
            }
        }
    }
}
