package org.pleiad.groups.benchmarks;

import java.io.IOException;
import java.util.List;

/** Reads of cells, by 1 and 16 callers: through the order, of all that was answered before, and of what a replica has. */
record ReadPart(Options options) implements Benchmark.Part {

    @Override
    public String measure() throws IOException {
        StringBuilder report = new StringBuilder();
        Operation[] kinds = {Operation.ORDERED, Operation.LEASED, Operation.LOCAL};
        List<Processes> all = Turns.start(options, kinds);
        try {
            for (Operation kind : kinds) {
                Turns.warmUp(options, all, kind);
                for (int threads : new int[] {1, 16}) {
                    Turns turns = new Turns(options);
                    turns.take(all, kind, threads);
                    report.append("### read ")
                            .append(kind)
                            .append(", ")
                            .append(threads)
                            .append(threads == 1 ? " caller\n\n" : " callers\n\n")
                            .append(turns.table(threads == 1))
                            .append('\n');
                }
            }
        } finally {
            all.forEach(Processes::close);
        }
        return report.toString();
    }
}
