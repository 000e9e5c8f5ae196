package org.pleiad.activator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.omg.CORBA.PERSIST_STORE;
import org.pleiad.activator.PleiadActivator.Selection;

class RegistrationFileTest {

    @TempDir
    private Path directory;

    private static final Registration REGISTRATION = new Registration(
            "größe = #1",
            List.of("java", "-cp", "a b:c", ""),
            "/tmp/x y",
            Map.of("A", "1", "B", "two\nlines"),
            Selection.AFFINITY,
            List.of("corbaloc::1.2.3.4:5/x"),
            true,
            7);

    @Test
    void whatWasWrittenIsRead() {
        RegistrationFile.Saved saved = new RegistrationFile.Saved(
                REGISTRATION,
                List.of(new RegistrationFile.SavedInstance(
                        "id", "host", 4711, "IOR:00", true, Instant.ofEpochMilli(1234))));
        try (RegistrationFile file = new RegistrationFile(directory)) {
            file.write(List.of(saved));
        }
        try (RegistrationFile file = new RegistrationFile(directory)) {
            assertThat(file.read()).containsExactly(saved);
        }
    }

    @Test
    void halfWrittenFileOfACrashDoesNoHarm() throws Exception {
        try (RegistrationFile file = new RegistrationFile(directory)) {
            file.write(List.of(new RegistrationFile.Saved(REGISTRATION, List.of())));
            Files.writeString(directory.resolve("registrations.properties.new"), "version=1\nserver.0.na");
            assertThat(file.read()).hasSize(1);
            file.write(List.of());
            assertThat(file.read()).isEmpty();
        }
    }

    @Test
    void fileOfAnotherVersionIsRefusedAndKept() throws Exception {
        Path path = Files.writeString(directory.resolve("registrations.properties"), "version=2\n");
        try (RegistrationFile file = new RegistrationFile(directory)) {
            assertThatThrownBy(file::read)
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining("version 2");
        }
        assertThat(path).content().isEqualTo("version=2\n");
    }

    @Test
    void directoryBelongsToOneActivator() {
        try (RegistrationFile first = new RegistrationFile(directory)) {
            assertThat(first.read()).isEmpty();
            assertThatThrownBy(() -> new RegistrationFile(directory))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining("another activator works in " + directory);
        }
    }

    @Test
    void directoryThatIsGoneIsSaidSo() throws Exception {
        Path there = Files.createDirectory(directory.resolve("there"));
        try (RegistrationFile file = new RegistrationFile(there)) {
            Files.delete(there.resolve("lock"));
            Files.delete(there);
            assertThatThrownBy(() -> file.write(List.of()))
                    .isInstanceOf(PERSIST_STORE.class)
                    .hasMessageContaining("there");
        }
    }
}
