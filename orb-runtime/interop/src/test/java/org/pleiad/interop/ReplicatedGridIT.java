package org.pleiad.interop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.pleiad.orb.ior.IiopProfile;
import org.pleiad.orb.ior.Ior;

/** omniORB and JacORB call one reference of a replicated grid in three processes, of which the one they call is killed. */
@Timeout(120)
class ReplicatedGridIT {
    private static final int CALLS = 20;

    private final Map<String, RunningProcess> members = new LinkedHashMap<>();
    private final Map<String, Integer> ports = new LinkedHashMap<>();

    @AfterEach
    void stop() {
        members.values().forEach(RunningProcess::kill);
    }

    /** Starts the members; the reference that all of them agree on. */
    private String start() throws IOException {
        List<ServerSocket> reserved = new ArrayList<>();
        for (String name : List.of("a", "b", "c")) {
            ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"));
            reserved.add(socket);
            ports.put(name, socket.getLocalPort());
        }
        for (ServerSocket socket : reserved) {
            socket.close();
        }
        String hosts = ports.entrySet().stream()
                .map(each -> each.getKey() + "=127.0.0.1:" + each.getValue())
                .collect(Collectors.joining(","));
        Peer peer = JavaPeer.replicatedGrid();
        ports.forEach((name, port) -> members.put(name, peer.serve(name, hosts, Integer.toString(port))));
        String newest = "";
        int most = 0;
        for (RunningProcess member : members.values()) {
            String reference = member.await("^IOR grid (IOR:.*)$");
            int profiles = Ior.parse(reference).profiles().size();
            if (profiles > most) {
                most = profiles;
                newest = reference;
            }
        }
        assertThat(most).isEqualTo(3);
        return newest;
    }

    private String first(String reference) {
        int port = IiopProfile.decode(Ior.parse(reference).profiles().get(0)).port();
        return ports.entrySet().stream()
                .filter(each -> each.getValue() == port)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void foreignClientsGoOnWhenTheMemberThatTheyCallIsKilled() throws IOException {
        String reference = start();
        List<Peer> peers = new ArrayList<>(List.of(JavaPeer.foreign(JavaPeer.Orb.JACORB)));
        if (OmniOrbPeer.isInstalled()) {
            peers.add(OmniOrbPeer.build());
        }
        Map<Peer, RunningProcess> clients = new LinkedHashMap<>();
        try {
            for (Peer peer : peers) {
                RunningProcess client = peer.call("--calls");
                clients.put(peer, client);
                client.await("READY");
                client.tell("ref " + reference);
                client.next("CALL");
                assertThat(call(client, "set 1 7")).isEqualTo("done");
            }
            members.get(first(reference)).kill();
            for (Map.Entry<Peer, RunningProcess> each : clients.entrySet()) {
                String name = each.getKey().name();
                List<String> outcomes = new ArrayList<>();
                for (int i = 0; i < CALLS; i++) {
                    outcomes.add(call(each.getValue(), "set 2 " + i));
                }
                System.out.println(name + " | replicated grid | killed | " + outcomes);
                assertThat(outcomes.stream().filter("done"::equals).count())
                        .as(name + ": " + outcomes)
                        .isGreaterThanOrEqualTo(CALLS - 2);
                assertThat(call(each.getValue(), "get 2")).as(name).isEqualTo("" + (CALLS - 1));
                assertThat(call(each.getValue(), "get 1")).as(name).isEqualTo("7");
            }
        } finally {
            clients.values().forEach(RunningProcess::close);
        }
    }

    private static String call(RunningProcess client, String what) {
        client.tell(what);
        return client.next("CALL");
    }
}
