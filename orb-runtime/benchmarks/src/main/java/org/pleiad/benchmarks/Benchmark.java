package org.pleiad.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Starts all contenders, has them take turns for some rounds, and writes a table of medians and of ratios to the raw
 * socket. Ratios are taken within a round and then their median, so that what else the machine does weighs on both.
 */
final class Benchmark {

    private static final String BASELINE = "raw";

    private static final List<String> CONTENDERS = List.of(
            BASELINE,
            "orb",
            "caller_driven+leader_followers+best",
            "caller_driven+leader_followers+nio",
            "caller_driven+dispatch_pool+best",
            "shared_loop+leader_followers+best",
            "shared_loop+dispatch_pool+best");

    /** One turn of one contender. */
    private record Turn(long medianNanos, long p99Nanos, long callsPerSecond) {

        static Turn parse(String line) {
            String[] words = line.split(" ", -1);
            return new Turn(Long.parseLong(words[0]), Long.parseLong(words[1]), Long.parseLong(words[2]));
        }
    }

    private final List<Shape> shapes;
    private final Map<String, Child> clients = new LinkedHashMap<>();
    private final List<Child> servers = new ArrayList<>();
    private final Map<String, Map<Shape, List<Turn>>> turns = new LinkedHashMap<>();

    private Benchmark(List<Shape> shapes) {
        this.shapes = shapes;
    }

    /**
     * @param arguments {@code --rounds N}, {@code --millis N} a turn, {@code --warmup N}
     *     milliseconds, {@code --contenders NAME,NAME}, {@code --shapes NAME,NAME},
     *     {@code --out FILE}
     */
    public static void main(String[] arguments) throws Exception {
        int rounds = 7;
        long millis = 1500;
        long warmUpMillis = 6000;
        List<String> contenders = CONTENDERS;
        List<Shape> shapes = List.of(Shape.values());
        Path out = null;
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            String value = arguments[i + 1];
            switch (arguments[i]) {
                case "--rounds" -> rounds = Integer.parseInt(value);
                case "--millis" -> millis = Long.parseLong(value);
                case "--warmup" -> warmUpMillis = Long.parseLong(value);
                case "--contenders" -> contenders = Arrays.asList(value.split(",", -1));
                case "--shapes" ->
                    shapes = Arrays.stream(value.split(",", -1))
                            .map(Shape::valueOf)
                            .toList();
                case "--out" -> out = Path.of(value);
                default -> throw new IllegalArgumentException("unknown option " + arguments[i]);
            }
        }
        Benchmark benchmark = new Benchmark(shapes);
        try {
            benchmark.start(contenders);
            benchmark.run(rounds, millis, warmUpMillis);
        } finally {
            benchmark.stop();
        }
        String report = benchmark.report(rounds, millis);
        System.out.println(report);
        if (out != null) {
            Files.writeString(out, report);
        }
    }

    private void start(List<String> contenders) throws IOException {
        for (String contender : contenders) {
            Child server = Child.java(Worker.class, "serve", contender);
            servers.add(server);
            clients.put(contender, Child.java(Worker.class, "call", contender, server.readLine()));
            turns.put(contender, new LinkedHashMap<>());
        }
    }

    private void run(int rounds, long millis, long warmUpMillis) throws IOException {
        for (Shape shape : shapes) {
            // unmeasured at first: the compiler is at work
            for (Child client : clients.values()) {
                Turn.parse(client.ask(shape + " " + warmUpMillis));
            }
            for (int round = 0; round < rounds; round++) {
                for (Map.Entry<String, Child> client : clients.entrySet()) {
                    Turn turn = Turn.parse(client.getValue().ask(shape + " " + millis));
                    turns.get(client.getKey())
                            .computeIfAbsent(shape, any -> new ArrayList<>())
                            .add(turn);
                }
            }
        }
    }

    private void stop() {
        clients.values().forEach(Child::end);
        servers.forEach(Child::end);
    }

    private String report(int rounds, long millis) throws IOException {
        StringBuilder report = new StringBuilder(Machine.describe())
                .append("\n")
                .append(rounds + " rounds of " + millis + " ms for each contender in turn; medians over the rounds.")
                .append(
                        " Ratios are to `raw` in the same round: of medians for one thread, of calls per second for more.\n");
        for (Shape shape : shapes) {
            report.append("\n### ")
                    .append(shape.title())
                    .append(
                            "\n\n| | median µs | 99th percentile µs | calls/s | ratio to raw |\n|---|--:|--:|--:|--:|\n");
            turns.forEach((contender, byShape) -> report.append(row(contender, byShape.get(shape), shape)));
        }
        return report.toString();
    }

    private String row(String contender, List<Turn> own, Shape shape) {
        List<Turn> raw = turns.getOrDefault(BASELINE, Map.of()).getOrDefault(shape, own);
        double[] ratios = new double[own.size()];
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] = shape.threads() == 1
                    ? (double) own.get(i).medianNanos() / raw.get(i).medianNanos()
                    : (double) own.get(i).callsPerSecond() / raw.get(i).callsPerSecond();
        }
        return String.format(
                java.util.Locale.ROOT,
                "| %s | %.1f | %.1f | %,.0f | %.2f |%n",
                contender.replace("+", " + "),
                median(own.stream().mapToDouble(Turn::medianNanos).toArray()) / 1000,
                median(own.stream().mapToDouble(Turn::p99Nanos).toArray()) / 1000,
                median(own.stream().mapToDouble(Turn::callsPerSecond).toArray()),
                median(ratios));
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }
}
