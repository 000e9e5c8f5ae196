package org.pleiad.orb.async;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import java.nio.ByteOrder;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.omg.CORBA.portable.OutputStream;
import org.pleiad.orb.cdr.CdrWriter;
import org.pleiad.orb.cdr.CodeSets;
import org.pleiad.orb.cdr.GiopVersion;
import org.pleiad.orb.dynamic.CdrOutputStream;
import org.pleiad.orb.dynamic.DetachedReferences;

/** The octets are always those that marshalling would have given. */
class PreparedArgumentsTest {
    private static final Consumer<OutputStream> ARGUMENTS = out -> {
        out.write_octet((byte) 1);
        out.write_double(2.5);
        out.write_string("three");
        out.write_wstring("four");
    };

    private static byte[] written(Consumer<OutputStream> arguments, ByteOrder order, GiopVersion version, int before) {
        ByteBuf buffer = Unpooled.buffer();
        var writer = new CdrWriter(buffer, order, version, CodeSets.DEFAULT);
        for (int i = 0; i < before; i++) {
            writer.writeOctet((byte) 9);
        }
        arguments.accept(new CdrOutputStream(null, writer, new DetachedReferences()));
        return ByteBufUtil.getBytes(buffer);
    }

    @Test
    void givesTheSameOctetsAsMarshallingWhereverItIsWritten() {
        var prepared = new PreparedArguments(ARGUMENTS);
        for (int round = 0; round < 3; round++) {
            for (ByteOrder order : new ByteOrder[] {ByteOrder.BIG_ENDIAN, ByteOrder.LITTLE_ENDIAN}) {
                for (GiopVersion version : new GiopVersion[] {GiopVersion.V1_1, GiopVersion.V1_2}) {
                    for (int before = 0; before < 16; before++) {
                        assertThat(written(prepared, order, version, before))
                                .isEqualTo(written(ARGUMENTS, order, version, before));
                    }
                }
            }
        }
    }

    @Test
    void marshalsOnceForAllAlike() {
        var prepared = new PreparedArguments(ARGUMENTS);
        for (int i = 0; i < 100; i++) {
            written(prepared, ByteOrder.BIG_ENDIAN, GiopVersion.V1_2, 8 * i);
        }
        assertThat(prepared.marshallings()).isEqualTo(1);
        written(prepared, ByteOrder.LITTLE_ENDIAN, GiopVersion.V1_2, 0);
        assertThat(prepared.marshallings()).isEqualTo(2);
    }

    @Test
    void marshalsArgumentsWithValuesForEachTarget() {
        var prepared = new PreparedArguments(
                out -> ((org.omg.CORBA_2_3.portable.OutputStream) out).write_value((java.io.Serializable) null));
        for (int i = 0; i < 3; i++) {
            assertThat(written(prepared, ByteOrder.BIG_ENDIAN, GiopVersion.V1_2, 0))
                    .isEqualTo(new byte[4]);
        }
        assertThat(prepared.marshallings()).isGreaterThanOrEqualTo(1);
    }
}
