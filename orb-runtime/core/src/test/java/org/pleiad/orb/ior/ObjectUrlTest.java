package org.pleiad.orb.ior;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.omg.CORBA.BAD_PARAM;
import org.pleiad.orb.cdr.GiopVersion;

class ObjectUrlTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            corbaloc::host                          | V1_0 | host        | 2809  |
            corbaloc::host/key                      | V1_0 | host        | 2809  | key
            corbaloc:iiop:host:1234/key             | V1_0 | host        | 1234  | key
            CORBALOC:IIOP:1.2@host.example:65535/k  | V1_2 | host.example| 65535 | k
            corbaloc::1.1@10.0.0.1/a/b%20c          | V1_1 | 10.0.0.1    | 2809  | a/b c
            corbaloc::1.9@host/k                    | V1_2 | host        | 2809  | k
            corbaloc:iiop:1.2@[::1]:99/k%2Fm        | V1_2 | ::1         | 99    | k/m
            corbaloc::[fe80::1%eth0]/k              | V1_0 | fe80::1%eth0| 2809  | k
            """)
    void readsAddressAndKey(String url, GiopVersion version, String host, int port, String key) {
        ObjectUrl.Location location = (ObjectUrl.Location) ObjectUrl.parse(url);

        assertThat(location.addresses()).containsExactly(new ObjectUrl.Address(version, host, port, false));
        assertThat(new String(location.objectKey(), StandardCharsets.ISO_8859_1))
                .isEqualTo(key == null ? "" : key);
    }

    @Test
    void readsSeveralAddressesIntoSeveralProfiles() {
        ObjectUrl.Location location =
                (ObjectUrl.Location) ObjectUrl.parse("corbaloc::1.2@a:1,iiop:b,:1.1@[::2]:3/NameService");

        assertThat(location.addresses())
                .containsExactly(
                        new ObjectUrl.Address(GiopVersion.V1_2, "a", 1, false),
                        new ObjectUrl.Address(GiopVersion.V1_0, "b", 2809, false),
                        new ObjectUrl.Address(GiopVersion.V1_1, "::2", 3, false));
        List<TaggedProfile> profiles = location.toIor().profiles();
        assertThat(profiles).hasSize(3);
        assertThat(IiopProfile.decode(profiles.get(2)).host()).isEqualTo("::2");
    }

    @Test
    void keepsEveryOctetOfAKey() {
        byte[] key = new byte[256];
        for (int i = 0; i < key.length; i++) {
            key[i] = (byte) i;
        }
        ObjectUrl.Location location = (ObjectUrl.Location) ObjectUrl.parse("corbaloc::h/" + UrlEscapes.escape(key));
        assertThat(location.objectKey()).isEqualTo(key);
    }

    @Test
    void readsInitialReferences() {
        assertThat(ObjectUrl.parse("corbaloc:rir:/RootPOA")).isEqualTo(new ObjectUrl.Initial("RootPOA"));
        assertThat(ObjectUrl.parse("corbaloc:rir:")).isEqualTo(new ObjectUrl.Initial("NameService"));
        assertThat(ObjectUrl.parse("corbaloc:rir:/")).isEqualTo(new ObjectUrl.Initial("NameService"));
    }

    @Test
    void readsNames() {
        ObjectUrl.Named named = (ObjectUrl.Named) ObjectUrl.parse("corbaname::host:1#grids/main%20one.k%5c.ind");
        assertThat(named.name()).isEqualTo("grids/main one.k\\.ind");
        ObjectUrl.Location location = (ObjectUrl.Location) named.context();
        assertThat(new String(location.objectKey(), StandardCharsets.ISO_8859_1))
                .isEqualTo("NameService");

        assertThat(ObjectUrl.parse("corbaname:rir:#a/b"))
                .isEqualTo(new ObjectUrl.Named(new ObjectUrl.Initial("NameService"), "a/b"));
        ObjectUrl.Named other = (ObjectUrl.Named) ObjectUrl.parse("corbaname::host/Other");
        assertThat(other.name()).isEmpty();
        assertThat(new String(((ObjectUrl.Location) other.context()).objectKey(), StandardCharsets.ISO_8859_1))
                .isEqualTo("Other");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            http://host/key          | 7 | corbaloc
            host:2809                | 7 | corbaloc
            corbaloc                 | 8 | no protocol
            corbaloc:                | 8 | no protocol
            corbaloc:host            | 8 | no protocol
            corbaloc::               | 8 | no host
            corbaloc::/key           | 8 | no host
            corbaloc::host:0x10/key  | 8 | port
            corbaloc::host:65536/key | 8 | port
            corbaloc::host:/key      | 8 | port
            corbaloc:::1/key         | 8 | no host
            corbaloc::2.0@host/key   | 8 | version 2.0
            corbaloc::@host/key      | 8 | version
            corbaloc::[::1/key       | 8 | ]
            corbaloc:uiop:/tmp/x     | 8 | uiop
            corbaloc:rir:,:host/key  | 8 | beside
            corbaloc::host,/key      | 8 | no protocol
            corbaloc::ho st/key      | 8 | host name
            corbaloc::host/ke%4      | 9 | %25
            corbaloc::host/ke%zz     | 9 | %25
            corbaloc::host/key#name  | 9 | corbaname
            """)
    void saysWhatIsWrong(String url, int minor, String hint) {
        assertThatThrownBy(() -> ObjectUrl.parse(url)).isInstanceOfSatisfying(BAD_PARAM.class, wrong -> {
            assertThat(wrong.minor).isEqualTo(0x4f4d0000 | minor);
            assertThat(wrong.getMessage()).contains(hint).contains(url.strip());
        });
    }
}
