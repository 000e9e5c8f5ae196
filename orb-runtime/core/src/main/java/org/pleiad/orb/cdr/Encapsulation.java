package org.pleiad.orb.cdr;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import java.nio.ByteOrder;
import java.util.function.Consumer;
import org.omg.CORBA.CompletionStatus;
import org.pleiad.orb.error.Minor;

/**
 * Encapsulations that stand alone as octets: profiles, components, service contexts (CORBA 3.3 part 2, 9.3.3).
 * Characters are ISO 8859-1 and UTF-16.
 */
public final class Encapsulation {
    private static final int FIRST_CAPACITY = 128;

    private Encapsulation() {}

    /**
     * The octets of an encapsulation, byte order octet first, without a length; in big-endian order, so that equal
     * contents give equal octets on every machine.
     */
    public static byte[] write(Consumer<CdrWriter> contents) {
        return write(ByteOrder.BIG_ENDIAN, contents);
    }

    /** As {@link #write(Consumer)}, in a given byte order. */
    public static byte[] write(ByteOrder order, Consumer<CdrWriter> contents) {
        ByteBuf buffer = Unpooled.buffer(FIRST_CAPACITY);
        CdrWriter out = new CdrWriter(buffer, order, GiopVersion.V1_2, CodeSets.DEFAULT);
        out.writeBoolean(order == ByteOrder.LITTLE_ENDIAN);
        contents.accept(out);
        return ByteBufUtil.getBytes(buffer);
    }

    /**
     * A reader of an encapsulation, positioned behind the byte order octet.
     *
     * @param octets byte order octet first, without a length; not copied
     * @throws org.omg.CORBA.MARSHAL if it is empty or has no valid byte order
     */
    public static CdrReader read(byte[] octets) {
        if (octets.length == 0 || octets[0] < 0 || octets[0] > 1) {
            throw Minor.ENCAPSULATION_MALFORMED.exception(
                    CompletionStatus.COMPLETED_NO,
                    octets.length == 0 ? "it is empty" : "its byte order is " + octets[0] + ", not 0 or 1");
        }
        ByteOrder order = octets[0] == 0 ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
        CdrReader in = new CdrReader(Unpooled.wrappedBuffer(octets), order, GiopVersion.V1_2, CodeSets.DEFAULT);
        in.skip(1);
        return in;
    }
}
