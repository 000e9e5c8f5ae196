package org.pleiad.orb.dynamic;

import java.util.HexFormat;
import org.omg.CORBA.ORB;
import org.omg.CORBA.portable.ObjectImpl;
import org.pleiad.orb.cdr.CdrReader;
import org.pleiad.orb.cdr.CdrWriter;
import org.pleiad.orb.cdr.Encapsulation;
import org.pleiad.orb.error.Minor;

/**
 * References in the buffers of the restricted ORB: written with the help of the ORB that each reference belongs to,
 * never read, since there is no ORB to connect a stub with.
 */
public final class DetachedReferences implements ObjectReferences {
    private static final String PREFIX = "IOR:";

    /** For an any or stream without a full ORB. */
    public DetachedReferences() {}

    @Override
    public void write(CdrWriter out, org.omg.CORBA.Object reference) {
        if (reference == null) {
            out.writeString("");
            out.writeLong(0);
            return;
        }
        if (!(reference instanceof ObjectImpl stub)) {
            throw Minor.LOCAL_OBJECT.exception(
                    out.completion(), reference.getClass().getName());
        }
        ORB orb = stub._orb();
        String text = orb.object_to_string(reference);
        byte[] octets = HexFormat.of().parseHex(text, PREFIX.length(), text.length());
        ReferenceCopy.copy(Encapsulation.read(octets), out);
    }

    @Override
    public org.omg.CORBA.Object read(CdrReader in, Class<?> stubClass) {
        throw Minor.NO_REFERENCES_HERE.exception(in.completion(), "at octet " + in.position());
    }
}
