package org.pleiad.groups.benchmarks;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * How long nothing is answered when a replica is killed while one caller goes on: from the last success before to the first
 * after, which is the longest pause of the client's turn. New processes for each kill.
 */
record FailoverPart(Options options) implements Benchmark.Part {
    private static final long BEFORE_MILLIS = 4_000;
    private static final long TURN_MILLIS = 14_000;

    @Override
    public String measure() throws IOException {
        StringBuilder report =
                new StringBuilder("### Failover\n\nMilliseconds without an answer; median (least–most) of "
                        + options.kills() + " kills.\n\n"
                        + "| | leader killed | exceptions seen by the client | follower killed | exceptions |\n"
                        + "|---|--:|--:|--:|--:|\n");
        for (String name : options.contenders()) {
            if (Contender.of(name).replicas() == 3) {
                report.append("| ").append(name);
                for (boolean leader : new boolean[] {true, false}) {
                    report.append(column(name, leader));
                }
                report.append(" |\n");
            }
        }
        return report.toString();
    }

    private String column(String name, boolean leader) throws IOException {
        double[] millis = new double[options.kills()];
        double[] failures = new double[options.kills()];
        for (int i = 0; i < options.kills(); i++) {
            Turn turn = kill(name, leader);
            millis[i] = TimeUnit.NANOSECONDS.toMillis(turn.longestGapNanos());
            failures[i] = turn.failures();
        }
        return String.format(
                Locale.ROOT,
                " | %.0f (%.0f–%.0f) | %.0f",
                Turns.median(millis),
                Arrays.stream(millis).min().orElse(0),
                Arrays.stream(millis).max().orElse(0),
                Turns.median(failures));
    }

    private Turn kill(String name, boolean leader) throws IOException {
        try (Processes processes = Processes.start(name, options.work())) {
            processes.measure(Operation.SET, 1, options.warmUpMillis() / 2);
            processes.client().say(Operation.SET + " 1 " + TURN_MILLIS);
            try {
                Thread.sleep(BEFORE_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted", e);
            }
            int victim = processes.find(leader);
            if (victim < 0) {
                throw new IOException(name + " has no " + (leader ? "leader" : "follower") + " to kill");
            }
            processes.replica(victim).kill();
            return Turn.parse(processes.client().readLine());
        }
    }
}
