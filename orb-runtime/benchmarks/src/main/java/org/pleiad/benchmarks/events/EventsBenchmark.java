package org.pleiad.benchmarks.events;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.pleiad.benchmarks.Child;
import org.pleiad.benchmarks.Machine;

/**
 * Has channels take turns, each with its own processes for channel, consumers and supplier, and writes a table of events per
 * second and of ratios to raw sockets in the same round.
 *
 * <p>A turn: the supplier pushes for some time as fast as the channel takes events, then the consumers get time until nothing
 * comes any more. The rate is that of events at the slowest consumer, from the first push to the last arrival.
 */
final class EventsBenchmark {
    private static final long QUIET_MILLIS = 1_000;
    private static final long LONGEST_DRAIN_SECONDS = 60;

    /** One turn of one contender: what was pushed, what came to the slowest consumer, and in what time. */
    private record Turn(long pushed, long arrived, double seconds) {
        double rate() {
            return arrived / seconds;
        }
    }

    /** A contender's processes. */
    private record Running(Child channel, Child consumers, Child supplier) {

        static Running start(Contender contender, int fanOut) throws IOException {
            Child channel = Child.java(Side.class, "serve", contender.name());
            String where = channel.readLine();
            Child consumers = Child.java(Side.class, "consume", contender.name(), where, String.valueOf(fanOut));
            consumers.readLine();
            Child supplier = Child.java(Side.class, "supply", contender.name(), where);
            supplier.readLine();
            return new Running(channel, consumers, supplier);
        }

        long arrived() throws IOException {
            return Long.parseLong(consumers.ask("?").split(" ", -1)[0]);
        }

        Turn turn(long millis) throws Exception {
            long before = arrived();
            long start = System.nanoTime();
            long pushed = Long.parseLong(supplier.ask(String.valueOf(millis)).split(" ", -1)[0]);
            long last = System.nanoTime();
            long seen = arrived() - before;
            long end = last + TimeUnit.SECONDS.toNanos(LONGEST_DRAIN_SECONDS);
            while (seen < pushed
                    && System.nanoTime() - last < TimeUnit.MILLISECONDS.toNanos(QUIET_MILLIS)
                    && System.nanoTime() - end < 0) {
                TimeUnit.MILLISECONDS.sleep(1);
                long now = arrived() - before;
                if (now > seen) {
                    seen = now;
                    last = System.nanoTime();
                }
            }
            return new Turn(pushed, seen, (last - start) / 1e9);
        }

        void end() {
            supplier.end();
            consumers.end();
            channel.end();
        }
    }

    private EventsBenchmark() {}

    /**
     * @param arguments {@code --rounds N}, {@code --millis N} a turn, {@code --warmup N} milliseconds, {@code --consumers N,N},
     *     {@code --contenders NAME,NAME}, {@code --out FILE}
     */
    public static void main(String[] arguments) throws Exception {
        int rounds = 5;
        long millis = 1000;
        long warmUp = 4000;
        List<Contender> contenders = List.of(Contender.values());
        List<Integer> fanOuts = List.of(1, 10, 100);
        Path out = null;
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            String value = arguments[i + 1];
            switch (arguments[i]) {
                case "--rounds" -> rounds = Integer.parseInt(value);
                case "--millis" -> millis = Long.parseLong(value);
                case "--warmup" -> warmUp = Long.parseLong(value);
                case "--consumers" ->
                    fanOuts = Arrays.stream(value.split(",", -1))
                            .map(Integer::valueOf)
                            .toList();
                case "--contenders" ->
                    contenders = Arrays.stream(value.split(",", -1))
                            .map(Contender::valueOf)
                            .toList();
                case "--out" -> out = Path.of(value);
                default -> throw new IllegalArgumentException("unknown option " + arguments[i]);
            }
        }
        StringBuilder report = new StringBuilder(Machine.describe())
                .append("\n" + rounds + " rounds of " + millis
                        + " ms for each contender in turn; medians over the rounds.\n");
        for (int fanOut : fanOuts) {
            report.append(table(fanOut, measure(contenders, fanOut, rounds, millis, warmUp)));
        }
        System.out.println(report);
        if (out != null) {
            Files.writeString(out, report);
        }
        Runtime.getRuntime().halt(0);
    }

    private static Map<Contender, List<Turn>> measure(
            List<Contender> contenders, int fanOut, int rounds, long millis, long warmUp) throws Exception {
        Map<Contender, Running> running = new TreeMap<>();
        Map<Contender, List<Turn>> turns = new TreeMap<>();
        try {
            for (Contender contender : contenders) {
                running.put(contender, Running.start(contender, fanOut));
            }
            for (Running each : running.values()) {
                each.turn(warmUp);
            }
            for (int round = 0; round < rounds; round++) {
                for (Map.Entry<Contender, Running> each : running.entrySet()) {
                    turns.computeIfAbsent(each.getKey(), any -> new ArrayList<>())
                            .add(each.getValue().turn(millis));
                }
            }
        } finally {
            running.values().forEach(Running::end);
        }
        return turns;
    }

    private static String table(int fanOut, Map<Contender, List<Turn>> turns) {
        StringBuilder table = new StringBuilder(
                "\n### 1 supplier, " + fanOut + " push consumer"
                        + (fanOut == 1 ? "" : "s")
                        + "\n\n| | events/s at each consumer | ratio to raw | of the pushed events arrived |\n|---|--:|--:|--:|\n");
        turns.forEach((contender, own) -> {
            List<Turn> raw = turns.getOrDefault(Contender.RAW, own);
            double[] ratios = new double[own.size()];
            for (int i = 0; i < ratios.length; i++) {
                ratios[i] = own.get(i).rate() / raw.get(i).rate();
            }
            table.append(String.format(
                    Locale.ROOT,
                    "| %s | %,.0f | %.2f | %.0f %% |%n",
                    contender.title(),
                    median(own.stream().mapToDouble(Turn::rate).toArray()),
                    median(ratios),
                    median(own.stream()
                            .mapToDouble(turn -> 100.0 * turn.arrived() / turn.pushed())
                            .toArray())));
        });
        return table.toString();
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }
}
