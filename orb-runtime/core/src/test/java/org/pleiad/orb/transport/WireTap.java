package org.pleiad.orb.transport;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Lies between client and server and notes what passes in either direction. */
final class WireTap implements AutoCloseable {
    private final ServerSocket entrance = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
    private final ByteArrayOutputStream heard = new ByteArrayOutputStream();
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();

    WireTap(InternetEndpoint server) throws IOException {
        start(() -> {
            while (true) {
                Socket client = entrance.accept();
                Socket onwards = new Socket(server.host(), server.port());
                sockets.addAll(List.of(client, onwards));
                start(() -> pass(client, onwards));
                start(() -> pass(onwards, client));
            }
        });
    }

    private interface Passing {
        void run() throws IOException;
    }

    private static void start(Passing passing) {
        Thread thread = new Thread(() -> {
            try {
                passing.run();
            } catch (IOException closed) {
                // the test is over
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    private void pass(Socket from, Socket to) throws IOException {
        InputStream in = from.getInputStream();
        OutputStream out = to.getOutputStream();
        byte[] octets = new byte[8192];
        int count;
        while ((count = in.read(octets)) >= 0) {
            synchronized (heard) {
                heard.write(octets, 0, count);
            }
            out.write(octets, 0, count);
        }
        to.shutdownOutput();
    }

    int port() {
        return entrance.getLocalPort();
    }

    byte[] heard() {
        synchronized (heard) {
            return heard.toByteArray();
        }
    }

    @Override
    public void close() throws IOException {
        entrance.close();
        for (Socket each : sockets) {
            each.close();
        }
    }
}
