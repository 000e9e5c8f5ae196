package org.pleiad.orb.transport;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.pleiad.orb.giop.MessageType;

/** A server that behaves as badly as a test wants: runs a script for each connection, on a plain socket. */
final class ScriptedPeer implements AutoCloseable {

    /** What to do with a connection; when it returns the connection is closed. */
    interface Script {
        void play(Line line) throws Exception;
    }

    private final ServerSocket listener;
    private final AtomicInteger accepted = new AtomicInteger();
    private final BlockingQueue<Throwable> failures = new LinkedBlockingQueue<>();

    ScriptedPeer(Script script) throws IOException {
        listener = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
        start("peer", () -> {
            while (!listener.isClosed()) {
                Socket socket = listener.accept();
                accepted.incrementAndGet();
                start("peer-line", () -> {
                    try (socket) {
                        script.play(new Line(socket));
                    }
                });
            }
        });
    }

    private interface Task {
        void run() throws Exception;
    }

    private void start(String name, Task task) {
        Thread thread = new Thread(
                () -> {
                    try {
                        task.run();
                    } catch (Exception | AssertionError failure) {
                        if (!listener.isClosed()) {
                            failures.add(failure);
                        }
                    }
                },
                name);
        thread.setDaemon(true);
        thread.start();
    }

    TcpEndpoint endpoint() {
        return new TcpEndpoint("127.0.0.1", listener.getLocalPort());
    }

    int accepted() {
        return accepted.get();
    }

    BlockingQueue<Throwable> failures() {
        return failures;
    }

    @Override
    public void close() throws IOException {
        listener.close();
    }

    /** A message as it stands on the wire. */
    record Frame(MessageType type, byte[] octets) {

        int id() {
            return ByteBuffer.wrap(octets).getInt(12);
        }
    }

    /** One connection, from either end. */
    static final class Line implements AutoCloseable {

        private final Socket socket;
        private final DataInputStream in;

        Line(Socket socket) throws IOException {
            this.socket = socket;
            socket.setSoTimeout((int) TimeUnit.SECONDS.toMillis(20));
            in = new DataInputStream(socket.getInputStream());
        }

        static Line to(Endpoint endpoint) throws IOException {
            TcpEndpoint tcp = (TcpEndpoint) endpoint;
            return new Line(new Socket(tcp.host(), tcp.port()));
        }

        /** The next frame; null at the end. */
        Frame read() throws IOException {
            byte[] header = new byte[12];
            int first = in.read();
            if (first < 0) {
                return null;
            }
            header[0] = (byte) first;
            in.readFully(header, 1, 11);
            int size = ByteBuffer.wrap(header).getInt(8);
            byte[] octets = java.util.Arrays.copyOf(header, 12 + size);
            in.readFully(octets, 12, size);
            return new Frame(MessageType.values()[header[7]], octets);
        }

        void write(ByteBuf message) throws IOException {
            write(ByteBufUtil.getBytes(message));
            message.release();
        }

        void write(byte... octets) throws IOException {
            socket.getOutputStream().write(octets);
            socket.getOutputStream().flush();
        }

        void reset() throws IOException {
            socket.setSoLinger(true, 0);
            socket.close();
        }

        Socket socket() {
            return socket;
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
