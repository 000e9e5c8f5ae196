package org.pleiad.orb.ior;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.pleiad.orb.cdr.CdrReader;
import org.pleiad.orb.cdr.Encapsulation;

/**
 * What a server demands and can do above TCP: the component TAG_CSI_SEC_MECH_LIST (CORBA 3.3 part 2, 10.5.2), as far as we
 * use it. Of each mechanism: the addresses for TLS, and whether clients may or must give a name and a password.
 *
 * @param mechanisms in the server's order of preference
 */
public record SecurityMechanisms(List<Mechanism> mechanisms) {

    /** Octets of the shortest element of each of the sequences. */
    private static final int MIN_MECHANISM = 40;

    private static final int MIN_ADDRESS = 8;
    private static final int MIN_PAIR = 8;
    private static final int MIN_OCTETS = 4;

    public SecurityMechanisms {
        mechanisms = List.copyOf(mechanisms);
    }

    /**
     * Where TLS is spoken.
     *
     * @param host name or address
     * @param port 1 to 65535
     */
    public record Address(String host, int port) {}

    /**
     * One mechanism. The options are bits as in {@link SecureTransport}.
     *
     * @param requires of connection and messages together
     * @param addresses for TLS; none: the transport is not TLS of its own
     * @param loginSupports what can be done with {@code loginMechanism}
     * @param loginRequires what has to be
     * @param loginMechanism object id with tag and length; empty: none
     * @param loginDomain in whose directory users are looked up, an exported name
     */
    public record Mechanism(
            int requires,
            List<Address> addresses,
            int loginSupports,
            int loginRequires,
            byte[] loginMechanism,
            byte[] loginDomain) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Mechanism that
                    && requires == that.requires
                    && addresses.equals(that.addresses)
                    && loginSupports == that.loginSupports
                    && loginRequires == that.loginRequires
                    && Arrays.equals(loginMechanism, that.loginMechanism)
                    && Arrays.equals(loginDomain, that.loginDomain);
        }

        @Override
        public int hashCode() {
            return 31 * requires + addresses.hashCode();
        }
    }

    /**
     * What a profile says; {@code null}: nothing.
     *
     * @throws org.omg.CORBA.MARSHAL if the component is malformed
     */
    public static SecurityMechanisms find(List<TaggedComponent> components) {
        for (TaggedComponent component : components) {
            if (component.tag() == TaggedComponent.TAG_CSI_SEC_MECH_LIST) {
                return decode(component);
            }
        }
        return null;
    }

    /** Reads the data of a component {@link TaggedComponent#TAG_CSI_SEC_MECH_LIST}. */
    public static SecurityMechanisms decode(TaggedComponent component) {
        CdrReader in = Encapsulation.read(component.data());
        in.readBoolean();
        int count = in.readSequenceLength(MIN_MECHANISM);
        List<Mechanism> mechanisms = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            mechanisms.add(mechanism(in));
        }
        return new SecurityMechanisms(mechanisms);
    }

    private static Mechanism mechanism(CdrReader in) {
        int requires = in.readShort() & 0xffff;
        int transport = in.readLong();
        byte[] data = in.readOctetSequence();
        List<Address> addresses = transport == TaggedComponent.TAG_TLS_SEC_TRANS ? addresses(data) : List.of();
        int supports = in.readShort() & 0xffff;
        int demands = in.readShort() & 0xffff;
        byte[] mechanism = in.readOctetSequence();
        byte[] domain = in.readOctetSequence();
        skipAttributes(in);
        return new Mechanism(requires, addresses, supports, demands, mechanism, domain);
    }

    private static List<Address> addresses(byte[] transport) {
        CdrReader in = Encapsulation.read(transport);
        in.readShort();
        in.readShort();
        int count = in.readSequenceLength(MIN_ADDRESS);
        List<Address> addresses = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            String host = in.readString();
            addresses.add(new Address(host, in.readShort() & 0xffff));
        }
        return addresses;
    }

    /** What a client may say of whom it speaks for: we speak for ourselves. */
    private static void skipAttributes(CdrReader in) {
        in.readShort();
        in.readShort();
        int authorities = in.readSequenceLength(MIN_PAIR);
        for (int i = 0; i < authorities; i++) {
            in.readLong();
            in.readOctetSequence();
        }
        int naming = in.readSequenceLength(MIN_OCTETS);
        for (int i = 0; i < naming; i++) {
            in.readOctetSequence();
        }
        in.readLong();
    }

    /** The component; the server remembers no contexts. */
    public TaggedComponent encode() {
        return new TaggedComponent(TaggedComponent.TAG_CSI_SEC_MECH_LIST, Encapsulation.write(out -> {
            out.writeBoolean(false);
            out.writeLong(mechanisms.size());
            for (Mechanism each : mechanisms) {
                out.writeShort((short) each.requires);
                boolean tls = !each.addresses.isEmpty();
                out.writeLong(tls ? TaggedComponent.TAG_TLS_SEC_TRANS : TaggedComponent.TAG_NULL_TAG);
                out.writeOctetSequence(tls ? transport(each) : new byte[0]);
                out.writeShort((short) each.loginSupports);
                out.writeShort((short) each.loginRequires);
                out.writeOctetSequence(each.loginMechanism);
                out.writeOctetSequence(each.loginDomain);
                // nobody speaks for others: no options, authorities, names or identities
                out.writeShort((short) 0);
                out.writeShort((short) 0);
                out.writeLong(0);
                out.writeLong(0);
                out.writeLong(0);
            }
        }));
    }

    private static byte[] transport(Mechanism mechanism) {
        int options = mechanism.requires & ~(mechanism.loginRequires & SecureTransport.TRUST_IN_CLIENT);
        return Encapsulation.write(out -> {
            out.writeShort((short) (SecureTransport.OF_TLS | options));
            out.writeShort((short) options);
            out.writeLong(mechanism.addresses.size());
            for (Address each : mechanism.addresses) {
                out.writeString(each.host);
                out.writeShort((short) each.port);
            }
        });
    }
}
