package org.pleiad.groups.benchmarks;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import org.jgroups.protocols.FD_ALL3;
import org.jgroups.protocols.FD_SOCK2;
import org.jgroups.protocols.MFC;
import org.jgroups.protocols.TCP;
import org.jgroups.protocols.TCPPING;
import org.jgroups.protocols.UFC;
import org.jgroups.protocols.UNICAST3;
import org.jgroups.protocols.VERIFY_SUSPECT2;
import org.jgroups.protocols.pbcast.GMS;
import org.jgroups.protocols.pbcast.NAKACK2;
import org.jgroups.protocols.pbcast.STABLE;
import org.jgroups.stack.Protocol;

/** The protocols below: those of JGroups' own tcp.xml, on the loopback, with a failure detector of two seconds. */
final class JGroupsStack {
    private JGroupsStack() {}

    static List<Protocol> below(Place place, Protocol duplicates) throws Exception {
        InetAddress loopback = InetAddress.getLoopbackAddress();
        List<InetSocketAddress> all = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            all.add(new InetSocketAddress(loopback, place.peers().get(i)));
        }
        TCP tcp = new TCP();
        tcp.setBindAddress(loopback);
        tcp.setBindPort(place.peers().get(place.index()));
        tcp.setPortRange(0);
        List<Protocol> protocols = new ArrayList<>(List.of(
                tcp,
                new TCPPING().setInitialHosts(all).setPortRange(0),
                new FD_SOCK2(),
                new FD_ALL3().setTimeout(2000).setInterval(500),
                new VERIFY_SUSPECT2().setTimeout(500),
                new NAKACK2().useMcastXmit(false),
                new UNICAST3(),
                new STABLE().setDesiredAverageGossip(50_000).setMaxBytes(4 << 20)));
        if (duplicates != null) {
            protocols.add(duplicates);
        }
        // a slow first answer must not lead to a second join, which jgroups-raft refuses
        protocols.add(new GMS().setJoinTimeout(10_000).printLocalAddress(false));
        protocols.add(new UFC());
        protocols.add(new MFC());
        return protocols;
    }
}
