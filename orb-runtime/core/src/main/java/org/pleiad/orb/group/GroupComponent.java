package org.pleiad.orb.group;

import java.util.List;
import org.pleiad.orb.cdr.CdrReader;
import org.pleiad.orb.cdr.Encapsulation;
import org.pleiad.orb.ior.TaggedComponent;

/**
 * The component {@code TAG_FT_GROUP} of each profile of a group's reference (CORBA 3.3 FT, 23.2.1).
 *
 * @param domain ft_domain_id
 * @param groupId object_group_id
 * @param version object_group_ref_version, unsigned: more with each view of the group
 */
public record GroupComponent(String domain, long groupId, int version) {

    /** {@code IOP::TAG_FT_GROUP}. */
    public static final int TAG = 27;

    /**
     * What a profile says; {@code null} if it is none of a group, or its component is of another major version.
     *
     * @throws org.omg.CORBA.MARSHAL if the component is malformed
     */
    public static GroupComponent find(List<TaggedComponent> components) {
        for (TaggedComponent component : components) {
            if (component.tag() == TAG) {
                return decode(component.data());
            }
        }
        return null;
    }

    private static GroupComponent decode(byte[] encapsulation) {
        CdrReader in = Encapsulation.read(encapsulation);
        int major = in.readOctet();
        in.readOctet();
        if (major != 1) {
            return null;
        }
        String domain = in.readString();
        long groupId = in.readLongLong();
        int version = in.readLong();
        return new GroupComponent(domain, groupId, version);
    }

    /** The component for a profile; its own version is 1.0. */
    public TaggedComponent encode() {
        return new TaggedComponent(TAG, Encapsulation.write(out -> {
            out.writeOctet((byte) 1);
            out.writeOctet((byte) 0);
            out.writeString(domain);
            out.writeLongLong(groupId);
            out.writeLong(version);
        }));
    }

    /** Whether another one is of the same group. */
    public boolean sameGroup(GroupComponent other) {
        return groupId == other.groupId && domain.equals(other.domain);
    }

    /** Whether this one is of a later version. */
    public boolean isNewerThan(int other) {
        return Integer.compareUnsigned(version, other) > 0;
    }
}
