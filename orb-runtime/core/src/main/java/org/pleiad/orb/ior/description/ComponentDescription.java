package org.pleiad.orb.ior.description;

import java.util.LinkedHashMap;
import java.util.Map;
import org.omg.CORBA.SystemException;
import org.pleiad.orb.cdr.CdrReader;
import org.pleiad.orb.cdr.Encapsulation;
import org.pleiad.orb.ior.AlternateAddress;
import org.pleiad.orb.ior.TaggedComponent;
import org.pleiad.orb.ior.UnixAddress;

/** Describes one component; what is not known is shown as octets. */
final class ComponentDescription {

    /** The first three octets of an ORB type are, by custom, letters of its maker. */
    private static final Map<Integer, String> ORB_TYPES = Map.of(
            TaggedComponent.ORB_TYPE_PLEIAD, "Pleiad", 0x41545400, "omniORB", 0x4a414300, "JacORB", 0x54414f00, "TAO");

    private static final int TAG_JAVA_CODEBASE = 25;
    private static final int TAG_FT_GROUP = 27;
    private static final int TAG_FT_PRIMARY = 28;
    private static final int TAG_FT_HEARTBEAT_ENABLED = 29;
    private static final int TAG_CSI_SEC_MECH_LIST = 33;
    private static final int TAG_NULL_TAG = 34;
    private static final int TAG_TLS_SEC_TRANS = 36;
    private static final int TAG_RMI_CUSTOM_MAX_STREAM_FORMAT = 38;
    private static final int TAG_PLEIAD_SESSIONS = 0x504C0001;

    private ComponentDescription() {}

    static Map<String, Object> of(TaggedComponent component) {
        var description = new LinkedHashMap<String, Object>();
        description.put("tag", Integer.toUnsignedLong(component.tag()));
        String name = TagNames.ofComponent(component.tag());
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
            case TaggedComponent.TAG_POLICIES ->
                to.put("policies", PolicyDescription.read(Encapsulation.read(component.data())));
            case TaggedComponent.TAG_SSL_SEC_TRANS -> SecurityDescription.ssl(Encapsulation.read(component.data()), to);
            case TAG_TLS_SEC_TRANS -> SecurityDescription.tls(Encapsulation.read(component.data()), to);
            case TAG_CSI_SEC_MECH_LIST -> SecurityDescription.mechanisms(Encapsulation.read(component.data()), to);
            case TAG_NULL_TAG -> {}
            case TaggedComponent.TAG_OMNIORB_UNIX_TRANS -> {
                UnixAddress address = UnixAddress.decode(component);
                to.put("host", address.host());
                to.put("path", address.path());
            }
            case TAG_JAVA_CODEBASE ->
                to.put("codebase", Encapsulation.read(component.data()).readString());
            case TAG_FT_PRIMARY ->
                to.put("primary", Encapsulation.read(component.data()).readBoolean());
            case TAG_FT_HEARTBEAT_ENABLED ->
                to.put("heartbeat", Encapsulation.read(component.data()).readBoolean());
            case TAG_RMI_CUSTOM_MAX_STREAM_FORMAT ->
                to.put("streamFormat", Encapsulation.read(component.data()).readOctet() & 0xff);
            case TAG_PLEIAD_SESSIONS -> {
                CdrReader in = Encapsulation.read(component.data());
                to.put("version", in.readOctet() & 0xff);
                to.put("retentionSeconds", Integer.toUnsignedLong(in.readLong()));
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
