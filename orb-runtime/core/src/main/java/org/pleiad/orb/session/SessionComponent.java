package org.pleiad.orb.session;

import java.util.List;
import org.pleiad.orb.cdr.CdrReader;
import org.pleiad.orb.cdr.Encapsulation;
import org.pleiad.orb.ior.TaggedComponent;

/**
 * The component of a profile by which a server says that it keeps sessions. Foreign ORBs do not know it and skip it.
 *
 * @param retentionSeconds how long the server keeps replies for repetitions
 */
public record SessionComponent(int retentionSeconds) {

    /** The tag, of our own range: "PL" and 1. */
    public static final int TAG = 0x504C0001;

    private static final byte VERSION = 1;

    /**
     * What a profile says; {@code null} if its server keeps no sessions, or speaks a version that we do not.
     *
     * @throws org.omg.CORBA.MARSHAL if the component is malformed
     */
    public static SessionComponent find(List<TaggedComponent> components) {
        for (TaggedComponent component : components) {
            if (component.tag() == TAG) {
                return decode(component.data());
            }
        }
        return null;
    }

    private static SessionComponent decode(byte[] encapsulation) {
        CdrReader in = Encapsulation.read(encapsulation);
        if (in.readOctet() != VERSION) {
            return null;
        }
        int retentionSeconds = in.readLong();
        return retentionSeconds <= 0 ? null : new SessionComponent(retentionSeconds);
    }

    /** The component for a profile. */
    public TaggedComponent encode() {
        return new TaggedComponent(TAG, Encapsulation.write(out -> {
            out.writeOctet(VERSION);
            out.writeLong(retentionSeconds);
        }));
    }
}
