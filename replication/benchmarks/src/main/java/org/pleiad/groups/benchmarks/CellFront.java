package org.pleiad.groups.benchmarks;

import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;

/**
 * The thinnest way from a client to a replica, for contenders that have none of their own: a request is a kind of operation, a
 * cell and a number in sixteen octets, the answer eight; a thread for each connection.
 */
final class CellFront {
    private static final int REQUEST = 16;
    private static final int REPLY = 8;

    /** Carries out what has come, and waits for it. */
    interface Order {
        long carryOut(Operation operation, int cell, long value) throws Exception;
    }

    private CellFront() {}

    static void open(int port, Order order) throws IOException {
        ServerSocketChannel listener = ServerSocketChannel.open();
        listener.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        start(() -> {
            while (true) {
                SocketChannel socket = listener.accept();
                start(() -> answer(socket, order));
            }
        });
    }

    private interface Task {
        void run() throws Exception;
    }

    private static void start(Task task) {
        Thread thread = new Thread(() -> {
            try {
                task.run();
            } catch (Exception ended) {
                // the client has gone, or this replica cannot serve: its client goes to another one
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    private static void answer(SocketChannel socket, Order order) throws Exception {
        try (socket) {
            socket.setOption(StandardSocketOptions.TCP_NODELAY, true);
            ByteBuffer buffer = ByteBuffer.allocateDirect(REQUEST);
            while (true) {
                read(socket, buffer.clear());
                Operation operation = Operation.values()[buffer.getInt(0)];
                long result = order.carryOut(operation, buffer.getInt(4), buffer.getLong(8));
                buffer.clear().limit(REPLY).putLong(0, result);
                write(socket, buffer);
            }
        }
    }

    private static void read(SocketChannel socket, ByteBuffer buffer) throws IOException {
        while (buffer.hasRemaining()) {
            if (socket.read(buffer) < 0) {
                throw new EOFException("the replica has closed the connection");
            }
        }
    }

    private static void write(SocketChannel socket, ByteBuffer buffer) throws IOException {
        while (buffer.hasRemaining()) {
            socket.write(buffer);
        }
    }

    /** A client's end: keeps to one replica until that fails. */
    static final class Line implements Contender.Caller {
        private final Place place;
        private final ByteBuffer buffer = ByteBuffer.allocateDirect(REQUEST);
        private SocketChannel socket;
        private int at;

        Line(Place place) {
            this.place = place;
        }

        @Override
        public long call(Operation operation, int cell, long value) throws IOException {
            try {
                if (socket == null) {
                    int port = place.clients().get(at % place.clients().size());
                    socket = SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
                    socket.setOption(StandardSocketOptions.TCP_NODELAY, true);
                }
                buffer.clear();
                buffer.putInt(0, operation.ordinal()).putInt(4, cell).putLong(8, value);
                write(socket, buffer);
                read(socket, buffer.clear().limit(REPLY));
                return buffer.getLong(0);
            } catch (IOException e) {
                at++;
                if (socket != null) {
                    socket.close();
                    socket = null;
                }
                throw e;
            }
        }
    }
}
