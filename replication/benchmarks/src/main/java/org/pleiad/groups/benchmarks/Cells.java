package org.pleiad.groups.benchmarks;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;

/** The state of contenders that are no servants: a change is twelve octets, a cell and its number. Guarded by itself. */
final class Cells {
    static final int COUNT = 1024;
    static final int OCTETS = 12;

    private final long[] values = new long[COUNT];

    static byte[] change(int cell, long value) {
        return ByteBuffer.allocate(OCTETS).putInt(cell).putLong(value).array();
    }

    synchronized long apply(ByteBuffer change) {
        int cell = Math.floorMod(change.getInt(), COUNT);
        values[cell] = change.getLong();
        return values[cell];
    }

    synchronized long get(int cell) {
        return values[Math.floorMod(cell, COUNT)];
    }

    synchronized void write(DataOutput out) throws IOException {
        for (long value : values) {
            out.writeLong(value);
        }
    }

    synchronized void read(DataInput in) throws IOException {
        for (int i = 0; i < COUNT; i++) {
            values[i] = in.readLong();
        }
    }
}
