package org.pleiad.groups.benchmarks;

import java.io.IOException;
import java.util.Locale;

/** A third member joins a group whose state is large, while a caller goes on. Our own contenders only. */
record TransferPart(Options options) implements Benchmark.Part {
    private static final int PIECE = 50_000_000;

    @Override
    public String measure() throws IOException {
        StringBuilder report = new StringBuilder("### A state of " + options.megabytes() + " MB to a new member\n\n"
                + "One caller goes on with `set`.\n\n"
                + "| | join ms | set before: median, 99th percentile µs | during: median, 99th percentile µs"
                + " | longest pause ms |\n|---|--:|--:|--:|--:|\n");
        for (String name : options.contenders()) {
            if (name.startsWith("group-")) {
                report.append(row(name));
            }
        }
        return report.toString();
    }

    private String row(String name) throws IOException {
        try (Processes processes = Processes.replicasOf(name, options.work())) {
            processes.replica(0).ask("join");
            processes.replica(1).ask("join");
            for (long left = options.megabytes() * 1_000_000L; left > 0; left -= PIECE) {
                processes.replica(0).ask("grow " + Math.min(left, PIECE));
            }
            processes.startClient();
            processes.measure(Operation.SET, 1, options.warmUpMillis());
            Turn before = processes.measure(Operation.SET, 1, options.millis());
            processes.replica(2).say("join");
            Turn during = processes.measure(Operation.SET, 1, options.millis());
            String joined = processes.replica(2).readLine();
            return String.format(
                    Locale.ROOT,
                    "| %s | %s | %d, %d | %d, %d | %d |%n",
                    name,
                    joined.split(" ", -1)[1],
                    before.medianNanos() / 1000,
                    before.p99Nanos() / 1000,
                    during.medianNanos() / 1000,
                    during.p99Nanos() / 1000,
                    during.longestGapNanos() / 1_000_000);
        }
    }
}
