package org.pleiad.idl.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pleiad.idl.Compilation;
import org.pleiad.idl.GeneratedFile;
import org.pleiad.idl.IdlCompiler;

/**
 * The committed output is what the compiler makes. After a wanted change run {@code mvn test -pl idl-compiler/golden
 * -Dgolden.approve=true} and review the difference.
 */
class GoldenTest {

    private static final Path OUTPUT = Path.of("src", "main", "java");

    @Test
    void theCompilerMakesTheCommittedFilesAndNoOthers() throws IOException {
        Map<Path, String> made = make();
        if (Boolean.getBoolean("golden.approve")) {
            approve(made);
        }
        Map<Path, String> committed = committed();
        assertThat(made.keySet())
                .as("files made; -Dgolden.approve=true accepts them")
                .isEqualTo(committed.keySet());
        made.forEach((path, text) -> assertThat(text)
                .as(path + "; -Dgolden.approve=true accepts the new text")
                .isEqualTo(committed.get(path)));
    }

    @Test
    void theSameInputGivesTheSameBytes() throws IOException {
        assertThat(make()).isEqualTo(make());
    }

    private static Map<Path, String> make() throws IOException {
        var made = new TreeMap<Path, String>();
        for (GoldenCase each : GoldenCase.all()) {
            Compilation compilation = IdlCompiler.compile(each.options());
            assertThat(compilation.diagnostics()).as("diagnostics of " + each).isEmpty();
            for (GeneratedFile file : compilation.files()) {
                assertThat(made.put(file.path(), file.text()))
                        .as(file.path() + " made by another case too")
                        .isNull();
            }
        }
        return made;
    }

    private static Map<Path, String> committed() throws IOException {
        var texts = new TreeMap<Path, String>();
        try (Stream<Path> files = Files.walk(OUTPUT)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(OUTPUT.relativize(file), Files.readString(file));
            }
        }
        return texts;
    }

    private static void approve(Map<Path, String> made) throws IOException {
        Files.createDirectories(OUTPUT);
        for (Path old : committed().keySet()) {
            if (!made.containsKey(old)) {
                Files.delete(OUTPUT.resolve(old));
            }
        }
        for (var file : made.entrySet()) {
            Path target = OUTPUT.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.writeString(target, file.getValue());
        }
    }
}
