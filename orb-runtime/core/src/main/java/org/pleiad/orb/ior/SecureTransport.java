package org.pleiad.orb.ior;

import java.util.ArrayList;
import java.util.List;
import org.pleiad.orb.cdr.CdrReader;
import org.pleiad.orb.cdr.Encapsulation;

/**
 * Says that the server of an IIOP profile speaks TLS, on which port of the profile's host, and what it asks for: the
 * component TAG_SSL_SEC_TRANS (Security Service 1.8, 3.7.3). The options are bits of {@code CSIIOP::AssociationOptions}.
 *
 * @param supports what the server can do
 * @param requires what it insists on
 * @param port 0 to 65535
 */
public record SecureTransport(int supports, int requires, int port) {

    /** Calls without any protection. */
    public static final int NO_PROTECTION = 1;

    /** Nobody on the way can change what is sent. */
    public static final int INTEGRITY = 2;

    /** Nobody on the way can read it. */
    public static final int CONFIDENTIALITY = 4;

    /** Messages sent twice are noticed. */
    public static final int DETECT_REPLAY = 8;

    /** So are those that come in another order. */
    public static final int DETECT_MISORDERING = 16;

    /** The server shows who it is. */
    public static final int TRUST_IN_TARGET = 32;

    /** The client shows who it is. */
    public static final int TRUST_IN_CLIENT = 64;

    /** What only a connection under TLS gives. */
    private static final int PROTECTION =
            INTEGRITY | CONFIDENTIALITY | DETECT_REPLAY | DETECT_MISORDERING | TRUST_IN_CLIENT | TRUST_IN_TARGET;

    /** What every connection under TLS gives. */
    public static final int OF_TLS = INTEGRITY | CONFIDENTIALITY | DETECT_REPLAY | DETECT_MISORDERING | TRUST_IN_TARGET;

    /**
     * What a profile says; some ORBs have a component for each of several ports.
     *
     * @throws org.omg.CORBA.MARSHAL if a component is malformed
     */
    public static List<SecureTransport> findAll(List<TaggedComponent> components) {
        List<SecureTransport> found = List.of();
        for (TaggedComponent component : components) {
            if (component.tag() == TaggedComponent.TAG_SSL_SEC_TRANS) {
                if (found.isEmpty()) {
                    found = new ArrayList<>();
                }
                found.add(decode(component));
            }
        }
        return found;
    }

    /** Reads the data of a component {@link TaggedComponent#TAG_SSL_SEC_TRANS}. */
    public static SecureTransport decode(TaggedComponent component) {
        CdrReader in = Encapsulation.read(component.data());
        int supports = in.readShort() & 0xffff;
        int requires = in.readShort() & 0xffff;
        return new SecureTransport(supports, requires, in.readShort() & 0xffff);
    }

    /** The component. */
    public TaggedComponent encode() {
        return new TaggedComponent(TaggedComponent.TAG_SSL_SEC_TRANS, Encapsulation.write(out -> {
            out.writeShort((short) supports);
            out.writeShort((short) requires);
            out.writeShort((short) port);
        }));
    }

    /** Whether the server refuses calls without protection. */
    public boolean isDemanded() {
        return (requires & PROTECTION) != 0;
    }

    /** Whether clients need a certificate. */
    public boolean demandsClientCertificate() {
        return (requires & TRUST_IN_CLIENT) != 0;
    }
}
