package org.pleiad.benchmarks.events;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLongArray;

/**
 * One process of a comparison. {@code serve CONTENDER}: a channel. {@code consume CONTENDER WHERE COUNT}: connects consumers,
 * says {@code ready}, and answers each line with how many events the slowest and all of them have received.
 * {@code supply CONTENDER WHERE}: answers each line, a number of milliseconds, with how many events it pushed and the
 * nanoseconds that took. Each ends with its input.
 */
final class Side {

    private Side() {}

    public static void main(String[] arguments) throws Exception {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Contender contender = Contender.of(arguments[1]);
        switch (arguments[0]) {
            case "serve" -> {
                out.println(contender.serve());
                while (in.readLine() != null) {
                    // until the end
                }
            }
            case "consume" -> consume(contender, arguments[2], Integer.parseInt(arguments[3]), in, out);
            case "supply" -> supply(contender, arguments[2], in, out);
            default -> throw new IllegalArgumentException(arguments[0]);
        }
        // some have threads that are not daemons
        System.exit(0);
    }

    private static void consume(Contender contender, String where, int count, BufferedReader in, PrintStream out)
            throws Exception {
        AtomicLongArray received = new AtomicLongArray(count);
        contender.fabric().connectConsumers(where, received);
        out.println("ready");
        while (in.readLine() != null) {
            long least = Long.MAX_VALUE;
            long all = 0;
            for (int i = 0; i < count; i++) {
                least = Math.min(least, received.get(i));
                all += received.get(i);
            }
            out.println(least + " " + all);
        }
    }

    private static void supply(Contender contender, String where, BufferedReader in, PrintStream out) throws Exception {
        Fabric.Supplier supplier = contender.fabric().connectSupplier(where);
        out.println("ready");
        int number = 0;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            long start = System.nanoTime();
            long end = start + TimeUnit.MILLISECONDS.toNanos(Long.parseLong(line));
            int before = number;
            while (System.nanoTime() - end < 0) {
                number += supplier.push(number);
            }
            out.println((number - before) + " " + (System.nanoTime() - start));
        }
    }
}
