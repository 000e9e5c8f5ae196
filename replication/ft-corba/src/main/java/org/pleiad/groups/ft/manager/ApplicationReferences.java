package org.pleiad.groups.ft.manager;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.omg.CORBA.ORB;
import org.pleiad.groups.ft.PleiadFT.GroupRecord;
import org.pleiad.groups.ft.PleiadFT.MemberRecord;
import org.pleiad.groups.ft.property.Names;
import org.pleiad.orb.cdr.Encapsulation;
import org.pleiad.orb.group.GroupComponent;
import org.pleiad.orb.group.PrimaryComponent;
import org.pleiad.orb.ior.IiopProfile;
import org.pleiad.orb.ior.Ior;
import org.pleiad.orb.ior.TaggedComponent;
import org.pleiad.orb.ior.TaggedProfile;

/**
 * References of groups whose members are objects of their own, perhaps of other ORBs: the members' profiles, each with the group's
 * component (CORBA 3.3 FT, 23.2.1). A group without members has a profile of components alone.
 */
final class ApplicationReferences {
    private static final int TAG_MULTIPLE_COMPONENTS = 1;

    private final ORB orb;
    private final String domain;

    ApplicationReferences(ORB orb, String domain) {
        this.orb = orb;
        this.domain = domain;
    }

    org.omg.CORBA.Object of(String typeId, long group, GroupRecord record) {
        TaggedComponent component = new GroupComponent(domain, group, record.version).encode();
        String primary = Names.text(record.primary);
        List<TaggedProfile> profiles = new ArrayList<>();
        for (MemberRecord member : record.members) {
            boolean isPrimary = Names.text(member.the_location).equals(primary);
            // the primary's go first: many clients try no other
            profiles.addAll(isPrimary ? 0 : profiles.size(), profiles(member.member, component, isPrimary));
        }
        return stub(typeId, profiles, component);
    }

    /** The reference of a group that has no members. */
    org.omg.CORBA.Object empty(String typeId, long group, int version) {
        return stub(typeId, List.of(), new GroupComponent(domain, group, version).encode());
    }

    private org.omg.CORBA.Object stub(String typeId, List<TaggedProfile> profiles, TaggedComponent component) {
        List<TaggedProfile> all = profiles.isEmpty() ? List.of(componentsAlone(component)) : profiles;
        return orb.string_to_object(new Ior(typeId, all).toText());
    }

    private List<TaggedProfile> profiles(org.omg.CORBA.Object member, TaggedComponent component, boolean isPrimary) {
        List<TaggedProfile> profiles = new ArrayList<>();
        for (TaggedProfile profile : Ior.parse(orb.object_to_string(member)).profiles()) {
            if (profile.tag() == TaggedProfile.TAG_INTERNET_IOP) {
                profiles.add(with(IiopProfile.decode(profile), component, isPrimary));
                isPrimary = false; // one profile is the primary's
            }
        }
        return profiles;
    }

    private static TaggedProfile with(IiopProfile profile, TaggedComponent component, boolean isPrimary) {
        List<TaggedComponent> components = new ArrayList<>(profile.components());
        components.removeIf(c -> c.tag() == GroupComponent.TAG || c.tag() == PrimaryComponent.TAG);
        components.add(component);
        if (isPrimary) {
            components.add(PrimaryComponent.PRIMARY);
        }
        return new IiopProfile(profile.version(), profile.host(), profile.port(), profile.objectKey(), components)
                .encode();
    }

    private static TaggedProfile componentsAlone(TaggedComponent component) {
        return new TaggedProfile(
                TAG_MULTIPLE_COMPONENTS, Encapsulation.write(out -> TaggedComponent.writeAll(out, List.of(component))));
    }

    /**
     * One profile of a group's reference, as if there were no group.
     *
     * @param address {@code host:port} of the profile
     */
    Optional<org.omg.CORBA.Object> single(org.omg.CORBA.Object group, String address) {
        Ior ior = Ior.parse(orb.object_to_string(group));
        for (TaggedProfile profile : ior.profiles()) {
            if (profile.tag() == TaggedProfile.TAG_INTERNET_IOP) {
                IiopProfile member = IiopProfile.decode(profile);
                if ((member.host() + ":" + member.port()).equals(address)) {
                    return Optional.of(orb.string_to_object(
                            new Ior(ior.typeId(), List.of(alone(member).encode())).toText()));
                }
            }
        }
        return Optional.empty();
    }

    private static IiopProfile alone(IiopProfile profile) {
        List<TaggedComponent> components = new ArrayList<>(profile.components());
        components.removeIf(c -> c.tag() == GroupComponent.TAG
                || c.tag() == PrimaryComponent.TAG
                || c.tag() == TaggedComponent.TAG_ALTERNATE_IIOP_ADDRESS);
        return new IiopProfile(profile.version(), profile.host(), profile.port(), profile.objectKey(), components);
    }

    /** Whether an object can be a member: IIOP 1.0 has no room for components. */
    boolean canBeMember(org.omg.CORBA.Object member) {
        return Ior.parse(orb.object_to_string(member)).profiles().stream()
                .filter(profile -> profile.tag() == TaggedProfile.TAG_INTERNET_IOP)
                .anyMatch(profile -> IiopProfile.decode(profile).version() != org.pleiad.orb.cdr.GiopVersion.V1_0);
    }
}
