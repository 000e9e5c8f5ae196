package org.pleiad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scripts for {@code tnameserv} and {@code orbd}, in a process of its own. */
class FormerNameServersIT {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path directory;

    private int run(String... words) {
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), words);
    }

    /** The line that begins so; of a process that prints it sooner or later, or ends. */
    private static String line(BufferedReader from, String begin) {
        return from.lines().filter(line -> line.startsWith(begin)).findFirst().orElseThrow();
    }

    private static Process orbd(Path directory, int port) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "org.pleiad.cli.Main"));
        command.addAll(List.of("naming", "serve", "-ORBInitialPort", Integer.toString(port)));
        command.addAll(List.of("-ORBInitialHost", "127.0.0.1", "-defaultdb", directory.toString()));
        command.addAll(List.of("-port", "1049", "-serverPollingTime", "1000", "-serverStartupDelay", "100"));
        return new ProcessBuilder(command).start();
    }

    private static String awaited(BufferedReader from, String begin) throws Exception {
        return CompletableFuture.supplyAsync(() -> line(from, begin)).get(60, TimeUnit.SECONDS);
    }

    @Test
    void flagsOfOrbdStartANamingServiceThatKeepsItsNames() throws Exception {
        Process first = orbd(directory, 0);
        String corbaloc;
        try {
            corbaloc = awaited(first.inputReader(), "corbaloc:");
            assertThat(run("naming", "bind", "--naming", corbaloc, "--new-context", "a"))
                    .as("%s", err)
                    .isEqualTo(ExitCode.OK);
            assertThat(awaited(first.errorReader(), "pleiad naming serve: -serverP"))
                    .contains("-serverPollingTime 1000 means nothing here", "pleiad activator");
        } finally {
            first.destroyForcibly().waitFor(60, TimeUnit.SECONDS);
        }
        int port = Integer.parseInt(corbaloc.replaceAll(".*:(\\d+)/.*", "$1"));
        Process second = orbd(directory, port);
        try {
            awaited(second.inputReader(), "corbaloc:");
            assertThat(run("naming", "ls", "--naming", corbaloc)).as("%s", err).isEqualTo(ExitCode.OK);
            assertThat(out.toString().lines()).contains("a/");
        } finally {
            second.destroyForcibly();
        }
    }

    @Test
    void flagsThatCannotBeTakenAreRefused() {
        assertThat(run("naming", "serve", "-J-Xmx64m")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("-J-Xmx64m: options of the Java machine go into PLEIAD_JAVA_OPTS");
        assertThat(run("naming", "serve", "-ORBServerId", "x")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("Unknown option");
    }

    @Test
    void formerNamesAreLinksToTheCommand() throws Exception {
        Path command = Path.of("..", "pleiad").toRealPath();
        for (String name : List.of("tnameserv", "orbd")) {
            assertThat(Path.of(name).toRealPath()).isEqualTo(command);
            var link = new ProcessBuilder(Path.of(name).toAbsolutePath().toString(), "-J-version");
            // the build runs already
            link.environment().put("PLEIAD_NO_BUILD", "1");
            Process help = link.redirectErrorStream(true).start();
            assertThat(help.waitFor(120, TimeUnit.SECONDS)).isTrue();
            assertThat(help.inputReader().lines().toList().toString()).contains("pleiad naming serve: -J-version:");
        }
        assertThat(Files.isExecutable(command)).isTrue();
    }
}
