package org.pleiad.orb.security.sas;

import java.util.Arrays;
import org.pleiad.orb.cdr.CdrReader;
import org.pleiad.orb.cdr.CdrWriter;

/**
 * The identity token: for whom a client speaks that has authenticated itself (CORBA 3.3 part 2, 10.2.3.2).
 *
 * @param type one of {@code CSI::ITT…}
 * @param value what the type says: an exported name for {@link #PRINCIPAL_NAME}; empty for those without value
 */
public record Identity(int type, byte[] value) {

    /** Type: for itself. */
    public static final int NONE = 0;

    /** Type: for somebody who wants no name. */
    public static final int ANONYMOUS = 1;

    /** Type: for somebody with a name. */
    public static final int PRINCIPAL_NAME = 2;

    /** For itself. */
    public static final Identity ABSENT = new Identity(NONE, new byte[0]);

    static Identity read(CdrReader in) {
        int type = in.readLong();
        if (type == NONE || type == ANONYMOUS) {
            in.readBoolean();
            return new Identity(type, new byte[0]);
        }
        return new Identity(type, in.readOctetSequence());
    }

    void write(CdrWriter out) {
        out.writeLong(type);
        if (type == NONE || type == ANONYMOUS) {
            out.writeBoolean(true);
        } else {
            out.writeOctetSequence(value);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Identity that && type == that.type && Arrays.equals(value, that.value);
    }

    @Override
    public int hashCode() {
        return 31 * type + Arrays.hashCode(value);
    }
}
