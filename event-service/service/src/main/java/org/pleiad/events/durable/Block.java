package org.pleiad.events.durable;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.function.Predicate;
import java.util.zip.CRC32C;

/**
 * Some events that stand together in the file: {@code version(1) count(4) before(8) taken(8)}, then of each
 * event {@code form(1) length(4) octets}, then a checksum of all of it {@code (4)}. The key of a block is the offset of its first event;
 * {@code before} are the octets of all blocks before it since the log began, so that sizes are known without reading.
 */
final class Block {
    private static final byte VERSION = 1;
    private static final int HEADER = 1 + 4 + 8 + 8;
    private static final int PER_RECORD = 1 + 4;
    private static final int CHECKSUM = 4;

    private Block() {}

    static byte[] encode(List<LogEntry> entries, long taken, long before) {
        long size = HEADER + CHECKSUM;
        for (LogEntry entry : entries) {
            size += PER_RECORD + entry.octets().length;
        }
        ByteBuffer out = ByteBuffer.allocate(Math.toIntExact(size));
        out.put(VERSION).putInt(entries.size()).putLong(before).putLong(taken);
        for (LogEntry entry : entries) {
            out.put(entry.form()).putInt(entry.octets().length).put(entry.octets());
        }
        out.putInt(checksum(out.array(), out.position()));
        return out.array();
    }

    private static int checksum(byte[] octets, int length) {
        CRC32C crc = new CRC32C();
        crc.update(octets, 0, length);
        return (int) crc.getValue();
    }

    static int count(byte[] block) {
        return ByteBuffer.wrap(block).getInt(1);
    }

    /** Octets of all blocks before this one. */
    static long before(byte[] block) {
        return ByteBuffer.wrap(block).getLong(5);
    }

    /** When its events were taken: all at once. */
    static long taken(byte[] block) {
        return ByteBuffer.wrap(block).getLong(13);
    }

    /**
     * Decodes events until one is not wanted.
     *
     * @param key the offset of its first event
     * @param from events before this one are passed over
     * @return whether all were wanted
     * @throws LogFailure if the block is damaged
     */
    static boolean decode(byte[] block, long key, long from, Predicate<LogRecord> wanted) {
        int end = block.length - CHECKSUM;
        ByteBuffer in = ByteBuffer.wrap(block);
        if (end < HEADER || in.get() != VERSION || in.getInt(end) != checksum(block, end)) {
            throw new LogFailure(
                    "the block of events from offset " + key + " is damaged; restore the file from a copy",
                    false,
                    null);
        }
        int count = in.getInt();
        in.getLong();
        long taken = in.getLong();
        for (int i = 0; i < count; i++) {
            byte form = in.get();
            int length = in.getInt();
            if (key + i < from) {
                in.position(in.position() + length);
                continue;
            }
            byte[] octets = new byte[length];
            in.get(octets);
            if (!wanted.test(new LogRecord(key + i, taken, form, octets))) {
                return false;
            }
        }
        return true;
    }
}
