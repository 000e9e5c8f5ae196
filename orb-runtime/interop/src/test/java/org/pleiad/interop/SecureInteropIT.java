package org.pleiad.interop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * omniORB and JacORB call us over TLS, and we them: no server here has a plain address in its references, and each side
 * has to show a certificate. Certificates are OpenSSL's.
 */
class SecureInteropIT {
    private static final String PASSWORD = "changeit";
    private static final String OMNIORB_TLS = "libomnisslTP4.so.2";

    @TempDir
    Path directory;

    @BeforeEach
    void certify() throws IOException {
        Assumptions.assumeTrue(
                Stream.of(System.getenv("PATH").split(":"))
                        .anyMatch(each -> Files.isExecutable(Path.of(each, "openssl"))),
                "openssl is not installed");
        openssl("req -x509 -newkey rsa:2048 -nodes -keyout root.key -out root.pem -subj /CN=root -days 2");
        Files.writeString(directory.resolve("names"), "subjectAltName=IP:127.0.0.1,DNS:localhost\n");
        certify("ours");
        certify("theirs");
    }

    private void certify(String name) {
        openssl("req -newkey rsa:2048 -nodes -keyout " + name + ".key -out " + name + ".csr -subj /CN=" + name);
        openssl("x509 -req -in " + name
                + ".csr -CA root.pem -CAkey root.key -CAcreateserial -days 2 -extfile names -out " + name + ".pem");
    }

    private void openssl(String arguments) {
        var command = new ArrayList<>(List.of("openssl"));
        command.addAll(List.of(arguments.split(" ")));
        RunningProcess.run("openssl", directory, command);
    }

    @Test
    void weCallOmniOrb() throws IOException {
        call(ours(OmniOrbPeer.MACRO), omniOrb());
    }

    @Test
    void omniOrbCallsUs() throws IOException {
        call(omniOrb(), ours(OmniOrbPeer.MACRO));
    }

    @Test
    void weCallJacOrb() {
        call(ours(JavaPeer.Stubs.JACORB.macro), jacOrb());
    }

    @Test
    void jacOrbCallsUs() {
        call(jacOrb(), ours(JavaPeer.Stubs.JACORB.macro));
    }

    private String file(String name) {
        return directory.resolve(name).toString();
    }

    private Peer ours(String macro) {
        Peer peer = JavaPeer.pleiad(macro);
        String[] tls = {
            "-Dorg.pleiad.orb.tls.certificate=" + file("ours.pem"),
            "-Dorg.pleiad.orb.tls.key=" + file("ours.key"),
            "-Dorg.pleiad.orb.tls.trust=" + file("root.pem"),
            "-Dorg.pleiad.orb.tls.clients=need",
            "-Dorg.pleiad.orb.tls.use=always",
            "-Dorg.pleiad.orb.listen=ssliop://127.0.0.1:0"
        };
        return new Peer(
                peer.name(), withOptions(peer.server(), tls), withOptions(peer.client(), tls), peer.directory());
    }

    /** Its certificate stands behind its key, which it wants encrypted. */
    private Peer omniOrb() throws IOException {
        Assumptions.assumeTrue(
                OmniOrbPeer.isInstalled(), "omniORB is not installed: apt-get install " + OmniOrbPeer.PACKAGES);
        openssl("rsa -aes128 -passout pass:" + PASSWORD + " -in theirs.key -out theirs-both.pem");
        Files.writeString(
                directory.resolve("theirs-both.pem"),
                Files.readString(directory.resolve("theirs-both.pem"))
                        + Files.readString(directory.resolve("theirs.pem")));
        Peer peer = OmniOrbPeer.build();
        return new Peer(peer.name(), omniOrb(peer.server()), omniOrb(peer.client()), peer.directory());
    }

    private List<String> omniOrb(List<String> command) {
        return List.of(
                "env",
                "LD_PRELOAD=" + OMNIORB_TLS,
                command.get(0),
                "-ORBendPoint",
                "giop:ssl:127.0.0.1:",
                "-ORBsslCAFile",
                file("root.pem"),
                "-ORBsslKeyFile",
                file("theirs-both.pem"),
                "-ORBsslKeyPassword",
                PASSWORD);
    }

    private Peer jacOrb() {
        openssl("pkcs12 -export -in theirs.pem -inkey theirs.key -certfile root.pem -name theirs -out theirs.p12"
                + " -passout pass:" + PASSWORD);
        RunningProcess.run(
                "keytool",
                directory,
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-importcert",
                        "-noprompt",
                        "-alias",
                        "root",
                        "-file",
                        "root.pem",
                        "-keystore",
                        "theirs.p12",
                        "-storepass",
                        PASSWORD));
        Peer peer = JavaPeer.foreign(JavaPeer.Orb.JACORB);
        String[] tls = {
            "-Djacorb.security.support_ssl=on",
            "-Djacorb.ssl.socket_factory=org.jacorb.security.ssl.sun_jsse.SSLSocketFactory",
            "-Djacorb.ssl.server_socket_factory=org.jacorb.security.ssl.sun_jsse.SSLServerSocketFactory",
            // both sides show certificates: the bits 0x20 and 0x40
            "-Djacorb.security.ssl.client.supported_options=60",
            "-Djacorb.security.ssl.client.required_options=60",
            "-Djacorb.security.ssl.server.supported_options=60",
            "-Djacorb.security.ssl.server.required_options=60",
            "-Djacorb.security.keystore=" + file("theirs.p12"),
            "-Djacorb.security.keystore_password=" + PASSWORD,
            "-Djacorb.security.jsse.trustees_from_ks=on"
        };
        return new Peer(
                peer.name(), withOptions(peer.server(), tls), withOptions(peer.client(), tls), peer.directory());
    }

    private static List<String> withOptions(List<String> java, String... options) {
        var command = new ArrayList<>(java);
        command.addAll(1, List.of(options));
        return command;
    }

    /** All checks of the kitchen sink, calls back among them. */
    private static void call(Peer client, Peer server) {
        String pair = client.name().split(" ")[0] + " -> " + server.name().split(" ")[0];
        KnownFailures known = new KnownFailures();
        try (RunningProcess serving = server.serve()) {
            serving.await("READY");
            try (RunningProcess calling = client.call(
                    "--echo", serving.await("^IOR echo (IOR:.*)$"), "--grid", serving.await("^IOR grid (IOR:.*)$"))) {
                calling.exitStatus();
                List<String> lines = calling.output();
                assertThat(lines)
                        .as(String.join("\n", lines))
                        .anyMatch(line -> line.endsWith(" hold"))
                        .anyMatch(line -> line.startsWith("PASS call-backs"))
                        .noneMatch(line -> line.startsWith("FAIL ")
                                && known.reason(pair, line.substring(5, line.indexOf(':')))
                                        .isEmpty());
            }
        }
    }
}
