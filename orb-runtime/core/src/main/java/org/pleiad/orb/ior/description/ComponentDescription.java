package org.pleiad.orb.ior.description;

import java.util.LinkedHashMap;
import java.util.Map;
import org.omg.CORBA.SystemException;
import org.pleiad.orb.cdr.CdrReader;
import org.pleiad.orb.cdr.Encapsulation;
import org.pleiad.orb.ior.AlternateAddress;
import org.pleiad.orb.ior.TaggedComponent;

/** Describes one component; what is not known is shown as octets. */
final class ComponentDescription {

    private static final Map<Integer, String> NAMES = Map.ofEntries(
            Map.entry(0, "TAG_ORB_TYPE"),
            Map.entry(1, "TAG_CODE_SETS"),
            Map.entry(2, "TAG_POLICIES"),
            Map.entry(3, "TAG_ALTERNATE_IIOP_ADDRESS"),
            Map.entry(5, "TAG_COMPLETE_OBJECT_KEY"),
            Map.entry(6, "TAG_ENDPOINT_ID_POSITION"),
            Map.entry(12, "TAG_LOCATION_POLICY"),
            Map.entry(20, "TAG_SSL_SEC_TRANS"),
            Map.entry(25, "TAG_JAVA_CODEBASE"),
            Map.entry(27, "TAG_FT_GROUP"),
            Map.entry(28, "TAG_FT_PRIMARY"),
            Map.entry(29, "TAG_FT_HEARTBEAT_ENABLED"),
            Map.entry(33, "TAG_CSI_SEC_MECH_LIST"),
            Map.entry(34, "TAG_NULL_TAG"),
            Map.entry(36, "TAG_TLS_SEC_TRANS"),
            Map.entry(38, "TAG_RMI_CUSTOM_MAX_STREAM_FORMAT"));

    /** The first three octets of an ORB type are, by custom, letters of its maker. */
    private static final Map<Integer, String> ORB_TYPES = Map.of(
            TaggedComponent.ORB_TYPE_PLEIAD, "Pleiad", 0x41545400, "omniORB", 0x4a414300, "JacORB", 0x54414f00, "TAO");

    private static final int TAG_FT_GROUP = 27;

    private ComponentDescription() {}

    static Map<String, Object> of(TaggedComponent component) {
        var description = new LinkedHashMap<String, Object>();
        description.put("tag", Integer.toUnsignedLong(component.tag()));
        String name = NAMES.get(component.tag());
        if (name != null) {
            description.put("name", name);
        }
        try {
            decode(component, description);
        } catch (SystemException malformed) {
            description.put("malformed", malformed.getMessage());
            description.put("data", Octets.hex(component.data()));
        }
        return description;
    }

    private static void decode(TaggedComponent component, Map<String, Object> to) {
        switch (component.tag()) {
            case TaggedComponent.TAG_ORB_TYPE -> orbType(Encapsulation.read(component.data()), to);
            case TaggedComponent.TAG_CODE_SETS -> {
                CdrReader in = Encapsulation.read(component.data());
                to.put("char", CodeSetDescription.read(in));
                to.put("wchar", CodeSetDescription.read(in));
            }
            case TaggedComponent.TAG_ALTERNATE_IIOP_ADDRESS -> {
                AlternateAddress address = AlternateAddress.decode(component);
                to.put("host", address.host());
                to.put("port", address.port());
            }
            case TaggedComponent.TAG_SSL_SEC_TRANS -> {
                CdrReader in = Encapsulation.read(component.data());
                to.put("supports", "0x" + Integer.toHexString(in.readShort() & 0xffff));
                to.put("requires", "0x" + Integer.toHexString(in.readShort() & 0xffff));
                to.put("port", in.readShort() & 0xffff);
            }
            case TAG_FT_GROUP -> group(Encapsulation.read(component.data()), to);
            default -> to.put("data", Octets.hex(component.data()));
        }
    }

    private static void orbType(CdrReader in, Map<String, Object> to) {
        int type = in.readLong();
        to.put("orbType", String.format("0x%08x", type));
        String maker = ORB_TYPES.get(type);
        if (maker != null) {
            to.put("orb", maker);
        }
    }

    private static void group(CdrReader in, Map<String, Object> to) {
        to.put("version", (in.readOctet() & 0xff) + "." + (in.readOctet() & 0xff));
        to.put("domain", in.readString());
        to.put("group", Long.toUnsignedString(in.readLongLong()));
        to.put("groupVersion", Integer.toUnsignedLong(in.readLong()));
    }
}
