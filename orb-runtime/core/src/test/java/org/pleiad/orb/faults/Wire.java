package org.pleiad.orb.faults;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.pleiad.orb.giop.MessageType;

/** One end of a connection that carries whole GIOP messages as octets. */
final class Wire implements AutoCloseable {
    /** A whole CloseConnection of GIOP 1.2. */
    static final byte[] CLOSE_CONNECTION = {
        'G', 'I', 'O', 'P', 1, 2, 0, (byte) MessageType.CLOSE_CONNECTION.ordinal(), 0, 0, 0, 0
    };

    private static final int HEADER = 12;

    private final Socket socket;
    private final DataInputStream in;
    private final OutputStream out;
    private volatile boolean ending;

    Wire(Socket socket) throws IOException {
        this.socket = socket;
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(60_000);
        in = new DataInputStream(new BufferedInputStream(socket.getInputStream()));
        out = socket.getOutputStream();
    }

    static Wire to(int port) throws IOException {
        return new Wire(new Socket("127.0.0.1", port));
    }

    static boolean isRequest(byte[] message) {
        return message[7] == MessageType.REQUEST.ordinal();
    }

    /** The next message; {@code null} at the end. */
    byte[] read() throws IOException {
        int first = in.read();
        if (first < 0) {
            return null;
        }
        byte[] header = new byte[HEADER];
        header[0] = (byte) first;
        in.readFully(header, 1, HEADER - 1);
        ByteOrder order = (header[6] & 1) == 0 ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
        int size = ByteBuffer.wrap(header).order(order).getInt(8);
        byte[] message = Arrays.copyOf(header, HEADER + size);
        in.readFully(message, HEADER, size);
        return message;
    }

    void write(byte[] message) throws IOException {
        out.write(message);
    }

    void write(byte[] message, int count) throws IOException {
        out.write(message, 0, count);
    }

    boolean isOpen() {
        return !socket.isClosed();
    }

    boolean isEnding() {
        return ending;
    }

    /** Ends the connection in one of the ways that connections end. */
    void end(Fault.Ending how) {
        ending = true;
        try {
            switch (how) {
                case FIN -> socket.close();
                case RST -> {
                    socket.setSoLinger(true, 0);
                    socket.close();
                }
                case HALF -> {
                    socket.shutdownOutput();
                    // until the other side has noticed
                    socket.setSoTimeout(5_000);
                    while (in.read() >= 0) {
                        // what comes is of no interest
                    }
                    socket.close();
                }
            }
        } catch (IOException gone) {
            close();
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException closed) {
            // closed is closed
        }
    }
}
