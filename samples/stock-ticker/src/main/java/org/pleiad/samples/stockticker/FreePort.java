package org.pleiad.samples.stockticker;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Prints a port that is free, for a server that has to come back to the same one. */
public final class FreePort {

    private FreePort() {}

    /** Prints it. */
    public static void main(String[] args) throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            System.out.println(socket.getLocalPort());
        }
    }
}
