package org.pleiad.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.omg.CosEventComm.PushConsumer;
import org.omg.CosEventComm.PushConsumerHelper;
import org.omg.CosNaming.NamingContextExt;
import org.omg.CosNaming.NamingContextExtHelper;
import org.omg.CosNaming.NamingContextPackage.NotFound;
import org.pleiad.naming.NamingConfig;
import org.pleiad.naming.NamingServer;
import org.pleiad.orb.Pleiad;

/** {@code pleiad group} with three hosts in processes of their own. */
class GroupVerbIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final List<Process> hosts = new ArrayList<>();
    private final List<String> addresses = new ArrayList<>();

    private Pleiad names;
    private NamingContextExt root;

    @TempDir
    private Path directory;

    @BeforeEach
    void serve() throws Exception {
        names = Pleiad.builder().listen("127.0.0.1", 0).build();
        root = NamingContextExtHelper.narrow(
                NamingServer.start(names.orb(), NamingConfig.DEFAULT).root());
        List<ServerSocket> reserved = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            reserved.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
        }
        for (ServerSocket socket : reserved) {
            addresses.add("127.0.0.1:" + socket.getLocalPort());
            socket.close();
        }
        for (String name : List.of("a", "b", "c")) {
            hosts.add(host(name));
        }
        await().atMost(PATIENCE).until(() -> run("hosts") == ExitCode.OK && count(" alive ") == 3);
    }

    private Process host(String name) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.pleiad.cli.Main",
                        "group",
                        "host",
                        "--domain",
                        "plant",
                        "--name",
                        name,
                        "--hosts",
                        "a=" + addresses.get(0) + ",b=" + addresses.get(1) + ",c=" + addresses.get(2),
                        "--naming",
                        names.toText(root),
                        "--provider",
                        ConsumerProvider.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve(name + ".log").toFile())
                .start();
    }

    @AfterEach
    void close() throws Exception {
        for (Process host : hosts) {
            host.destroyForcibly().waitFor(20, TimeUnit.SECONDS);
        }
        names.close();
    }

    private int run(String... words) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        List<String> all = new ArrayList<>(List.of("group"));
        all.addAll(List.of(words));
        all.addAll(List.of("--at", String.join(",", addresses)));
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), all.toArray(String[]::new));
    }

    private boolean isBound() throws Exception {
        try {
            return root.resolve_str("events/main") != null;
        } catch (NotFound notYet) {
            return false;
        }
    }

    private int count(String word) {
        return out.toString().split(word, -1).length - 1;
    }

    private String logs() throws IOException {
        StringBuilder all = new StringBuilder(err.toString());
        for (String name : List.of("a", "b", "c")) {
            all.append("---- ").append(name).append('\n').append(Files.readString(directory.resolve(name + ".log")));
        }
        return all.toString();
    }

    @Test
    void groupsAreMadeLookedAtAndChanged() throws Exception {
        assertThat(run(
                        "create",
                        "events/main",
                        "--type",
                        PushConsumerHelper.id(),
                        "--replicas",
                        "2",
                        "--read-only",
                        "look=local"))
                .as(logs())
                .isEqualTo(ExitCode.OK);
        assertThat(out.toString()).matches("events/main  ACTIVE  version 3  [abc]@\\d+\\* [abc]@\\d+\\R");
        String members = out.toString();
        String third = members.contains(" a@") ? members.contains(" b@") ? "c" : "b" : "a";
        String second = members.replaceFirst(".*\\* ([abc])@(?s).*", "$1");

        assertThat(run("reference", "events/main")).isEqualTo(ExitCode.OK);
        try (Pleiad client = Pleiad.builder().build()) {
            PushConsumer consumer = client.resolve(out.toString().strip(), PushConsumer.class);
            consumer.push(client.orb().create_any());
        }

        await().atMost(PATIENCE).until(() -> isBound());
        PushConsumerHelper.narrow(root.resolve_str("events/main"))
                .push(names.orb().create_any());

        assertThat(run("add", "events/main", third)).as(logs()).isEqualTo(ExitCode.OK);
        assertThat(run("promote", "events/main", third)).isEqualTo(ExitCode.OK);
        assertThat(run("members", "events/main")).isEqualTo(ExitCode.OK);
        assertThat(out.toString().lines())
                .hasSize(4)
                .last()
                .asString()
                .contains("  " + third + "  ")
                .endsWith("  primary");
        assertThat(run("remove", "events/main", second)).isEqualTo(ExitCode.OK);
        assertThat(run("ls", "--output", "json")).isEqualTo(ExitCode.OK);
        assertThat(out.toString())
                .contains("\"name\":\"events/main\"")
                .contains("\"type\":\"IDL:omg.org/CosEventComm/PushConsumer:1.0\"")
                .contains("\"pleiad.readings\":\"look=LOCAL\"")
                .contains("\"host\":\"" + third + "\"")
                .doesNotContain("\"host\":\"" + second + "\"");

        assertThat(run("drain", second)).isEqualTo(ExitCode.OK);
        assertThat(out.toString()).contains("draining");
        assertThat(run("add", "events/main")).isEqualTo(ExitCode.FAILED);
        assertThat(err.toString()).contains("no host that lives, is not draining and is no member of events/main");
        assertThat(run("members", "nothing")).isEqualTo(ExitCode.FAILED);
        assertThat(err.toString()).contains("there is no group \"nothing\"").contains("events/main");
        assertThat(run("remove", "events/main")).isEqualTo(ExitCode.USAGE);

        hosts.get(0).destroyForcibly().waitFor(20, TimeUnit.SECONDS);
        await().atMost(PATIENCE).until(() -> run("hosts") == ExitCode.OK && count(" away ") == 1);
        assertThat(run("remove", "events/main", "--all")).as(logs()).isEqualTo(ExitCode.OK);
        assertThat(run("ls")).isEqualTo(ExitCode.OK);
        assertThat(out.toString()).isEmpty();
    }
}
