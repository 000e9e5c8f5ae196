package org.pleiad.orb.ior;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.omg.CORBA.BAD_PARAM;
import org.omg.CORBA.INV_OBJREF;
import org.omg.CORBA.MARSHAL;
import org.omg.CORBA.SystemException;
import org.pleiad.orb.cdr.GiopVersion;

class IorTest {
    private static final byte[] KEY = "key".getBytes(StandardCharsets.ISO_8859_1);

    @Test
    void writesAReferenceAsTheStandardWants() {
        Ior ior = new Ior("IDL:G:1.0", List.of(new IiopProfile(GiopVersion.V1_0, "h", 2809, KEY, List.of()).encode()));

        assertThat(ior.toText())
                .isEqualTo("IOR:"
                        + "00000000" // big-endian, padding
                        + "0000000a" + "49444c3a473a312e30000000" // "IDL:G:1.0", padding
                        + "00000001" // one profile
                        + "00000000" + "00000013" // TAG_INTERNET_IOP, 19 octets
                        + "00" + "0100" + "00" // big-endian, version 1.0, padding
                        + "00000002" + "6800" // "h"
                        + "0af9" // port 2809
                        + "00000003" + "6b6579"); // "key"
    }

    @ParameterizedTest
    @EnumSource(GiopVersion.class)
    void readsWhatItWritesInEitherByteOrderAndCase(GiopVersion version) {
        List<TaggedComponent> components = version == GiopVersion.V1_0
                ? List.of()
                : List.of(TaggedComponent.orbType(), new AlternateAddress("::1", 65535).encode());
        IiopProfile profile = new IiopProfile(version, "host.example", 65535, KEY, components);
        Ior ior = new Ior("IDL:Grid:1.0", List.of(profile.encode(), new TaggedProfile(77, new byte[] {1, 2})));

        assertThat(Ior.parse(ior.toText())).isEqualTo(ior);
        assertThat(Ior.parse(ior.toText(ByteOrder.LITTLE_ENDIAN))).isEqualTo(ior);
        assertThat(Ior.parse("  " + ior.toText().toUpperCase(Locale.ROOT) + "\n"))
                .isEqualTo(ior);
        assertThat(Ior.parse(ior.toText().toLowerCase(Locale.ROOT))).isEqualTo(ior);
        assertThat(IiopProfile.decode(ior.profiles().get(0))).isEqualTo(profile);
    }

    @Test
    void readsTheAlternateAddress() {
        AlternateAddress address = new AlternateAddress("10.0.0.1", 40000);
        assertThat(AlternateAddress.decode(address.encode())).isEqualTo(address);
    }

    @Test
    void knowsTheNilReference() {
        assertThat(Ior.NIL.toText()).isEqualTo("IOR:00000000" + "00000001" + "00000000" + "00000000");
        assertThat(Ior.parse(Ior.NIL.toText()).isNil()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "IOR", "IOR:", "IOR:0", "IOR:0x", "IOR:00", "IOR:02", "ior:000000ffffffff", "corbaloc::h/k"})
    void saysWhatIsWrongWithAText(String text) {
        assertThatThrownBy(() -> Ior.parse(text)).isInstanceOfSatisfying(BAD_PARAM.class, wrong -> {
            assertThat(wrong.minor).isEqualTo(0x4f4d0000 | 10);
            assertThat(wrong.getMessage()).hasSizeGreaterThan(20);
        });
    }

    @Test
    void refusesProfilesThatAreNotIiop() {
        assertThatThrownBy(() -> IiopProfile.decode(new TaggedProfile(1, new byte[0])))
                .isInstanceOf(INV_OBJREF.class)
                .hasMessageContaining("tag is 1");
        assertThatThrownBy(() -> IiopProfile.decode(new TaggedProfile(0, new byte[] {0, 2, 0})))
                .isInstanceOf(INV_OBJREF.class)
                .hasMessageContaining("2.0");
        assertThatThrownBy(() -> IiopProfile.decode(new TaggedProfile(0, new byte[0])))
                .isInstanceOf(MARSHAL.class);
    }

    @Test
    void readsTheProfilesOfLaterMinorVersions() {
        TaggedProfile profile = new IiopProfile(GiopVersion.V1_2, "h", 1, KEY, List.of()).encode();
        profile.data()[2] = 7;
        assertThat(IiopProfile.decode(profile).version()).isEqualTo(GiopVersion.V1_2);
    }

    @Test
    void everyCutOffTextIsRefused() {
        String whole = new Ior(
                        "IDL:Grid:1.0",
                        List.of(new IiopProfile(GiopVersion.V1_2, "h", 1, KEY, List.of(TaggedComponent.orbType()))
                                .encode()))
                .toText();
        for (int length = 0; length < whole.length(); length++) {
            String cut = whole.substring(0, length);
            assertThatThrownBy(() -> Ior.parse(cut)).as(cut).isInstanceOf(SystemException.class);
        }
    }
}
