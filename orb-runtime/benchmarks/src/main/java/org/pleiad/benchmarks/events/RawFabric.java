package org.pleiad.benchmarks.events;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLongArray;

/**
 * The baseline: blocking sockets that carry as many octets. The supplier waits for an octet that says that the event is
 * queued for every consumer; a thread for each consumer writes an event and waits for the consumer's octet.
 */
final class RawFabric implements Fabric {
    /** What an {@code any} with a quote is in a GIOP message, header and operation included. */
    private static final int EVENT_OCTETS = 240;

    private static final int QUEUE = 10_000;
    private static final int SUPPLIER = 's';
    private static final int CONSUMER = 'c';

    /** Fans out; returns the port. */
    static String serve() throws IOException {
        ServerSocket listener = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        List<BlockingQueue<byte[]>> consumers = new CopyOnWriteArrayList<>();
        start(() -> {
            while (true) {
                Socket socket = listener.accept();
                start(() -> serve(socket, consumers));
            }
        });
        return String.valueOf(listener.getLocalPort());
    }

    private static void serve(Socket socket, List<BlockingQueue<byte[]>> consumers) throws Exception {
        socket.setTcpNoDelay(true);
        DataInputStream in = new DataInputStream(socket.getInputStream());
        if (in.read() == SUPPLIER) {
            while (true) {
                byte[] event = in.readNBytes(EVENT_OCTETS);
                if (event.length < EVENT_OCTETS) {
                    return;
                }
                for (BlockingQueue<byte[]> consumer : consumers) {
                    consumer.put(event);
                }
                socket.getOutputStream().write(1);
            }
        }
        BlockingQueue<byte[]> events = new ArrayBlockingQueue<>(QUEUE);
        consumers.add(events);
        socket.getOutputStream().write(1);
        try {
            do {
                socket.getOutputStream().write(events.take());
            } while (in.read() >= 0);
        } finally {
            consumers.remove(events);
        }
    }

    /** Runs until the other side has gone. */
    private interface Task {
        void run() throws Exception;
    }

    private static void start(Task task) {
        Thread thread = new Thread(() -> {
            try {
                task.run();
            } catch (Exception ended) {
                // the other side has gone
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    private static Socket connect(String where, int role) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), Integer.parseInt(where));
        socket.setTcpNoDelay(true);
        socket.getOutputStream().write(role);
        return socket;
    }

    @Override
    public void connectConsumers(String where, AtomicLongArray received) throws IOException {
        for (int i = 0; i < received.length(); i++) {
            int number = i;
            Socket socket = connect(where, CONSUMER);
            DataInputStream in = new DataInputStream(socket.getInputStream());
            in.readByte();
            start(() -> {
                byte[] event = new byte[EVENT_OCTETS];
                while (true) {
                    in.readFully(event);
                    received.incrementAndGet(number);
                    socket.getOutputStream().write(1);
                }
            });
        }
    }

    @Override
    public Supplier connectSupplier(String where) throws IOException {
        Socket socket = connect(where, SUPPLIER);
        DataOutputStream out = new DataOutputStream(socket.getOutputStream());
        DataInputStream in = new DataInputStream(socket.getInputStream());
        byte[] event = new byte[EVENT_OCTETS];
        return number -> {
            out.write(event);
            in.readByte();
            return 1;
        };
    }
}
