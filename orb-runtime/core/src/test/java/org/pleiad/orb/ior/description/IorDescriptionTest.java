package org.pleiad.orb.ior.description;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pleiad.orb.cdr.Encapsulation;
import org.pleiad.orb.cdr.GiopVersion;
import org.pleiad.orb.ior.AlternateAddress;
import org.pleiad.orb.ior.IiopProfile;
import org.pleiad.orb.ior.Ior;
import org.pleiad.orb.ior.TaggedComponent;
import org.pleiad.orb.ior.TaggedProfile;
import org.pleiad.orb.ior.UnixAddress;

class IorDescriptionTest {

    @Test
    void showsAddressKeyAndComponents() {
        var codeSets = new TaggedComponent(TaggedComponent.TAG_CODE_SETS, Encapsulation.write(out -> {
            out.writeLong(0x00010001);
            out.writeLong(1);
            out.writeLong(0x05010001);
            out.writeLong(0x00010109);
            out.writeLong(0);
        }));
        byte[] key = "Name\u0001Service".getBytes(StandardCharsets.ISO_8859_1);
        var profile = new IiopProfile(
                GiopVersion.V1_2,
                "host.example",
                2809,
                key,
                List.of(TaggedComponent.orbType(), codeSets, new AlternateAddress("other.example", 2810).encode()));

        var description = IorDescription.of(new Ior("IDL:grid:1.0", List.of(profile.encode())));

        assertThat(description).containsEntry("type", "IDL:grid:1.0");
        Map<?, ?> first = firstProfile(description);
        assertThat(first.get("version")).isEqualTo("1.2");
        assertThat(first.get("host")).isEqualTo("host.example");
        assertThat(first.get("port")).isEqualTo(2809);
        assertThat(first.get("key")).isEqualTo("4e616d650153657276696365");
        assertThat(first.get("keyText")).isEqualTo("Name.Service");
        assertThat((List<?>) first.get("components"))
                .hasToString("[{tag=0, name=TAG_ORB_TYPE, orbType=0x504c4544, orb=Pleiad},"
                        + " {tag=1, name=TAG_CODE_SETS, char={native=ISO 8859-1, conversions=[UTF-8]},"
                        + " wchar={native=UTF-16, conversions=[]}},"
                        + " {tag=3, name=TAG_ALTERNATE_IIOP_ADDRESS, host=other.example, port=2810}]");
    }

    private static Map<?, ?> describe(TaggedComponent component) {
        var profile = new IiopProfile(GiopVersion.V1_2, "h", 1, new byte[] {1}, List.of(component));
        Map<?, ?> first = firstProfile(IorDescription.of(new Ior("", List.of(profile.encode()))));
        return (Map<?, ?>) ((List<?>) first.get("components")).get(0);
    }

    @Test
    void saysWhatTlsAndLoginAServerWants() {
        byte[] gssup = HexFormat.of().parseHex("06066781020101" + "01");
        byte[] target = HexFormat.of().parseHex("0401000806066781020101" + "0100000004" + "626f6f6b");
        var tls = new TaggedComponent(36, Encapsulation.write(out -> {
            out.writeShort((short) 0x66);
            out.writeShort((short) 0x06);
            out.writeLong(1);
            out.writeString("secure.example");
            out.writeShort((short) 4433);
        }));
        var csi = new TaggedComponent(33, Encapsulation.write(out -> {
            out.writeBoolean(true);
            out.writeLong(1);
            out.writeShort((short) 0x46);
            out.writeLong(tls.tag());
            out.writeOctetSequence(tls.data());
            out.writeShort((short) 0x40);
            out.writeShort((short) 0x40);
            out.writeOctetSequence(gssup);
            out.writeOctetSequence(target);
            out.writeShort((short) 0x400);
            out.writeShort((short) 0);
            out.writeLong(0);
            out.writeLong(1);
            out.writeOctetSequence(gssup);
            out.writeLong(3);
        }));
        assertThat(describe(csi))
                .hasToString("{tag=33, name=TAG_CSI_SEC_MECH_LIST, stateful=true, mechanisms=[{requires=[integrity,"
                        + " confidentiality, client proves who it is], transport={tag=36,"
                        + " name=TAG_TLS_SEC_TRANS, supports=[integrity, confidentiality, server proves who"
                        + " it is, client proves who it is], requires=[integrity, confidentiality],"
                        + " addresses=[secure.example:4433]}, login={supports=[client proves who it is],"
                        + " requires=[client proves who it is], mechanism=GSSUP (user and password),"
                        + " targetName=book}, attributes={supports=[identity assertion], requires=[],"
                        + " privilegeAuthorities=[], namingMechanisms=[GSSUP (user and password)],"
                        + " identities=[anonymous, principal name]}}]}");
        var ssl = new TaggedComponent(20, Encapsulation.write(out -> {
            out.writeShort((short) 0x7f);
            out.writeShort((short) 0x06);
            out.writeShort((short) 684);
        }));
        assertThat(describe(ssl).get("requires")).hasToString("[integrity, confidentiality]");
        assertThat(describe(ssl).get("port")).isEqualTo(684);
    }

    @Test
    void explainsGroupsPoliciesAndSockets() {
        assertThat(describe(new TaggedComponent(27, Encapsulation.write(out -> {
                    out.writeOctet((byte) 1);
                    out.writeOctet((byte) 0);
                    out.writeString("plant");
                    out.writeLongLong(7);
                    out.writeLong(3);
                }))))
                .hasToString("{tag=27, name=TAG_FT_GROUP, version=1.0, domain=plant, group=7, groupVersion=3}");
        assertThat(describe(new TaggedComponent(28, Encapsulation.write(out -> out.writeBoolean(true)))))
                .hasToString("{tag=28, name=TAG_FT_PRIMARY, primary=true}");
        assertThat(describe(new TaggedComponent(2, Encapsulation.write(out -> {
                    out.writeLong(1);
                    out.writeLong(37);
                    out.writeOctetSequence(new byte[] {0, 1});
                }))))
                .hasToString("{tag=2, name=TAG_POLICIES, policies={BIDIRECTIONAL_POLICY_TYPE=0001}}");
        assertThat(describe(new UnixAddress("here", "/run/grid").encode()))
                .hasToString("{tag=1096045570, name=TAG_OMNIORB_UNIX_TRANS, host=here, path=/run/grid}");
        assertThat(describe(new TaggedComponent(0x504C0001, Encapsulation.write(out -> {
                    out.writeOctet((byte) 1);
                    out.writeLong(300);
                }))))
                .hasToString(
                        "{tag=1347158017, name=Pleiad: the server keeps sessions, version=1, retentionSeconds=300}");
    }

    @Test
    void showsWhatNobodyKnowsAsOctetsUnderItsRegisteredName() {
        assertThat(describe(new TaggedComponent(17, new byte[] {1, 2})))
                .hasToString("{tag=17, name=TAG_KerberosV5_SEC_MECH, data=0102}");
        assertThat(describe(new TaggedComponent(0x4a414301, new byte[] {1, 2})))
                .hasToString("{tag=1245790977, data=0102}");
        assertThat(describe(new TaggedComponent(33, new byte[] {0, 1, 0, 0, 127, -1, -1, -1}))
                        .get("malformed"))
                .isNotNull();
    }

    @Test
    void showsAMalformedProfileAsOctets() {
        var profile = new TaggedProfile(TaggedProfile.TAG_INTERNET_IOP, new byte[] {0, 1, 2, 0, 0, 0, 0, 9});
        Map<?, ?> first = firstProfile(IorDescription.of(new Ior("", List.of(profile))));
        assertThat(first.get("malformed")).isNotNull();
        assertThat(first.get("data")).isEqualTo("0001020000000009");
    }

    @Test
    void showsTheNilReference() {
        assertThat(IorDescription.of(Ior.NIL)).containsEntry("nil", true).doesNotContainKey("profiles");
    }

    private static Map<?, ?> firstProfile(Map<String, Object> description) {
        return (Map<?, ?>) ((List<?>) description.get("profiles")).get(0);
    }
}
