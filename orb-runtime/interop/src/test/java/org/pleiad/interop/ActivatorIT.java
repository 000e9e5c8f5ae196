package org.pleiad.interop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pleiad.activator.Activator;
import org.pleiad.activator.ActivatorConfig;
import org.pleiad.activator.PleiadActivator.Selection;
import org.pleiad.activator.PleiadActivator.Server;
import org.pleiad.activator.PleiadActivator.Variable;

/** Servers of ours and of omniORB, started by our activator when clients of either call. */
class ActivatorIT {
    private static final String NAME = "grids";

    @TempDir
    Path directory;

    private static void requireOmniOrb() {
        Assumptions.assumeTrue(
                OmniOrbPeer.isInstalled(), "omniORB is not installed: apt-get install " + OmniOrbPeer.PACKAGES);
    }

    /** Servers end with their standard input, so they are given one that ends with the shell. */
    private static String[] keptAlive(List<String> command) {
        List<String> words = new ArrayList<>(List.of("sh", "-c", "tail --pid=$$ -f /dev/null | \"$@\"", "sh"));
        words.addAll(command);
        return words.toArray(new String[0]);
    }

    private static List<String> with(List<String> command, String... more) {
        List<String> all = new ArrayList<>(command);
        all.addAll(List.of(more));
        return all;
    }

    private static void register(Activator activator, List<String> command, String... places) throws Exception {
        activator
                .administration()
                .add(new Server(
                        NAME, keptAlive(command), "", new Variable[0], Selection.LOCAL_FIRST, places, false, 60));
    }

    private static void callGrid(Peer client, String reference) {
        try (RunningProcess call = client.call("--grid", reference)) {
            int status = call.exitStatus();
            assertThat(call.output()).contains("PASS grid");
            assertThat(status).isZero();
        }
    }

    @Test
    void omniOrbClientsFollowTheActivatorToOurServerAndBackAgain() throws Exception {
        requireOmniOrb();
        Peer ours = JavaPeer.pleiad(OmniOrbPeer.MACRO);
        Peer omniOrb = OmniOrbPeer.build();
        try (Activator activator = Activator.start(ActivatorConfig.in(directory), "127.0.0.1", 0)) {
            String[] settings = {"--persistent", "-ORBActivator", activator.url(), "-ORBServerId", NAME};
            String reference;
            try (RunningProcess server = ours.serve(settings)) {
                // makes the reference known; it is not running when it is called
                reference = server.await("^IOR grid (.*)$");
                server.await("READY");
            }
            register(activator, with(ours.server(), settings));
            callGrid(omniOrb, reference);
            activator.administration().stop(NAME);
            callGrid(omniOrb, reference);
            callGrid(ours, reference);
            activator.administration().stop(NAME);
        }
    }

    @Test
    void omniOrbServersAreStartedToo() throws Exception {
        requireOmniOrb();
        Peer ours = JavaPeer.pleiad(OmniOrbPeer.MACRO);
        Peer omniOrb = OmniOrbPeer.build();
        int port = freePort();
        List<String> command =
                List.of(omniOrb.server().get(0), "-ORBendPoint", "giop:tcp:127.0.0.1:" + port, "--plain");
        try (Activator activator = Activator.start(ActivatorConfig.in(directory), "127.0.0.1", 0)) {
            register(activator, command, "corbaloc:iiop:1.2@127.0.0.1:" + port + "/grid");
            String reference = activator.url().replace(Activator.KEY, NAME);
            callGrid(omniOrb, reference);
            callGrid(ours, reference);
            activator.administration().stop(NAME);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
