package org.pleiad.cli.bench;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/**
 * What a call costs without an ORB: a server that sends 24 octets back for each 64, about what a small request and its reply
 * have, over loopback, a thread for each connection. The server's threads end with their connections, and all with
 * {@link #close}.
 */
final class RawEcho implements AutoCloseable {
    private static final int REQUEST = 64;
    private static final int REPLY = 24;
    private static final int BACKLOG = 1024;

    private final ServerSocket server = new ServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress());

    RawEcho() throws IOException {
        start(this::accept, "pleiad-bench-raw");
    }

    private static void start(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() {
        try {
            while (true) { // ends when the socket is closed
                Socket socket = server.accept();
                start(() -> serve(socket), "pleiad-bench-raw-" + socket.getPort());
            }
        } catch (IOException closed) {
            return;
        }
    }

    private static void serve(Socket socket) {
        byte[] request = new byte[REQUEST];
        byte[] reply = new byte[REPLY];
        try (socket) {
            socket.setTcpNoDelay(true);
            DataInputStream in = new DataInputStream(socket.getInputStream());
            OutputStream out = socket.getOutputStream();
            while (true) { // ends with the connection
                in.readFully(request);
                out.write(reply);
            }
        } catch (IOException ended) {
            return;
        }
    }

    /** A connection of a client. */
    Load.Client client() throws IOException {
        Socket socket = new Socket(server.getInetAddress(), server.getLocalPort());
        socket.setTcpNoDelay(true);
        DataInputStream in = new DataInputStream(socket.getInputStream());
        OutputStream out = socket.getOutputStream();
        byte[] request = new byte[REQUEST];
        byte[] reply = new byte[REPLY];
        return new Load.Client() {
            @Override
            public void call() throws IOException {
                out.write(request);
                in.readFully(reply);
            }

            @Override
            public void close() throws IOException {
                socket.close();
            }
        };
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
