package org.pleiad.interop.peer;

import Tables.OutOfRange;
import Tables.gridPOA;

/** A grid of 100 rows and 100 columns. */
final class GridServant extends gridPOA {
    private static final short SIZE = 100;

    private final int[][] cells = new int[SIZE][SIZE];

    @Override
    public short height() {
        return SIZE;
    }

    @Override
    public short width() {
        return SIZE;
    }

    @Override
    public synchronized void set(short n, short m, int value) throws OutOfRange {
        check(n, m);
        cells[n][m] = value;
    }

    @Override
    public synchronized int get(short n, short m) throws OutOfRange {
        check(n, m);
        return cells[n][m];
    }

    private static void check(short n, short m) throws OutOfRange {
        if (n < 0 || n >= SIZE || m < 0 || m >= SIZE) {
            throw new OutOfRange(n, m);
        }
    }
}
