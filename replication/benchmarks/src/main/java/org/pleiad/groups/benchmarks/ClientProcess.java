package org.pleiad.groups.benchmarks;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * A client's process: {@code CONTENDER CLIENT_PORTS PEER_PORTS WHERE}; reads lines {@code OPERATION THREADS MILLIS} and answers
 * each with a {@link Turn}. Calls that fail are made again at once, and counted.
 */
final class ClientProcess {
    private static final Logger QUIET = Logger.getLogger("");

    /** Says at length that it asked a server that does not lead, which is no fault of anybody's. */
    private static final Logger RATIS = Logger.getLogger("org.apache.ratis");

    /** Between calls that fail, so that a contender without a leader is not flooded. */
    private static final long PAUSE_MILLIS = 2;

    private ClientProcess() {}

    public static void main(String[] arguments) throws Exception {
        QUIET.setLevel(Level.SEVERE);
        RATIS.setLevel(Level.OFF);
        Contender contender = Contender.of(arguments[0]);
        Place place = new Place(-1, Place.ports(arguments[1]), Place.ports(arguments[2]), Path.of("."), arguments[3]);
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        PrintStream out = System.out;
        ExecutorService threads = Executors.newCachedThreadPool();
        List<Contender.Caller> callers = new ArrayList<>();
        String line;
        while ((line = in.readLine()) != null) {
            String[] words = line.split(" ", -1);
            int count = Integer.parseInt(words[1]);
            while (callers.size() < count) {
                callers.add(contender.connect(place));
            }
            Operation operation = Operation.valueOf(words[0]);
            out.println(measure(threads, callers.subList(0, count), operation, Long.parseLong(words[2]))
                    .text());
            out.flush();
        }
        Runtime.getRuntime().halt(0);
    }

    private static Turn measure(
            ExecutorService threads, List<Contender.Caller> callers, Operation operation, long millis)
            throws Exception {
        long start = System.nanoTime();
        long end = start + TimeUnit.MILLISECONDS.toNanos(millis);
        AtomicLong gap = new AtomicLong();
        List<Callable<Histogram>> tasks = new ArrayList<>();
        for (int i = 0; i < callers.size(); i++) {
            int cell = i;
            Contender.Caller caller = callers.get(i);
            tasks.add(() -> callUntil(end, caller, operation, cell, gap));
        }
        Histogram all = new Histogram();
        for (Future<Histogram> each : threads.invokeAll(tasks)) {
            all.add(each.get());
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        return new Turn(
                all.percentile(50), all.percentile(99), Math.round(all.count() / seconds), all.failures(), gap.get());
    }

    private static Histogram callUntil(long end, Contender.Caller caller, Operation operation, int cell, AtomicLong gap)
            throws InterruptedException {
        Histogram histogram = new Histogram();
        long lastSuccess = System.nanoTime();
        long value = 0;
        while (lastSuccess < end) {
            long before = System.nanoTime();
            if (before > end + TimeUnit.SECONDS.toNanos(60)) {
                throw new IllegalStateException("no call has succeeded for a minute");
            }
            try {
                long answer = caller.call(operation, cell, ++value);
                if (operation == Operation.SET && answer != value) {
                    throw new IllegalStateException("set " + value + " and was answered " + answer);
                }
            } catch (IllegalStateException e) {
                throw e;
            } catch (Exception e) {
                histogram.failed();
                Thread.sleep(PAUSE_MILLIS);
                continue;
            }
            long after = System.nanoTime();
            histogram.add(after - before);
            long silent = after - lastSuccess;
            gap.accumulateAndGet(silent, Math::max);
            lastSuccess = after;
        }
        return histogram;
    }
}
