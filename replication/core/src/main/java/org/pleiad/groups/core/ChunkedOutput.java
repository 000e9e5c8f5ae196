package org.pleiad.groups.core;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Octets whose number is not known before, in pieces behind their length; the last one is empty. Used by one thread. */
final class ChunkedOutput extends OutputStream {
    private static final int PIECE = 64 << 10;

    private final OutputStream out;
    private final byte[] buffer = new byte[PIECE];
    private int length;

    ChunkedOutput(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(int octet) throws IOException {
        if (length == PIECE) {
            piece();
        }
        buffer[length++] = (byte) octet;
    }

    @Override
    public void write(byte[] octets, int from, int count) throws IOException {
        int done = 0;
        while (done < count) {
            if (length == PIECE) {
                piece();
            }
            int part = Math.min(count - done, PIECE - length);
            System.arraycopy(octets, from + done, buffer, length, part);
            length += part;
            done += part;
        }
    }

    private void piece() throws IOException {
        out.write(new OctetWriter(4).number(length).toArray());
        out.write(buffer, 0, length);
        length = 0;
    }

    /** Writes what is left, and that there is no more. */
    void end() throws IOException {
        if (length > 0) {
            piece();
        }
        piece();
    }

    static byte[] readAll(DataInputStream in) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        while (true) {
            int length = in.readInt();
            if (length == 0) {
                return all.toByteArray();
            }
            if (length < 0 || length > PIECE) {
                throw new IOException("a piece of " + Integer.toUnsignedString(length) + " octets in a snapshot");
            }
            byte[] piece = in.readNBytes(length);
            if (piece.length != length) {
                throw new IOException("a snapshot ends in a state");
            }
            all.write(piece);
        }
    }
}
