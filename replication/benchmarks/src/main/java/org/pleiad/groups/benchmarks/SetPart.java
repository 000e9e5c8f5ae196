package org.pleiad.groups.benchmarks;

import java.io.IOException;
import java.util.List;

/** Changes of cells, by 1, 4 and 16 callers of one client process, each of a cell of its own. */
record SetPart(Options options) implements Benchmark.Part {

    @Override
    public String measure() throws IOException {
        StringBuilder report = new StringBuilder();
        List<Processes> all = Turns.start(options, Operation.SET);
        try {
            Turns.warmUp(options, all, Operation.SET);
            for (int threads : new int[] {1, 4, 16}) {
                Turns turns = new Turns(options);
                turns.take(all, Operation.SET, threads);
                report.append("### set, ").append(threads).append(threads == 1 ? " caller\n\n" : " callers\n\n");
                report.append(turns.table(threads == 1)).append('\n');
            }
        } finally {
            all.forEach(Processes::close);
        }
        return report.toString();
    }
}
