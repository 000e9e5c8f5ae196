package org.pleiad.orb;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Passes connections to a port on to another one, as address translation does. */
final class ForwardingProxy implements AutoCloseable {
    private final ServerSocket listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "forwarding-proxy");
        thread.setDaemon(true);
        return thread;
    });
    private volatile int to;

    final AtomicInteger connections = new AtomicInteger();

    ForwardingProxy() throws IOException {
        threads.execute(this::accept);
    }

    int port() {
        return listener.getLocalPort();
    }

    void forwardTo(int port) {
        to = port;
    }

    private void accept() {
        try {
            while (true) {
                Socket near = listener.accept();
                connections.incrementAndGet();
                Socket far = new Socket(InetAddress.getLoopbackAddress(), to);
                threads.execute(() -> pump(near, far));
                threads.execute(() -> pump(far, near));
            }
        } catch (IOException closed) {
            // the test is over
        }
    }

    private static void pump(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException closed) {
            // either end is gone
        }
    }

    @Override
    public void close() throws IOException {
        listener.close();
        threads.shutdownNow();
    }
}
