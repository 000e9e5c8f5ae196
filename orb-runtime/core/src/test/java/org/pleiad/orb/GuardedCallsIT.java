package org.pleiad.orb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.SystemException;
import org.pleiad.orb.config.OrbConfig;
import org.pleiad.orb.echo.Echo;
import org.pleiad.orb.echo.EchoHelper;
import org.pleiad.orb.echo.EchoServant;
import org.pleiad.orb.error.Minor;
import org.pleiad.orb.group.MarshalledReply;
import org.pleiad.orb.group.MarshalledRequest;
import org.pleiad.orb.group.RequestRouter;
import org.pleiad.orb.ior.IiopProfile;
import org.pleiad.orb.ior.Ior;
import org.pleiad.orb.security.Caller;
import org.pleiad.orb.security.SecurityConfig;
import org.pleiad.orb.transport.TlsConfig;
import org.pleiad.orb.transport.TlsEndpoint;
import org.pleiad.orb.transport.tls.TestAuthority;

/** Servers that know who calls, by certificate or by password, and that refuse what no rule allows. */
@Timeout(60)
class GuardedCallsIT {

    @TempDir
    Path directory;

    private TestAuthority authority;
    private final List<Pleiad> orbs = new ArrayList<>();
    private final List<Caller> seen = new CopyOnWriteArrayList<>();
    private final AtomicInteger asked = new AtomicInteger();
    private Pleiad server;

    @BeforeEach
    void certify() {
        authority = new TestAuthority(directory, "authority");
    }

    @AfterEach
    void stop() {
        orbs.forEach(Pleiad::close);
    }

    private Pleiad start(OrbConfig.Builder config) {
        Pleiad orb = new Pleiad(config.build());
        orbs.add(orb);
        return orb;
    }

    private OrbConfig.Builder serving() {
        TestAuthority.Identity identity = authority.identity("server");
        return OrbConfig.builder()
                .listen(new TlsEndpoint("127.0.0.1", 0))
                .tls(TlsConfig.builder()
                        .identity(identity.certificate(), identity.key())
                        .trust(authority.trust().toString())
                        .clientCertificates(TlsConfig.ClientCertificates.WANTED)
                        .build());
    }

    private String serve(OrbConfig.Builder config) {
        server = start(config);
        EchoServant servant = new EchoServant() {
            @Override
            public int ping(int value) {
                server.currentCall().ifPresent(call -> seen.add(call.caller()));
                return super.ping(value);
            }
        };
        return server.toText(server.export(servant, Echo.class));
    }

    private String rules(String... lines) throws Exception {
        return Files.write(directory.resolve("rules"), List.of(lines)).toString();
    }

    private Echo client(String reference, TestAuthority.Identity identity, SecurityConfig as) {
        TlsConfig.Use always = TlsConfig.Use.ALWAYS;
        var tls = TlsConfig.builder().trust(authority.trust().toString()).use(always);
        if (identity != null) {
            tls.identity(identity.certificate(), identity.key());
        }
        return start(OrbConfig.builder().tls(tls.build()).security(as)).resolve(reference, Echo.class);
    }

    private SecurityConfig as(String user, String password) throws Exception {
        Path file = Files.writeString(directory.resolve(user + "-password"), password + "\n");
        return SecurityConfig.NONE.user(user, "file:" + file);
    }

    private boolean isRight(String user, String password) {
        asked.incrementAndGet();
        return user.equals("alice") && password.equals("secret");
    }

    private static void assertDenied(Minor minor, Runnable call) {
        assertThatThrownBy(call::run).isInstanceOfSatisfying(SystemException.class, denied -> {
            assertThat(minor.matches(denied)).as(denied.toString()).isTrue();
            assertThat(denied.completed).isEqualTo(CompletionStatus.COMPLETED_NO);
        });
    }

    @Test
    void callersAreKnownByTheirCertificates() throws Exception {
        String reference = serve(serving().accessRules(rules("allow CN=billing call ping on object *")));
        assertThat(client(reference, authority.identity("billing"), SecurityConfig.NONE)
                        .ping(1))
                .isEqualTo(2);
        assertThat(seen).singleElement().satisfies(caller -> {
            assertThat(caller.name()).isEqualTo("CN=billing");
            assertThat(caller.proof()).isEqualTo(Caller.Proof.CERTIFICATE);
            assertThat(caller.address()).contains("127.0.0.1");
        });
        Echo other = client(reference, authority.identity("other"), SecurityConfig.NONE);
        assertDenied(Minor.ACCESS_REFUSED, () -> other.ping(1));
        Echo unknown = client(reference, null, SecurityConfig.NONE);
        assertDenied(Minor.ACCESS_REFUSED, () -> unknown.ping(1));
        assertThat(seen).hasSize(1);
    }

    @Test
    void rulesAreAboutOperationsAndInterfaces() throws Exception {
        String id = EchoHelper.id();
        String reference = serve(serving().accessRules(rules("allow anybody call ping on interface " + id)));
        Echo echo = client(reference, null, SecurityConfig.NONE);
        assertThat(echo.ping(1)).isEqualTo(2);
        assertThat(echo._non_existent()).isFalse();
        assertDenied(Minor.ACCESS_REFUSED, () -> echo.sleep(1));
    }

    @Test
    void callsWithinTheProcessNeedNoRule() throws Exception {
        String reference = serve(serving().accessRules(rules("# nothing is allowed")));
        assertThat(server.resolve(reference, Echo.class).ping(1)).isEqualTo(2);
    }

    @Test
    void callersAreKnownByTheirPasswords() throws Exception {
        String reference = serve(
                serving().passwordVerifier(this::isRight).accessRules(rules("allow user:alice call ping on object *")));
        Echo alice = client(reference, null, as("alice", "secret"));
        for (int i = 0; i < 5; i++) {
            assertThat(alice.ping(1)).isEqualTo(2);
        }
        assertThat(seen)
                .hasSize(5)
                .allSatisfy(caller -> assertThat(caller.name()).isEqualTo("user:alice"));
        // once for the connection, not for each request
        assertThat(asked).hasValue(1);
        Echo wrong = client(reference, null, as("alice", "guessed"));
        assertDenied(Minor.NOT_AUTHENTICATED, () -> wrong.ping(1));
        Echo unknown = client(reference, null, SecurityConfig.NONE);
        assertDenied(Minor.ACCESS_REFUSED, () -> unknown.ping(1));
    }

    @Test
    void passwordsAreNotSentWithoutTls() throws Exception {
        String reference = serve(OrbConfig.builder().listen("127.0.0.1", 0).passwordVerifier(this::isRight));
        Path password = Files.writeString(directory.resolve("p"), "secret");
        Echo alice = start(OrbConfig.builder().security(SecurityConfig.NONE.user("alice", "file:" + password)))
                .resolve(reference, Echo.class);
        assertThat(alice.ping(1)).isEqualTo(2);
        assertThat(seen).singleElement().matches(caller -> !caller.isKnown());
        assertThat(asked).hasValue(0);
    }

    @Test
    void requestsForObjectGroupsAreAskedAboutByTheNameOfTheGroup() throws Exception {
        String reference = serve(serving().accessRules(rules("allow anybody call ping on object group:plant/7")));
        List<String> routed = new CopyOnWriteArrayList<>();
        server.routeKeys(new RequestRouter() {
            @Override
            public boolean owns(byte[] objectKey) {
                return objectKey[0] == 'P' && objectKey[3] == 'g' && objectKey.length == 18;
            }

            @Override
            public CompletionStage<MarshalledReply> route(MarshalledRequest request) {
                routed.add(request.operation());
                throw Minor.GROUP_MEMBER_UNREACHABLE.exception(CompletionStatus.COMPLETED_NO);
            }
        });
        Echo seventh = client(ofGroup(reference, 7), null, SecurityConfig.NONE);
        Echo eighth = client(ofGroup(reference, 8), null, SecurityConfig.NONE);
        assertDenied(Minor.GROUP_MEMBER_UNREACHABLE, () -> seventh.ping(1));
        assertThat(routed).contains("ping");
        routed.clear();
        assertDenied(Minor.ACCESS_REFUSED, () -> eighth.ping(1));
        assertDenied(Minor.ACCESS_REFUSED, () -> seventh.sleep(1));
        assertThat(routed).isEmpty();
    }

    private static String ofGroup(String reference, int number) {
        IiopProfile profile = IiopProfile.decode(Ior.parse(reference).profiles().get(0));
        byte[] key = {'P', 'L', 1, 'g', 5, 'p', 'l', 'a', 'n', 't', 0, 0, 0, 0, 0, 0, 0, (byte) number};
        return new Ior(
                        EchoHelper.id(),
                        List.of(new IiopProfile(
                                        profile.version(), profile.host(), profile.port(), key, profile.components())
                                .encode()))
                .toText();
    }

    @Test
    void settingsNameTheRulesAndTheUser() throws Exception {
        Properties properties = new Properties();
        properties.setProperty("org.pleiad.orb.access.rules", rules("allow everything"));
        assertThatThrownBy(() -> new Pleiad(org.pleiad.orb.config.ConfigSources.read(null, properties)))
                .hasMessageContaining("rules:1");
        properties.clear();
        properties.setProperty("org.pleiad.orb.user", "alice");
        assertThatThrownBy(() -> org.pleiad.orb.config.ConfigSources.read(null, properties))
                .hasMessageContaining("together");
    }
}
