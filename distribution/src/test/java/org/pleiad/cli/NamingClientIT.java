package org.pleiad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.omg.CosNaming.NamingContext;
import org.omg.CosNaming.NamingContextExt;
import org.pleiad.naming.NamingConfig;
import org.pleiad.naming.NamingServer;
import org.pleiad.orb.Pleiad;
import org.pleiad.orb.ior.IiopProfile;
import org.pleiad.orb.ior.Ior;

/** The verbs of {@code pleiad naming} that ask a service. */
class NamingClientIT {
    private static final String OBJECT = "corbaloc:iiop:1.2@127.0.0.1:1/one";
    private static final String OTHER = "corbaloc:iiop:1.2@127.0.0.1:1/two";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Pleiad server;
    private NamingContextExt root;
    private String naming;

    @TempDir
    private Path directory;

    @BeforeEach
    void serve() {
        server = Pleiad.builder().listen("127.0.0.1", 0).build();
        root = NamingServer.start(server.orb(), NamingConfig.DEFAULT).root();
        naming = address(server.toText(root));
    }

    private static String address(String reference) {
        return "127.0.0.1:"
                + IiopProfile.decode(Ior.parse(reference).profiles().get(0)).port();
    }

    @AfterEach
    void close() {
        server.close();
    }

    private int run(String... words) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return run(naming, out, words);
    }

    private int run(String service, StringWriter to, String... words) {
        var all = new java.util.ArrayList<>(List.of("naming", words[0], "--naming", service));
        all.addAll(List.of(words).subList(1, words.length));
        return Main.run(new PrintWriter(to, true), new PrintWriter(err, true), all.toArray(String[]::new));
    }

    private void runs(String... words) {
        assertThat(run(words)).as("%s", err).isEqualTo(ExitCode.OK);
    }

    @Test
    void bindsResolvesAndUnbinds() {
        runs("bind", "-p", "grids/main.kind", OBJECT);
        assertThat(run("bind", "grids/main.kind", OTHER)).isEqualTo(ExitCode.RAISED);
        assertThat(err.toString()).contains("is bound already; 'rebind' replaces");
        runs("rebind", "grids/main.kind", OTHER);
        runs("resolve", "grids/main.kind", "--output", "json");
        assertThat(out.toString())
                .startsWith("{\"name\":\"grids/main.kind\",\"interface\":\"\",\"address\":\"127.0.0.1:1\","
                        + "\"reference\":\"IOR:");
        runs("unbind", "grids/main.kind");
        assertThat(run("resolve", "grids/main.kind")).isEqualTo(ExitCode.NOT_FOUND);
        assertThat(err.toString()).contains("naming resolve: there is no main.kind");
        assertThat(run("resolve", "a//b")).isEqualTo(ExitCode.RAISED);
        runs("unbind", "--destroy", "grids");
        assertThat(run("ls", "grids")).isEqualTo(ExitCode.NOT_FOUND);
        assertThat(run("bind", "x")).isEqualTo(ExitCode.FAILED);
    }

    @Test
    void listsAndShowsTheTree() throws Exception {
        runs("bind", "-p", "a/b.k/object", OBJECT);
        runs("bind", "a/esc\u001b[31m", OBJECT);
        runs("bind", "--new-context", "a/c");
        runs("ls");
        assertThat(out.toString()).isEqualToNormalizingNewlines("a/\n");
        runs("tree");
        assertThat(out.toString()).isEqualToNormalizingNewlines("""
                a/
                  esc\\u001b[31m
                  b.k/
                    object
                  c/
                """);
        runs("tree", "a/b.k", "--output", "json", "--long");
        assertThat(out.toString())
                .startsWith("{\"name\":\"object\",\"type\":\"object\",\"interface\":\"\",\"address\":");
        assertThat(run("ls", "a/b.k/object")).isNotEqualTo(ExitCode.OK);
        assertThat(run("tree", "--limit", "2")).isEqualTo(ExitCode.FAILED);
        assertThat(err.toString()).contains("more than 2 names");
    }

    @Test
    void ringsAndOtherServersEndTheWalk() throws Exception {
        NamingContext inner = root.bind_new_context(root.to_name("a"));
        inner.bind_context(root.to_name("ring"), inner);
        inner.bind_context(root.to_name("root"), root);
        try (var other = Pleiad.builder().listen("127.0.0.1", 0).build()) {
            NamingContextExt far =
                    NamingServer.start(other.orb(), NamingConfig.DEFAULT).root();
            far.bind_new_context(far.to_name("deep"));
            root.bind_context(root.to_name("far"), far);
            runs("tree");
            assertThat(out.toString().lines())
                    .containsExactlyInAnyOrder(
                            "a/",
                            "  ring/  (the same as a)",
                            "  root/  (the same as the first one)",
                            "far/  (in another server)");
            runs("tree", "--follow");
            assertThat(out.toString().lines()).contains("far/", "  deep/");
        }
        runs("tree", "--follow");
        assertThat(out.toString()).contains("far/  (does not answer: ");
    }

    @Test
    void takesNamesFromOneServiceToAnother() throws Exception {
        runs("bind", "-p", "a/b.k/object", OBJECT);
        runs("bind", "x\\.y", OTHER);
        NamingContext inner = org.omg.CosNaming.NamingContextHelper.narrow(root.resolve_str("a"));
        inner.bind_context(root.to_name("ring"), inner);
        inner.bind_context(root.to_name("top"), root);
        Path file = directory.resolve("names");
        runs("export", file.toString());
        assertThat(out.toString()).startsWith("2 objects, 2 contexts, 2 contexts as references");
        assertThat(Files.readAllLines(file)).hasSize(7).contains("{\"name\":\"a\",\"type\":\"context\"}");
        try (var other = Pleiad.builder().listen("127.0.0.1", 0).build()) {
            NamingContextExt to =
                    NamingServer.start(other.orb(), NamingConfig.DEFAULT).root();
            naming = address(other.toText(to));
            runs("import", file.toString(), "--dry-run");
            assertThat(out.toString()).startsWith("6 bound, 0 replaced, 0 unchanged, 0 conflict, 0 failed");
            runs("ls");
            assertThat(out.toString()).isEmpty();
            runs("import", file.toString());
            assertThat(to.resolve_str("a/ring/ring/b.k/object")).isNotNull();
            assertThat(to.resolve_str("a/top/x\\.y")).isNotNull();
            runs("import", file.toString());
            assertThat(out.toString()).startsWith("0 bound, 0 replaced, 6 unchanged, 0 conflict, 0 failed");
            runs("rebind", "x\\.y", OBJECT);
            assertThat(run("import", file.toString())).isEqualTo(ExitCode.FAILED);
            assertThat(err.toString()).contains("x\\.y is left, it leads to something else");
            runs("import", file.toString(), "--replace", "--output", "json");
            assertThat(out.toString()).startsWith("{\"bound\":0,\"replaced\":1,\"unchanged\":5,");
            runs("bind", "--new-context", "copy");
            runs("import", file.toString(), "--at", "copy");
            assertThat(to.resolve_str("copy/a/top/a/b.k/object")).isNotNull();
        }
    }

    @Test
    void importSaysWhatIsWrongWithAFileAndWhere() throws IOException {
        Path file = directory.resolve("names");
        Files.writeString(file, "{\"format\":\"other\"}\n");
        assertThat(run("import", file.toString())).isEqualTo(ExitCode.FAILED);
        assertThat(err.toString()).contains("line 1 does not begin");
        String head = "{\"format\":\"pleiad-names\",\"version\":1}\n";
        Files.writeString(file, head + "{\"name\":\"a\",\"type\":\"object\"}\n");
        assertThat(run("import", file.toString())).isEqualTo(ExitCode.FAILED);
        assertThat(err.toString()).contains("line 2 is an object without a reference");
        Files.writeString(
                file,
                head + "{\"name\":\"a\",\"type\":\"object\",\"reference\":\"nonsense\"}\n"
                        + "{\"name\":\"b/c\",\"type\":\"context\"}\n{\"name\":\"d\",\"type\":\"context\"}\n");
        assertThat(run("import", file.toString())).isEqualTo(ExitCode.FAILED);
        assertThat(err.toString()).contains("line 2: a: ", "line 3: b/c: there is no b");
        assertThat(out.toString()).startsWith("1 bound, 0 replaced, 0 unchanged, 0 conflict, 2 failed");
        assertThat(run("import", directory.resolve("none").toString())).isEqualTo(ExitCode.FAILED);
        assertThat(err.toString()).contains("there is no file");
    }

    @Test
    void watchShowsChanges() throws Exception {
        runs("bind", "-p", "a/gone", OBJECT);
        runs("bind", "moved", OBJECT);
        var seen = new StringWriter();
        var watching = CompletableFuture.supplyAsync(
                () -> run(naming, seen, "watch", "-r", "--interval", "50ms", "--for", "60s", "--count", "3"));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> err.toString().contains("watching"));
        root.bind(root.to_name("a/new"), server.orb().string_to_object(OBJECT));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> seen.toString().contains("bound    a/new"));
        root.unbind(root.to_name("a/gone"));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> seen.toString().contains("unbound  a/gone"));
        root.rebind(root.to_name("moved"), server.orb().string_to_object(OTHER));
        assertThat(watching.get(60, TimeUnit.SECONDS)).isEqualTo(ExitCode.OK);
        assertThat(seen.toString()).contains("rebound  moved");
    }

    @Test
    void watchEndsInTime() {
        runs("watch", "--interval", "10ms", "--for", "100ms", "--output", "json");
        assertThat(out.toString()).isEmpty();
        assertThat(run("watch", "--interval", "often")).isEqualTo(ExitCode.FAILED);
        assertThat(err.toString()).contains("write 500ms, 2s, 10m or 1h");
    }

    @Test
    void saysWhenNobodyIsThere() {
        server.close();
        assertThat(run("ls")).isEqualTo(ExitCode.UNREACHABLE);
        assertThat(run("ls", "--output", "xml")).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void takesTheFlagsOfOtherTools() {
        String[] address = naming.split(":");
        assertThat(Main.run(
                        new PrintWriter(out, true),
                        new PrintWriter(err, true),
                        "naming",
                        "bind",
                        "-ORBInitialHost",
                        address[0],
                        "-ORBInitialPort",
                        address[1],
                        "x",
                        OBJECT))
                .as("%s", err)
                .isEqualTo(ExitCode.OK);
        assertThat(Main.run(
                        new PrintWriter(out, true),
                        new PrintWriter(err, true),
                        "naming",
                        "ls",
                        "-ORBInitRef",
                        "NameService=corbaloc::" + naming + "/NameService"))
                .isEqualTo(ExitCode.OK);
        assertThat(out.toString()).contains("x");
    }

    private static boolean isInstalled(String program) {
        return java.util.stream.Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    @Test
    void takesNamesToOmniNamesAndBack() throws Exception {
        Assumptions.assumeTrue(
                isInstalled("omniNames"), "omniORB is not installed: apt-get install omniorb-nameserver");
        runs("bind", "-p", "a.k/x\\.y", OBJECT);
        Path file = directory.resolve("names");
        runs("export", file.toString());
        int port;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        Process omniNames = new ProcessBuilder(
                        "omniNames",
                        "-start",
                        Integer.toString(port),
                        "-logdir",
                        directory.toString(),
                        "-ORBendPoint",
                        "giop:tcp:127.0.0.1:" + port)
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("output").toFile())
                .start();
        try {
            naming = "127.0.0.1:" + port;
            Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> run("ls") == ExitCode.OK);
            runs("import", file.toString());
            runs("tree");
            assertThat(out.toString()).isEqualToNormalizingNewlines("a.k/\n  x\\.y\n");
            runs("rebind", "a.k/x\\.y", OTHER);
            assertThat(run("unbind", "a.k/nothing")).isEqualTo(ExitCode.NOT_FOUND);
            assertThat(run("resolve", "nothing/at/all")).isEqualTo(ExitCode.NOT_FOUND);
            assertThat(err.toString()).contains("there is no nothing/at/all");
            Path back = directory.resolve("back");
            runs("export", back.toString());
            naming = address(server.toText(root));
            runs("import", back.toString(), "--replace");
            assertThat(root.resolve_str("a.k/x\\.y")._is_equivalent(server.orb().string_to_object(OTHER)))
                    .isTrue();
        } finally {
            omniNames.destroyForcibly();
        }
    }
}
