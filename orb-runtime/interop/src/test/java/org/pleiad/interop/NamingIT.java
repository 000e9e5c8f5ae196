package org.pleiad.interop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.omg.CORBA.ORB;
import org.pleiad.naming.NamingConfig;
import org.pleiad.naming.NamingServer;

/** A grid bound and found by name, through our naming service and through others' clients and servers. */
class NamingIT {
    private static final String GRID = "grid";

    @TempDir
    Path directory;

    /** Our naming service, and where it answers. */
    private record Naming(ORB orb, NamingServer server, String address) implements AutoCloseable {

        static Naming start() throws IOException {
            String address = "127.0.0.1:" + freePort();
            ORB orb = ORB.init(new String[] {"-ORBListenEndpoints", "iiop://" + address}, new Properties());
            return new Naming(orb, NamingServer.start(orb, NamingConfig.DEFAULT), address);
        }

        @Override
        public void close() {
            server.close();
            orb.destroy();
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void requireOmniOrb() {
        Assumptions.assumeTrue(
                OmniOrbPeer.isInstalled(), "omniORB is not installed: apt-get install " + OmniOrbPeer.PACKAGES);
    }

    /** One serves the grid under a name, the other finds it there. */
    private static void bindAndFind(Peer serving, Peer calling, String address) {
        try (RunningProcess server = serving.serve("--bind", GRID, "corbaloc::" + address + "/NameService")) {
            server.await("READY");
            try (RunningProcess client = calling.call("--grid", "corbaname::" + address + "#" + GRID)) {
                int status = client.exitStatus();
                assertThat(client.output()).contains("PASS grid");
                assertThat(status).isZero();
            }
        }
    }

    @Test
    void ourClientsAndServersUseOmniNames() throws IOException {
        requireOmniOrb();
        int port = freePort();
        var command = List.of(
                "omniNames",
                "-start",
                Integer.toString(port),
                "-logdir",
                directory.toString(),
                "-ORBendPoint",
                "giop:tcp:127.0.0.1:" + port);
        try (RunningProcess names = RunningProcess.start("omniNames", directory, command)) {
            names.await("Root context is|Checkpointing Phase 2|Checkpointing completed");
            Peer pleiad = JavaPeer.pleiad("");
            bindAndFind(pleiad, pleiad, "127.0.0.1:" + port);
        }
    }

    @Test
    void omniOrbUsesOurNamingService() throws IOException {
        requireOmniOrb();
        try (Naming naming = Naming.start()) {
            Peer omniOrb = OmniOrbPeer.build();
            bindAndFind(omniOrb, omniOrb, naming.address());
            bindAndFind(omniOrb, JavaPeer.pleiad(OmniOrbPeer.MACRO), naming.address());
        }
    }

    @Test
    void nameCltListsOurNamingService() throws IOException {
        requireOmniOrb();
        try (Naming naming = Naming.start()) {
            var nameclt =
                    List.of("nameclt", "-ORBInitRef", "NameService=corbaloc::" + naming.address() + "/NameService");
            for (var verb : List.of(List.of("bind_new_context", "a.kind"), List.of("bind_new_context", "a.kind/b"))) {
                try (RunningProcess run =
                        RunningProcess.start("nameclt", directory, nameclt, verb.toArray(String[]::new))) {
                    assertThat(run.exitStatus()).as("%s", run.output()).isZero();
                }
            }
            try (RunningProcess list = RunningProcess.start("nameclt", directory, nameclt, "list", "a.kind")) {
                assertThat(list.await("^(b/)$")).isEqualTo("b/");
            }
        }
    }

    @Test
    void jacorbUsesOurNamingService() throws IOException {
        try (Naming naming = Naming.start()) {
            bindAndFind(
                    JavaPeer.foreign(JavaPeer.Orb.JACORB),
                    JavaPeer.pleiad(JavaPeer.Stubs.JACORB.macro),
                    naming.address());
            bindAndFind(
                    JavaPeer.pleiad(JavaPeer.Stubs.JACORB.macro),
                    JavaPeer.foreign(JavaPeer.Orb.JACORB),
                    naming.address());
        }
    }

    @Test
    void glassfishUsesOurNamingService() throws IOException {
        try (Naming naming = Naming.start()) {
            bindAndFind(
                    JavaPeer.foreign(JavaPeer.Orb.GLASSFISH),
                    JavaPeer.pleiad(JavaPeer.Stubs.IDLJ.macro),
                    naming.address());
            bindAndFind(
                    JavaPeer.pleiad(JavaPeer.Stubs.IDLJ.macro),
                    JavaPeer.foreign(JavaPeer.Orb.GLASSFISH),
                    naming.address());
        }
    }
}
