package org.pleiad.orb.cdr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import java.nio.ByteOrder;
import java.util.HexFormat;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.omg.CORBA.BAD_PARAM;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.DATA_CONVERSION;
import org.omg.CORBA.IMP_LIMIT;
import org.omg.CORBA.INV_OBJREF;
import org.omg.CORBA.MARSHAL;
import org.omg.CORBA.SystemException;
import org.pleiad.orb.error.Minor;

/** Octets worked out by hand from the standard. */
class CdrWireFormatTest {
    private static final ByteOrder BIG = ByteOrder.BIG_ENDIAN;
    private static final ByteOrder LITTLE = ByteOrder.LITTLE_ENDIAN;
    private static final CodeSets UTF_8 = new CodeSets(CharCodeSet.UTF_8, WcharCodeSet.UTF_16);
    private static final CodeSets NO_WCHAR = new CodeSets(CharCodeSet.ISO_8859_1, WcharCodeSet.NONE);
    private static final HexFormat HEX = HexFormat.ofDelimiter(" ");

    private static String written(ByteOrder order, GiopVersion version, CodeSets sets, Consumer<CdrWriter> contents) {
        ByteBuf buffer = Unpooled.buffer();
        contents.accept(new CdrWriter(buffer, order, version, sets));
        return HEX.formatHex(ByteBufUtil.getBytes(buffer));
    }

    private static String written(ByteOrder order, Consumer<CdrWriter> contents) {
        return written(order, GiopVersion.V1_2, CodeSets.DEFAULT, contents);
    }

    private static CdrReader reader(ByteOrder order, GiopVersion version, CodeSets sets, String octets) {
        return new CdrReader(Unpooled.wrappedBuffer(HEX.parseHex(octets)), order, version, sets);
    }

    private static CdrReader reader(String octets) {
        return reader(BIG, GiopVersion.V1_2, CodeSets.DEFAULT, octets);
    }

    @Test
    void alignsPrimitivesToTheirSizeWithZeros() {
        Consumer<CdrWriter> contents = out -> {
            out.writeOctet((byte) 1);
            out.writeShort((short) 0x0203);
            out.writeBoolean(true);
            out.writeLong(0x04050607);
            out.writeDouble(1.0);
        };
        assertThat(written(BIG, contents))
                // octet, pad 1, short, boolean, pad 3, long, pad 4, double 3ff0...
                .isEqualTo("01 00 02 03 01 00 00 00 04 05 06 07 00 00 00 00 3f f0 00 00 00 00 00 00");
        assertThat(written(LITTLE, contents))
                .isEqualTo("01 00 03 02 01 00 00 00 07 06 05 04 00 00 00 00 00 00 00 00 00 00 f0 3f");
    }

    @Test
    void writesStringsWithLengthAndTerminator() {
        assertThat(written(BIG, out -> out.writeString("grid"))).isEqualTo("00 00 00 05 67 72 69 64 00");
        assertThat(written(LITTLE, out -> out.writeString(""))).isEqualTo("01 00 00 00 00");
        // e with acute accent: one octet in ISO 8859-1, two in UTF-8
        assertThat(written(BIG, out -> out.writeString("\u00e9"))).isEqualTo("00 00 00 02 e9 00");
        assertThat(written(BIG, GiopVersion.V1_2, UTF_8, out -> out.writeString("\u00e9")))
                .isEqualTo("00 00 00 03 c3 a9 00");
    }

    @Test
    void writesWideCharactersAsTheVersionDemands() {
        // 1.2: count of octets, then big-endian whatever the order of the message
        assertThat(written(LITTLE, out -> out.writeWchar('\u2603'))).isEqualTo("02 26 03");
        assertThat(written(LITTLE, out -> out.writeWstring("a\u2603"))).isEqualTo("04 00 00 00 00 61 26 03");
        // 1.1: order of the message, aligned to 2; strings with their terminator counted
        assertThat(written(LITTLE, GiopVersion.V1_1, CodeSets.DEFAULT, out -> {
                    out.writeOctet((byte) 9);
                    out.writeWchar('\u2603');
                }))
                .isEqualTo("09 00 03 26");
        assertThat(written(BIG, GiopVersion.V1_1, CodeSets.DEFAULT, out -> out.writeWstring("a")))
                .isEqualTo("00 00 00 02 00 61 00 00");
    }

    @Test
    void honoursByteOrderMarksAndProtectsTextThatBeginsLikeOne() {
        assertThat(reader("00 00 00 04 fe ff 26 03").readWstring()).isEqualTo("\u2603");
        assertThat(reader("00 00 00 04 ff fe 03 26").readWstring()).isEqualTo("\u2603");
        assertThat(reader("04 ff fe 03 26").readWchar()).isEqualTo('\u2603');
        assertThat(reader("04 fe ff 26 03").readWchar()).isEqualTo('\u2603');
        assertThat(written(BIG, out -> out.writeWstring("\ufeffa"))).isEqualTo("00 00 00 06 fe ff fe ff 00 61");
        assertThat(reader("00 00 00 06 fe ff fe ff 00 61").readWstring()).isEqualTo("\ufeffa");
    }

    @Test
    void encapsulationsHaveLengthAndOrderAndTheirOwnAlignment() {
        assertThat(written(LITTLE, out -> {
                    out.writeOctet((byte) 7);
                    int mark = out.beginEncapsulation();
                    out.writeLong(5);
                    out.endEncapsulation(mark);
                }))
                // octet, pad 3, length 8, order 1, pad 3, long
                .isEqualTo("07 00 00 00 08 00 00 00 01 00 00 00 05 00 00 00");
        CdrReader inner = reader("00 00 00 06 01 00 34 12 00 00").readEncapsulation();
        assertThat(inner.order()).isEqualTo(LITTLE);
        assertThat(inner.readShort()).isEqualTo((short) 0x1234);
    }

    @Test
    void readsAStringOfLengthZeroAsEmpty() {
        assertThat(reader("00 00 00 00").readString()).isEmpty();
    }

    @Test
    void refusesStringsThatCannotBeSent() {
        assertRaised(BAD_PARAM.class, Minor.NULL_STRING, () -> written(BIG, out -> out.writeString(null)));
        assertRaised(BAD_PARAM.class, Minor.NULL_STRING, () -> written(BIG, out -> out.writeWstring(null)));
        assertRaised(BAD_PARAM.class, Minor.STRING_WITH_NUL, () -> written(BIG, out -> out.writeString("a\0")));
        assertRaised(
                BAD_PARAM.class,
                Minor.STRING_WITH_NUL,
                () -> written(BIG, GiopVersion.V1_1, CodeSets.DEFAULT, out -> out.writeWstring("\0")));
        for (String text : new String[] {"\u2603", "x".repeat(100) + "\u0100"}) {
            assertRaised(
                    DATA_CONVERSION.class,
                    Minor.CHARACTER_NOT_IN_CODE_SET,
                    () -> written(BIG, out -> out.writeString(text)));
        }
        for (String text : new String[] {"\ud83d", "\u00e9\ude00"}) {
            assertRaised(
                    DATA_CONVERSION.class,
                    Minor.CHARACTER_NOT_IN_CODE_SET,
                    () -> written(BIG, GiopVersion.V1_2, UTF_8, out -> out.writeString(text)));
        }
        assertRaised(
                DATA_CONVERSION.class,
                Minor.CHARACTER_NOT_IN_CODE_SET,
                () -> written(BIG, GiopVersion.V1_2, UTF_8, out -> out.writeChar('\u00e9')));
    }

    @Test
    void refusesMalformedStrings() {
        assertRaised(
                MARSHAL.class,
                Minor.STRING_NOT_TERMINATED,
                () -> reader("00 00 00 02 61 62").readString());
        assertRaised(
                MARSHAL.class,
                Minor.STRING_EMBEDDED_NUL,
                () -> reader("00 00 00 03 61 00 00").readString());
        assertRaised(
                MARSHAL.class,
                Minor.LENGTH_TOO_LARGE,
                () -> reader("7f ff ff ff 61").readString());
        assertRaised(
                MARSHAL.class,
                Minor.LENGTH_TOO_LARGE,
                () -> reader("ff ff ff ff 61").readString());
        assertRaised(
                MARSHAL.class,
                Minor.WCHAR_MALFORMED,
                () -> reader("00 00 00 03 00 61 00").readWstring());
        assertRaised(
                MARSHAL.class,
                Minor.WCHAR_MALFORMED,
                () -> reader("03 00 61 00").readWchar());
        assertRaised(
                DATA_CONVERSION.class,
                Minor.MALFORMED_CHARACTER,
                () -> reader("04 d8 3d de 00").readWchar());
        assertRaised(
                DATA_CONVERSION.class,
                Minor.MALFORMED_CHARACTER,
                () -> reader(BIG, GiopVersion.V1_2, UTF_8, "00 00 00 03 c3 28 00")
                        .readString());
        assertThat(reader(BIG, GiopVersion.V1_2, UTF_8, "00 00 00 04 ef bf bd 00")
                        .readString())
                .as("a replacement character that is meant")
                .isEqualTo("\ufffd");
    }

    @Test
    void wideCharactersNeedAVersionAndACodeSet() {
        assertRaised(
                MARSHAL.class,
                Minor.WCHAR_FROM_GIOP_1_0_CLIENT,
                () -> written(BIG, GiopVersion.V1_0, CodeSets.DEFAULT, out -> out.writeWchar('a')));
        assertRaised(
                MARSHAL.class,
                Minor.WCHAR_FROM_GIOP_1_0_SERVER,
                () -> written(BIG, GiopVersion.V1_0, CodeSets.DEFAULT, out -> {
                    out.completion(CompletionStatus.COMPLETED_YES);
                    out.writeWstring("a");
                }));
        assertRaised(
                INV_OBJREF.class,
                Minor.CODE_SET_COMPONENT_REQUIRED,
                () -> written(BIG, GiopVersion.V1_2, NO_WCHAR, out -> out.writeWstring("a")));
        assertRaised(
                BAD_PARAM.class,
                Minor.WCHAR_CODE_SET_NOT_SENT,
                () -> reader(BIG, GiopVersion.V1_2, NO_WCHAR, "02 00 61").readWchar());
    }

    @Test
    void boundsTheBuffer() {
        CdrWriter out = new CdrWriter(Unpooled.buffer(4, 10), BIG, GiopVersion.V1_2, CodeSets.DEFAULT);
        out.writeLongLong(1);
        assertRaised(IMP_LIMIT.class, Minor.MESSAGE_TOO_LONG, () -> out.writeLong(2));
        out.writeShort((short) 3);
        assertThat(out.position()).isEqualTo(10);
    }

    private static void assertRaised(
            Class<? extends SystemException> type,
            Minor minor,
            org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        type, exception -> assertThat(Minor.of(exception)).contains(minor));
    }
}
