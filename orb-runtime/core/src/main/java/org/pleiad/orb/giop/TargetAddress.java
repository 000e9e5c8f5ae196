package org.pleiad.orb.giop;

import org.pleiad.orb.cdr.CdrReader;
import org.pleiad.orb.cdr.CdrWriter;
import org.pleiad.orb.error.Minor;
import org.pleiad.orb.ior.IiopProfile;
import org.pleiad.orb.ior.Ior;
import org.pleiad.orb.ior.TaggedProfile;

/** How a request of GIOP 1.2 names its object (CORBA 3.3 part 2, 9.4.2). Older versions have the object key alone. */
public sealed interface TargetAddress {

    /** The addressing dispositions, as in a reply NEEDS_ADDRESSING_MODE. */
    short KEY_ADDRESS = 0;

    short PROFILE_ADDRESS = 1;
    short REFERENCE_ADDRESS = 2;

    /**
     * The object key.
     *
     * @throws org.omg.CORBA.SystemException if the address holds no IIOP profile
     */
    byte[] objectKey();

    /** Writes the union with its discriminator. */
    void write(CdrWriter out);

    /**
     * The key alone; what nearly all requests use.
     *
     * @param objectKey not copied, not to be changed
     */
    record Key(byte[] objectKey) implements TargetAddress {
        @Override
        public void write(CdrWriter out) {
            out.writeShort(KEY_ADDRESS);
            out.writeOctetSequence(objectKey);
        }
    }

    /**
     * A whole profile.
     *
     * @param profile of the reference that the client holds
     */
    record Profile(TaggedProfile profile) implements TargetAddress {
        @Override
        public byte[] objectKey() {
            return IiopProfile.decode(profile).objectKey();
        }

        @Override
        public void write(CdrWriter out) {
            out.writeShort(PROFILE_ADDRESS);
            profile.write(out);
        }
    }

    /**
     * A whole reference.
     *
     * @param selectedProfile index of the profile that the client used
     * @param ior the reference that the client holds
     */
    record Reference(int selectedProfile, Ior ior) implements TargetAddress {
        @Override
        public byte[] objectKey() {
            return IiopProfile.decode(ior.profiles().get(selectedProfile)).objectKey();
        }

        @Override
        public void write(CdrWriter out) {
            out.writeShort(REFERENCE_ADDRESS);
            out.writeLong(selectedProfile);
            ior.write(out);
        }
    }

    /** Reads the union. */
    static TargetAddress read(CdrReader in) {
        short disposition = in.readShort();
        switch (disposition) {
            case KEY_ADDRESS:
                return new Key(in.readOctetSequence());
            case PROFILE_ADDRESS:
                return new Profile(TaggedProfile.read(in));
            case REFERENCE_ADDRESS:
                int selected = in.readLong();
                Ior ior = Ior.read(in);
                if (selected < 0 || selected >= ior.profiles().size()) {
                    throw Minor.MALFORMED_HEADER.exception(
                            in.completion(),
                            "a target address selects profile " + Integer.toUnsignedLong(selected) + " of "
                                    + ior.profiles().size());
                }
                return new Reference(selected, ior);
            default:
                throw Minor.MALFORMED_HEADER.exception(
                        in.completion(), "addressing disposition " + disposition + " does not exist");
        }
    }
}
