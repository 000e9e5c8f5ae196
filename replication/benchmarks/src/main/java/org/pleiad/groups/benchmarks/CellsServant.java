package org.pleiad.groups.benchmarks;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.pleiad.groups.benchmarks.idl.Measured.CellsPOA;
import org.pleiad.groups.core.Member;
import org.pleiad.groups.member.StateAccessor;

/** The servant: an ordinary one, in groups and without. */
final class CellsServant extends CellsPOA {
    private static final int PIECE = 1 << 16;

    private final long[] values = new long[Cells.COUNT];
    private long ballast;

    @Override
    public long set(int cell, long value) {
        return values[Math.floorMod(cell, Cells.COUNT)] = value;
    }

    @Override
    public long get_ordered(int cell) {
        return values[Math.floorMod(cell, Cells.COUNT)];
    }

    @Override
    public long get_leased(int cell) {
        return values[Math.floorMod(cell, Cells.COUNT)];
    }

    @Override
    public long get_local(int cell) {
        return values[Math.floorMod(cell, Cells.COUNT)];
    }

    @Override
    public void grow(int octets) {
        ballast += octets;
    }

    /** Carries the ballast over octet by octet, though nobody keeps it. */
    static final class State implements StateAccessor<CellsServant> {

        @Override
        public void write(CellsServant servant, OutputStream out) throws IOException {
            capture(servant).writeTo(out);
        }

        @Override
        public Member.State capture(CellsServant servant) {
            long[] values = servant.values.clone();
            long ballast = servant.ballast;
            return out -> {
                DataOutputStream data = new DataOutputStream(out);
                for (long value : values) {
                    data.writeLong(value);
                }
                data.writeLong(ballast);
                byte[] piece = new byte[PIECE];
                for (long left = ballast; left > 0; left -= PIECE) {
                    data.write(piece, 0, (int) Math.min(left, PIECE));
                }
                data.flush();
            };
        }

        @Override
        public void read(CellsServant servant, InputStream in) throws IOException {
            DataInputStream data = new DataInputStream(in);
            for (int i = 0; i < servant.values.length; i++) {
                servant.values[i] = data.readLong();
            }
            servant.ballast = data.readLong();
            data.skipNBytes(servant.ballast);
        }
    }
}
