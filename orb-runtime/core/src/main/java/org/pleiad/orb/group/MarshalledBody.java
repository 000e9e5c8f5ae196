package org.pleiad.orb.group;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.ByteOrder;
import org.pleiad.orb.cdr.CdrReader;
import org.pleiad.orb.cdr.CodeSets;
import org.pleiad.orb.cdr.GiopVersion;

/**
 * The body of a request or reply as octets, with what is needed to read it anywhere.
 *
 * @param octets not to be changed
 * @param alignment where the first octet stood in its message, modulo 8: 0 in GIOP 1.2, where a body begins aligned
 * @param order of octets
 * @param version of GIOP, which values depend on
 * @param codeSets of characters
 */
public record MarshalledBody(byte[] octets, int alignment, ByteOrder order, GiopVersion version, CodeSets codeSets) {
    /** What remains to be read of a message. */
    public static MarshalledBody rest(CdrReader in) {
        byte[] octets = new byte[in.remaining()];
        in.buffer().getBytes(in.index(), octets);
        return new MarshalledBody(octets, in.position() & 7, in.order(), in.version(), in.codeSets());
    }

    /** A reader at the first octet. */
    public CdrReader reader() {
        ByteBuf all = Unpooled.wrappedBuffer(octets);
        if (alignment == 0) {
            return new CdrReader(all, order, version, codeSets);
        }
        CdrReader in = new CdrReader(
                Unpooled.wrappedBuffer(Unpooled.wrappedBuffer(new byte[alignment]), all), order, version, codeSets);
        in.skip(alignment);
        return in;
    }
}
