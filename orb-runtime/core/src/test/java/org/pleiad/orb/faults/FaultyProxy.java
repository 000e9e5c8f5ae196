package org.pleiad.orb.faults;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import org.pleiad.orb.Pleiad;
import org.pleiad.orb.ior.IiopProfile;
import org.pleiad.orb.ior.Ior;

/**
 * A network between a client and a server that does to each request what it is told. It knows whole GIOP messages and serves
 * connections with one call at a time, which is how synchronous callers use them; each connection has a thread here.
 */
final class FaultyProxy implements AutoCloseable {
    private static final int CAPTURED = 64;

    private final ServerSocket listener;
    private final int serverPort;
    private final Queue<Fault> next = new ConcurrentLinkedQueue<>();
    private final Set<Wire> lines = ConcurrentHashMap.newKeySet();
    // connections to the server that are between calls
    private final Deque<Wire> idle = new ConcurrentLinkedDeque<>();
    private final Deque<byte[]> captured = new ArrayDeque<>();
    private volatile Supplier<Fault> otherwise = () -> Fault.NONE;
    private volatile boolean alsoOpenings;
    private volatile boolean closed;

    FaultyProxy(int serverPort) throws IOException {
        this.serverPort = serverPort;
        listener = new ServerSocket(0, 200, InetAddress.getByName("127.0.0.1"));
        start(this::accept);
    }

    /** A proxy for the server in a reference. */
    static FaultyProxy before(String reference) throws IOException {
        return new FaultyProxy(profile(reference).port());
    }

    private static IiopProfile profile(String reference) {
        return IiopProfile.decode(Ior.parse(reference).profiles().get(0));
    }

    /** The reference that leads through the proxy. */
    String through(String reference) {
        Ior ior = Ior.parse(reference);
        IiopProfile direct = profile(reference);
        IiopProfile detour = new IiopProfile(
                direct.version(), "127.0.0.1", listener.getLocalPort(), direct.objectKey(), direct.components());
        return new Ior(ior.typeId(), List.of(detour.encode())).toText();
    }

    /** As {@link #through(String)}, as a stub of a client. */
    <T> T resolve(Pleiad client, String reference, Class<T> type) {
        return client.resolve(through(reference), type);
    }

    /** What is done to the next requests, one after the other; then it is again what {@link #otherwise} says. */
    void next(Fault... faults) {
        next.clear();
        next.addAll(List.of(faults));
    }

    /** What is done to requests for which nothing special was said. */
    void otherwise(Supplier<Fault> faults) {
        otherwise = faults;
    }

    /** Does it to the requests that open sessions, too. */
    void alsoOpenings() {
        alsoOpenings = true;
    }

    /** The last requests that came by, the newest last. */
    List<byte[]> captured() {
        synchronized (captured) {
            return List.copyOf(captured);
        }
    }

    /** Presents a request to the server on a new connection; returns the reply, or {@code null} if it closes instead. */
    byte[] present(byte[] request) throws IOException {
        try (Wire line = Wire.to(serverPort)) {
            line.write(request);
            return line.read();
        }
    }

    /** Resets all connections of clients. */
    void resetAll() {
        lines.forEach(line -> line.end(Fault.Ending.RST));
    }

    private static Thread start(Runnable task) {
        Thread thread = new Thread(task, "faulty-proxy");
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private void accept() {
        try {
            while (true) {
                Wire client = new Wire(listener.accept());
                lines.add(client);
                start(() -> serve(client));
            }
        } catch (IOException ended) {
            if (!closed) {
                throw new IllegalStateException("the proxy cannot accept", ended);
            }
        }
    }

    private void serve(Wire client) {
        try (client) {
            byte[] message = client.read();
            while (message != null) {
                if (Wire.isRequest(message) && !pass(client, message)) {
                    return;
                }
                message = client.read();
            }
        } catch (IOException broken) {
            // one of both went away
        } finally {
            lines.remove(client);
        }
    }

    private Fault faultFor(byte[] request) {
        if (!alsoOpenings && new String(request, StandardCharsets.ISO_8859_1).contains("PleiadSession")) {
            return Fault.NONE;
        }
        synchronized (captured) {
            captured.add(request);
            if (captured.size() > CAPTURED) {
                captured.remove();
            }
        }
        Fault told = next.poll();
        return told == null ? otherwise.get() : told;
    }

    /** Carries one call; whether the client's connection is still good. */
    private boolean pass(Wire client, byte[] request) throws IOException {
        Fault fault = faultFor(request);
        Wire server = idle.pollFirst();
        if (server == null || !server.isOpen()) {
            server = Wire.to(serverPort);
        }
        boolean keep = false;
        try {
            keep = pass(client, request, server, fault);
        } finally {
            if (keep && !closed) {
                idle.addFirst(server);
            } else {
                server.close();
            }
        }
        return !client.isEnding();
    }

    /** Whether the server's connection can be used again. */
    private boolean pass(Wire client, byte[] request, Wire server, Fault fault) throws IOException {
        switch (fault.kind()) {
            case CUT_REQUEST -> {
                server.write(request, Math.min(fault.at(), request.length - 1));
                server.end(fault.ending());
                client.end(fault.ending());
                return false;
            }
            case CLOSE_CONNECTION -> {
                client.write(Wire.CLOSE_CONNECTION);
                client.end(Fault.Ending.FIN);
                return true;
            }
            case DROP_REQUEST -> {
                return true;
            }
            case DUPLICATE_REQUEST -> {
                server.write(request);
                server.write(request);
                byte[] reply = server.read();
                // the copy is answered too, unless it came while the request was running
                if (reply != null) {
                    client.write(reply);
                }
                return false;
            }
            case DUPLICATE_ELSEWHERE -> {
                try (Wire other = Wire.to(serverPort)) {
                    other.write(request);
                    boolean good = relay(client, request, server, fault);
                    other.read();
                    return good;
                }
            }
            case REPLAY_ELSEWHERE -> {
                boolean good = relay(client, request, server, fault);
                present(request);
                return good;
            }
            default -> {
                return relay(client, request, server, fault);
            }
        }
    }

    private static boolean relay(Wire client, byte[] request, Wire server, Fault fault) throws IOException {
        server.write(request);
        byte[] reply = server.read();
        if (reply == null) {
            client.end(Fault.Ending.FIN);
            return false;
        }
        switch (fault.kind()) {
            case CUT_REPLY -> {
                client.write(reply, Math.min(fault.at(), reply.length - 1));
                client.end(fault.ending());
            }
            case DROP_REPLY -> {
                // nothing is written
            }
            case DUPLICATE_REPLY -> {
                client.write(reply);
                client.write(reply);
            }
            default -> client.write(reply);
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        closed = true;
        listener.close();
        lines.forEach(Wire::close);
        idle.forEach(Wire::close);
    }
}
