package org.pleiad.orb.async;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** Takes GIOP messages, counts them by type, and never answers. */
final class SilentServer implements AutoCloseable {
    static final int REQUEST = 0;
    static final int CANCEL_REQUEST = 2;

    private final ServerSocket listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final Queue<Socket> connections = new ConcurrentLinkedQueue<>();
    private final AtomicInteger[] counts = new AtomicInteger[8];

    SilentServer() throws IOException {
        for (int i = 0; i < counts.length; i++) {
            counts[i] = new AtomicInteger();
        }
        start(this::accept);
    }

    /** Where an object would be. */
    String url() {
        return "corbaloc:iiop:1.2@127.0.0.1:" + listener.getLocalPort() + "/silent";
    }

    int count(int messageType) {
        return counts[messageType].get();
    }

    int connections() {
        return connections.size();
    }

    /** Breaks all connections, as the end of a process does. */
    void kill() throws IOException {
        listener.close();
        for (Socket connection : connections) {
            if (connection.isClosed()) {
                continue;
            }
            connection.setSoLinger(true, 0);
            connection.close();
        }
    }

    private static void start(Runnable task) {
        Thread thread = new Thread(task, "silent-server");
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() {
        try {
            while (true) {
                Socket connection = listener.accept();
                connections.add(connection);
                start(() -> read(connection));
            }
        } catch (IOException closed) {
            // the test is over
        }
    }

    private void read(Socket connection) {
        try {
            DataInputStream in = new DataInputStream(connection.getInputStream());
            byte[] header = new byte[12];
            while (true) {
                in.readFully(header);
                ByteOrder order = (header[6] & 1) == 0 ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
                in.skipNBytes(ByteBuffer.wrap(header).order(order).getInt(8));
                counts[header[7]].incrementAndGet();
            }
        } catch (IOException closed) {
            // either end is gone
        }
    }

    @Override
    public void close() throws IOException {
        kill();
    }
}
