package org.pleiad.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code pleiad naming serve --replicas}, three processes. */
@Timeout(240)
class ReplicatedNamingVerbIT {
    private static final List<String> NAMES = List.of("a", "b", "c");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    private Path directory;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final Map<String, String> addresses = new LinkedHashMap<>();
    private final Map<String, Process> replicas = new LinkedHashMap<>();
    private String list;

    @BeforeEach
    void choosePorts() throws IOException {
        List<ServerSocket> reserved = new ArrayList<>();
        for (String name : NAMES) {
            ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
            reserved.add(socket);
            addresses.put(name, "127.0.0.1:" + socket.getLocalPort());
        }
        for (ServerSocket socket : reserved) {
            socket.close();
        }
        list = String.join(
                ",",
                NAMES.stream().map(name -> name + "=" + addresses.get(name)).toList());
    }

    @AfterEach
    void end() throws InterruptedException {
        for (Process replica : replicas.values()) {
            replica.destroyForcibly().waitFor(20, TimeUnit.SECONDS);
        }
    }

    /** Starts replicas, and waits for the reference and the corbaloc that each prints. */
    private List<List<String>> start(String... names) throws Exception {
        List<CompletableFuture<List<String>>> printed = new ArrayList<>();
        for (String name : names) {
            Process replica = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx128m",
                            "-XX:+UseSerialGC",
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("java.class.path"),
                            "org.pleiad.cli.Main",
                            "naming",
                            "serve",
                            "--replicas",
                            list,
                            "--name",
                            name,
                            "--store",
                            directory.resolve(name).toString())
                    .redirectError(directory.resolve(name + ".log").toFile())
                    .start();
            replicas.put(name, replica);
            printed.add(CompletableFuture.supplyAsync(() -> twoLines(replica)));
        }
        List<List<String>> all = new ArrayList<>();
        for (CompletableFuture<List<String>> each : printed) {
            all.add(each.get(120, TimeUnit.SECONDS));
        }
        assertThat(all).as(this::logs).allSatisfy(lines -> assertThat(lines).doesNotContainNull());
        return all;
    }

    private static List<String> twoLines(Process process) {
        BufferedReader says =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        List<String> lines = new ArrayList<>();
        try {
            lines.add(says.readLine());
            lines.add(says.readLine());
        } catch (IOException gone) {
            lines.add(null);
        }
        return lines;
    }

    private String logs() {
        StringBuilder all = new StringBuilder(err.toString());
        for (String name : replicas.keySet()) {
            try {
                all.append("---- ").append(name).append('\n');
                all.append(Files.readString(directory.resolve(name + ".log")));
            } catch (IOException unreadable) {
                all.append(unreadable);
            }
        }
        return all.toString();
    }

    private void kill(String name) throws InterruptedException {
        replicas.get(name).destroyForcibly().waitFor(20, TimeUnit.SECONDS);
    }

    private int run(String... words) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), words);
    }

    /** Binds, as often as it takes while the replicas agree on a new leader; an earlier try may have succeeded after all. */
    private void bind(String at, String name, String reference) {
        await().atMost(PATIENCE)
                .until(() -> run("naming", "rebind", "--naming", addresses.get(at), name, reference) == ExitCode.OK);
    }

    private void requireNames(String at, String... names) {
        for (String name : names) {
            assertThat(run("naming", "resolve", "--naming", addresses.get(at), name))
                    .as(() -> name + " at " + at + ": " + logs())
                    .isEqualTo(ExitCode.OK);
        }
    }

    @Test
    void goesOnWhenAReplicaIsKilledAndKeepsItsNames() throws Exception {
        List<List<String>> printed = start("a", "b", "c");
        assertThat(printed).extracting(lines -> lines.get(1)).containsOnly(corbaloc());
        String reference = printed.get(0).get(0);
        assertThat(run("ior", reference)).isEqualTo(ExitCode.OK);
        for (String address : addresses.values()) {
            String port = address.substring(address.indexOf(':') + 1);
            assertThat(out.toString()).contains(port);
        }

        bind("a", "first", reference);
        kill("b");
        requireNames("c", "first");
        bind("c", "second", reference);

        start("b");
        requireNames("b", "first", "second");

        for (String name : NAMES) {
            kill(name);
        }
        start("a", "b", "c");
        requireNames("a", "first", "second");
    }

    private String corbaloc() {
        return "corbaloc:"
                + String.join(
                        ",",
                        addresses.values().stream()
                                .map(each -> "iiop:1.2@" + each)
                                .toList())
                + "/NameService";
    }
}
