package org.pleiad.events.channel;

import java.nio.ByteOrder;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.pleiad.orb.cdr.CdrReader;
import org.pleiad.orb.cdr.CdrWriter;
import org.pleiad.orb.cdr.CodeSets;
import org.pleiad.orb.cdr.GiopVersion;
import org.pleiad.orb.dynamic.CdrInputStream;
import org.pleiad.orb.dynamic.CdrOutputStream;
import org.pleiad.orb.error.Minor;

/**
 * A typed event: the call of an operation, whose arguments stay the octets that came, since the channel does not know their
 * types. Immutable.
 *
 * @param interfaceId repository id of the interface
 * @param operation as GIOP names it
 * @param octets of the arguments; not to be changed
 * @param phase where they began, counted from the origin of the alignment, modulo 8
 * @param order in which they are written
 * @param version of GIOP by which they came
 * @param codeSets of their characters
 */
public record TypedCall(
        String interfaceId,
        String operation,
        byte[] octets,
        int phase,
        ByteOrder order,
        GiopVersion version,
        CodeSets codeSets) {

    /** Takes the arguments of a request. */
    public static TypedCall read(String interfaceId, String operation, InputStream request) {
        CdrReader in = ((CdrInputStream) request).reader();
        int phase = in.position() & 7;
        byte[] octets = new byte[in.remaining()];
        in.buffer().getBytes(in.index(), octets);
        return new TypedCall(interfaceId, operation, octets, phase, in.order(), in.version(), in.codeSets());
    }

    /**
     * Writes the arguments into a request in the same byte order.
     *
     * @throws org.omg.CORBA.MARSHAL COMPLETED_NO, if they would mean something else there
     */
    public void write(OutputStream request) {
        CdrWriter out = ((CdrOutputStream) request).writer();
        boolean same = (out.position() & 7) == phase && out.order() == order && out.version() == version;
        if (!same && octets.length > 0) {
            throw Minor.TYPED_EVENT_FORM.exception(
                    CompletionStatus.COMPLETED_NO,
                    operation + " came by GIOP " + version + ", the consumer takes " + out.version());
        }
        out.writeOctets(octets, 0, octets.length);
    }
}
