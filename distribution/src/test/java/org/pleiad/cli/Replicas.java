package org.pleiad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Three processes of a verb that serves with {@code --replicas}, each with a directory of its own. */
final class Replicas {
    static final List<String> NAMES = List.of("a", "b", "c");

    private final List<String> verb;
    private final int lines;
    private final Path directory;
    private final Map<String, String> addresses = new LinkedHashMap<>();
    private final Map<String, Process> processes = new LinkedHashMap<>();

    /**
     * Chooses ports.
     *
     * @param lines that each prints once it serves
     * @param verb and its options, but those of replicas and {@code --store}
     */
    Replicas(Path directory, int lines, String... verb) throws IOException {
        this.verb = List.of(verb);
        this.lines = lines;
        this.directory = directory;
        List<ServerSocket> reserved = new ArrayList<>();
        for (String name : NAMES) {
            ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
            reserved.add(socket);
            addresses.put(name, "127.0.0.1:" + socket.getLocalPort());
        }
        for (ServerSocket socket : reserved) {
            socket.close();
        }
    }

    /** Where a replica listens. */
    String address(String name) {
        return addresses.get(name);
    }

    Path store(String name) {
        return directory.resolve(name);
    }

    /** The URL of a key at all replicas. */
    String corbaloc(String key) {
        return "corbaloc:"
                + String.join(
                        ",",
                        addresses.values().stream()
                                .map(each -> "iiop:1.2@" + each)
                                .toList())
                + "/" + key;
    }

    /** Starts replicas; what each has printed when it serves. */
    List<List<String>> start(String... names) throws Exception {
        List<CompletableFuture<List<String>>> printed = new ArrayList<>();
        for (String name : names) {
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx128m",
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-cp",
                    System.getProperty("java.class.path"),
                    "org.pleiad.cli.Main"));
            command.addAll(verb);
            command.addAll(List.of(
                    "--replicas",
                    String.join(
                            ",",
                            NAMES.stream()
                                    .map(each -> each + "=" + addresses.get(each))
                                    .toList()),
                    "--name",
                    name,
                    "--store",
                    store(name).toString()));
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.appendTo(
                            directory.resolve(name + ".log").toFile()))
                    .start();
            processes.put(name, process);
            printed.add(CompletableFuture.supplyAsync(() -> says(process)));
        }
        List<List<String>> all = new ArrayList<>();
        for (CompletableFuture<List<String>> each : printed) {
            all.add(each.get(120, TimeUnit.SECONDS));
        }
        assertThat(all).as(this::logs).allSatisfy(says -> assertThat(says).doesNotContainNull());
        return all;
    }

    private List<String> says(Process process) {
        BufferedReader says =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        List<String> printed = new ArrayList<>();
        try {
            for (int i = 0; i < lines; i++) {
                printed.add(says.readLine());
            }
        } catch (IOException gone) {
            printed.add(null);
        }
        return printed;
    }

    /** What all of them have written. */
    String logs() {
        StringBuilder all = new StringBuilder();
        for (String name : processes.keySet()) {
            try {
                all.append("---- ").append(name).append('\n');
                all.append(Files.readString(directory.resolve(name + ".log")));
            } catch (IOException unreadable) {
                all.append(unreadable);
            }
        }
        return all.toString();
    }

    void kill(String name) throws InterruptedException {
        processes.get(name).destroyForcibly().waitFor(20, TimeUnit.SECONDS);
    }

    void close() throws InterruptedException {
        for (String each : processes.keySet()) {
            kill(each);
        }
    }
}
