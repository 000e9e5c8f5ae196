package org.pleiad.orb.ior;

import java.util.Arrays;
import java.util.List;
import org.omg.CORBA.CompletionStatus;
import org.pleiad.orb.cdr.CdrReader;
import org.pleiad.orb.cdr.Encapsulation;
import org.pleiad.orb.cdr.GiopVersion;
import org.pleiad.orb.error.Minor;

/**
 * The body of a {@code TAG_INTERNET_IOP} profile (CORBA 3.3 part 2, 9.7.2).
 *
 * @param version IIOP version, which is the highest GIOP version to use
 * @param host name or address
 * @param port 0 to 65535
 * @param objectKey opaque to all but its maker; not copied, not to be changed
 * @param components empty in version 1.0
 */
public record IiopProfile(
        GiopVersion version, String host, int port, byte[] objectKey, List<TaggedComponent> components) {

    public IiopProfile {
        components = List.copyOf(components);
    }

    /**
     * Decodes a profile. A minor version above 2 is read as 1.2.
     *
     * @throws org.omg.CORBA.INV_OBJREF if it is not an IIOP profile of major version 1
     * @throws org.omg.CORBA.MARSHAL if its octets are malformed
     */
    public static IiopProfile decode(TaggedProfile profile) {
        if (profile.tag() != TaggedProfile.TAG_INTERNET_IOP) {
            throw Minor.NOT_AN_IIOP_PROFILE.exception(
                    CompletionStatus.COMPLETED_NO, "its tag is " + Integer.toUnsignedString(profile.tag()));
        }
        CdrReader in = Encapsulation.read(profile.data());
        int major = in.readOctet() & 0xff;
        int minor = in.readOctet() & 0xff;
        if (major != 1) {
            throw Minor.NOT_AN_IIOP_PROFILE.exception(
                    CompletionStatus.COMPLETED_NO, "its IIOP version is " + major + "." + minor);
        }
        GiopVersion version = GiopVersion.ofMinor(minor);
        String host = in.readString();
        int port = in.readShort() & 0xffff;
        byte[] objectKey = in.readOctetSequence();
        List<TaggedComponent> components = version == GiopVersion.V1_0 ? List.of() : TaggedComponent.readAll(in);
        return new IiopProfile(version, host, port, objectKey, components);
    }

    /** The profile as it stands in a reference. */
    public TaggedProfile encode() {
        return new TaggedProfile(TaggedProfile.TAG_INTERNET_IOP, Encapsulation.write(out -> {
            out.writeOctet((byte) version.major());
            out.writeOctet((byte) version.minor());
            out.writeString(host);
            out.writeShort((short) port);
            out.writeOctetSequence(objectKey);
            if (version != GiopVersion.V1_0) {
                TaggedComponent.writeAll(out, components);
            }
        }));
    }

    /** The first component with a tag, or {@code null}. */
    public TaggedComponent component(int tag) {
        for (TaggedComponent component : components) {
            if (component.tag() == tag) {
                return component;
            }
        }
        return null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IiopProfile that
                && version == that.version
                && port == that.port
                && host.equals(that.host)
                && Arrays.equals(objectKey, that.objectKey)
                && components.equals(that.components);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * host.hashCode() + port) + Arrays.hashCode(objectKey);
    }
}
