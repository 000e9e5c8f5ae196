package org.pleiad.benchmarks;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * One process of a contender. {@code serve NAME}: serves until its input ends. {@code call NAME WHERE}: reads lines
 * {@code SHAPE MILLIS} and answers each with {@code MEDIAN_NANOS P99_NANOS CALLS_PER_SECOND}.
 */
final class Worker {

    private static final int SAMPLES = 1 << 20;

    private Worker() {}

    public static void main(String[] arguments) throws Exception {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        PrintStream out = System.out;
        Contender contender = Contender.of(arguments[1]);
        if (arguments[0].equals("serve")) {
            out.println(contender.serve());
            out.flush();
            while (in.readLine() != null) {
                // until the end
            }
        } else {
            serveCommands(contender, arguments[2], in, out);
        }
        // some contenders have threads that are not daemons
        Runtime.getRuntime().halt(0);
    }

    private static void serveCommands(Contender contender, String where, BufferedReader in, PrintStream out)
            throws Exception {
        ExecutorService threads = Executors.newCachedThreadPool();
        Map<Shape, List<Contender.Caller>> callers = new EnumMap<>(Shape.class);
        String line;
        while ((line = in.readLine()) != null) {
            String[] words = line.split(" ", -1);
            Shape shape = Shape.valueOf(words[0]);
            if (!callers.containsKey(shape)) {
                List<Contender.Caller> connected = new ArrayList<>();
                for (int i = 0; i < shape.threads(); i++) {
                    connected.add(contender.connect(where));
                }
                callers.put(shape, connected);
            }
            out.println(measure(threads, callers.get(shape), shape, Long.parseLong(words[1])));
            out.flush();
        }
    }

    private static String measure(ExecutorService threads, List<Contender.Caller> callers, Shape shape, long millis)
            throws Exception {
        long start = System.nanoTime();
        long end = start + TimeUnit.MILLISECONDS.toNanos(millis);
        List<Callable<Histogram>> tasks = new ArrayList<>();
        for (Contender.Caller caller : callers) {
            tasks.add(() -> callUntil(end, caller, shape));
        }
        Histogram all = new Histogram(SAMPLES);
        for (Future<Histogram> each : threads.invokeAll(tasks)) {
            all.add(each.get());
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        return all.percentile(50) + " " + all.percentile(99) + " " + Math.round(all.count() / seconds);
    }

    private static Histogram callUntil(long end, Contender.Caller caller, Shape shape) throws Exception {
        Histogram histogram = new Histogram(SAMPLES);
        long before = System.nanoTime();
        while (before < end) {
            caller.call(shape);
            long after = System.nanoTime();
            histogram.add(after - before);
            before = after;
        }
        return histogram;
    }
}
