package org.pleiad.orb.ior.description;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pleiad.orb.cdr.CdrReader;
import org.pleiad.orb.ior.TaggedComponent;

/** Describes the components of security: SSLIOP and CSIv2 (CORBA 3.3 part 2, 10.5). */
final class SecurityDescription {
    /** Names of the bits of {@code CSIIOP::AssociationOptions}, from the lowest. */
    private static final List<String> OPTIONS = List.of(
            "no protection",
            "integrity",
            "confidentiality",
            "detects replay",
            "detects misordering",
            "server proves who it is",
            "client proves who it is",
            "no delegation",
            "simple delegation",
            "composite delegation",
            "identity assertion",
            "delegation by the client");

    private static final List<String> IDENTITIES =
            List.of("anonymous", "principal name", "X.509 certificate chain", "distinguished name");

    private static final Map<String, String> MECHANISMS = Map.of(
            "2.23.130.1.1.1", "GSSUP (user and password)",
            "1.2.840.113554.1.2.2", "Kerberos",
            "2.23.130.1.1.2", "GSS_NT_Export_Name of CSI",
            "2.23.130.1.2.1", "GSS_NT_Scoped_Username of CSI");

    private static final int SHORTEST_MECHANISM = 20;
    private static final int SHORTEST_ADDRESS = 6;

    private SecurityDescription() {}

    /** {@code SSLIOP::SSL}. */
    static void ssl(CdrReader in, Map<String, Object> to) {
        to.put("supports", options(in));
        to.put("requires", options(in));
        to.put("port", in.readShort() & 0xffff);
    }

    /** {@code CSIIOP::TLS_SEC_TRANS}. */
    static void tls(CdrReader in, Map<String, Object> to) {
        to.put("supports", options(in));
        to.put("requires", options(in));
        List<String> addresses = new ArrayList<>();
        int count = in.readSequenceLength(SHORTEST_ADDRESS);
        for (int i = 0; i < count; i++) {
            addresses.add(in.readString() + ":" + (in.readShort() & 0xffff));
        }
        to.put("addresses", addresses);
    }

    /** {@code CSIIOP::CompoundSecMechList}. */
    static void mechanisms(CdrReader in, Map<String, Object> to) {
        to.put("stateful", in.readBoolean());
        int count = in.readSequenceLength(SHORTEST_MECHANISM);
        List<Map<String, Object>> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(mechanism(in));
        }
        to.put("mechanisms", all);
    }

    private static Map<String, Object> mechanism(CdrReader in) {
        var one = new LinkedHashMap<String, Object>();
        one.put("requires", options(in));
        int tag = in.readLong();
        one.put("transport", ComponentDescription.of(new TaggedComponent(tag, in.readOctetSequence())));
        var login = new LinkedHashMap<String, Object>();
        login.put("supports", options(in));
        login.put("requires", options(in));
        login.put("mechanism", mechanismName(in.readOctetSequence()));
        login.put("targetName", exportedName(in.readOctetSequence()));
        one.put("login", login);
        one.put("attributes", attributes(in));
        return one;
    }

    private static Map<String, Object> attributes(CdrReader in) {
        var attributes = new LinkedHashMap<String, Object>();
        attributes.put("supports", options(in));
        attributes.put("requires", options(in));
        int authorities = in.readSequenceLength(8);
        List<String> names = new ArrayList<>();
        for (int i = 0; i < authorities; i++) {
            int syntax = in.readLong();
            names.add(Integer.toUnsignedString(syntax) + " " + Octets.hex(in.readOctetSequence()));
        }
        attributes.put("privilegeAuthorities", names);
        int count = in.readSequenceLength(4);
        List<String> naming = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            naming.add(mechanismName(in.readOctetSequence()));
        }
        attributes.put("namingMechanisms", naming);
        attributes.put("identities", bits(in.readLong(), IDENTITIES));
        return attributes;
    }

    private static List<String> options(CdrReader in) {
        return bits(in.readShort() & 0xffff, OPTIONS);
    }

    private static List<String> bits(int set, List<String> names) {
        List<String> words = new ArrayList<>();
        for (int bit = 0; bit < Integer.SIZE; bit++) {
            if ((set >>> bit & 1) != 0) {
                words.add(bit < names.size() ? names.get(bit) : "0x" + Integer.toHexString(1 << bit));
            }
        }
        return words;
    }

    /** An object identifier in DER, with the name of what it stands for. */
    private static String mechanismName(byte[] der) {
        if (der.length == 0) {
            return "none";
        }
        if (der.length < 3 || der[0] != 6 || (der[1] & 0xff) != der.length - 2) {
            return Octets.hex(der);
        }
        var text = new StringBuilder();
        long arc = 0;
        for (int i = 2; i < der.length; i++) {
            arc = arc << 7 | der[i] & 0x7f;
            if (der[i] >= 0) {
                if (text.isEmpty()) {
                    long first = Math.min(2, arc / 40);
                    text.append(first).append('.').append(arc - 40 * first);
                } else {
                    text.append('.').append(arc);
                }
                arc = 0;
            }
        }
        String name = MECHANISMS.get(text.toString());
        return name == null ? text.toString() : name;
    }

    /** The name in an exported name of GSS (RFC 2743, 3.2). */
    private static String exportedName(byte[] exported) {
        if (exported.length == 0) {
            return "";
        }
        if (exported.length >= 8 && exported[0] == 4 && exported[1] == 1) {
            int at = 4 + ((exported[2] & 0xff) << 8 | exported[3] & 0xff) + 4;
            if (at <= exported.length) {
                return new String(Arrays.copyOfRange(exported, at, exported.length), StandardCharsets.UTF_8);
            }
        }
        return Octets.hex(exported);
    }
}
