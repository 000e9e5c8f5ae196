package org.pleiad.samples.grid;

import org.omg.CORBA.OBJECT_NOT_EXIST;
import org.omg.CORBA.ORB;
import org.omg.CosNaming.NamingContextExt;
import org.omg.CosNaming.NamingContextExtHelper;

/**
 * Finds the grid by its name and uses it. Give it {@code -ORBInitRef NameService=corbaloc:…}; its exit status is 0 only if
 * everything was as it should be.
 */
public final class GridClient {

    private GridClient() {}

    /** Prints what happens. */
    public static void main(String[] args) throws Exception {
        ORB orb = ORB.init(args, null);
        NamingContextExt names = NamingContextExtHelper.narrow(orb.resolve_initial_references("NameService"));

        grid cells = gridHelper.narrow(names.resolve_str("grid"));
        short height = cells.height();
        short width = cells.width();
        System.out.println("the grid has " + height + " rows and " + width + " columns");
        require(height == 100 && width == 100, "100 rows and 100 columns");

        System.out.println("get(2, 3) = " + cells.get((short) 2, (short) 3));
        require(cells.get((short) 2, (short) 3) == 0, "0 in a cell that nobody has set");
        cells.set((short) 2, (short) 3, 42);
        System.out.println("set(2, 3, 42)");
        System.out.println("get(2, 3) = " + cells.get((short) 2, (short) 3));
        require(cells.get((short) 2, (short) 3) == 42, "42 in the cell that was set");

        try {
            cells.get((short) 100, (short) 0);
            throw new AssertionError("row 100 should be out of range");
        } catch (OutOfRange e) {
            System.out.println("get(100, 0) raised OutOfRange with n = " + e.n + ", m = " + e.m);
            require(e.n == 100 && e.m == 0, "an exception that names row 100 and column 0");
        }

        grid retired = gridHelper.unchecked_narrow(names.resolve_str("retired-grid"));
        try {
            retired.get((short) 0, (short) 0);
            throw new AssertionError("a grid that was deactivated should not answer");
        } catch (OBJECT_NOT_EXIST e) {
            System.out.println("get(0, 0) of the retired grid raised OBJECT_NOT_EXIST, completed: "
                    + (e.completed.value() == org.omg.CORBA.CompletionStatus._COMPLETED_NO ? "no" : "maybe"));
        }

        orb.destroy();
    }

    private static void require(boolean condition, String expected) {
        if (!condition) {
            throw new AssertionError("expected " + expected);
        }
    }
}
