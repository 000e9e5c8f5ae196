package org.pleiad.interop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * What ORBs that know nothing of groups do with a reference to several servers when one of them dies: the facts in
 * replication/docs/clients.md. Prints its table; what others rely on is asserted.
 */
@Timeout(120)
class ForeignGroupClientsIT {
    /** Calls after the death. */
    private static final int CALLS = 3;

    /** What a client was given, and where its calls were executed. */
    private record Seen(List<String> outcomes, int first, int second) {
        @Override
        public String toString() {
            return String.join(", ", outcomes) + " | " + first + " + " + second;
        }
    }

    private enum Death {
        AT_START,
        BETWEEN_CALLS,
        IN_MID_CALL
    }

    @Test
    void omniOrbGoesToTheAlternateAddress() throws IOException {
        Assumptions.assumeTrue(
                OmniOrbPeer.isInstalled(), "omniORB is not installed: apt-get install " + OmniOrbPeer.PACKAGES);
        goesOn(table(OmniOrbPeer.build()));
    }

    @Test
    void jacOrbGoesToAnotherAddress() throws IOException {
        goesOn(table(JavaPeer.foreign(JavaPeer.Orb.JACORB)));
    }

    @Test
    void glassFishGoesToTheAlternateAddress() throws IOException {
        Peer peer = JavaPeer.foreign(JavaPeer.Orb.GLASSFISH);
        List<String> command = new ArrayList<>(peer.client());
        // it tries for a minute to reach a dead server
        command.add(1, "-Dcom.sun.corba.ee.transport.ORBTCPConnectTimeouts=100:1000:100:500");
        command.add(1, "-Dcom.sun.corba.ee.transport.ORBCommunicationsRetryTimeout=1000");
        goesOn(table(new Peer(peer.name(), peer.server(), command, peer.directory())));
    }

    @Test
    void theOrbOfOldJdksGoesToTheAlternateAddress() throws IOException {
        goesOn(table(JavaPeer.foreign(JavaPeer.Orb.OPENJDK)));
    }

    private static void goesOn(Map<Death, Seen> seen) {
        assertThat(seen.get(Death.AT_START).second()).isEqualTo(CALLS);
        seen.forEach((death, what) -> {
            assertThat(what.outcomes().subList(1, CALLS))
                    .as(death + ": " + what)
                    .containsOnly("done");
            assertThat(what.first() + what.second()).as(death + ": " + what).isLessThanOrEqualTo(CALLS + 1);
        });
    }

    /** Prints what one ORB does. */
    private Map<Death, Seen> table(Peer peer) throws IOException {
        Map<Death, Seen> ofGroup = new EnumMap<>(Death.class);
        try (RunningProcess client = peer.call("--calls")) {
            client.await("READY");
            for (GroupReferenceForm form : GroupReferenceForm.values()) {
                for (Death death : Death.values()) {
                    Seen seen = experience(client, form, death);
                    System.out.println(peer.name() + " | " + form.title + " | " + death + " | " + seen);
                    if (form == GroupReferenceForm.GROUP) {
                        ofGroup.put(death, seen);
                    }
                }
            }
            System.out.println(peer.name() + " | forwarder | IN_MID_CALL | " + behindAForwarder(client));
        }
        return ofGroup;
    }

    private static Seen experience(RunningProcess client, GroupReferenceForm form, Death death) throws IOException {
        try (var first = new FakeMember();
                var second = new FakeMember()) {
            client.tell("ref " + form.to(first, second));
            client.next("CALL");
            if (death == Death.AT_START) {
                first.die();
            } else {
                assertThat(set(client)).isEqualTo("done");
                first.executed.set(0);
                if (death == Death.BETWEEN_CALLS) {
                    first.die();
                } else {
                    first.diesWhileCalled = true;
                }
            }
            List<String> outcomes = new ArrayList<>();
            for (int i = 0; i < CALLS; i++) {
                outcomes.add(set(client));
            }
            return new Seen(outcomes, first.executed.get(), second.executed.get());
        }
    }

    /** The forwarder sends the client to one server, and when that dies to the other. */
    private static Seen behindAForwarder(RunningProcess client) throws IOException {
        try (var forwarder = new FakeMember();
                var first = new FakeMember();
                var second = new FakeMember()) {
            forwarder.forward = GroupReferenceForm.plain(first);
            client.tell("ref " + GroupReferenceForm.plain(forwarder).toText());
            client.next("CALL");
            assertThat(set(client)).isEqualTo("done");
            first.executed.set(0);
            first.diesWhileCalled = true;
            forwarder.forward = GroupReferenceForm.plain(second);
            List<String> outcomes = new ArrayList<>();
            for (int i = 0; i < CALLS; i++) {
                outcomes.add(set(client));
            }
            return new Seen(outcomes, first.executed.get(), second.executed.get());
        }
    }

    private static String set(RunningProcess client) {
        client.tell("set 1 1");
        return client.next("CALL");
    }
}
