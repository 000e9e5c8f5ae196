package org.pleiad.groups.benchmarks;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * A replica's process: {@code CONTENDER INDEX CLIENT_PORTS PEER_PORTS DIRECTORY}; says in a line where it serves, then answers a
 * line with a line, until its input ends: {@code leads}, {@code cpu} (milliseconds since its start), {@code heap} (octets after a
 * collection), or what the contender understands.
 */
final class ReplicaProcess {
    private static final Logger QUIET = Logger.getLogger("");

    private ReplicaProcess() {}

    public static void main(String[] arguments) throws Exception {
        QUIET.setLevel(Level.SEVERE);
        Contender contender = Contender.of(arguments[0]);
        Contender.Serving serving = contender.serve(new Place(
                Integer.parseInt(arguments[1]),
                Place.ports(arguments[2]),
                Place.ports(arguments[3]),
                Path.of(arguments[4]),
                ""));
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        PrintStream out = System.out;
        out.println(serving.where());
        out.flush();
        String line;
        while ((line = in.readLine()) != null) {
            String[] words = line.split(" ", 2);
            out.println(answer(serving, words[0], words.length > 1 ? words[1] : ""));
            out.flush();
        }
        Runtime.getRuntime().halt(0);
    }

    private static String answer(Contender.Serving serving, String what, String argument) throws Exception {
        return switch (what) {
            case "leads" -> String.valueOf(serving.leads());
            case "cpu" ->
                String.valueOf(TimeUnit.NANOSECONDS.toMillis(
                        ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                                .getProcessCpuTime()));
            case "heap" -> {
                System.gc();
                yield String.valueOf(
                        ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
            }
            default -> serving.order(what, argument);
        };
    }
}
