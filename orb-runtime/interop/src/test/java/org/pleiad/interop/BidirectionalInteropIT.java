package org.pleiad.interop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Bidirectional GIOP with omniORB. The clients publish an address where nobody listens, as from behind a firewall: calls
 * back can come over the client's own connection only.
 */
class BidirectionalInteropIT {
    /** Port 1 of this host: the address is believed, since it is the client's, and refuses connections. */
    private static final String UNREACHABLE = "127.0.0.1:1";

    private static final String[] OMNI_RULES = {
        "-ORBclientTransportRule", "* bidir,tcp", "-ORBserverTransportRule", "* bidir,tcp"
    };

    @BeforeEach
    void requireOmniOrb() {
        Assumptions.assumeTrue(
                OmniOrbPeer.isInstalled(), "omniORB is not installed: apt-get install " + OmniOrbPeer.PACKAGES);
    }

    @Test
    void weCallOmniOrbBackOverItsConnection() {
        assertThat(callBacks(omniClient("1"), ourServer("true"))).startsWith("PASS");
    }

    @Test
    void omniOrbCallsUsBackOverOurConnection() {
        assertThat(callBacks(ourClient("true"), omniServer("1"))).startsWith("PASS");
    }

    @Test
    void withoutTheOffersThereIsNoWayBack() {
        assertThat(callBacks(omniClient("0"), ourServer("true"))).startsWith("FAIL");
        assertThat(callBacks(ourClient("false"), omniServer("1"))).startsWith("FAIL");
    }

    private static List<String> ourServer(String accept) {
        return with(JavaPeer.pleiad(OmniOrbPeer.MACRO).server(), "-ORBacceptBiDirectionalGIOP", accept);
    }

    private static List<String> ourClient(String offer) {
        return with(
                JavaPeer.pleiad(OmniOrbPeer.MACRO).client(),
                "-ORBofferBiDirectionalGIOP",
                offer,
                "-ORBPublishedAddresses",
                UNREACHABLE);
    }

    private static List<String> omniServer(String accept) {
        return with(with(OmniOrbPeer.build().server(), OMNI_RULES), "-ORBacceptBiDirectionalGIOP", accept);
    }

    private static List<String> omniClient(String offer) {
        return with(
                with(OmniOrbPeer.build().client(), OMNI_RULES),
                "-ORBofferBiDirectionalGIOP",
                offer,
                "-ORBendPointPublish",
                "giop:tcp:" + UNREACHABLE);
    }

    private static List<String> with(List<String> command, String... arguments) {
        var longer = new ArrayList<>(command);
        longer.addAll(List.of(arguments));
        return longer;
    }

    /** The line that says how the calls back went. */
    private static String callBacks(List<String> client, List<String> server) {
        Peer calling = new Peer("client", List.of(), client, OmniOrbPeer.build().directory());
        Peer serving = new Peer("server", server, List.of(), OmniOrbPeer.build().directory());
        try (RunningProcess service = serving.serve("--bidirectional")) {
            service.await("READY");
            try (RunningProcess caller =
                    calling.call("--echo", service.await("^IOR echo (IOR:.*)$"), "--bidirectional")) {
                caller.exitStatus();
                List<String> lines = caller.output();
                return lines.stream()
                        .filter(line -> line.contains(" call-backs"))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError(String.join("\n", lines)));
            }
        }
    }
}
