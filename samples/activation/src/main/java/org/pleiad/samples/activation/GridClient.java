package org.pleiad.samples.activation;

import org.omg.CORBA.ORB;

/** Calls the grid twice; between the calls, something may happen to the server. Takes the grid's URL, and waits for a line. */
public final class GridClient {

    private GridClient() {}

    /** Prints what happens. */
    public static void main(String[] args) throws Exception {
        ORB orb = ORB.init(args, null);
        grid cells = gridHelper.unchecked_narrow(orb.string_to_object(args[0]));
        System.out.println("the grid has " + cells.height() + " rows");
        System.out.println("next");
        if (System.in.read() < 0) {
            throw new AssertionError("nobody said go on");
        }
        System.out.println("the grid has " + cells.width() + " columns");
        orb.destroy();
    }
}
