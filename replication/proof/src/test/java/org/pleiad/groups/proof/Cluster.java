package org.pleiad.groups.proof;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Processes that carry one group of cells, a host of its domain each. */
final class Cluster implements AutoCloseable {
    private final Setup setup;
    private final Path directory;
    private final Map<String, String> addresses = new LinkedHashMap<>();
    private final Map<String, JavaProcess> running = new LinkedHashMap<>();
    private String reference;

    /**
     * What is started.
     *
     * @param names of the hosts
     * @param engine by its name
     * @param durable whether the log is on the disk
     * @param members how many of the hosts are members of the group, from the first; the others are witnesses
     * @param network where they are; {@code null}: all on the loopback interface
     * @param environment of the processes
     */
    record Setup(
            List<String> names,
            String engine,
            boolean durable,
            int members,
            Network network,
            Map<String, String> environment) {

        /** Three members on the loopback interface. */
        static Setup threeMembers(String engine, boolean durable) {
            return new Setup(List.of("a", "b", "c"), engine, durable, 3, null, Map.of());
        }
    }

    Cluster(Setup setup, Path directory) throws IOException {
        this.setup = setup;
        this.directory = directory;
        List<ServerSocket> sockets = new ArrayList<>();
        for (String name : setup.names) {
            String host = setup.network == null ? "127.0.0.1" : setup.network.address(name);
            ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
            ServerSocket engine = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
            sockets.add(free);
            sockets.add(engine);
            addresses.put(name, host + ":" + free.getLocalPort() + "/" + engine.getLocalPort());
        }
        for (ServerSocket socket : sockets) {
            socket.close();
        }
    }

    /** Starts all, and waits until they serve. */
    void start() {
        setup.names.forEach(this::launch);
        setup.names.forEach(this::awaitReady);
    }

    /** Starts a host, and does not wait. */
    void launch(String name) {
        String hosts = addresses.entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining(","));
        boolean member = setup.names.indexOf(name) < setup.members;
        running.put(
                name,
                JavaProcess.start(
                        name,
                        setup.network == null ? List.of() : setup.network.within(name),
                        setup.environment,
                        directory.resolve(name + ".log"),
                        MemberMain.class,
                        List.of(),
                        List.of(
                                name,
                                hosts,
                                setup.engine,
                                setup.durable ? directory.resolve(name).toString() : "-",
                                member ? Integer.toString(setup.members) : "witness")));
    }

    /** Waits until a host serves. */
    void awaitReady(String name) {
        String told = running.get(name).await("ready");
        if (!told.isEmpty()) {
            reference = told;
        }
    }

    JavaProcess host(String name) {
        return running.get(name);
    }

    List<String> names() {
        return setup.names;
    }

    String address(String name) {
        return addresses.get(name);
    }

    /** The group's reference, as the host that became ready last has it. */
    String reference() {
        return reference;
    }

    /** The leader of the domain, as a living host has it. */
    String leader() {
        for (String name : setup.names) {
            if (running.get(name).isAlive()) {
                return running.get(name).ask("leader", "leader").replaceFirst("#.*", "");
            }
        }
        throw new AssertionError("nobody lives");
    }

    /** What hosts wrote to their logs, for messages of failed assertions. */
    String logs() {
        StringBuilder all = new StringBuilder();
        for (String name : setup.names) {
            try {
                List<String> lines = Files.readAllLines(directory.resolve(name + ".log"));
                all.append("--- ").append(name).append('\n');
                lines.subList(Math.max(0, lines.size() - 30), lines.size())
                        .forEach(line -> all.append(line).append('\n'));
            } catch (IOException absent) {
                all.append(name).append(": no log\n");
            }
        }
        return all.toString();
    }

    @Override
    public void close() {
        running.values().forEach(JavaProcess::kill);
    }
}
