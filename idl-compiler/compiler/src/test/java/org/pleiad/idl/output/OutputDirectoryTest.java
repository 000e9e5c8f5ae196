package org.pleiad.idl.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pleiad.idl.GeneratedFile;

class OutputDirectoryTest {

    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @TempDir
    private Path root;

    private OutputDirectory directory;

    @BeforeEach
    void make() {
        directory = new OutputDirectory(root);
    }

    @Test
    void leavesAFileAloneWhoseTextIsTheSame() throws IOException {
        directory.write(List.of(file("a/A.java", "class A {}\n"), file("a/B.java", "class B {}\n")));
        Files.setLastModifiedTime(root.resolve("a/A.java"), LONG_AGO);
        Files.setLastModifiedTime(root.resolve("a/B.java"), LONG_AGO);

        var changes =
                directory.write(List.of(file("a/A.java", "class A {}\n"), file("a/B.java", "final class B {}\n")));

        assertThat(changes.written()).containsExactly(Path.of("a/B.java"));
        assertThat(changes.files()).containsExactly(Path.of("a/A.java"), Path.of("a/B.java"));
        assertThat(Files.getLastModifiedTime(root.resolve("a/A.java"))).isEqualTo(LONG_AGO);
        assertThat(root.resolve("a/B.java")).hasContent("final class B {}\n");
    }

    @Test
    void deletesStaleFilesAndTheDirectoriesThatBecomeEmpty() throws IOException {
        directory.write(List.of(file("a/b/A.java", ""), file("a/B.java", "")));

        assertThat(directory.delete(List.of(Path.of("a/b/A.java"), Path.of("a/b/Gone.java"))))
                .containsExactly(Path.of("a/b/A.java"));

        assertThat(root.resolve("a/b")).doesNotExist();
        assertThat(root.resolve("a/B.java")).exists();
    }

    @Test
    void refusesToLeaveTheDirectory() {
        assertThatThrownBy(() -> directory.write(List.of(file("../A.java", ""))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("leads out of the output directory");
    }

    private static GeneratedFile file(String path, String text) {
        return new GeneratedFile(Path.of(path), text, Path.of("x.idl"));
    }
}
