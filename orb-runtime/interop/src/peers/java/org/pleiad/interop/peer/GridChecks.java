package org.pleiad.interop.peer;

import Tables.OutOfRange;
import Tables.grid;
import java.util.Map;

/** The grid. */
final class GridChecks {

    private GridChecks() {}

    static void add(Map<String, Check> checks, String name, grid grid) {
        checks.put(name, () -> {
            Check.same((short) 100, grid.height());
            Check.same((short) 100, grid.width());
            grid.set((short) 2, (short) 4, 123);
            Check.same(123, grid.get((short) 2, (short) 4));
            try {
                grid.get((short) 100, (short) 4);
                throw new AssertionError("no OutOfRange");
            } catch (OutOfRange refused) {
                Check.same((short) 100, refused.n);
                Check.same((short) 4, refused.m);
            }
        });
    }
}
