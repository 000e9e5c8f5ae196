package org.pleiad.groups.member;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteOrder;
import org.pleiad.orb.cdr.CharCodeSet;
import org.pleiad.orb.cdr.CodeSets;
import org.pleiad.orb.cdr.GiopVersion;
import org.pleiad.orb.cdr.WcharCodeSet;
import org.pleiad.orb.group.MarshalledBody;

/** How bodies of requests and replies stand in the log: what is needed to read them, then their octets to the end. */
final class Marshalled {
    /** Octets of a header, about. */
    static final int HEADER = 16;

    private static final int UTF_8 = 1;
    private static final int UTF_16 = 2;
    private static final int LITTLE = 4;

    private Marshalled() {}

    static void write(MarshalledBody body, DataOutputStream out) throws IOException {
        int flags = (body.codeSets().forChar() == CharCodeSet.UTF_8 ? UTF_8 : 0)
                | (body.codeSets().forWchar() == WcharCodeSet.UTF_16 ? UTF_16 : 0)
                | (body.order() == ByteOrder.LITTLE_ENDIAN ? LITTLE : 0);
        out.writeByte(flags);
        out.writeByte(body.version().minor());
        out.writeByte(body.alignment());
        out.write(body.octets());
    }

    static MarshalledBody read(DataInputStream in) throws IOException {
        int flags = in.readUnsignedByte();
        GiopVersion version = GiopVersion.ofMinor(in.readUnsignedByte());
        int alignment = in.readUnsignedByte() & 7;
        CodeSets codeSets = new CodeSets(
                (flags & UTF_8) != 0 ? CharCodeSet.UTF_8 : CharCodeSet.ISO_8859_1,
                (flags & UTF_16) != 0 ? WcharCodeSet.UTF_16 : WcharCodeSet.NONE);
        ByteOrder order = (flags & LITTLE) != 0 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
        return new MarshalledBody(in.readAllBytes(), alignment, order, version, codeSets);
    }
}
