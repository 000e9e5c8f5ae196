package org.pleiad.store;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.FileLock;
import org.h2.store.fs.FileBaseDefault;

/**
 * A file that stays open when a thread that reads or writes it is interrupted. A channel of the JDK would be closed, and with it
 * the store of all others: servants run on threads of programs that call objects of their own process.
 */
final class SteadyFile extends FileBaseDefault {
    private final String file;
    private final RandomAccessFile writer;

    /** Apart from the writer, so that readers do not wait for what is written; its monitor keeps position and read together. */
    private final RandomAccessFile reader;

    SteadyFile(String file, String mode) throws IOException {
        this.file = file;
        writer = new RandomAccessFile(file, mode);
        try {
            reader = new RandomAccessFile(file, "r");
        } catch (IOException failed) {
            writer.close();
            throw failed;
        }
    }

    @Override
    @SuppressWarnings("UnsynchronizedOverridesSynchronized") // readers have a monitor of their own
    public int read(ByteBuffer to, long position) throws IOException {
        byte[] octets = to.hasArray() ? to.array() : new byte[to.remaining()];
        int start = to.hasArray() ? to.arrayOffset() + to.position() : 0;
        int read;
        synchronized (reader) {
            reader.seek(position);
            read = reader.read(octets, start, to.remaining());
        }
        if (read > 0 && to.hasArray()) {
            to.position(to.position() + read);
        } else if (read > 0) {
            to.put(octets, 0, read);
        }
        return read;
    }

    @Override
    public synchronized int write(ByteBuffer from, long position) throws IOException {
        int length = from.remaining();
        writer.seek(position);
        if (from.hasArray()) {
            writer.write(from.array(), from.arrayOffset() + from.position(), length);
            from.position(from.limit());
        } else {
            byte[] octets = new byte[length];
            from.get(octets);
            writer.write(octets);
        }
        return length;
    }

    @Override
    public long size() throws IOException {
        return writer.length();
    }

    @Override
    protected void implTruncate(long size) throws IOException {
        if (size < writer.length()) {
            writer.setLength(size);
        }
    }

    @Override
    public void force(boolean metaData) throws IOException {
        writer.getFD().sync();
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
        return writer.getChannel().tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        try {
            reader.close();
        } finally {
            writer.close();
        }
    }

    @Override
    public String toString() {
        return file;
    }
}
