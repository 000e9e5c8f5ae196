package org.pleiad.groups.ratis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pleiad.groups.core.SystemEnvironment;
import org.pleiad.groups.spi.EngineProvider;

class RatisSettingsTest {
    @TempDir
    Path directory;

    @Test
    void refusesASettingThatItDoesNotHave() {
        assertThatThrownBy(() -> RatisSettings.of(Map.of("tls.trusted", "x")))
                .hasMessageContaining("no setting [tls.trusted]")
                .hasMessageContaining("tls.trust,");
    }

    @Test
    void refusesCertificatesThatAreNotAllThere() throws Exception {
        String file = Files.writeString(directory.resolve("x.pem"), "x").toString();
        assertThatThrownBy(() -> RatisSettings.of(Map.of("tls.certificate", file, "tls.key", file)))
                .hasMessageContaining("lacks tls.trust");
        assertThatThrownBy(() ->
                        RatisSettings.of(Map.of("tls.certificate", file, "tls.key", file, "tls.trust", file + ".not")))
                .hasMessageContaining("there is no such file");
    }

    @Test
    void refusesNumbersOutOfTheirBounds() {
        assertThatThrownBy(() -> RatisSettings.of(Map.of("entry.octets", "12")))
                .hasMessageContaining("entry.octets = 12")
                .hasMessageContaining("from 65536");
        assertThatThrownBy(() -> RatisSettings.of(Map.of("lease", "yes"))).hasMessageContaining("true or false");
    }

    @Test
    void refusesAnAddressWithoutAPort() {
        assertThatThrownBy(() -> Endpoint.of("localhost")).hasMessageContaining("it takes host:port");
        assertThat(Endpoint.of("[::1]:7001")).isEqualTo(new Endpoint("::1", 7001));
    }

    @Test
    void isFoundByItsName() {
        try (SystemEnvironment environment = new SystemEnvironment()) {
            assertThat(ServiceLoader.load(EngineProvider.class))
                    .filteredOn(provider -> provider.name().equals("ratis"))
                    .singleElement()
                    .satisfies(provider -> assertThat(
                                    provider.create(environment, (domain, self, receiver) -> null, Map.of())
                                            .name())
                            .isEqualTo("ratis"));
        }
    }

    @Test
    void leavesTheProcessItsHandlerOfUncaughtExceptions() {
        Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
        RatisManners.teach();
        assertThat(Thread.getDefaultUncaughtExceptionHandler()).isSameAs(before);
    }
}
