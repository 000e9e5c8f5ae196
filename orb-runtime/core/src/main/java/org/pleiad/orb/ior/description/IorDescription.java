package org.pleiad.orb.ior.description;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.omg.CORBA.SystemException;
import org.pleiad.orb.cdr.Encapsulation;
import org.pleiad.orb.ior.IiopProfile;
import org.pleiad.orb.ior.Ior;
import org.pleiad.orb.ior.TaggedComponent;
import org.pleiad.orb.ior.TaggedProfile;

/**
 * Describes a reference as a tree of maps, lists, strings and numbers, in the order in which it is best read. What is
 * malformed inside the reference is described as such, with its octets; it never fails the description.
 */
public final class IorDescription {

    private IorDescription() {}

    /**
     * The description: {@code type}, and {@code profiles}, each with {@code tag}, {@code version}, {@code host},
     * {@code port}, {@code key} (hex), {@code keyText} and {@code components}.
     */
    public static Map<String, Object> of(Ior ior) {
        var description = new LinkedHashMap<String, Object>();
        description.put("type", ior.typeId());
        if (ior.isNil()) {
            description.put("nil", true);
            return description;
        }
        description.put(
                "profiles", ior.profiles().stream().map(IorDescription::profile).toList());
        return description;
    }

    private static Map<String, Object> profile(TaggedProfile profile) {
        var description = new LinkedHashMap<String, Object>();
        description.put("tag", Integer.toUnsignedLong(profile.tag()));
        try {
            switch (profile.tag()) {
                case TaggedProfile.TAG_INTERNET_IOP -> iiop(profile, description);
                case TaggedProfile.TAG_MULTIPLE_COMPONENTS -> {
                    description.put("name", "TAG_MULTIPLE_COMPONENTS");
                    description.put(
                            "components", components(TaggedComponent.readAll(Encapsulation.read(profile.data()))));
                }
                default -> {
                    String name = TagNames.ofProfile(profile.tag());
                    if (name != null) {
                        description.put("name", name);
                    }
                    description.put("data", Octets.hex(profile.data()));
                }
            }
        } catch (SystemException malformed) {
            description.put("malformed", malformed.getMessage());
            description.put("data", Octets.hex(profile.data()));
        }
        return description;
    }

    private static void iiop(TaggedProfile profile, Map<String, Object> description) {
        description.put("name", "TAG_INTERNET_IOP");
        IiopProfile iiop = IiopProfile.decode(profile);
        description.put("version", iiop.version().major() + "." + iiop.version().minor());
        description.put("host", iiop.host());
        description.put("port", iiop.port());
        description.put("key", Octets.hex(iiop.objectKey()));
        description.put("keyText", Octets.text(iiop.objectKey()));
        if (!iiop.components().isEmpty()) {
            description.put("components", components(iiop.components()));
        }
    }

    private static List<Map<String, Object>> components(List<TaggedComponent> components) {
        return components.stream().map(ComponentDescription::of).toList();
    }
}
