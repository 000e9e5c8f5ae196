package org.pleiad.orb.cdr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.netty.buffer.Unpooled;
import java.nio.ByteOrder;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.omg.CORBA.MARSHAL;
import org.pleiad.orb.error.Minor;

class CdrPrefixTest {

    private static void write(CdrWriter out) {
        out.writeOctet((byte) 1);
        out.writeShort((short) 2);
        out.writeString("grid");
        out.writeWchar('w');
        out.writeWstring("wide");
        out.writeDouble(3);
        out.writeLongArray(new int[20], 0, 20);
        int mark = out.beginEncapsulation();
        out.writeLongLong(4);
        out.endEncapsulation(mark);
        out.writeOctetSequence(new byte[3]);
        out.writeBooleanArray(new boolean[2], 0, 2);
        out.writeFloat(5);
    }

    private static void read(CdrReader in) {
        in.readOctet();
        in.readShort();
        in.readString();
        in.readWchar();
        in.readWstring();
        in.readDouble();
        in.readLongArray(new int[20], 0, 20);
        in.readEncapsulation().readLongLong();
        in.readOctetSequence();
        in.readBooleanArray(new boolean[2], 0, 2);
        in.readFloat();
    }

    @Test
    void everyPrefixOfAValidBufferRaisesMarshalWithAMinorCode() {
        for (ByteOrder order : List.of(ByteOrder.BIG_ENDIAN, ByteOrder.LITTLE_ENDIAN)) {
            for (GiopVersion version : List.of(GiopVersion.V1_1, GiopVersion.V1_2)) {
                CdrWriter out = new CdrWriter(Unpooled.buffer(), order, version, CodeSets.DEFAULT);
                write(out);
                int whole = out.position();
                for (int length = 0; length < whole; length++) {
                    CdrReader in = new CdrReader(out.buffer().slice(0, length), order, version, CodeSets.DEFAULT);
                    assertThatThrownBy(() -> read(in))
                            .as("%d of %d octets, %s, %s", length, whole, order, version)
                            .isInstanceOfSatisfying(
                                    MARSHAL.class,
                                    exception -> assertThat(Minor.of(exception)).isPresent());
                }
                read(new CdrReader(out.buffer(), order, version, CodeSets.DEFAULT));
            }
        }
    }
}
