package org.pleiad.jndi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import javax.naming.InvalidNameException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.omg.CosNaming.NameComponent;

class ProviderUrlTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "nil",
            value = {
                "iiop://h:1050, corbaloc:iiop:1.2@h:1050/NameService, ''",
                "iiop://h, corbaloc:iiop:1.2@h/NameService, ''",
                "IIOP://h:1/a/b.k, corbaloc:iiop:1.2@h:1/NameService, a/b.k",
                "iiop://[::1]:1050/a, corbaloc:iiop:1.2@[::1]:1050/NameService, a",
                "'iiop://h:1,1.1@i:2/a', 'corbaloc:iiop:1.2@h:1,iiop:1.1@i:2/NameService', a",
                "iiop://, corbaloc:iiop:1.2@localhost/NameService, ''",
                "iiopname://h:1/a%2e%62%2fc, corbaloc:iiop:1.2@h:1/NameService, a.b/c",
                "corbaloc::h:1, corbaloc::h:1/NameService, ''",
                "corbaloc::h:1/Other, corbaloc::h:1/Other, ''",
                "corbaloc:rir:/NameService, corbaloc:rir:/NameService, ''",
                "corbaloc:rir:, nil, ''",
                "corbaname::h:1#a/b, corbaloc::h:1/NameService, a/b",
                "corbaname::h:1/Other#a%C3%A4, corbaloc::h:1/Other, aä",
                "corbaname:rir:#a, nil, a",
                "corbaname:rir:/X#a, corbaloc:rir:/X, a",
                "IOR:00, IOR:00, ''",
            })
    void readsUrls(String url, String root, String path) throws Exception {
        ProviderUrl read = ProviderUrl.parse(url);
        assertThat(read.root()).isEqualTo(root);
        assertThat(CosNames.text(read.path().toArray(NameComponent[]::new))).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "http://h/x",
                "iiop:h",
                "iiop://h,,i",
                "iiop://h/a//b",
                "corbaname::h#a%2",
                "corbaname::h#a%zz",
                "corbaname::h#%ff",
                "corbaname::h#a.b.c"
            })
    void refusesWhatIsNone(String url) {
        assertThatThrownBy(() -> ProviderUrl.parse(url))
                .isInstanceOf(InvalidNameException.class)
                .hasMessageContaining("\"");
    }

    @Test
    void saysHowToWriteACorbalocWithAName() {
        assertThatThrownBy(() -> ProviderUrl.parse("corbaloc::h:1/NameService#a"))
                .isInstanceOf(InvalidNameException.class)
                .hasMessageContaining("corbaname::h:1/NameService#a");
    }
}
