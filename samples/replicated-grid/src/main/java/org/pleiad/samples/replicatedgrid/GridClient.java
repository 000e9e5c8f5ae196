package org.pleiad.samples.replicatedgrid;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.omg.CORBA.ORB;
import org.omg.CosNaming.NamingContextExt;
import org.omg.CosNaming.NamingContextExtHelper;

/**
 * Writes to the grid until the grid's cell in the last row and column is set, and reads everything back. It knows nothing of
 * replicas. Give it {@code -ORBInitRef NameService=corbaloc:…}; its exit status is 0 only if nothing that it wrote was lost.
 */
public final class GridClient {

    /** Longer than this nobody should have to wait for a crash to be over. */
    private static final long LONGEST_MILLIS = 30_000;

    private static final int COLUMNS = 100;

    private GridClient() {}

    /** Prints what happens. */
    public static void main(String[] args) throws Exception {
        ORB orb = ORB.init(args, null);
        NamingContextExt names = NamingContextExtHelper.narrow(orb.resolve_initial_references("NameService"));
        grid cells = gridHelper.narrow(names.resolve_str("grid"));
        System.out.println("client: writing");

        int[] written = new int[COLUMNS];
        Random random = new Random();
        long writes = 0;
        long longestNanos = 0;
        while (writes % 100 != 0 || cells.get((short) 99, (short) 99) == 0) {
            int column = random.nextInt(COLUMNS);
            long begin = System.nanoTime();
            cells.set((short) 0, (short) column, (int) ++writes);
            longestNanos = Math.max(longestNanos, System.nanoTime() - begin);
            written[column] = (int) writes;
        }

        int lost = 0;
        for (int column = 0; column < COLUMNS; column++) {
            if (cells.get((short) 0, (short) column) != written[column]) {
                lost++;
            }
        }
        long longestMillis = TimeUnit.NANOSECONDS.toMillis(longestNanos);
        System.out.println("client: " + writes + " writes, the longest took " + longestMillis + " ms; " + lost + " of "
                + COLUMNS + " cells are not what was written");
        orb.destroy();
        if (lost > 0 || longestMillis > LONGEST_MILLIS) {
            throw new AssertionError("the group has lost writes, or came to a standstill");
        }
    }
}
