package org.pleiad.orb;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.pleiad.orb.config.ConfigSources;
import org.pleiad.orb.echo.Echo;
import org.pleiad.orb.echo.EchoServant;
import org.pleiad.orb.ior.IiopProfile;
import org.pleiad.orb.ior.Ior;
import org.pleiad.orb.ior.TaggedComponent;
import org.pleiad.orb.ior.UnixAddress;
import org.pleiad.orb.transport.HostName;

/** References that carry Unix-domain sockets. */
@Timeout(60)
class UnixReferencesIT {

    @TempDir
    Path directory;

    private final Pleiad client = Pleiad.builder().build();
    private Pleiad server;

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    private String serve(String... options) {
        server = new Pleiad(ConfigSources.read(options, null));
        return server.toText(server.export(new EchoServant(), Echo.class));
    }

    private String socketFile() {
        return directory.resolve("orb").toString();
    }

    private static IiopProfile profile(String reference) {
        return IiopProfile.decode(Ior.parse(reference).profiles().get(0));
    }

    @Test
    void nameTheSocketInOmniOrbsWay() {
        IiopProfile profile = profile(serve("-ORBendPoint", "giop:unix:" + socketFile()));
        assertThat(profile.port()).isZero();
        assertThat(profile.host()).isEqualTo(HostName.own());
        assertThat(UnixAddress.decode(profile.component(TaggedComponent.TAG_OMNIORB_UNIX_TRANS)))
                .isEqualTo(new UnixAddress(HostName.own(), socketFile()));
    }

    @Test
    void areCalledThroughTheSocket() {
        Echo echo = client.resolve(serve("-ORBendPoint", "giop:unix:" + socketFile()), Echo.class);
        assertThat(echo.ping(1)).isEqualTo(2);
        assertThat(echo._is_a("IDL:nothing:1.0")).isFalse();
    }

    @Test
    void fallBackToTcpWhenTheSocketFileIsGone() throws Exception {
        String reference = serve("-ORBendPoint", "giop:unix:" + socketFile(), "-ORBendPoint", "giop:tcp:127.0.0.1:");
        Echo echo = client.resolve(reference, Echo.class);
        assertThat(echo.toString()).contains("unix:");
        Files.delete(Path.of(socketFile()));
        assertThat(echo.ping(1)).isEqualTo(2);
        assertThat(client.resolve(reference, Echo.class).toString()).contains("127.0.0.1");
    }

    @Test
    void ofOtherHostsAreNotLookedForHere() throws Exception {
        IiopProfile tcp = profile(serve("-ORBendPoint", "giop:tcp:127.0.0.1:"));
        Files.createFile(Path.of(socketFile()));
        IiopProfile elsewhere = new IiopProfile(
                tcp.version(),
                tcp.host(),
                tcp.port(),
                tcp.objectKey(),
                List.of(new UnixAddress("elsewhere", socketFile()).encode()));
        Echo echo = client.resolve(new Ior("", List.of(elsewhere.encode())).toText(), Echo.class);
        assertThat(echo.ping(1)).isEqualTo(2);
    }
}
