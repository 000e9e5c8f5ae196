package org.pleiad.groups.proof;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Processes that carry a host of each of several domains, and spare ones that have started already and wait for the place of one
 * that dies. A process is a machine of its own here: it has an address of its own on the loopback network, so that nothing else
 * can take its ports while nobody lives there.
 */
final class Fleet implements AutoCloseable {
    private static final int SPARES = 2;

    private final Setup setup;
    private final Path directory;
    private final List<String> hosts = new ArrayList<>();
    private final Map<String, JavaProcess> running = new LinkedHashMap<>();
    private final Map<String, Path> logs = new LinkedHashMap<>();
    private final Map<JavaProcess, Path> logOf = new LinkedHashMap<>();
    private final Deque<JavaProcess> spares = new ArrayDeque<>();
    private final Map<Integer, String> references = new TreeMap<>();
    private int started;

    /**
     * What is started.
     *
     * @param names of the processes, and of their hosts in each domain
     * @param domains how many
     * @param engine by its name
     * @param durable whether logs are on the disk
     */
    record Setup(List<String> names, int domains, String engine, boolean durable) {}

    Fleet(Setup setup, Path directory) throws IOException {
        this.setup = setup;
        this.directory = directory;
        Files.createDirectories(directory);
        for (int domain = 0; domain < setup.domains; domain++) {
            List<String> list = new ArrayList<>();
            for (int i = 0; i < setup.names.size(); i++) {
                String address = "127.0.0." + (2 + i);
                list.add(setup.names.get(i) + "=" + address + ":" + free(address) + "/" + free(address));
            }
            hosts.add(String.join(",", list));
        }
    }

    private static int free(String address) throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(address))) {
            return socket.getLocalPort();
        }
    }

    /** Starts all, and waits until they serve. */
    void start() {
        setup.names.forEach(this::succeed);
        setup.names.forEach(this::awaitServing);
    }

    /** SIGKILL. */
    void kill(String name) {
        JavaProcess victim = running.get(name);
        victim.kill();
        logOf.remove(victim);
    }

    /** A spare process takes a place, and another one is started to wait. */
    void succeed(String name) {
        JavaProcess next = spares.isEmpty() ? spare() : spares.remove();
        running.put(name, next);
        logs.put(name, logOf.get(next));
        String place = setup.durable ? directory.resolve(name).toString() : "-";
        next.say("be " + name + " " + setup.engine + " " + place + " " + String.join(" ", hosts));
        while (spares.size() < SPARES) {
            spares.add(spare());
        }
    }

    private JavaProcess spare() {
        String number = "process-" + ++started;
        Path log = directory.resolve(number + ".log");
        JavaProcess process =
                JavaProcess.start(number, List.of(), Map.of(), log, CarrierMain.class, List.of(), List.of());
        logOf.put(process, log);
        return process;
    }

    /** Waits until all members of a process have their states. */
    void awaitServing(String name) {
        try {
            running.get(name).await("serving", line -> {
                String[] words = line.split(" ");
                if (words[0].equals("reference")) {
                    references.put(Integer.parseInt(words[1]), words[2]);
                }
            });
        } catch (AssertionError silent) {
            throw new AssertionError(name + " does not serve\n" + logs(), silent);
        }
    }

    /** In how many domains the host of a process that serves is the leader. */
    int leads(String name) {
        return Integer.parseInt(running.get(name).ask("leads", "leads"));
    }

    List<String> names() {
        return setup.names;
    }

    int domains() {
        return setup.domains;
    }

    /** Of the group in each domain. */
    List<String> references() {
        return List.copyOf(references.values());
    }

    /** What the present processes wrote to their logs, for messages of failed assertions. */
    String logs() {
        StringBuilder all = new StringBuilder();
        logs.forEach((name, log) -> {
            all.append("--- ").append(name).append(", ").append(log).append('\n');
            try {
                List<String> lines = Files.readAllLines(log);
                lines.subList(Math.max(0, lines.size() - 30), lines.size())
                        .forEach(line -> all.append(line).append('\n'));
            } catch (IOException absent) {
                all.append("no log\n");
            }
        });
        return all.toString();
    }

    @Override
    public void close() {
        running.values().forEach(JavaProcess::kill);
        spares.forEach(JavaProcess::kill);
    }
}
