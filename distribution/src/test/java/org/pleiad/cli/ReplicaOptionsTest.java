package org.pleiad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code pleiad naming serve} and {@code pleiad events serve} say of options that contradict each other. */
@Timeout(60)
class ReplicaOptionsTest {
    private static final String THREE = "a=127.0.0.1:7001,b=127.0.0.1:7002,c=127.0.0.1:7003";

    private final StringWriter err = new StringWriter();

    private int serve(String... words) {
        return run("naming", words);
    }

    private int run(String verb, String... words) {
        List<String> all = new ArrayList<>(List.of(verb, "serve"));
        all.addAll(List.of(words));
        return Main.run(new PrintWriter(new StringWriter()), new PrintWriter(err, true), all.toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--name a | --name is for one of several replicas: give --replicas",
                "--port 0 --engine ratis | --engine is for one of several replicas: give --replicas",
                "--wait 5 | --wait is for one of several replicas: give --replicas",
                "--replicas " + THREE + " | say by --name which of a, b, c this process is",
                "--replicas " + THREE + " --name d | --replicas does not name d",
                "--replicas " + THREE + " --name a --port 2809 | --port contradicts --replicas",
                "--replicas " + THREE + " --name a -ORBInitialHost localhost | contradicts --replicas",
                "--replicas " + THREE + " --name a --wait 0 | give seconds, 1 or more",
                "--replicas a=127.0.0.1:7001 --name a | names a alone: name three",
                "--replicas a=127.0.0.1:7001,b=127.0.0.1:7001 --name a | a and b at the same address",
                "--replicas a:7001 --name a | write NAME=HOST:PORT"
            })
    void contradictionsAreRefusedWithTheirMend(String words, String says) {
        assertThat(serve(words.split(" "))).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains(says);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--name a | --name is for one of several replicas: give --replicas",
                "--max-backlog 5 | --max-backlog is for one of several replicas: give --replicas",
                "--replicas " + THREE + " | say by --name which of a, b, c this process is",
                "--replicas " + THREE + " --name a --port 2809 | --port contradicts --replicas",
                "--replicas " + THREE + " --name a --channel quotes | name them by --durable-channel",
                "--replicas " + THREE + " --name a --typed-channel quotes | name them by --durable-channel",
                "--replicas " + THREE + " --name a --max-backlog 0 | give MiB, 1 or more"
            })
    void contradictionsOfAnEventServerAreRefusedToo(String words, String says) {
        assertThat(run("events", words.split(" "))).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains(says);
    }

    @Test
    void channelsOfAServerWithoutReplicasAreNotTakenForALog(@TempDir Path store) throws Exception {
        Files.createDirectory(store.resolve("channels"));
        assertThat(run("events", "--replicas", THREE, "--name", "a", "--store", store.toString()))
                .isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("give each replica a directory of its own");
    }

    @Test
    void namesOfAServerWithoutReplicasAreNotTakenForALog(@TempDir Path store) throws Exception {
        Files.createFile(store.resolve("names.mv"));
        assertThat(serve("--replicas", THREE, "--name", "a", "--store", store.toString()))
                .isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("give each replica a directory of its own", "export");
    }

    @Test
    void replicaThatFindsNoMajoritySaysSo() throws IOException {
        assertThat(serve("--replicas", alone(), "--name", "a", "--wait", "1")).isEqualTo(ExitCode.FAILED);
        assertThat(err.toString()).contains("found no majority of 3 within 1 s", "start the others");
    }

    @Test
    void engineThatIsNotThereIsNamed() throws IOException {
        assertThat(serve("--replicas", alone(), "--name", "a", "--engine", "steam"))
                .isEqualTo(ExitCode.FAILED);
        assertThat(err.toString()).contains("there is no engine \"steam\"");
    }

    /** Three replicas at free ports, of which nobody starts the others. */
    private static String alone() throws IOException {
        List<String> replicas = new ArrayList<>();
        for (String name : List.of("a", "b", "c")) {
            try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                replicas.add(name + "=127.0.0.1:" + socket.getLocalPort());
            }
        }
        return String.join(",", replicas);
    }
}
