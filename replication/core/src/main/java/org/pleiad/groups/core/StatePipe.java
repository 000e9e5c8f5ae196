package org.pleiad.groups.core;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.pleiad.groups.spi.Environment;

/**
 * A state that is written by one thread while another reads it, a few pieces ahead at most. Both waits have a bound; the writer ends
 * when the reader has closed.
 */
final class StatePipe {
    private static final int PIECE = 256 << 10;
    /** Pieces written and not yet read. */
    private static final int AHEAD = 4;

    private static final long WAIT_SECONDS = 30;
    private static final byte[] END = new byte[0];

    private final ArrayBlockingQueue<byte[]> pieces = new ArrayBlockingQueue<>(AHEAD);
    private final In in = new In();
    private volatile boolean closed;
    private volatile IOException failure;

    StatePipe(Environment environment, Captured state) {
        Environment.SerialExecutor writer = environment.serial("pleiad-state");
        writer.execute(() -> {
            try (Out out = new Out()) {
                state.writeTo(out);
            } catch (IOException | UncheckedIOException e) {
                failed(new IOException("the state could not be written", e));
            } catch (RuntimeException e) {
                failed(new IOException("the object could not write its state", e));
            }
        });
    }

    InputStream in() {
        return in;
    }

    private void failed(IOException e) {
        if (failure == null) {
            failure = e;
        }
        pieces.clear();
        pieces.add(END);
    }

    private void put(byte[] piece) throws IOException {
        try {
            if (closed || !pieces.offer(piece, WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw new IOException("nobody reads the state any more");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    /** Where the state is written. */
    private final class Out extends OutputStream {
        private final byte[] buffer = new byte[PIECE];
        private int length;

        @Override
        public void write(int octet) throws IOException {
            if (length == PIECE) {
                flush();
            }
            buffer[length++] = (byte) octet;
        }

        @Override
        public void write(byte[] octets, int from, int count) throws IOException {
            int done = 0;
            while (done < count) {
                if (length == PIECE) {
                    flush();
                }
                int part = Math.min(count - done, PIECE - length);
                System.arraycopy(octets, from + done, buffer, length, part);
                length += part;
                done += part;
            }
        }

        @Override
        public void flush() throws IOException {
            if (length > 0) {
                put(Arrays.copyOf(buffer, length));
                length = 0;
            }
        }

        @Override
        public void close() throws IOException {
            if (failure == null) {
                flush();
                put(END);
            }
        }
    }

    /** Where it is read. */
    private final class In extends InputStream {
        private byte[] piece = new byte[0];
        private int at;
        private boolean ended;

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] to, int from, int count) throws IOException {
            if (count == 0) {
                return 0;
            }
            if (at == piece.length && !next()) {
                return -1;
            }
            int part = Math.min(count, piece.length - at);
            System.arraycopy(piece, at, to, from, part);
            at += part;
            return part;
        }

        private boolean next() throws IOException {
            if (ended) {
                return false;
            }
            try {
                byte[] next = pieces.poll(WAIT_SECONDS, TimeUnit.SECONDS);
                if (next == null) {
                    throw new IOException("the state did not come within " + WAIT_SECONDS + " s");
                }
                if (failure != null) {
                    throw failure;
                }
                piece = next;
                at = 0;
                ended = next.length == 0;
                return !ended;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted", e);
            }
        }

        @Override
        public void close() {
            closed = true;
            pieces.clear();
        }
    }
}
