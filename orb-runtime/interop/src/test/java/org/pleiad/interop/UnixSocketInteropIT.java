package org.pleiad.interop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** omniORB and we reach each other through Unix-domain sockets alone: no server here listens on a TCP port. */
class UnixSocketInteropIT {

    @TempDir
    Path directory;

    @BeforeEach
    void requireOmniOrb() {
        Assumptions.assumeTrue(
                OmniOrbPeer.isInstalled(), "omniORB is not installed: apt-get install " + OmniOrbPeer.PACKAGES);
    }

    @Test
    void weCallOmniOrb() {
        call(ours(), omniOrb());
    }

    @Test
    void omniOrbCallsUs() {
        call(omniOrb(), ours());
    }

    private Peer ours() {
        Peer peer = JavaPeer.pleiad(OmniOrbPeer.MACRO);
        return new Peer(
                peer.name(),
                with(peer.server(), "-ORBendPoint", unix("pleiad-server")),
                with(peer.client(), "-ORBendPoint", unix("pleiad-client")),
                peer.directory());
    }

    private Peer omniOrb() {
        Peer peer = OmniOrbPeer.build();
        return new Peer(
                peer.name(),
                List.of(peer.server().get(0), "-ORBendPoint", unix("omni-server")),
                List.of(peer.client().get(0), "-ORBendPoint", unix("omni-client")),
                peer.directory());
    }

    private String unix(String name) {
        return "giop:unix:" + directory.resolve(name);
    }

    private static List<String> with(List<String> command, String... arguments) {
        var longer = new ArrayList<>(command);
        longer.addAll(List.of(arguments));
        return longer;
    }

    /** All checks of the kitchen sink, calls back among them. */
    private static void call(Peer client, Peer server) {
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
                        .noneMatch(line -> line.startsWith("FAIL"));
            }
        }
    }
}
