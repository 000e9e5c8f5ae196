package org.pleiad.benchmarks;

import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;

/** The baseline: blocking sockets, a thread for each connection, one system call each way for a short message. */
final class RawSocket implements Contender {

    private static final int LARGEST = 2 << 20;

    @Override
    public String serve() throws IOException {
        ServerSocketChannel listener = ServerSocketChannel.open();
        listener.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        start(() -> {
            while (true) {
                SocketChannel socket = listener.accept();
                start(() -> answer(socket));
            }
        });
        return String.valueOf(((InetSocketAddress) listener.getLocalAddress()).getPort());
    }

    private interface Task {
        void run() throws IOException;
    }

    private static void start(Task task) {
        Thread thread = new Thread(() -> {
            try {
                task.run();
            } catch (IOException ended) {
                // the client has gone
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    /** A request begins with its length and that of the reply. */
    private static void answer(SocketChannel socket) throws IOException {
        socket.setOption(StandardSocketOptions.TCP_NODELAY, true);
        ByteBuffer buffer = ByteBuffer.allocateDirect(LARGEST);
        while (true) {
            buffer.clear();
            do {
                read(socket, buffer);
            } while (buffer.position() < 8 || buffer.position() < buffer.getInt(0));
            buffer.position(0).limit(buffer.getInt(4));
            write(socket, buffer);
        }
    }

    @Override
    public Caller connect(String where) throws IOException {
        SocketChannel socket =
                SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(where)));
        socket.setOption(StandardSocketOptions.TCP_NODELAY, true);
        ByteBuffer buffer = ByteBuffer.allocateDirect(LARGEST);
        return shape -> {
            buffer.clear().limit(shape.requestBytes());
            buffer.putInt(0, shape.requestBytes()).putInt(4, shape.replyBytes());
            write(socket, buffer);
            buffer.clear().limit(shape.replyBytes());
            while (buffer.hasRemaining()) {
                read(socket, buffer);
            }
        };
    }

    private static void read(SocketChannel socket, ByteBuffer buffer) throws IOException {
        if (socket.read(buffer) < 0) {
            throw new EOFException();
        }
    }

    private static void write(SocketChannel socket, ByteBuffer buffer) throws IOException {
        while (buffer.hasRemaining()) {
            socket.write(buffer);
        }
    }
}
