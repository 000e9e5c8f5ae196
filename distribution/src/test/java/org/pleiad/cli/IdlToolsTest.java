package org.pleiad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code pleiad idl check}, {@code format} and {@code diff}. */
class IdlToolsTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path directory;

    @Test
    void checkSaysWhatIsWrongAndWritesNothing() throws IOException {
        Path idl = write("bad.idl", "interface bad { lnog x(); };\n");
        assertThat(run("idl", "check", idl.toString())).isEqualTo(ExitCode.FAILED);
        assertThat(err.toString()).contains("bad.idl:1:17: error:", "^~~~");
        Path good = write("good.idl", "interface good { long x(); };\n");
        assertThat(run("idl", "check", "-DX=1", good.toString())).isEqualTo(ExitCode.OK);
        try (var files = Files.list(directory)) {
            assertThat(files).containsExactlyInAnyOrder(idl, good);
        }
    }

    @Test
    void checkSpeaksToTools() throws IOException {
        Path idl = write("bad.idl", "interface bad { lnog x(); };\n");
        assertThat(run("idl", "check", "--json", idl.toString())).isEqualTo(ExitCode.FAILED);
        assertThat(out.toString())
                .startsWith("{\"diagnostics\":[{\"column\":17,")
                .contains("\"line\":1", "\"severity\":\"error\"", "\"rule\":\"name-unknown\"");
    }

    @Test
    void checkMayCountWarnings() throws IOException {
        Path idl = write("odd.idl", "#warning old\ninterface odd {};\n");
        assertThat(run("idl", "check", idl.toString())).isEqualTo(ExitCode.OK);
        assertThat(err.toString()).contains("warning");
        assertThat(run("idl", "check", "--strict", idl.toString())).isEqualTo(ExitCode.FAILED);
    }

    @Test
    void formatChangesFilesInPlaceAndSettles() throws IOException {
        Path idl = write("a.idl", "module A{interface B{void f();};};");
        assertThat(run("idl", "format", "--check", directory.toString())).isEqualTo(ExitCode.FAILED);
        assertThat(out.toString()).contains("would change " + idl);
        assertThat(run("idl", "format", directory.toString())).isEqualTo(ExitCode.OK);
        assertThat(idl).hasContent("module A {\n    interface B {\n        void f();\n    };\n};\n");
        assertThat(run("idl", "format", "--check", idl.toString())).isEqualTo(ExitCode.OK);
    }

    @Test
    void formatLeavesBytesOfCommentsAsTheyAre() throws IOException {
        Path idl = directory.resolve("latin.idl");
        byte[] bytes = "interface A {}; // caf\u00e9\n".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        Files.write(idl, bytes);
        assertThat(run("idl", "format", idl.toString())).isEqualTo(ExitCode.OK);
        assertThat(Files.readAllBytes(idl)).isEqualTo(bytes);
    }

    @Test
    void diffSaysWhatBreaksWhom() throws IOException {
        Path old = write("old.idl", "interface Grid { long get(in short n); void clear(); };\n");
        Path now = write("new.idl", "interface Grid { long get(in long n); void fill(); };\n");
        assertThat(run("idl", "diff", old.toString(), now.toString())).isEqualTo(ExitCode.FAILED);
        assertThat(out.toString())
                .contains(
                        "breaks clients and servers: the type of ::Grid.get(n) was short and is long [parameter-type-changed]",
                        "old.idl:1:45: breaks deployed clients: the operation 'clear' of ::Grid is gone [operation-removed]",
                        "servers first: the operation 'fill' of ::Grid is new [operation-added]",
                        "3 differences, 2 of which break something");
    }

    @Test
    void diffAcceptsWhatIsWanted() throws IOException {
        Path old = write("old.idl", "interface Grid { void clear(); };\n");
        Path now = write("new.idl", "interface Grid {};\n");
        assertThat(run("idl", "diff", "--accept", "operation-removed", old.toString(), now.toString()))
                .isEqualTo(ExitCode.OK);
        assertThat(run("idl", "diff", "--output", "json", old.toString(), now.toString()))
                .isEqualTo(ExitCode.FAILED);
        assertThat(out.toString()).contains("{\"breaking\":true,\"differences\":[{", "\"rule\":\"operation-removed\"");
    }

    @Test
    void diffComparesDirectories() throws IOException {
        Path old = Files.createDirectory(directory.resolve("v1"));
        Path now = Files.createDirectory(directory.resolve("v2"));
        Files.writeString(old.resolve("types.idl"), "struct P { long x; };\n");
        Files.writeString(old.resolve("api.idl"), "#include \"types.idl\"\ninterface A { void f(in P p); };\n");
        Files.writeString(now.resolve("everything.idl"), "struct P { long x; }; interface A { void f(in P p); };\n");
        assertThat(run("idl", "diff", "--strict", old.toString(), now.toString()))
                .isEqualTo(ExitCode.OK);
        Files.writeString(now.resolve("more.idl"), "interface B {};\n");
        assertThat(run("idl", "diff", old.toString(), now.toString())).isEqualTo(ExitCode.OK);
        assertThat(out.toString()).contains("compatible: ::B is new");
    }

    @Test
    void diffWantsVersionsThatCompile() throws IOException {
        Path old = write("old.idl", "interface A {};\n");
        Path now = write("new.idl", "interface A {\n");
        assertThat(run("idl", "diff", old.toString(), now.toString())).isEqualTo(ExitCode.FAILED);
        assertThat(err.toString()).contains("new.idl:", "error:");
        assertThat(run("idl", "diff", old.toString(), "nowhere.idl")).isEqualTo(ExitCode.FAILED);
        assertThat(err.toString()).contains("there is no file nowhere.idl");
    }

    @Test
    void eachHasItsHelp() {
        for (String verb : new String[] {"check", "format", "diff"}) {
            assertThat(run("idl", verb, "--help")).isEqualTo(ExitCode.OK);
            assertThat(out.toString()).contains("Usage: pleiad idl " + verb);
        }
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text);
    }

    private int run(String... arguments) {
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }
}
