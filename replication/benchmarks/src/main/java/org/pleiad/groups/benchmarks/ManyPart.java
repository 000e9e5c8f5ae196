package org.pleiad.groups.benchmarks;

import java.io.IOException;
import java.util.Locale;

/** What many groups cost on three processes: their making, memory, idle work, and one crash. Our own contenders only. */
record ManyPart(Options options) implements Benchmark.Part {
    private static final long IDLE_MILLIS = 10_000;

    @Override
    public String measure() throws IOException {
        StringBuilder report = new StringBuilder("### " + options.groups() + " groups on three processes\n\n"
                + "Three members each; one domain. Heap after a collection and processor time of one process (the second one),"
                + " a process killed at the end.\n\n"
                + "| | made at the first, s | heap of a group, KiB | idle with none, % of a processor | idle with all, %"
                + " | last view without the killed one, ms |\n|---|--:|--:|--:|--:|--:|\n");
        for (String name : options.contenders()) {
            if (name.startsWith("group-")) {
                report.append(row(name));
            }
        }
        return report.toString();
    }

    private String row(String name) throws IOException {
        try (Processes processes = Processes.replicasOf(name, options.work())) {
            Child watched = processes.replica(1);
            double idleBefore = idle(watched);
            long heapBefore = Long.parseLong(watched.ask("heap"));
            String made = processes.replica(0).ask("many " + options.groups());
            watched.ask("many " + options.groups());
            processes.replica(2).ask("many " + options.groups());
            long heap = Long.parseLong(watched.ask("heap")) - heapBefore;
            double idle = idle(watched);
            processes.replica(2).kill();
            String without = processes.replica(0).ask("without 2");
            return String.format(
                    Locale.ROOT,
                    "| %s | %.1f | %.1f | %.1f | %.1f | %s |%n",
                    name,
                    Long.parseLong(made) / 1000.0,
                    heap / 1024.0 / options.groups(),
                    idleBefore,
                    idle,
                    without);
        }
    }

    private static double idle(Child replica) throws IOException {
        long before = Long.parseLong(replica.ask("cpu"));
        try {
            Thread.sleep(IDLE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
        return 100.0 * (Long.parseLong(replica.ask("cpu")) - before) / IDLE_MILLIS;
    }
}
