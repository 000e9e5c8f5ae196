package org.pleiad.groups.client;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.omg.CORBA.ORB;
import org.omg.CORBA.Policy;
import org.omg.CORBA.SetOverrideType;
import org.omg.CORBA.portable.ObjectImpl;
import org.pleiad.orb.group.GroupComponent;
import org.pleiad.orb.ior.IiopProfile;
import org.pleiad.orb.ior.Ior;
import org.pleiad.orb.ior.TaggedComponent;
import org.pleiad.orb.ior.TaggedProfile;

/**
 * The members of a group at one version of its reference.
 *
 * @param group which group, at which version
 * @param members a reference to each member alone, that tries no other
 */
record KnownView(GroupComponent group, Map<MemberAddress, org.omg.CORBA.Object> members) {

    /**
     * What a reference says.
     *
     * @param bound of each call to a member
     * @throws IllegalArgumentException if it is none of a group
     */
    static KnownView of(ORB orb, Ior ior, Policy bound) {
        GroupComponent group = null;
        Map<MemberAddress, org.omg.CORBA.Object> members = new LinkedHashMap<>();
        for (TaggedProfile profile : ior.profiles()) {
            if (profile.tag() != TaggedProfile.TAG_INTERNET_IOP) {
                continue;
            }
            IiopProfile iiop = IiopProfile.decode(profile);
            GroupComponent component = GroupComponent.find(iiop.components());
            if (component != null) {
                group = component;
                members.computeIfAbsent(
                        new MemberAddress(iiop.host(), iiop.port()), address -> alone(orb, ior, iiop, bound));
            }
        }
        if (group == null) {
            throw new IllegalArgumentException("the reference is not one of a group: " + ior.typeId() + " without "
                    + "TAG_FT_GROUP in any profile of IIOP");
        }
        return new KnownView(group, members);
    }

    private static org.omg.CORBA.Object alone(ORB orb, Ior ior, IiopProfile profile, Policy bound) {
        List<TaggedComponent> components = new ArrayList<>(profile.components());
        components.removeIf(component ->
                component.tag() != TaggedComponent.TAG_CODE_SETS && component.tag() != TaggedComponent.TAG_ORB_TYPE);
        IiopProfile only =
                new IiopProfile(profile.version(), profile.host(), profile.port(), profile.objectKey(), components);
        org.omg.CORBA.Object member = orb.string_to_object(new Ior(ior.typeId(), List.of(only.encode())).toText());
        return ((ObjectImpl) member)._set_policy_override(new Policy[] {bound}, SetOverrideType.SET_OVERRIDE);
    }

    int version() {
        return group.version();
    }
}
