package org.pleiad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pleiad.activator.Activator;
import org.pleiad.activator.ActivatorConfig;

class ActivatorVerbTest {

    @TempDir
    private Path directory;

    private Activator activator;
    private StringWriter out;
    private StringWriter err;

    @BeforeEach
    void startActivator() {
        activator = Activator.start(ActivatorConfig.in(directory), "127.0.0.1", 0);
    }

    @AfterEach
    void end() {
        activator.close();
    }

    private int run(String verb, String... rest) {
        out = new StringWriter();
        err = new StringWriter();
        String[] words = new String[4 + rest.length];
        words[0] = "activator";
        words[1] = verb;
        words[2] = "--activator";
        words[3] = activator.url();
        System.arraycopy(rest, 0, words, 4, rest.length);
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), words);
    }

    @Test
    void addsShowsAndRemovesServers() {
        assertThat(run("add", "grids", "--select", "ROUND_ROBIN", "--", "java", "-cp", "x.jar", "{server}"))
                .isEqualTo(ExitCode.OK);
        assertThat(run("list")).isEqualTo(ExitCode.OK);
        assertThat(out.toString()).contains("grids  down", "command  java -cp x.jar {server}", "grids.log");
        assertThat(run("status", "grids", "--output", "json")).isEqualTo(ExitCode.OK);
        assertThat(out.toString())
                .startsWith(
                        "{\"servers\":[{\"name\":\"grids\",\"state\":\"down\",\"command\":[\"java\",\"-cp\",\"x.jar\"");
        assertThat(run("remove", "grids")).isEqualTo(ExitCode.OK);
        assertThat(run("status", "grids")).isEqualTo(ExitCode.NOT_FOUND);
        assertThat(err.toString()).contains("there is no server grids");
    }

    @Test
    void saysWhyAServerCannotBeStartedOrStopped() {
        run("add", "broken", "--", directory.resolve("no-such-program").toString());
        assertThat(run("start", "broken")).isEqualTo(ExitCode.FAILED);
        assertThat(err.toString()).contains("it cannot be started", "no-such-program");
        assertThat(run("status", "broken")).isEqualTo(ExitCode.OK);
        assertThat(out.toString()).contains("backing-off", "trouble");
        assertThat(run("stop", "broken")).isEqualTo(ExitCode.FAILED);
        assertThat(err.toString()).contains("it cannot be stopped");
        assertThat(run("add", "a/b")).isEqualTo(ExitCode.FAILED);
        assertThat(err.toString()).contains("no slash");
    }

    @Test
    void activatorThatIsNotThereIsSaidSo() {
        activator.close();
        assertThat(run("list")).isEqualTo(ExitCode.UNREACHABLE);
    }
}
