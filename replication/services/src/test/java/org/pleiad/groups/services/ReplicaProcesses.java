package org.pleiad.groups.services;

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
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.pleiad.groups.host.HostList;
import org.pleiad.groups.spi.HostAddress;

/** Processes of a test, each a replica whose main takes {@code LIST NAME DIRECTORY|-} and says when it serves. */
final class ReplicaProcesses {
    static final String[] NAMES = {"a", "b", "c"};

    private final Class<?> main;
    private final Path directory;
    private final Map<String, Process> processes = new LinkedHashMap<>();
    private final String list;

    ReplicaProcesses(Class<?> main, Path directory) throws IOException {
        this.main = main;
        this.directory = directory;
        List<ServerSocket> open = new ArrayList<>();
        List<String> hosts = new ArrayList<>();
        for (String name : NAMES) {
            ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
            open.add(socket);
            hosts.add(name + "=127.0.0.1:" + socket.getLocalPort());
        }
        for (ServerSocket each : open) {
            each.close();
        }
        list = String.join(",", hosts);
    }

    /** What a main is told of the directory. */
    static Optional<Path> directory(String word) {
        return word.equals("-") ? Optional.empty() : Optional.of(Path.of(word));
    }

    List<HostAddress> hosts() {
        return HostList.parse(list);
    }

    String address(String name) {
        return list.replaceAll(".*" + name + "=([^,]*).*", "$1");
    }

    /** Starts replicas and waits until they serve; with a log on the disk, or without. */
    void start(boolean kept, String... names) throws Exception {
        List<CompletableFuture<String>> ready = new ArrayList<>();
        for (String name : names) {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx256m",
                            "-XX:TieredStopAtLevel=1",
                            "-XX:+UseSerialGC",
                            "-cp",
                            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                            main.getName(),
                            list,
                            name,
                            kept ? directory.resolve(name).toString() : "-")
                    .redirectError(
                            directory.resolve(name + System.nanoTime() + ".log").toFile())
                    .start();
            processes.put(name, process);
            BufferedReader says =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
            ready.add(CompletableFuture.supplyAsync(() -> {
                try {
                    return says.readLine();
                } catch (IOException gone) {
                    return "gone";
                }
            }));
        }
        for (CompletableFuture<String> each : ready) {
            assertThat(each.get(90, TimeUnit.SECONDS)).as(this::logs).isEqualTo("serves");
        }
    }

    /** Starts those that do not run. */
    void startMissing(boolean kept) throws Exception {
        processes.values().removeIf(each -> !each.isAlive());
        List<String> missing = new ArrayList<>(List.of(NAMES));
        missing.removeAll(processes.keySet());
        start(kept, missing.toArray(String[]::new));
    }

    /** What all of them have written. */
    String logs() {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(directory)) {
            for (Path each :
                    files.filter(file -> file.toString().endsWith(".log")).toList()) {
                all.append(each).append('\n').append(Files.readString(each));
            }
        } catch (IOException unreadable) {
            all.append(unreadable);
        }
        return all.toString();
    }

    void kill(String name) throws InterruptedException {
        processes.remove(name).destroyForcibly().waitFor();
    }

    void close() throws InterruptedException {
        for (Process each : processes.values()) {
            each.destroyForcibly().waitFor();
        }
    }
}
