package org.pleiad.orb.dynamic;

import org.pleiad.orb.cdr.CdrReader;
import org.pleiad.orb.cdr.CdrWriter;

/** Copies an IOR without looking into its profiles (CORBA 3.3 part 2, 7.6.2). */
final class ReferenceCopy {
    /** A profile's tag and length. */
    static final int LEAST_PROFILE_OCTETS = 8;

    private ReferenceCopy() {}

    static void copy(CdrReader in, CdrWriter out) {
        out.writeString(in.readString());
        int profiles = in.readSequenceLength(LEAST_PROFILE_OCTETS);
        out.writeLong(profiles);
        for (int i = 0; i < profiles; i++) {
            out.writeLong(in.readLong());
            out.writeOctetSequence(in.readOctetSequence());
        }
    }
}
