package org.pleiad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path directory;

    @Test
    void listsItsVerbs() {
        assertThat(run("--help")).isEqualTo(ExitCode.OK);
        assertThat(out.toString())
                .contains("activator", "bench", "completion", "idl", "ior", "naming", "ping", "Exit status:");
    }

    @Test
    void wantsAVerb() {
        assertThat(run()).isEqualTo(ExitCode.USAGE);
        assertThat(run("nonsense")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("nonsense");
    }

    @Test
    void showsTheFlagsOfTheOldCompilersInTheHelp() {
        assertThat(run("idl", "--help")).isEqualTo(ExitCode.OK);
        assertThat(out.toString()).contains("-pkgPrefix TYPE PACKAGE", "-i2jpackage MODULE:PACKAGE", "--emit");
    }

    @Test
    void showsErrorsInTheIdlWithACaret() throws IOException {
        Path idl = Files.writeString(directory.resolve("bad.idl"), "interface bad { lnog x(); };\n");
        assertThat(run("idl", "-td", directory.toString(), idl.toString())).isEqualTo(ExitCode.FAILED);
        assertThat(err.toString()).contains("bad.idl:1:17: error:", "^~~~", "lnog");
    }

    @Test
    void writesWhatItGenerates() throws IOException {
        Path idl = Files.writeString(directory.resolve("good.idl"), "module M { struct S { long x; }; };\n");
        Path output = directory.resolve("out");
        assertThat(run("idl", "-v", "-d", output.toString(), "-pkgPrefix", "M", "com.acme", idl.toString()))
                .isEqualTo(ExitCode.OK);
        assertThat(output.resolve("com/acme/M/S.java")).content().contains("package com.acme.M;");
        assertThat(out.toString()).contains("wrote " + output.resolve("com/acme/M/S.java"));
    }

    @Test
    void saysWhichFlagItDoesNotKnow() {
        assertThat(run("idl", "-oldImplBase", "x.idl")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("pleiad idl: '-oldImplBase' is no flag", "pleiad idl --help");
    }

    @Test
    void saysWhichIdlFileIsMissing() {
        assertThat(run("idl", "nowhere.idl")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("there is no file nowhere.idl");
    }

    @Test
    void showsAReferenceAsAnOutline() {
        assertThat(run("ior", "corbaloc:iiop:1.2@host.example:2810/Name%01")).isEqualTo(ExitCode.OK);
        assertThat(out.toString()).contains("version: 1.2", "host: host.example", "port: 2810", "key text: Name.");
    }

    @Test
    void showsAReferenceFromAFileAsJson() throws IOException {
        Path file = Files.writeString(directory.resolve("ref"), "\n  corbaloc::host.example/K\n");
        assertThat(run("ior", "--output", "json", file.toString())).isEqualTo(ExitCode.OK);
        assertThat(out.toString()).startsWith("{\"type\":\"\",\"profiles\":[{").contains("\"port\":2809");
    }

    @Test
    void saysWhatIsWrongWithAReference() {
        assertThat(run("ior", "IOR:01g")).isEqualTo(ExitCode.FAILED);
        assertThat(err.toString()).contains("pleiad ior:", "BAD_PARAM");
    }

    private int run(String... arguments) {
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }
}
