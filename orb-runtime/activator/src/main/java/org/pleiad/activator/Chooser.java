package org.pleiad.activator;

import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.pleiad.activator.PleiadActivator.Selection;
import org.pleiad.orb.transport.HostName;

/**
 * In which order the instances of a server are tried for a client: the first that answers gets it. One for each server;
 * guarded by its monitor.
 */
final class Chooser {
    private final Random random;
    private int turn;

    /** @param random seeded by tests */
    Chooser(Random random) {
        this.random = random;
    }

    /**
     * All candidates, best first.
     *
     * @param client address of the client's connection, as {@code /127.0.0.1:4711}
     */
    List<KnownInstance> order(Selection selection, List<KnownInstance> candidates, String client) {
        List<KnownInstance> order = new ArrayList<>(candidates);
        switch (selection.value()) {
            case Selection._ROUND_ROBIN -> Collections.rotate(order, order.isEmpty() ? 0 : -(turn++ % order.size()));
            case Selection._LEAST_LOADED -> {
                Collections.shuffle(order, random);
                order.sort(Comparator.comparingInt(one -> one.load + one.sentSinceReport));
            }
            case Selection._AFFINITY -> {
                String host = host(client);
                order.sort(Comparator.comparingLong(one -> mix(host, one.id)));
            }
            case Selection._LOCAL_FIRST -> {
                Collections.shuffle(order, random);
                String near = isThisMachine(host(client)) ? HostName.own() : null;
                order.sort(Comparator.comparing(one -> !one.host.equals(near) && !one.host.equals(host(client))));
            }
            default -> Collections.shuffle(order, random);
        }
        return order;
    }

    /** Highest random weight: when an instance goes, only its own clients move. */
    private static long mix(String client, String instance) {
        long hash = 0xcbf29ce484222325L;
        for (char c : (client + '\n' + instance).toCharArray()) {
            hash = (hash ^ c) * 0x100000001b3L;
        }
        hash ^= hash >>> 32;
        hash *= 0xd6e8feb86659fd93L;
        return hash ^ hash >>> 32;
    }

    /** The host in an address of a connection. */
    static String host(String client) {
        int begin = client.lastIndexOf('/') + 1;
        int end = client.lastIndexOf(':');
        String host = end > begin ? client.substring(begin, end) : client.substring(begin);
        return host.startsWith("[") && host.endsWith("]") ? host.substring(1, host.length() - 1) : host;
    }

    /** Whether a client with a connection from an address is on this machine; a Unix-domain socket has no other. */
    static boolean isThisMachine(String host) {
        if (host.isEmpty() || !(Character.digit(host.charAt(0), 16) >= 0 || host.charAt(0) == ':')) {
            return host.isEmpty();
        }
        try {
            // an address in figures: nobody is asked for a name
            InetAddress address = InetAddress.getByName(host);
            return address.isLoopbackAddress() || NetworkInterface.getByInetAddress(address) != null;
        } catch (UnknownHostException | SocketException notAnAddress) {
            return false;
        }
    }
}
