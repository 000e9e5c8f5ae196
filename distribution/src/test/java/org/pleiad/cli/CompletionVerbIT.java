package org.pleiad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code pleiad completion}, tried by bash itself. */
class CompletionVerbIT {
    @TempDir
    Path directory;

    private Path script;

    @BeforeEach
    void write() throws Exception {
        StringWriter out = new StringWriter();
        assertThat(Main.run(
                        new PrintWriter(out, true), new PrintWriter(new StringWriter(), true), "completion", "bash"))
                .isEqualTo(ExitCode.OK);
        script = Files.writeString(directory.resolve("pleiad.bash"), out.toString());
    }

    /** What bash offers for the last of these words. */
    private String offers(String shell, String... words) throws Exception {
        Assumptions.assumeTrue(new File(shell).canExecute(), shell + " is not installed");
        String ask = "compopt() { :; }; source " + script + "; COMP_WORDS=(" + String.join(" ", words)
                + "); COMP_CWORD=" + (words.length - 1) + "; _complete_pleiad; echo ${COMPREPLY[@]}";
        Process bash = new ProcessBuilder(shell, "--norc", "--noprofile", "-c", ask)
                .redirectErrorStream(true)
                .start();
        String printed = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(bash.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return printed.strip();
    }

    @Test
    @Timeout(60)
    void bashCompletesVerbsAndOptions() throws Exception {
        assertThat(offers("/bin/bash", "pleiad", "na")).isEqualTo("naming");
        assertThat(offers("/bin/bash", "pleiad", "naming", "unb")).isEqualTo("unbind");
        assertThat(offers("/bin/bash", "pleiad", "ping", "--is")).isEqualTo("--is-a");
        assertThat(offers("/bin/bash", "pleiad", "''")).contains("activator", "bench", "completion", "idl", "ping");
    }

    @Test
    void namesAllVerbsThatThereAre() throws Exception {
        StringWriter help = new StringWriter();
        Main.run(new PrintWriter(help, true), new PrintWriter(new StringWriter(), true), "--help");
        String text = Files.readString(script);
        assertThat(text).contains("bashcompinit").endsWith("# for bash\n");
        help.toString()
                .lines()
                .dropWhile(line -> !line.startsWith("Verbs:"))
                .skip(1)
                .takeWhile(line -> line.startsWith("  "))
                .filter(line -> !line.startsWith("   "))
                .map(line -> line.strip().split(" ")[0])
                .forEach(verb -> assertThat(text).contains(verb));
    }
}
