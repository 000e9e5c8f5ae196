package org.pleiad.benchmarks;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.omg.CORBA.portable.InputStream;
import org.pleiad.benchmarks.pinger.Pinger;
import org.pleiad.orb.Pleiad;
import org.pleiad.orb.async.AsyncCall;

/**
 * Calls per second of one thread that keeps a thousand asynchronous calls under way, beside sixteen threads with ordinary
 * calls and sixteen raw sockets, in turns. Arguments: rounds, and milliseconds of a turn.
 */
final class AsyncThroughput {
    private static final int IN_FLIGHT = 1000;

    private AsyncThroughput() {}

    /** Makes calls until a time is over; returns how many. */
    private interface Turn {
        long calls(long end) throws Exception;
    }

    public static void main(String[] arguments) throws Exception {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 7;
        long millis = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1000;
        ExecutorService threads = Executors.newCachedThreadPool();
        Process raw = serve("raw");
        Process orb = serve("orb");
        try {
            Turn rawTurn = many("raw", line(raw), threads);
            String where = line(orb);
            Turn sync = many("orb", where, threads);
            Turn async = async(where);
            List<double[]> results = new ArrayList<>();
            for (int i = -2; i < rounds; i++) {
                double[] round = {rate(rawTurn, millis), rate(sync, millis), rate(async, millis)};
                if (i >= 0) {
                    results.add(round);
                }
            }
            report(results);
        } finally {
            raw.destroy();
            orb.destroy();
        }
        Runtime.getRuntime().halt(0);
    }

    private static Process serve(String contender) throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        java, "-cp", System.getProperty("java.class.path"), Worker.class.getName(), "serve", contender)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static String line(Process server) throws Exception {
        return new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8)).readLine();
    }

    private static Turn many(String contender, String where, ExecutorService threads) throws Exception {
        Contender one = Contender.of(contender);
        List<Contender.Caller> callers = new ArrayList<>();
        for (int i = 0; i < Shape.PING_16.threads(); i++) {
            callers.add(one.connect(where));
        }
        return end -> {
            List<Callable<Long>> tasks = new ArrayList<>();
            for (Contender.Caller caller : callers) {
                tasks.add(() -> callUntil(end, caller));
            }
            long calls = 0;
            for (Future<Long> each : threads.invokeAll(tasks)) {
                calls += each.get();
            }
            return calls;
        };
    }

    private static long callUntil(long end, Contender.Caller caller) throws Exception {
        long calls = 0;
        while (System.nanoTime() - end < 0) {
            caller.call(Shape.PING_16);
            calls++;
        }
        return calls;
    }

    private static Turn async(String where) {
        Pleiad orb = Pleiad.builder().build();
        Pinger pinger = orb.resolve(where, Pinger.class);
        Semaphore room = new Semaphore(IN_FLIGHT);
        return end -> {
            long calls = 0;
            while (System.nanoTime() - end < 0) {
                room.acquire();
                int number = (int) calls;
                AsyncCall.to(pinger, "ping")
                        .arguments(out -> out.write_long(number))
                        .returning(InputStream::read_long)
                        .whenComplete((answer, failure) -> room.release());
                calls++;
            }
            room.acquire(IN_FLIGHT);
            room.release(IN_FLIGHT);
            return calls;
        };
    }

    private static double rate(Turn turn, long millis) throws Exception {
        long start = System.nanoTime();
        long calls = turn.calls(start + TimeUnit.MILLISECONDS.toNanos(millis));
        return calls * 1e9 / (System.nanoTime() - start);
    }

    private static void report(List<double[]> results) {
        String[] names = {"raw, 16 threads", "orb, 16 threads", "orb, 1 thread, 1,000 in flight"};
        System.out.println("| | calls/s | ratio to raw |\n|---|--:|--:|");
        for (int i = 0; i < names.length; i++) {
            int column = i;
            System.out.printf(
                    "| %s | %,.0f | %.2f |%n",
                    names[i],
                    median(results.stream().mapToDouble(each -> each[column]).toArray()),
                    median(results.stream()
                            .mapToDouble(each -> each[column] / each[0])
                            .toArray()));
        }
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }
}
