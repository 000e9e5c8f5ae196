package org.pleiad.orb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.omg.CORBA.BAD_PARAM;
import org.omg.CORBA.SystemException;
import org.pleiad.orb.config.ConfigSources;
import org.pleiad.orb.echo.Echo;
import org.pleiad.orb.echo.EchoServant;
import org.pleiad.orb.error.Minor;
import org.pleiad.orb.ior.IiopProfile;
import org.pleiad.orb.ior.Ior;
import org.pleiad.orb.ior.SecureTransport;
import org.pleiad.orb.transport.tls.TestAuthority;

/** References that name ports for TLS, and how clients choose between them and others. */
@Timeout(60)
class SecureReferencesIT {
    private static final String SSL = "ssliop://127.0.0.1:0";

    @TempDir
    Path directory;

    private TestAuthority authority;
    private final List<Pleiad> orbs = new ArrayList<>();

    @BeforeEach
    void certify() {
        authority = new TestAuthority(directory, "authority");
    }

    @AfterEach
    void stop() {
        orbs.forEach(Pleiad::close);
    }

    private Pleiad orb(TestAuthority.Identity identity, String... settings) {
        java.util.Properties properties = new java.util.Properties();
        properties.setProperty("org.pleiad.orb.tls.trust", authority.trust().toString());
        if (identity != null) {
            properties.setProperty(
                    "org.pleiad.orb.tls.certificate", identity.certificate().toString());
            properties.setProperty("org.pleiad.orb.tls.key", identity.key().toString());
        }
        for (int i = 0; i < settings.length; i += 2) {
            properties.setProperty("org.pleiad.orb." + settings[i], settings[i + 1]);
        }
        Pleiad orb = new Pleiad(ConfigSources.read(null, properties));
        orbs.add(orb);
        return orb;
    }

    private String serve(String... settings) {
        Pleiad server = orb(authority.identity("server"), settings);
        return server.toText(server.export(new EchoServant(), Echo.class));
    }

    private static IiopProfile profile(String reference) {
        return IiopProfile.decode(Ior.parse(reference).profiles().get(0));
    }

    private static SecureTransport offer(String reference) {
        return SecureTransport.findAll(profile(reference).components()).get(0);
    }

    private static void assertDenied(Minor minor, Runnable call) {
        assertThatThrownBy(call::run)
                .isInstanceOfSatisfying(
                        SystemException.class,
                        denied -> assertThat(minor.matches(denied))
                                .as(denied.toString())
                                .isTrue());
    }

    @Test
    void withTlsAloneHaveNoPlainPort() {
        String reference = serve("listen", SSL);
        assertThat(profile(reference).port()).isZero();
        assertThat(offer(reference).port()).isPositive();
        assertThat(offer(reference).isDemanded()).isTrue();
        assertThat(offer(reference).demandsClientCertificate()).isFalse();
        Echo echo = orb(null).resolve(reference, Echo.class);
        assertThat(echo.ping(1)).isEqualTo(2);
        assertThat(echo.toString()).contains("ssliop:127.0.0.1");
    }

    @Test
    void withBothLetTheClientChoose() {
        String reference = serve("listen", "iiop://127.0.0.1:0," + SSL);
        assertThat(profile(reference).port()).isPositive();
        assertThat(offer(reference).isDemanded()).isFalse();
        Echo plain = orb(null).resolve(reference, Echo.class);
        assertThat(plain.ping(1)).isEqualTo(2);
        assertThat(plain.toString()).doesNotContain("ssliop");
        for (String use : List.of("when-offered", "always")) {
            Echo secure = orb(null, "tls.use", use).resolve(reference, Echo.class);
            assertThat(secure.ping(1)).isEqualTo(2);
            assertThat(secure.toString()).contains("ssliop");
        }
    }

    @Test
    void withoutTlsAreNotCalledByClientsThatWantItAlways() {
        String reference = serve("listen", "iiop://127.0.0.1:0");
        Echo echo = orb(null, "tls.use", "always").resolve(reference, Echo.class);
        assertDenied(Minor.TLS_DEMANDED, () -> echo.ping(1));
        Echo secret = orb(null, "tls.use", "when-offered").resolve(reference, Echo.class);
        assertThat(secret.ping(1)).isEqualTo(2);
    }

    @Test
    void areNeverCalledPlainlyWhenTlsFails() {
        TestAuthority stranger = new TestAuthority(directory, "stranger");
        Pleiad server = orb(stranger.identity("server"), "listen", "iiop://127.0.0.1:0," + SSL);
        String reference = server.toText(server.export(new EchoServant(), Echo.class));
        Echo echo = orb(null, "tls.use", "when-offered").resolve(reference, Echo.class);
        assertDenied(Minor.TLS_HANDSHAKE_REFUSED, () -> echo.ping(1));
    }

    @Test
    void thatDemandCertificatesOfClientsSaySo() {
        String reference = serve("listen", SSL, "tls.clients", "need");
        assertThat(offer(reference).demandsClientCertificate()).isTrue();
        Echo known = orb(authority.identity("client")).resolve(reference, Echo.class);
        assertThat(known.ping(1)).isEqualTo(2);
        Echo unknown = orb(null).resolve(reference, Echo.class);
        assertDenied(Minor.TLS_CERTIFICATE_DEMANDED, () -> unknown.ping(1));
    }

    @Test
    void areCalledWithinTheProcessWhateverTheirAddresses() {
        Pleiad both = orb(authority.identity("server"), "listen", SSL, "tls.use", "always");
        Echo own = both.export(new EchoServant(), Echo.class);
        assertThat(both.resolve(both.toText(own), Echo.class).ping(1)).isEqualTo(2);
        Pleiad plain = orb(null, "listen", "iiop://127.0.0.1:0", "tls.use", "always");
        Echo local = plain.export(new EchoServant(), Echo.class);
        assertThat(plain.resolve(plain.toText(local), Echo.class).ping(1)).isEqualTo(2);
    }

    @Test
    void asUrlsNameTheTlsPort() {
        Pleiad server = orb(authority.identity("server"), "listen", SSL);
        org.omg.CORBA.Object exported = server.export(new EchoServant(), Echo.class);
        IiopProfile profile = profile(server.toText(exported));
        String key = org.pleiad.orb.ior.UrlEscapes.escape(profile.objectKey());
        int port = offer(server.toText(exported)).port();
        Echo echo = orb(null).resolve("corbaloc:ssliop:127.0.0.1:" + port + "/" + key, Echo.class);
        assertThat(echo.ping(1)).isEqualTo(2);
        assertThatThrownBy(() -> orb(null).resolve("corbaloc:ssliop:1.0@127.0.0.1:1/x", Echo.class))
                .isInstanceOf(BAD_PARAM.class)
                .hasMessageContaining("1.2@");
    }

    @Test
    void askForSettingsThatFitTogether() {
        assertThatThrownBy(() -> orb(null, "tls.key", "somewhere"))
                .isInstanceOf(BAD_PARAM.class)
                .hasMessageContaining("together");
        assertThatThrownBy(() -> orb(null, "tls.clients", "maybe"))
                .isInstanceOf(BAD_PARAM.class)
                .hasMessageContaining("none, want or need");
    }
}
