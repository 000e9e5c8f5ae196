package org.pleiad.orb.ior;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.pleiad.orb.cdr.CdrReader;
import org.pleiad.orb.cdr.CdrWriter;
import org.pleiad.orb.cdr.Encapsulation;

/**
 * A component of a profile (CORBA 3.3 part 2, 7.6.2).
 *
 * @param tag one of {@code org.omg.IOP.TAG_*}
 * @param data an encapsulation as a rule; not copied, not to be changed
 */
public record TaggedComponent(int tag, byte[] data) {

    /** Tag of the component that says which ORB made the reference: an unsigned long. */
    public static final int TAG_ORB_TYPE = 0;

    /** Tag of the component with the code sets that the server knows. */
    public static final int TAG_CODE_SETS = 1;

    /** Tag of the component with policies. */
    public static final int TAG_POLICIES = 2;

    /** Tag of the component with another address of the server: {@link AlternateAddress}. */
    public static final int TAG_ALTERNATE_IIOP_ADDRESS = 3;

    /** Tag of the component with the port for TLS. */
    public static final int TAG_SSL_SEC_TRANS = 20;

    /** Tag of the component with what a server demands and can do for security: {@link SecurityMechanisms}. */
    public static final int TAG_CSI_SEC_MECH_LIST = 33;

    /** Stands where a mechanism has no transport of its own. */
    public static final int TAG_NULL_TAG = 34;

    /** Tag of the addresses for TLS within a mechanism. */
    public static final int TAG_TLS_SEC_TRANS = 36;

    /** omniORB's tag of the component with a Unix-domain socket of the server, "ATT" and 2: {@link UnixAddress}. */
    public static final int TAG_OMNIORB_UNIX_TRANS = 0x41545402;

    /** What {@link #TAG_ORB_TYPE} holds in our references: "PLED". */
    public static final int ORB_TYPE_PLEIAD = 0x504C4544;

    /** Octets of a component without data: tag and length. */
    private static final int MIN_LENGTH = 8;

    /** The component that says that Pleiad made a reference. */
    public static TaggedComponent orbType() {
        return new TaggedComponent(TAG_ORB_TYPE, Encapsulation.write(out -> out.writeLong(ORB_TYPE_PLEIAD)));
    }

    /** Reads a sequence of components. */
    public static List<TaggedComponent> readAll(CdrReader in) {
        int count = in.readSequenceLength(MIN_LENGTH);
        List<TaggedComponent> components = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            int tag = in.readLong();
            components.add(new TaggedComponent(tag, in.readOctetSequence()));
        }
        return components;
    }

    /** Writes a sequence of components. */
    public static void writeAll(CdrWriter out, List<TaggedComponent> components) {
        out.writeLong(components.size());
        for (TaggedComponent component : components) {
            out.writeLong(component.tag);
            out.writeOctetSequence(component.data);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TaggedComponent that && tag == that.tag && Arrays.equals(data, that.data);
    }

    @Override
    public int hashCode() {
        return 31 * tag + Arrays.hashCode(data);
    }
}
