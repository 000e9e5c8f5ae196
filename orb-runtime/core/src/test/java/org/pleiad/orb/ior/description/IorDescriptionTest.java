package org.pleiad.orb.ior.description;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
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
