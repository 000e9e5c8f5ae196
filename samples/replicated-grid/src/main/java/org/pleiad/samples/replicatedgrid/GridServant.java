package org.pleiad.samples.replicatedgrid;

/** The cells. Requests come one after the other, in the same order at each replica, so no lock is needed. */
final class GridServant extends gridPOA {
    private static final int HEIGHT = 100;
    private static final int WIDTH = 100;

    private int[] cells = new int[HEIGHT * WIDTH];

    @Override
    public short height() {
        return HEIGHT;
    }

    @Override
    public short width() {
        return WIDTH;
    }

    @Override
    public void set(short n, short m, int value) throws OutOfRange {
        cells[cell(n, m)] = value;
    }

    @Override
    public int get(short n, short m) throws OutOfRange {
        return cells[cell(n, m)];
    }

    private static int cell(short n, short m) throws OutOfRange {
        if (n < 0 || n >= HEIGHT || m < 0 || m >= WIDTH) {
            throw new OutOfRange("the grid has " + HEIGHT + " rows and " + WIDTH + " columns", n, m);
        }
        return n * WIDTH + m;
    }

    /** All that a new replica has to know. */
    int[] cells() {
        return cells.clone();
    }

    void cells(int[] others) {
        cells = others;
    }
}
