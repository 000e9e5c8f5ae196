package org.pleiad.groups.benchmarks.engines;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Engines side by side: {@code [ROUNDS [MILLIS]]}. In each round every engine has three fresh processes, in memory and on disk, and
 * the leader, then a follower, proposes with 1 and with 64 under way, after a warm-up. Prints a table of the rounds' medians.
 */
public final class EngineFigures {
    private static final String[] ENGINES = {"microraft", "ratis"};
    private static final int[] UNDER_WAY = {1, 64};

    private EngineFigures() {}

    /** Runs it. */
    public static void main(String[] args) throws IOException, InterruptedException {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 5;
        int millis = args.length > 1 ? Integer.parseInt(args[1]) : 5_000;
        List<Row> rows = new ArrayList<>();
        for (boolean disk : new boolean[] {false, true}) {
            for (String engine : ENGINES) {
                for (boolean leader : new boolean[] {true, false}) {
                    for (int underWay : UNDER_WAY) {
                        rows.add(new Row(engine, disk, leader, underWay, new ArrayList<>()));
                    }
                }
            }
        }
        for (int round = 0; round < rounds; round++) {
            for (boolean disk : new boolean[] {false, true}) {
                for (String engine : ENGINES) {
                    measure(engine, disk, millis, rows);
                }
            }
        }
        System.out.println("| engine | log | at | under way | a second | half within | 99 % within |");
        System.out.println("|---|---|---|---|---|---|---|");
        rows.forEach(row -> System.out.println(row.text()));
    }

    private record Row(String engine, boolean disk, boolean leader, int underWay, List<long[]> results) {
        String text() {
            return String.format(
                    Locale.ROOT,
                    "| %s | %s | %s | %d | %,d | %,d µs | %,d µs |",
                    engine,
                    disk ? "disk" : "memory",
                    leader ? "the leader" : "a follower",
                    underWay,
                    median(0),
                    median(1),
                    median(2));
        }

        private long median(int column) {
            long[] values =
                    results.stream().mapToLong(each -> each[column]).sorted().toArray();
            return values.length == 0 ? 0 : values[values.length / 2];
        }
    }

    private static void measure(String engine, boolean disk, int millis, List<Row> rows)
            throws IOException, InterruptedException {
        Path directory = Files.createTempDirectory("engines");
        List<Host> hosts = new ArrayList<>();
        try {
            List<String> ports = ports();
            for (int i = 0; i < 3; i++) {
                hosts.add(Host.start(engine, disk ? directory.toString() : "-", i, ports));
            }
            int leader = leader(hosts);
            for (boolean atLeader : new boolean[] {true, false}) {
                Host host = hosts.get(atLeader ? leader : (leader + 1) % 3);
                host.ask("propose 64 " + millis);
                for (Row row : rows) {
                    if (row.engine.equals(engine) && row.disk == disk && row.leader == atLeader) {
                        String answer = host.ask("propose " + row.underWay + " " + millis);
                        System.err.println(
                                row.engine + " " + row.disk + " " + atLeader + " " + row.underWay + ": " + answer);
                        row.results.add(Arrays.stream(answer.split(" "))
                                .mapToLong(Long::parseLong)
                                .toArray());
                    }
                }
            }
        } finally {
            hosts.forEach(each -> each.process.destroyForcibly());
            for (Host each : hosts) {
                each.process.waitFor();
            }
            try (var all = Files.walk(directory)) {
                for (Path each : all.sorted((one, two) -> two.compareTo(one)).toList()) {
                    Files.delete(each);
                }
            }
        }
    }

    private static int leader(List<Host> hosts) throws IOException, InterruptedException {
        for (int tries = 0; tries < 300; tries++) {
            for (int i = 0; i < hosts.size(); i++) {
                if (hosts.get(i).ask("role").equals("LEADER")) {
                    return i;
                }
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException("nobody leads after 30 s");
    }

    private static List<String> ports() throws IOException {
        List<ServerSocket> open = new ArrayList<>();
        List<String> ports = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
            open.add(socket);
            ports.add(String.valueOf(socket.getLocalPort()));
        }
        for (ServerSocket each : open) {
            each.close();
        }
        return ports;
    }

    private record Host(Process process, PrintStream to, BufferedReader from) {
        static Host start(String engine, String directory, int self, List<String> ports) throws IOException {
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx512m",
                    "-cp",
                    System.getProperty("java.class.path"),
                    EngineHost.class.getName(),
                    engine,
                    directory,
                    String.valueOf(self)));
            command.addAll(ports);
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return new Host(
                    process,
                    new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8),
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)));
        }

        String ask(String order) throws IOException {
            to.println(order);
            String answer = from.readLine();
            if (answer == null) {
                throw new IllegalStateException("a process ended when it was to " + order);
            }
            return answer;
        }
    }
}
