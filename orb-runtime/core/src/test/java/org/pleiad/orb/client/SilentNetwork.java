package org.pleiad.orb.client;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.pleiad.orb.group.HeartbeatComponent;
import org.pleiad.orb.ior.IiopProfile;
import org.pleiad.orb.ior.Ior;

/**
 * A network before a server that can fall silent: connections stay, and new ones come about, but nothing arrives any more, as with a
 * process that is stopped. It counts the heartbeats that come by. Each direction of a connection has a thread.
 */
final class SilentNetwork implements AutoCloseable {
    private final Ior direct;
    private final ServerSocket listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private final AtomicInteger heartbeats = new AtomicInteger();
    private volatile boolean silent;

    /** The network before the server of a reference. */
    SilentNetwork(String reference) throws IOException {
        direct = Ior.parse(reference);
        start(this::accept);
    }

    private IiopProfile profile() {
        return IiopProfile.decode(direct.profiles().get(0));
    }

    /** The reference through this network; if something else is behind, its profiles come second. */
    String reference(String... behind) {
        IiopProfile there = profile();
        var detour = new IiopProfile(
                        there.version(), "127.0.0.1", listener.getLocalPort(), there.objectKey(), there.components())
                .encode();
        var profiles = new java.util.ArrayList<>(List.of(detour));
        for (String other : behind) {
            profiles.addAll(Ior.parse(other).profiles());
        }
        return new Ior(direct.typeId(), profiles).toText();
    }

    void fallSilent() {
        silent = true;
    }

    int heartbeats() {
        return heartbeats.get();
    }

    private static void start(Runnable task) {
        Thread thread = new Thread(task, "silent-network");
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() {
        try {
            while (true) {
                Socket near = listener.accept();
                Socket far =
                        new Socket(InetAddress.getLoopbackAddress(), profile().port());
                sockets.addAll(List.of(near, far));
                start(() -> pump(near, far));
                start(() -> pump(far, near));
            }
        } catch (IOException closed) {
            // the test is over
        }
    }

    private void pump(Socket from, Socket to) {
        byte[] octets = new byte[4096];
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int count = in.read(octets); count >= 0; count = in.read(octets)) {
                if (new String(octets, 0, count, StandardCharsets.ISO_8859_1).contains(HeartbeatComponent.OPERATION)) {
                    heartbeats.incrementAndGet();
                }
                if (!silent) {
                    out.write(octets, 0, count);
                }
            }
        } catch (IOException closed) {
            // either end is gone
        }
    }

    @Override
    public void close() throws IOException {
        listener.close();
        for (Socket socket : sockets) {
            socket.close();
        }
    }
}
