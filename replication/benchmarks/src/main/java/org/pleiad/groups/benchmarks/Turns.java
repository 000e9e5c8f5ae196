package org.pleiad.groups.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Contenders that take turns, round by round, so that what else the machine does weighs on all; medians over the rounds. */
final class Turns {
    private static final String BASELINE = "raw";
    private static final int MANY = 16;

    private final Options options;
    private final Map<String, List<Turn>> turns = new LinkedHashMap<>();

    Turns(Options options) {
        this.options = options;
    }

    /** Starts those that can do what is asked. */
    static List<Processes> start(Options options, Operation... operations) throws IOException {
        List<Processes> started = new ArrayList<>();
        try {
            for (String name : options.contenders()) {
                if (Arrays.stream(operations).anyMatch(Contender.of(name)::can)) {
                    started.add(Processes.start(name, options.work()));
                }
            }
        } catch (IOException | RuntimeException e) {
            started.forEach(Processes::close);
            throw e;
        }
        return started;
    }

    /** Has all make many calls, so that compilers are done with them and leaders are found; before the first turn of a kind. */
    static void warmUp(Options options, List<Processes> all, Operation operation) throws IOException {
        for (Processes each : all) {
            if (each.contender().can(operation)) {
                each.measure(operation, MANY, options.warmUpMillis());
            }
        }
    }

    void take(List<Processes> all, Operation operation, int threads) throws IOException {
        for (Processes each : all) {
            if (each.contender().can(operation)) {
                // connections of these callers, and the way that few of them take
                each.measure(operation, threads, options.warmUpMillis() / 5);
            }
        }
        for (int round = 0; round < options.rounds(); round++) {
            for (Processes each : all) {
                if (each.contender().can(operation)) {
                    turns.computeIfAbsent(each.name(), any -> new ArrayList<>())
                            .add(each.measure(operation, threads, options.millis()));
                }
            }
        }
    }

    String table(boolean byLatency) {
        StringBuilder table = new StringBuilder(
                "| | median µs | 99th percentile µs | calls/s | ratio to raw |\n|---|--:|--:|--:|--:|\n");
        turns.forEach((name, own) -> table.append(row(name, own, byLatency)));
        return table.toString();
    }

    private String row(String name, List<Turn> own, boolean byLatency) {
        List<Turn> raw = turns.getOrDefault(BASELINE, own);
        double[] ratios = new double[own.size()];
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] = byLatency
                    ? (double) own.get(i).medianNanos() / raw.get(i).medianNanos()
                    : (double) own.get(i).perSecond() / raw.get(i).perSecond();
        }
        return String.format(
                Locale.ROOT,
                "| %s | %.0f | %.0f | %,.0f | %s |%n",
                name,
                median(own, Turn::medianNanos) / 1000,
                median(own, Turn::p99Nanos) / 1000,
                median(own, Turn::perSecond),
                raw == own && !name.equals(BASELINE) ? "-" : String.format(Locale.ROOT, "%.3f", median(ratios)));
    }

    private static double median(List<Turn> turns, ToDoubleFunction<Turn> of) {
        return median(turns.stream().mapToDouble(of).toArray());
    }

    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
