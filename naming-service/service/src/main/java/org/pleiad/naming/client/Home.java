package org.pleiad.naming.client;

import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which references lead to the server that a walk began at. One server may be spelled in several ways, {@code localhost}
 * in a URL and the machine's name in its references; so where ports are the same, hosts are compared by their addresses.
 * Used by one thread.
 */
final class Home {
    /** Names looked up in one walk: each may take the system seconds. */
    private static final int MOST_HOSTS = 50;

    private final ReferenceOutline start;
    private final Map<String, Boolean> known = new HashMap<>();

    Home(ReferenceOutline start) {
        this.start = start;
    }

    boolean has(ReferenceOutline other) {
        if (start.host().isEmpty() || other.host().isEmpty()) {
            return start.host().equals(other.host());
        }
        if (start.port() != other.port()) {
            return false;
        }
        if (start.host().equalsIgnoreCase(other.host())) {
            return true;
        }
        Boolean same = known.get(other.host());
        if (same == null && known.size() < MOST_HOSTS) {
            same = sameMachine(other.host());
            known.put(other.host(), same);
        }
        return Boolean.TRUE.equals(same);
    }

    private boolean sameMachine(String host) {
        List<InetAddress> here = addresses(start.host());
        List<InetAddress> there = addresses(host);
        return here.stream().anyMatch(there::contains)
                || here.stream().anyMatch(Home::isLocal) && there.stream().anyMatch(Home::isLocal);
    }

    private static List<InetAddress> addresses(String host) {
        try {
            return Arrays.asList(InetAddress.getAllByName(host));
        } catch (UnknownHostException unknown) {
            return List.of();
        }
    }

    private static boolean isLocal(InetAddress address) {
        try {
            return address.isLoopbackAddress() || NetworkInterface.getByInetAddress(address) != null;
        } catch (SocketException unknown) {
            return false;
        }
    }
}
