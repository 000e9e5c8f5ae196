package org.pleiad.samples.activation;

import java.util.concurrent.atomic.AtomicIntegerArray;

/** The cells. Requests come on several threads at once. */
final class GridServant extends gridPOA {

    private final short height;
    private final short width;
    private final AtomicIntegerArray cells;

    GridServant(int height, int width) {
        this.height = (short) height;
        this.width = (short) width;
        this.cells = new AtomicIntegerArray(height * width);
    }

    @Override
    public short height() {
        return height;
    }

    @Override
    public short width() {
        return width;
    }

    @Override
    public void set(short n, short m, int value) throws OutOfRange {
        cells.set(cell(n, m), value);
    }

    @Override
    public int get(short n, short m) throws OutOfRange {
        return cells.get(cell(n, m));
    }

    private int cell(short n, short m) throws OutOfRange {
        if (n < 0 || n >= height || m < 0 || m >= width) {
            throw new OutOfRange("the grid has " + height + " rows and " + width + " columns", n, m);
        }
        return n * width + m;
    }
}
